import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { changeLanguage } from "./language.ts";
import { NotFound } from "./NotFound.tsx";
import { PickStory } from "./PickStory.tsx";
import type { View } from "./routes.ts";
import { StoryActionsProvider } from "./StoryActionsProvider.tsx";

const ReaderScreen = lazyScreen(() => import("#app/features/reader/ReaderScreen.tsx"));
const SettingsScreen = lazyScreen(() => import("#app/features/settings/SettingsScreen.tsx"));
const HelpScreen = lazyScreen(() => import("#app/features/help/HelpScreen.tsx"));

interface Props {
  view: View;
  library: Promise<Library>;
  isBeside: boolean;
}

/** What a list opens: a story, or one of the screens without a list. */
export default function DetailPane({ view, library, isBeside }: Props) {
  switch (view.screen) {
    case "home":
    case "library":
    case "save":
      return <PickStory />;
    case "read":
      return (
        <StoryActionsProvider library={library}>
          <ReaderScreen
            key={view.address}
            library={library}
            address={view.address}
            isBeside={isBeside}
          />
        </StoryActionsProvider>
      );
    case "settings":
      return <SettingsScreen library={library} onLanguage={changeLanguage} version={__VERSION__} />;
    case "help":
      return <HelpScreen />;
    case "not-found":
      return <NotFound />;
  }
}
