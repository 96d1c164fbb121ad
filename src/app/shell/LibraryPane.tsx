import { useEffect, useRef } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { place } from "#app/ui/location.ts";
import type { Library } from "#library/library.ts";
import { partScreen } from "./later-part.tsx";

// Asked for from here, so that the first screen does not carry its files' names.
const LibraryScreen = lazyScreen(() => import("#app/features/library/LibraryScreen.tsx"));
const SearchScreen = partScreen("shelf", () => import("#app/features/search/SearchScreen.tsx"));

interface Props {
  library: Promise<Library>;
  openAddress: string | undefined;
}

/**
 * The library as its address asks for it, or what is looked for in it; beside a story as it was when
 * the story was opened.
 */
export default function LibraryPane(props: Props) {
  const { path, query } = place.value;
  const last = useRef<Record<string, string>>({});
  const asked = path === screens.library ? query : last.current;
  useEffect(() => {
    last.current = asked;
  }, [asked]);
  const typed = asked["q"];
  if (typed === undefined) return <LibraryScreen {...props} query={asked} />;
  return <SearchScreen {...props} asked={typed} />;
}
