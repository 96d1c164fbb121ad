/** Where the rows of a list stand when one may be higher than the other; px from the list's beginning. */
export class RowLayout {
  readonly #heights: Float64Array;
  /** Of each row, and behind the last one the end of the list. */
  readonly #starts: Float64Array;
  /** The starts behind this row are not worked out. */
  #trueUpTo = 0;

  constructor(count: number, heightOf: (index: number) => number) {
    this.#heights = Float64Array.from({ length: count }, (_, index) => heightOf(index));
    this.#starts = new Float64Array(count + 1);
  }

  get end(): number {
    return this.startOf(this.#heights.length);
  }

  startOf(index: number): number {
    for (; this.#trueUpTo < index; this.#trueUpTo += 1) {
      const [start = 0, height = 0] = [this.#starts[this.#trueUpTo], this.#heights[this.#trueUpTo]];
      this.#starts[this.#trueUpTo + 1] = start + height;
    }
    return this.#starts[index] ?? 0;
  }

  /** The row at a place; the first or the last one beyond the ends. */
  indexAt(place: number): number {
    let [first, last] = [0, Math.max(0, this.#heights.length - 1)];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (this.startOf(middle) <= place) first = middle;
      else last = middle - 1;
    }
    return first;
  }

  /** Takes over the height of a row; returns by how much it has grown. */
  resize(index: number, height: number): number {
    const growth = height - (this.#heights[index] ?? height);
    if (growth === 0) return 0;
    this.#heights[index] = height;
    this.#trueUpTo = Math.min(this.#trueUpTo, index);
    return growth;
  }
}
