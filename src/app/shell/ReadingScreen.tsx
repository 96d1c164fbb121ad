import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import type { ReadingScreenName } from "./further-routes.ts";
import { NotFound } from "./NotFound.tsx";

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
      return <NotFound />;
    case "glossary":
      return <NotFound />;
    case "tags":
      return <TagsScreen library={library} />;
    case "removed":
      return <RemovedScreen library={library} />;
    case "statistics":
      return <NotFound />;
  }
}
