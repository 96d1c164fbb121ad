import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { libraryTrouble } from "#app/ui/trouble.ts";
import type { Library } from "#library/library.ts";
import { Frame } from "./Frame.tsx";
import { createPictureUrls } from "./picture-source.ts";
import { shownLanguage } from "./language.ts";

const LibraryTrouble = lazyScreen(() => import("./LibraryTrouble.tsx"));
const Overlays = lazyScreen(() => import("./Overlays.tsx"));

interface Props {
  library: Promise<Library>;
}

/** Joins the screens: where the reader is, what can be done with a story, and what went wrong. */
export function App({ library }: Props) {
  const pictureUrls = useMemo(() => createPictureUrls(library), [library]);
  const trouble = libraryTrouble.value;
  if (trouble !== undefined) return <LibraryTrouble code={trouble} />;
  return (
    // Another language is another app: everything is said anew.
    <Fragment key={shownLanguage.value}>
      <PictureUrlsContext.Provider value={pictureUrls}>
        <Frame library={library} />
        <Overlays library={library} />
      </PictureUrlsContext.Provider>
    </Fragment>
  );
}
