import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import type { Story } from "#story/story.ts";
import type { OpenView } from "./reader-model.ts";
import { type Reading, ReadingTracker } from "./reading-tracker.ts";
import { StoryEnd } from "./StoryEnd.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { isTapOnText } from "./tap.ts";
import { usePictures } from "./use-pictures.ts";
import { withLead } from "./with-lead.ts";

interface Props {
  view: OpenView;
  next: Story | undefined;
  /** A tap on the text itself, not on a link or a word being selected. */
  onTap: () => void;
  onMove: (progress: number) => void;
  onKeep: (reading: Reading) => void;
}

/** A story that is here: head, text, and what comes after it. */
export function OpenStory({ view, next, onTap, onMove, onKeep }: Props) {
  const { story, article } = view;
  const text = useRef<HTMLElement>(null);
  const pictures = usePictures(view);
  const body = useMemo(() => withLead(article), [article]);

  useLayoutEffect(() => {
    const element = text.current;
    if (element === null) return undefined;
    // Before the first paint, and once: from here on the tracker knows better than the record.
    const place = story.progress > 0 ? story.place : undefined;
    const tracker = new ReadingTracker(element, { ...(place && { place }), onMove, onKeep });
    const leaving = new AbortController();
    element.addEventListener("click", (event) => isTapOnText(event) && onTap(), {
      signal: leaving.signal,
    });
    return () => {
      leaving.abort();
      tracker.stop();
    };
  }, []);

  return (
    <>
      <article ref={text} lang={article.language} dir={article.direction}>
        <StoryHead view={view} />
        <StoryBody
          body={body}
          pictures={pictures}
          {...(article.language && { language: article.language })}
          {...(article.direction && { direction: article.direction })}
        />
      </article>
      <StoryEnd story={story} next={next} />
    </>
  );
}
