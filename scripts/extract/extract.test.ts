import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { steps } from "#extraction/steps.ts";
import { readOptions } from "./options.ts";
import { readAll } from "./read.ts";
import { showExtraction } from "./show.ts";
import { loadSource } from "./source.ts";
import { tellFailure } from "./told.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-extract-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the command prints, or the words in which it fails. */
async function run(...args: string[]): Promise<string> {
  try {
    const options = readOptions(args);
    if (options === "help") return "help";
    const source = await loadSource(options);
    const shown = showExtraction(source, await readAll(source), options);
    return stripVTControlCharacters(shown.join("\n"));
  } catch (cause) {
    const told = tellFailure(cause);
    return told instanceof Error ? told.message : String(told);
  }
}

async function fileWith(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

it("shows a story's fields, its verdict and its text", async () => {
  const shown = await run("tests/corpus/id-business-table/source.html");

  expect(shown).toContain("Harga Kakao Lokal Menguat Tiga Pekan Beruntun");
  expect(shown).toMatch(/^Published at +2026-02-11T17:21:00\+07:00$/m);
  expect(shown).toMatch(/^Verdict +whole$/m);
  expect(shown).toMatch(/^Read +10\.4 kB of html in \d+ ms; [\d.]+ ms once warm$/m);
  expect(shown).toContain("| Kolaka Timur | 112.000 | 119.500 | 127.300 |");
  expect(shown).not.toContain("find-content");
});

it("shows each step in order with its reason, and what it took away", async () => {
  const shown = await run("tests/corpus/id-business-table/source.html", "--trace");
  const lines = shown.split("\n");
  const places = steps.map(({ name, why }) =>
    lines.findIndex((line) => line.includes(` ${name} `) && line.endsWith(why)),
  );

  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(shown).toContain("      class share: ShareBookmark");
});

it("says what a page without a story is, and where its feeds are", async () => {
  const shown = await run("tests/corpus/en-home-feeds/source.html");

  expect(shown).toContain("No story: home");
  expect(shown).toMatch(/^Feeds +https:/m);
});

it("reads a text file, which goes through no steps", async () => {
  const text = `Perahu Pagi\n\n${"Perahu berangkat sebelum matahari terbit dari dermaga. ".repeat(9)}`;
  const shown = await run(await fileWith("pagi.txt", text), "--trace");

  expect(shown).toContain("Perahu Pagi");
  expect(shown).toContain("made up; --url ADDRESS names the page's own");
  expect(shown).toContain("Steps are for pages; this is text.");
});

it("takes nothing from a page that would move the cursor of a terminal", async () => {
  const html = `<p>${"Air naik perlahan di muara sungai. ".repeat(20)}</p><div class="share">\u001b[2J&#x1b;[31mBagikan</div>`;
  const shown = await run(await fileWith("pasang.html", html), "--trace");

  expect(shown).toContain("Air naik");
  expect(shown).not.toContain("\u001b");
});

it.each([
  ["no argument", [], "Name one address or one file."],
  ["two files", ["a", "b"], "Name one address or one file."],
  ["an unknown option", ["a", "--steps"], "Unknown option '--steps'"],
  ["an address that is none", ["a", "--url", "b"], "--url b is no address"],
  ["a file that is not there", ["tidak-ada.html"], "There is no file tidak-ada.html."],
  ["a folder", ["tests"], "tests is a folder."],
  ["a picture", ["public/icon.svg"], "no page, no text and no PDF"],
  ["an address of this machine", ["http://127.0.0.1:9/"], "The guard refused the address"],
])("says clearly what is wrong with %s", async (_, args, message) => {
  expect(await run(...args)).toContain(message);
});
