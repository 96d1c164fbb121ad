import first from "#i18n/id.ts";
import more from "#i18n/id-more.ts";

/** What the app says in Indonesian, first screen and all others. */
const words = { ...first, ...more };
export default words;
