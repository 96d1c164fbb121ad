import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { cleanTree } from "./clean-tree.ts";
import { element, text } from "./hostile.fixture.ts";
import { countWords, textOf } from "./text.ts";

function textFrom(...children: unknown[]): string {
  const root = cleanTree({ type: "root", children });
  return root === undefined ? "refused" : textOf(root);
}

it("keeps blocks apart, so that two words never become one", () => {
  expect(textFrom(element("h2", {}, text("Pasar")), element("p", {}, text("Cabai turun.")))).toBe(
    "Pasar\nCabai turun.",
  );
  expect(
    textFrom(
      text("a"),
      element("ul", {}, element("li", {}, text("b")), element("li", {}, text("c"))),
    ),
  ).toBe("a\nb\nc");
});

it("keeps words together that are only set differently", () => {
  expect(
    textFrom(
      element(
        "p",
        {},
        text("ca"),
        element("em", {}, text("ba")),
        text("i"),
        element("br", {}),
        text("merah"),
      ),
    ),
  ).toBe("cabai\nmerah");
});

it("divides the cells of a row by tabs and rows by lines", () => {
  const row = (...cells: string[]) =>
    element("tr", {}, ...cells.map((cell) => element("td", {}, text(cell))));
  expect(textFrom(element("table", {}, row("cabai", "40"), row("bawang", "32")))).toBe(
    "cabai\t40\nbawang\t32",
  );
});

it("reads a ruby once", () => {
  expect(
    textFrom(
      element(
        "ruby",
        {},
        text("漢"),
        element("rp", {}, text("(")),
        element("rt", {}, text("かん")),
      ),
    ),
  ).toBe("漢");
});

it.each([
  ["", 0],
  ["  \n ", 0],
  ["Harga cabai turun", 3],
  ["Jum'at, 21/10: Rp24.000 - turun!", 5],
  ["anak-anak bermain", 2],
  ["it’s well-known", 2],
  ["漢字かな", 4],
  ["カレーを食べる", 7],
  ["中文 and English 混", 5],
  ["한국어 문장", 2],
  ["مرحبا بالعالم", 2],
  ["नमस्ते दुनिया", 2],
])("counts the words of %j", (words, count) => {
  expect(countWords(words)).toBe(count);
});

it("counts words that are written without spaces", () => {
  const count = countWords("ประเทศไทยมีอาหารอร่อย", "th");
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThan(9);
});

it("reads white space of any length in no time", () => {
  const cost = effort(() => {
    for (const space of [" ", "\t", "\n", " \t", "\u00a0"]) {
      textFrom(element("pre", {}, text(`a${space.repeat(100_000)}b`)));
    }
  });
  expect(cost).toBeLessThan(15);
});
