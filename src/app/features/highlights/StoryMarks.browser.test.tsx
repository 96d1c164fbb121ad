import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import { closeTool, openTool } from "#app/ui/story-tool.ts";
import { hideToast, toast } from "#app/ui/toast.ts";
import { withLead } from "#story/with-lead.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { listGlossary } from "#library/glossary.ts";
import { listHighlights, saveHighlight } from "#library/highlights.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { anArticle, aParagraph, aStory } from "#story/story.fixture.ts";
import StoryMarks from "./StoryMarks.tsx";

let library: Library;
const story = aStory();
const article = anArticle({
  pictures: [],
  body: {
    type: "root",
    children: [
      { type: "element", tagName: "h2", children: [{ type: "text", value: "Tiang" }] },
      aParagraph("Setiap subuh Pak Darto menyentuh tiang. Di tiang itu ada goresan."),
      aParagraph("Satu untuk setiap purnama. Café itu tutup."),
      {
        type: "element",
        tagName: "p",
        properties: { id: "bk-1" },
        children: [{ type: "text", value: "Diukur dengan galah. ↩" }],
      },
    ],
  },
});
const revealed: string[] = [];

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
  revealed.length = 0;
});
afterEach(() => {
  closeTool();
  getSelection()?.removeAllRanges();
  cleanup();
  document.body.replaceChildren();
  library.close();
  hideToast();
});

function open(): HTMLElement {
  const body = withLead(article);
  const element = document.body.appendChild(document.createElement("article"));
  render(<StoryBody body={body} pictures={() => ({ state: "missing" })} />, { container: element });
  render(
    <StoryMarks
      {...{ story, article, body, element }}
      pictures={() => ({ state: "missing" })}
      here={() => 0}
      reveal={(range) => revealed.push(range.toString())}
      library={Promise.resolve(library)}
      version="0.1.0"
    />,
  );
  return element;
}

function select(element: HTMLElement, from: string, to = from): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [start, end] = [node.textContent?.indexOf(from), node.textContent?.indexOf(to)];
    if (start !== undefined && start >= 0) range.setStart(node, start);
    if (end !== undefined && end >= 0) range.setEnd(node, end + to.length);
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function painted(colour: string): string[] {
  const ranges = [...(CSS.highlights.get(`bekal-${colour}`) ?? [])];
  return ranges.map((range) => (range instanceof Range ? range.toString() : ""));
}

it("marks selected words, over several paragraphs too, and takes that back", async () => {
  const element = open();
  select(element, "ada goresan", "Satu untuk");
  fireEvent.click(await screen.findByRole("button", { name: "Sorot hijau" }));

  await waitFor(() => expect(painted("green")).toEqual(["ada goresan.Satu untuk"]));
  await waitFor(async () => {
    const [kept] = await listHighlights(library, story.address);
    expect(kept?.anchor.exact).toBe("ada goresan.\nSatu untuk");
  });
  expect(screen.queryByRole("toolbar")).toBeNull();

  toast.value?.action?.run();
  await waitFor(() => expect(painted("green")).toEqual([]));
});

it("opens a tapped highlight, changes its colour, keeps its note, deletes it with undo", async () => {
  const element = open();
  select(element, "setiap purnama");
  fireEvent.click(await screen.findByRole("button", { name: "Sorot kuning" }));
  await waitFor(() => expect(painted("yellow")).toEqual(["setiap purnama"]));
  await waitFor(async () => expect(await listHighlights(library, story.address)).toHaveLength(1));

  const [range] = [...(CSS.highlights.get("bekal-yellow") ?? [])];
  const rect = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
  const paragraph = screen.getByText(/Satu untuk/);
  fireEvent.click(paragraph, { clientX: rect.left + 4, clientY: rect.top + 4 });
  fireEvent.click(await screen.findByRole("button", { name: "Biru" }));
  await waitFor(() => expect(painted("blue")).toEqual(["setiap purnama"]));
  fireEvent.input(screen.getByLabelText("Catatan"), { target: { value: "Tanyakan Pak Darto" } });
  fireEvent.click(screen.getByRole("button", { name: "Tutup" }));
  await waitFor(async () => {
    const [kept] = await listHighlights(library, story.address);
    expect(kept).toMatchObject({ colour: "blue", note: "Tanyakan Pak Darto" });
  });
  expect(painted("noted")).toEqual(["setiap purnama"]);

  fireEvent.click(paragraph, { clientX: rect.left + 4, clientY: rect.top + 4 });
  fireEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  await waitFor(() => expect(painted("blue")).toEqual([]));
  toast.value?.action?.run();
  await waitFor(() => expect(painted("blue")).toEqual(["setiap purnama"]));
});

it("marks a sentence or a paragraph for those who cannot select", async () => {
  open();
  openTool({ kind: "mark" });
  fireEvent.click(await screen.findByRole("button", { name: "Berikutnya" }));
  fireEvent.click(screen.getByRole("button", { name: /Di tiang itu ada goresan/ }));

  await waitFor(() => expect(painted("yellow")).toEqual(["Di tiang itu ada goresan."]));
});

it("lists what the text has lost, with its quote", async () => {
  const anchor = {
    exact: "Kalimat yang dihapus penerbit.",
    prefix: "",
    suffix: "",
    start: 5,
    end: 35,
  };
  const highlight = { id: "a", address: story.address, anchor, createdAt: 1, changedAt: 1 };
  await saveHighlight(library, { ...highlight, colour: "pink" });
  open();
  openTool({ kind: "marks" });

  expect(await screen.findByRole("heading", { name: "Tidak ada lagi di teks ini" })).toBeTruthy();
  expect(screen.getByText("Kalimat yang dihapus penerbit.")).toBeTruthy();
});

it("finds words whatever their marks, and steps through them", async () => {
  open();
  openTool({ kind: "find", query: "tiang" });
  expect(await screen.findByText("1 dari 3")).toBeTruthy();
  await waitFor(() => expect(painted("found")).toEqual(["Tiang", "tiang", "tiang"]));
  fireEvent.click(screen.getByRole("button", { name: "Sebelumnya" }));
  expect(await screen.findByText("3 dari 3")).toBeTruthy();

  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "cafe" } });
  await waitFor(() => expect(painted("found-now")).toEqual(["Café"]));
  fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Escape" });
  await waitFor(() => expect(CSS.highlights.has("bekal-found")).toBe(false));
});

it("shows a footnote beside its words, goes there, and back", async () => {
  open();
  openTool({ kind: "footnote", id: "bk-1" });
  expect((await screen.findByRole("dialog", { name: "Catatan kaki" })).textContent).toMatch(
    /^Diukur dengan galah\./,
  );
  fireEvent.click(screen.getByRole("button", { name: "Ke catatannya" }));
  expect(revealed).toEqual(["Diukur dengan galah. ↩"]);

  fireEvent.click(await screen.findByRole("button", { name: "Kembali ke tempat tadi" }));
  expect(revealed).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Kembali ke tempat tadi" })).toBeNull();
});

it("keeps a word with its sentence and the reader's own meaning", async () => {
  const element = open();
  select(element, "goresan");
  fireEvent.click(await screen.findByRole("button", { name: "Arti" }));
  fireEvent.input(await screen.findByLabelText("Artinya"), { target: { value: "bekas garis" } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan ke glosarium" }));

  await waitFor(async () => {
    const [kept] = await listGlossary(library);
    expect(kept).toMatchObject({
      word: "goresan",
      meaning: "bekas garis",
      sentence: "Di tiang itu ada goresan.",
      address: story.address,
    });
  });
});
