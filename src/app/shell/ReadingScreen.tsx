import type { Library } from "#library/library.ts";
import type { ReadingScreenName } from "./further-routes.ts";
import { NotFound } from "./NotFound.tsx";
import { readingScreen } from "./reading-part.tsx";

const HighlightsScreen = readingScreen(
  () => import("#app/features/highlights/HighlightsScreen.tsx"),
);
const GlossaryScreen = readingScreen(() => import("#app/features/glossary/GlossaryScreen.tsx"));

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
      return <NotFound />;
    case "removed":
      return <NotFound />;
    case "statistics":
      return <NotFound />;
  }
}
