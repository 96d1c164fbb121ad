import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import type { ReadingScreenName } from "./further-routes.ts";
import { readingScreen } from "./reading-part.tsx";

const HighlightsScreen = readingScreen(
  () => import("#app/features/highlights/HighlightsScreen.tsx"),
);
const GlossaryScreen = readingScreen(() => import("#app/features/glossary/GlossaryScreen.tsx"));
const StatisticsScreen = readingScreen(
  () => import("#app/features/statistics/StatisticsScreen.tsx"),
);

const TagsScreen = lazyScreen(() => import("#app/features/tags/TagsScreen.tsx"));
const RemovedScreen = lazyScreen(() => import("#app/features/removed/RemovedScreen.tsx"));

interface Props {
  shown: ReadingScreenName;
  library: Promise<Library>;
}

/** The screens around reading: what was marked, kept, sorted, removed and read. */
export function ReadingScreen({ shown, library }: Props) {
  switch (shown) {
    case "highlights":
      return <HighlightsScreen library={library} />;
    case "glossary":
      return <GlossaryScreen library={library} />;
    case "tags":
      return <TagsScreen library={library} />;
    case "removed":
      return <RemovedScreen library={library} />;
    case "statistics":
      return <StatisticsScreen library={library} />;
  }
}
