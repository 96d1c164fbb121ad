import { useEffect, useState } from "preact/hooks";
import type { Hit } from "#library/search-query.ts";
import { afterPaint } from "#app/ui/after-paint.ts";

/** As many as a phone shows above its keyboard. */
const firstRows = 4;

/**
 * The hits of an answer for drawing: the first rows at once; those below the screen stay as they were
 * until the first ones are painted, since a letter waits for all that is drawn with its answer.
 */
export function useLateHits(hits: Hit[]): Hit[] {
  const [late, setLate] = useState(hits);
  useEffect(() => {
    let isOld = false;
    async function follow() {
      await afterPaint();
      if (!isOld) setLate(hits);
    }
    void follow();
    return () => {
      isOld = true;
    };
  }, [hits]);
  if (late === hits) return hits;
  return [...hits.slice(0, firstRows), ...late.slice(firstRows, hits.length)];
}
