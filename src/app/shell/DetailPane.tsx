import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { FurtherScreen } from "./FurtherScreen.tsx";
import { PickStory } from "./PickStory.tsx";
import { ReaderParts } from "./ReaderParts.tsx";
import { hasList, type View } from "./routes.ts";
import { StoryActionsProvider } from "./StoryActionsProvider.tsx";

export const ReaderScreen = lazyScreen(() => import("#app/features/reader/ReaderScreen.tsx"));

interface Props {
  view: View;
  library: Promise<Library>;
  isBeside: boolean;
}

/** What a list opens: a story, or one of the screens without a list. */
export default function DetailPane(props: Props) {
  const { isBeside, view } = props;
  useEffect(() => {
    const leaving = new AbortController();
    if (isBeside) void watchKeys(leaving.signal);
    return () => leaving.abort();
  }, [isBeside]);
  const isPane = isBeside && view.screen !== "further";
  return (
    <div data-pane="story" {...(isPane && { role: "region", "aria-label": t.storyPane })}>
      <Detail {...props} />
    </div>
  );
}

async function watchKeys(signal: AbortSignal): Promise<void> {
  try {
    const { watchPaneKeys } = await import("./pane-keys.ts");
    if (!signal.aborted) watchPaneKeys(signal);
  } catch {
    // They are not on the device yet, and there is no network: each pane has its own keys.
  }
}

function Detail({ view, library, isBeside }: Props) {
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
