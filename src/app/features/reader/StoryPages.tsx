import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PageFoot } from "./PageFoot.tsx";
import { type Pages, PageTurner } from "./page-turner.ts";
import type { OpenReader } from "./reader-model.ts";
import styles from "./StoryPages.module.css";
import { watchSwipes } from "./swipe.ts";
import { watchTaps } from "./tap.ts";
import { watchTurns } from "./turn-inputs.ts";

interface Props {
  model: OpenReader;
  /** Page by page; else the story scrolls. */
  isPaged: boolean;
  direction: "ltr" | "rtl" | undefined;
  children: ComponentChildren;
}

/** What moves past the reader: by scrolling, or as pages that are turned. */
export function StoryPages({ model, isPaged, direction, children }: Props) {
  const outside = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const turner = useRef<PageTurner | undefined>(undefined);
  const [pages, setPages] = useState<Pages>({ page: 1, count: 1 });

  useLayoutEffect(() => {
    const [element, box] = [outside.current, inside.current];
    if (element === null || box === null) return undefined;
    if (!isPaged) return watchTaps(element, model.toggleBars);
    const turning = new PageTurner(box, (now) =>
      setPages((old) => (old.page === now.page && old.count === now.count ? old : now)),
    );
    turner.current = turning;
    const stops = [watchTurns(element, turning, model.toggleBars), watchSwipes(element, turning)];
    return () => {
      for (const stop of stops) stop();
      turning.stop();
      turner.current = undefined;
    };
  }, [isPaged, model]);

  return (
    <div ref={outside} class={isPaged ? styles.outside : undefined}>
      <div
        ref={inside}
        class={isPaged ? styles.pages : undefined}
        dir={isPaged ? direction : undefined}
      >
        {children}
      </div>
      {isPaged && (
        <PageFoot
          model={model}
          pages={pages}
          direction={direction}
          onTurn={(by) => turner.current?.turn(by)}
        />
      )}
    </div>
  );
}
