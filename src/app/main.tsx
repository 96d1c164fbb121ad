import { render } from "preact";
import { speak, t } from "#i18n/i18n.ts";

await speak("id");
const root = document.getElementById("app");
if (root !== null) render(<p>{t.appName}</p>, root);
