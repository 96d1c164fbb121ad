import { useCallback, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import { canJustify } from "./hyphenation.ts";
import { LeftOutPictures } from "./LeftOutPictures.tsx";
import { OverStory } from "./OverStory.tsx";
import type { OpenReader, OpenView } from "./reader-model.ts";
import { ReadingPace } from "./reading-pace.ts";
import { readingStyle } from "./reading-style.ts";
import { ReadingTracker } from "./reading-tracker.ts";
import { StoryEnd } from "./StoryEnd.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { watchTaps } from "./tap.ts";
import { usePictures } from "./use-pictures.ts";
import { withLead } from "#story/with-lead.ts";

interface Props {
  view: OpenView;
  model: OpenReader;
}

/** A story that is here: head, text, and what comes after it. */
export function OpenStory({ view, model }: Props) {
  const { story, article } = view;
  const text = useRef<HTMLElement>(null);
  const load = useCallback(
    (indexes: readonly number[]) => void model.loadPictures(indexes),
    [model],
  );
  const pictures = usePictures(view, load);
  const body = useMemo(() => withLead(article), [article]);
  const isJustified = readingStyle.value.align === "justify" && canJustify(article.language);

  useLayoutEffect(() => {
    if (text.current === null) return undefined;
    // Before the first paint, and once: from here on the tracker knows better than the record.
    const { progress, place, wordCount = 0 } = model.story.peek() ?? {};
    const tracker = new ReadingTracker(text.current, {
      ...(progress && place ? { place } : {}),
      onMove: model.setProgress,
      onKeep: model.keepReading,
      pace: new ReadingPace({ wordCount, onStretch: model.keepStretch }),
    });
    const stopTaps = watchTaps(text.current, model.toggleBars);
    return () => {
      stopTaps();
      tracker.stop();
    };
  }, [model]);

  return (
    <>
      <article
        ref={text}
        lang={article.language}
        dir={article.direction}
        style={{ "--text-align": isJustified ? "justify" : "start" }}
      >
        <StoryHead view={view} />
        <LeftOutPictures view={view} onLoad={load} />
        <StoryBody
          body={body}
          pictures={pictures}
          {...(article.language && { language: article.language })}
          {...(article.direction && { direction: article.direction })}
        />
      </article>
      <StoryEnd story={story} next={model.next.value} />
      <OverStory view={view} body={body} text={text} />
    </>
  );
}
