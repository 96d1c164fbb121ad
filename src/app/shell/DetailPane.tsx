import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { FurtherScreen } from "./FurtherScreen.tsx";
import { PickStory } from "./PickStory.tsx";
import { ReaderParts } from "./ReaderParts.tsx";
import { hasList, type View } from "./routes.ts";
import { StoryActionsProvider } from "./StoryActionsProvider.tsx";

const ReaderScreen = lazyScreen(() => import("#app/features/reader/ReaderScreen.tsx"));

interface Props {
  view: View;
  library: Promise<Library>;
  isBeside: boolean;
}

/** What a list opens: a story, or one of the screens without a list. */
export default function DetailPane({ view, library, isBeside }: Props) {
  if (hasList(view)) return <PickStory />;
  if (view.screen === "further") return <FurtherScreen place={view} library={library} />;
  return (
    <StoryActionsProvider library={library}>
      <ReaderParts library={library}>
        <ReaderScreen
          key={view.address}
          library={library}
          address={view.address}
          isBeside={isBeside}
        />
      </ReaderParts>
    </StoryActionsProvider>
  );
}
