import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it } from "vitest";
import { cleanTree } from "#article/clean-tree.ts";
import { element, text } from "#article/hostile.fixture.ts";
import { storyTextOf } from "#article/story-text.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { offsetsOf, rangeOf, readShownText } from "./story-range.ts";
import { StoryBody } from "./StoryBody.tsx";

beforeAll(() => speakAll());
afterEach(cleanup);

const children = [
  text("Kata lepas "),
  element("em", {}, text("miring")),
  element("p", {}, text("Perahu "), element("strong", {}, text("pertama")), text(" berangkat.")),
  element("img", { src: "img:0" }),
  element("ul", {}, element("li", {}, text("satu")), element("li", {}, text("dua"))),
  element("p", {}, text("baris"), element("br", {}), text("baru")),
  element(
    "p",
    {},
    element("a", { href: "https://lain.example/" }, text("pasar.example")),
    text("!"),
  ),
  element(
    "table",
    {},
    element("tr", {}, element("td", {}, text("a")), element("td", {}, text("b"))),
  ),
  element("p", {}, element("ruby", {}, text("漢"), element("rt", {}, text("かん"))), text("字")),
  element("figure", { dataMedia: "video" }, element("figcaption", {}, text("Rekaman"))),
];

function show() {
  const body = cleanTree({ type: "root", children }, "https://pasar.example/");
  if (body === undefined) throw new Error("Not a tree.");
  const { container } = render(<StoryBody body={body} pictures={() => ({ state: "missing" })} />);
  return { body, shown: readShownText(container), container };
}

it("reads the same text from the screen as from the tree", () => {
  const { body, shown } = show();
  expect(shown.text).toBe(storyTextOf(body).text);
  expect(shown.text).toBe(
    "Kata lepas miring\nPerahu pertama berangkat.\nsatu\ndua\nbaris\nbaru\npasar.example!\na\nb\n漢字\nRekaman",
  );
});

it("finds every stretch of the text on the screen, and its place again", () => {
  const { shown } = show();
  for (const words of [
    "Perahu pertama",
    "pertama",
    "dua\nbaris",
    "!",
    "漢字",
    "lepas miring\nPer",
  ]) {
    const start = shown.text.indexOf(words);
    const range = rangeOf(shown, start, start + words.length);
    expect(range && offsetsOf(shown, range)).toEqual({ start, end: start + words.length });
  }
  expect(rangeOf(shown, 3, 3)).toBeUndefined();
});
