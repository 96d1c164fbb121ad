/**
 * A place in a story that survives reflow and, where its words do, another text: the two selectors of
 * the W3C Web Annotation model in one. Offsets are UTF-16 units of `storyTextOf`.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface TextAnchor {
  /** The words themselves; at most as many as a highlight may be long. */
  exact: string;
  /** Up to 32 characters before and behind them. */
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
