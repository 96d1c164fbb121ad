import type { Ref } from "preact";

/** What a row of the list puts on its outermost element. */
export interface RowPlace {
  ref: Ref<HTMLLIElement>;
  "data-index": number;
  "aria-setsize": number;
  "aria-posinset": number;
  style: { transform: string };
}
