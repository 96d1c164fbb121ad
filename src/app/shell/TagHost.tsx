import { useEffect } from "preact/hooks";
import { place } from "#app/ui/location.ts";
import { tagging } from "#app/ui/tagging.ts";
import type { Library } from "#library/library.ts";
import { partOver } from "./later-part.tsx";

const TagSheet = partOver("shelf", () => import("#app/features/tags/TagSheet.tsx"), {
  undo: close,
});

interface Props {
  library: Promise<Library>;
}

/** Shows the tags of the stories they were asked for. */
export function TagHost({ library }: Props) {
  const addresses = tagging.value;
  const here = place.value;
  // Back and links change the screen under the sheet: it goes with the screen it was opened on.
  useEffect(() => close, [here]);
  if (addresses === undefined) return null;
  return <TagSheet library={library} addresses={addresses} onClose={close} />;
}

function close(): void {
  tagging.value = undefined;
}
