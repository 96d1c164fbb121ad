import { expect, it } from "vitest";
import type { MarkedWords } from "#library/highlights.ts";
import type { Highlight } from "#story/highlight.ts";
import { aStory } from "#story/story.fixture.ts";
import { chooseMarks } from "./choose-marks.ts";
import { toMarkdown } from "./to-markdown.ts";

function aMark(exact: string, over: Partial<Highlight> = {}, title = "Pasang"): MarkedWords {
  const story = aStory({ title, address: `https://a.example/${title}`, url: "https://a.example/" });
  const anchor = { exact, prefix: "", suffix: "", start: 0, end: exact.length };
  const times = { createdAt: 1, changedAt: 1 };
  const own = { id: exact, address: story.address, anchor, colour: "yellow", ...times } as const;
  return { highlight: { ...own, ...over }, story };
}

it("writes a story's quotes in the order of its text, with their notes", () => {
  const later = aMark("Kedua\nbaris");
  later.highlight.anchor.start = 50;
  const markdown = toMarkdown([later, aMark("Pertama *tebal*", { note: "# bukan judul" })]);
  expect(markdown).toBe(
    String.raw`# Pasang

Pesisir, <https://a.example/>

> Pertama \*tebal\*

\# bukan judul

> Kedua
>
> baris
`,
  );
});

it("chooses by colour, and by words of quote, note and title whatever their marks", () => {
  const marks = [
    aMark("Café di tepi laut"),
    aMark("Garam", { colour: "blue", note: "Tanya ibu" }),
    aMark("Udang", {}, "Harga ikan"),
  ];
  const found = (asked: string, colour?: Highlight["colour"]) =>
    chooseMarks(marks, { asked, colour }).map(({ highlight }) => highlight.id);
  expect(found("cafe LAUT")).toEqual(["Café di tepi laut"]);
  expect(found("ibu")).toEqual(["Garam"]);
  expect(found("harga")).toEqual(["Udang"]);
  expect(found("", "blue")).toEqual(["Garam"]);
  expect(found("udang", "blue")).toEqual([]);
});
