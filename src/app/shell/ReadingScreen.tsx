import type { Library } from "#library/library.ts";
import type { ReadingScreenName } from "./further-routes.ts";
import { partScreen } from "./later-part.tsx";

const HighlightsScreen = partScreen(
  "reading",
  () => import("#app/features/highlights/HighlightsScreen.tsx"),
);
const ReportsScreen = partScreen(
  "reading",
  () => import("#app/features/highlights/ReportsScreen.tsx"),
);
const GlossaryScreen = partScreen(
  "reading",
  () => import("#app/features/glossary/GlossaryScreen.tsx"),
);
const StatisticsScreen = partScreen(
  "reading",
  () => import("#app/features/statistics/StatisticsScreen.tsx"),
);
const TagsScreen = partScreen("shelf", () => import("#app/features/tags/TagsScreen.tsx"));
const RemovedScreen = partScreen("shelf", () => import("#app/features/removed/RemovedScreen.tsx"));

interface Props {
  shown: ReadingScreenName;
  library: Promise<Library>;
}

/** The screens around reading: what was marked, kept, sorted, removed and read. */
export function ReadingScreen({ shown, library }: Props) {
  switch (shown) {
    case "highlights":
      return <HighlightsScreen library={library} />;
    case "reports":
      return <ReportsScreen library={library} />;
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
