import { useEffect, useRef } from "preact/hooks";
import { Field } from "#app/ui/Field.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { sharingWords } from "#app/ui/sharing-words.ts";
import { closeTool } from "#app/ui/story-tool.ts";
import { t } from "#i18n/more.ts";
import { Colours } from "./Colours.tsx";
import fields from "./fields.module.css";
import { copyWords, quoteOf, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import type { Marked } from "./marked.ts";
import { Quote } from "./Quote.tsx";
import type { ToolProps } from "./tool-props.ts";

interface Props extends ToolProps {
  one: Marked;
}

/** One highlight: its colour, its note, and what can be done with it. */
export function HighlightSheet({ opened, model, one: { highlight, stretch } }: Props) {
  const words = highlightsWords();
  const { exact } = highlight.anchor;
  const note = useRef<HTMLTextAreaElement>(null);
  const latest = useRef({ model, highlight, isGone: false });
  latest.current = { ...latest.current, model, highlight };
  // The note is kept however the sheet closes: done, Escape, Back, or a tap beside it.
  useEffect(() => {
    const field = note.current;
    return () => {
      const { highlight: now, isGone } = latest.current;
      const typed = field?.value.trim() ?? "";
      if (!isGone && typed !== (now.note ?? ""))
        latest.current.model.change(now.id, { note: typed });
    };
  }, []);
  return (
    <Sheet title={words.highlight} onClose={closeTool}>
      <Quote highlight={highlight} language={opened.article.language} />
      {stretch === undefined && <p class={fields.hint}>{words.orphansText}</p>}
      <fieldset class={fields.choice}>
        <legend>{words.colour}</legend>
        <Colours
          label={(colour) => colour}
          chosen={highlight.colour}
          onChoose={(colour) => model.change(highlight.id, { colour })}
        />
      </fieldset>
      <Field label={words.note}>
        {(id) => (
          <textarea
            id={id}
            ref={note}
            rows={3}
            dir="auto"
            placeholder={words.notePlaceholder}
            defaultValue={highlight.note ?? ""}
          />
        )}
      </Field>
      <SheetOption icon="copy" title={sharingWords().copy} onClick={() => void copyWords(exact)} />
      <SheetOption
        icon="share"
        title={t.share}
        onClick={() => void shareWords(quoteOf(exact, opened.story))}
      />
      <SheetOption
        icon="trash"
        title={words.remove}
        isDanger
        onClick={() => {
          latest.current.isGone = true;
          closeTool();
          model.remove(highlight);
        }}
      />
    </Sheet>
  );
}
