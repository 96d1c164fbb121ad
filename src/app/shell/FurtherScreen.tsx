import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { changeLanguage } from "./language.ts";
import { NotFound } from "./NotFound.tsx";
import type { View } from "./routes.ts";

const SettingsScreen = lazyScreen(() => import("#app/features/settings/SettingsScreen.tsx"));
const HelpScreen = lazyScreen(() => import("#app/features/help/HelpScreen.tsx"));

interface Props {
  view: View;
  library: Promise<Library>;
}

/** The screens without a list of their own that are no story. */
export function FurtherScreen({ view, library }: Props) {
  switch (view.screen) {
    case "settings":
      return <SettingsScreen library={library} onLanguage={changeLanguage} version={__VERSION__} />;
    case "help":
      return <HelpScreen />;
    default:
      return <NotFound />;
  }
}
