import { useCallback, useMemo, useRef } from "preact/hooks";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import { AutoBar } from "./AutoBar.tsx";
import { canJustify } from "./hyphenation.ts";
import { LeftOutPictures } from "./LeftOutPictures.tsx";
import { OverStory } from "./OverStory.tsx";
import type { OpenView } from "./read-view.ts";
import type { OpenReader } from "./reader-model.ts";
import { readingStyle } from "./reading-style.ts";
import { StoryEnd } from "./StoryEnd.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { StoryPages } from "./StoryPages.tsx";
import { usePictures } from "./use-pictures.ts";
import { useTracker } from "./use-tracker.ts";
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
    (indexes: readonly number[], quality?: "full") => void model.loadPictures(indexes, quality),
    [model],
  );
  const pictures = usePictures(view, load);
  const body = useMemo(() => withLead(article), [article]);
  const isPaged = readingStyle.value.way === "pages";
  const isJustified = readingStyle.value.align === "justify" && canJustify(article.language);

  useTracker(text, model, isPaged);

  return (
    <>
      <StoryPages model={model} isPaged={isPaged} direction={article.direction}>
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
      </StoryPages>
      <AutoBar story={story} text={text} />
      <OverStory view={view} body={body} text={text} pictures={pictures} />
    </>
  );
}
