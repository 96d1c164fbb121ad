import type { Library } from "#library/library.ts";
import { FilterSheet } from "./FilterSheet.tsx";
import KeysSheet from "./KeysSheet.tsx";
import type { LibraryModel } from "./library-model.ts";

interface Props {
  sheet: "filter" | "keys";
  library: Promise<Library>;
  model: InstanceType<typeof LibraryModel>;
  onClose: () => void;
}

/** What may rise over the list. */
export default function ListSheets({ sheet, library, model, onClose }: Props) {
  if (sheet === "keys") return <KeysSheet onClose={onClose} />;
  return <FilterSheet library={library} model={model} onClose={onClose} />;
}
