import type { Library } from "#library/library.ts";
import type { ReadingScreenName } from "./further-routes.ts";
import { NotFound } from "./NotFound.tsx";

interface Props {
  shown: ReadingScreenName;
  library: Promise<Library>;
}

/** The screens around reading: what was marked, kept, sorted, removed and read. */
export function ReadingScreen({ shown }: Props) {
  switch (shown) {
    case "highlights":
      return <NotFound />;
    case "glossary":
      return <NotFound />;
    case "tags":
      return <NotFound />;
    case "removed":
      return <NotFound />;
    case "statistics":
      return <NotFound />;
  }
}
