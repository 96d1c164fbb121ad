import { useEffect, useMemo, useState } from "preact/hooks";
import { paintRanges } from "#app/ui/paint-ranges.ts";
import { rangeOf } from "#app/ui/story-range.ts";
import { foldText } from "#story/fold.ts";
import { findAll } from "./find-all.ts";
import type { ToolProps } from "./tool-props.ts";

/** All places of what is asked for, painted, and the one the reader stands at, in view. */
export function useFound({ opened, shown }: ToolProps, asked: string) {
  const { element, here, reveal } = opened;
  const [now, setNow] = useState(0);
  const folded = useMemo(() => foldText(shown.text), [shown]);
  const found = useMemo(() => findAll(folded, asked), [folded, asked]);
  const ranges = useMemo(
    () => found.flatMap(({ start, end }) => rangeOf(shown, start, end) ?? []),
    [shown, found],
  );
  useEffect(() => {
    // Another search begins at what is in view.
    const from = here();
    setNow(
      Math.max(
        0,
        found.findIndex(({ end }) => end > from),
      ),
    );
  }, [found, here]);
  useEffect(() => paintRanges("found", ranges, element), [ranges, element]);
  const current = ranges[now];
  useEffect(() => {
    if (current === undefined) return undefined;
    reveal(current);
    return paintRanges("found-now", [current], element);
  }, [current, element, reveal]);
  function step(by: number): void {
    if (ranges.length > 0) setNow((now + by + ranges.length) % ranges.length);
  }
  return { count: ranges.length, now, current, step };
}
