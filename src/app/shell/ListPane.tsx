import { HomeScreen } from "#app/features/home/HomeScreen.tsx";
import type { Library } from "#library/library.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";

const HomeCard = lazyScreen(() => import("./HomeCard.tsx"));
const LibraryPane = lazyScreen(() => import("./LibraryPane.tsx"));

interface Props {
  list: "home" | "library";
  library: Promise<Library>;
  openAddress: string | undefined;
}

/** One of the two lists of stories. */
export function ListPane({ list, ...props }: Props) {
  return list === "home" ? (
    <HomeScreen {...props} card={<HomeCard library={props.library} />} />
  ) : (
    <LibraryPane {...props} />
  );
}
