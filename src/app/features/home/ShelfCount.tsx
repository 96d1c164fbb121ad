import { screens } from "#app/ui/addresses.ts";
import { t } from "#i18n/i18n.ts";
import type { ShelfCounts } from "./home-model.ts";

export interface Counted {
  /** Undefined until they are counted. */
  counts: { readonly value: ShelfCounts | undefined };
}

interface Props extends Counted {
  shelf: keyof ShelfCounts;
  /** Nothing is said of so many. */
  shown?: number;
  to?: string;
}

/** How many stories stand on a shelf of Home: a way to all of them. Drawn by itself once it is known. */
export function ShelfCount({ counts, shelf, shown = 0, to = screens.library }: Props) {
  const count = counts.value?.[shelf] ?? 0;
  return count > shown && <a href={to}>{t.storyCount(count)}</a>;
}
