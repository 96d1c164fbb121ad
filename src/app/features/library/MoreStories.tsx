import { useEffect, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import styles from "./MoreStories.module.css";

interface Props {
  /** How many stand above: every page has its own end to come near to. */
  shown: number;
  onMore: () => void;
}

/** How far before the end the next page is read. */
const nearness = "800px";

/** The end of a page: the next one comes by itself when it is near, or by a tap. */
export function MoreStories({ shown, onMore }: Props) {
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
      { rootMargin: nearness },
    );
    if (end.current !== null) observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <div ref={end} class={styles.more}>
      <Button onClick={onMore}>{t.moreStories}</Button>
    </div>
  );
}
