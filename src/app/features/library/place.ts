/** What a row of the list puts on its outermost element. */
export interface RowPlace {
  "data-index": number;
  "aria-setsize": number;
  "aria-posinset": number;
}
