import { screens } from "#app/ui/addresses.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { route } from "#app/ui/location.ts";
import type { Library } from "#library/library.ts";

const SaveSheet = lazyScreen(() => import("#app/features/save/SaveSheet.tsx"));

interface Props {
  library: Promise<Library>;
  /** The query of the address: what was handed over. */
  given: Record<string, string>;
  /** The list below the sheet. */
  list: "home" | "library";
}

/** The save sheet over the list it was opened from. */
export default function SavePane({ library, given, list }: Props) {
  return <SaveSheet library={library} given={given} onClose={() => leave(screens[list])} />;
}

/** Back to where the sheet was opened; to its list when it is the first screen of this visit. */
function leave(list: string): void {
  if ("navigation" in window && window.navigation.canGoBack) history.back();
  else route(list, true);
}
