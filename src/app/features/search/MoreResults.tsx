import { useEffect, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import styles from "./MoreResults.module.css";
import { searchWords } from "./search-words.ts";

interface Props {
  /** How many stand above: each time the end is another one. */
  shown: number;
  onMore: () => void;
}

/** The end of what is shown: more comes by itself when it is near, or by a tap. */
export function MoreResults({ shown, onMore }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  }, [onMore]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { rootMargin: "200px" },
    );
    if (end.current !== null) observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <div ref={end} class={styles.more}>
      <Button onClick={onMore}>{searchWords().more}</Button>
    </div>
  );
}
