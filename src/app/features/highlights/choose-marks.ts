import type { MarkedWords } from "#library/highlights.ts";
import { foldText } from "#story/fold.ts";
import type { HighlightColour } from "#story/highlight.ts";
import type { Story } from "#story/story.ts";

/** The highlights of one colour whose quote, note or title holds all the words asked for. */
export function chooseMarks(
  marks: MarkedWords[],
  { asked, colour }: { asked: string; colour: HighlightColour | undefined },
): MarkedWords[] {
  const words = foldText(asked).text.split(/\s+/).filter(Boolean);
  return marks.filter(({ highlight, story }) => {
    if (colour !== undefined && highlight.colour !== colour) return false;
    if (words.length === 0) return true;
    const text = foldText([highlight.anchor.exact, highlight.note, story.title].join("\n")).text;
    return words.every((word) => text.includes(word));
  });
}

/** The highlights of one story, as they follow each other in it. */
export interface MarksOfStory {
  story: Story;
  marks: MarkedWords[];
}

/** By story, the one that was marked last first. */
export function groupByStory(marks: MarkedWords[]): MarksOfStory[] {
  const groups = new Map<string, MarksOfStory>();
  for (const mark of marks) {
    const known = groups.get(mark.story.address);
    if (known === undefined) groups.set(mark.story.address, { story: mark.story, marks: [mark] });
    else known.marks.push(mark);
  }
  return [...groups.values()].map(({ story, marks: own }) => ({
    story,
    marks: own.toSorted((a, b) => a.highlight.anchor.start - b.highlight.anchor.start),
  }));
}
