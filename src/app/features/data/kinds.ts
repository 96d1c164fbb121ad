import type { Spending } from "#library/meter.ts";
import type { SpendKind } from "#library/spending-day.ts";

/** What is drawn, from the bottom up. */
const order: readonly SpendKind[] = ["story", "picture", "app", "price", "feed"];

/** The kinds that cost something, in the order in which they are drawn. */
export function kindsOf({ byKind }: Pick<Spending, "byKind">): SpendKind[] {
  return order.filter((kind) => byKind[kind] > 0);
}
