import { screens } from "#app/ui/addresses.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { place } from "#app/ui/location.ts";
import type { Library } from "#library/library.ts";
import { keepParts } from "#sharing/parts.ts";
import { lastQuery } from "./last-query.ts";
import { ShelfMissing } from "./ShelfMissing.tsx";

// Asked for from here, so that the first screen does not carry the names of these files.
const LibraryScreen = lazyScreen(() => import("#app/features/library/LibraryScreen.tsx"));
const SearchScreen = lazyScreen(async () => {
  const part = await import("#app/features/search/SearchScreen.tsx");
  void keepParts(["shelf"]);
  return part;
}, ShelfMissing);

interface Props {
  library: Promise<Library>;
  show: string | undefined;
  openAddress: string | undefined;
}

/** The library, or what is looked for in it: also beside a story that was opened from there. */
export default function LibraryPane(props: Props) {
  const { path, query } = place.value;
  const isHere = path === screens.library;
  const asked = isHere ? query["q"] : lastQuery.peek();
  useEffect(() => {
    if (isHere) lastQuery.value = asked;
  }, [isHere, asked]);
  if (asked === undefined) return <LibraryScreen {...props} />;
  return <SearchScreen library={props.library} asked={asked} openAddress={props.openAddress} />;
}
