import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { hearing } from "#app/ui/hearing.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import type { Article } from "#article/article.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";
import type { Story } from "#story/story.ts";
import { aVoice, StandInEngine } from "./engine.fixture.ts";
import { Dock } from "./ListenDock.tsx";
import { Listening } from "./listening.ts";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";
import "#app/ui/base.css";

let library: Library;
let engine: StandInEngine;
let listening: Listening;
let revealed: string[] = [];

beforeAll(() => speakAll());
beforeEach(async () => {
  localStorage.clear();
  library = await anEmptyLibrary();
  engine = new StandInEngine();
  listening = new Listening({ library: Promise.resolve(library), engine });
  revealed = [];
});
afterEach(() => {
  listening.close();
  cleanup();
  library.close();
});

interface Props {
  story: Story;
  article: Article;
  from: number;
}

/** A story as the reader shows it, with the player over it. */
function Reader({ story, article, from }: Props) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const opened: Omit<OpenedStory, "element"> = {
    story,
    article,
    body: article.body,
    pictures: () => ({ state: "missing" }),
    here: () => from,
    reveal: (range) => revealed.push(range.toString()),
  };
  return (
    <>
      <article ref={setElement}>
        <StoryBody body={article.body} pictures={opened.pictures} />
      </article>
      {element !== null && <Dock listening={listening} element={element} {...opened} />}
    </>
  );
}

/** Shows a story whose view begins at an offset, and asks to hear it. */
async function listen(from = 0, wish = true): Promise<string> {
  const { leadPicture: _lead, ...rest } = anArticle({ pictures: [] });
  const children = [aParagraph("Air naik. Lalu turun."), aParagraph("Semua pulang.")];
  const article: Article = { ...rest, body: { type: "root", children } };
  const { address } = await saveAddress(library, { url: article.url, now: 1 });
  await saveArticle(library, { address, article, sizeBytes: 100, now: 1 });
  const story = await getStory(library, address);
  if (story === undefined) throw new Error("The story is gone.");
  render(<Reader story={story} article={article} from={from} />);
  if (wish) hearing.value = address;
  return address;
}

const player = () => screen.findByRole("region", { name: "Pemutar suara" });

function marked(): string {
  const [range] = CSS.highlights.get("bekal-spoken") ?? [];
  return range instanceof Range ? range.toString() : "";
}

it("begins at the first words in view, marks what is said and keeps it in view", async () => {
  await listen(12);
  await waitFor(() => expect(engine.words).toEqual(["Lalu turun."]));
  await waitFor(() => expect(marked()).toBe("Lalu turun."));
  expect(revealed).toContain("Lalu turun.");

  fireEvent.click(within(await player()).getByRole("button", { name: "Kalimat berikutnya" }));
  await waitFor(() => expect(marked()).toBe("Semua pulang."));
});

it("goes on where the ear was, when those words are still in view", async () => {
  const address = await listen(12, false);
  localStorage.setItem("bekal.ear", JSON.stringify({ address, offset: 22 }));
  hearing.value = address;

  await waitFor(() => expect(engine.words).toEqual(["Semua pulang."]));
});

it("pauses and plays, and tells it once to those who do not see it", async () => {
  await listen();
  const dock = await player();
  fireEvent.click(await within(dock).findByRole("button", { name: "Jeda" }));
  await waitFor(() => expect(within(dock).getByRole("status").textContent).toBe("Dijeda"));
  fireEvent.click(within(dock).getByRole("button", { name: "Putar" }));
  await waitFor(() =>
    expect(within(dock).getByRole("status").textContent).toMatch(/^Membacakan Cara desa/),
  );
});

it("takes keys while the focus is in it, and leaves them to the story otherwise", async () => {
  await listen(12);
  const dock = await player();
  await waitFor(() => expect(listening.status.value).toBe("playing"));
  await userEvent.keyboard("k");
  expect(listening.status.value).toBe("playing");

  within(dock).getByRole("button", { name: "Kalimat berikutnya" }).focus();
  await userEvent.keyboard("k");
  expect(listening.status.value).toBe("paused");
  await userEvent.keyboard("{ArrowLeft}");
  expect(listening.at.value).toBe(1);
  await userEvent.keyboard(">>");
  expect(listening.voicing.settings.value.rate).toBe(1.2);
  await userEvent.keyboard("{Escape}");
  expect(hearing.value).toBeUndefined();
});

it("sets speed, sleep and voice in its sheet", async () => {
  engine.voices = [
    aVoice({ id: "a", name: "Damayanti" }),
    aVoice({ id: "b", name: "Jaringan", isLocal: false }),
    aVoice({ id: "c", name: "Daniel", language: "en-GB" }),
  ];
  await listen();
  fireEvent.click(await screen.findByRole("button", { name: /^Kecepatan 1 kali/ }));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByRole("button", { name: "Lebih cepat" }));
  fireEvent.click(within(sheet).getByRole("radio", { name: "Setelah 15 menit" }));
  expect(await within(sheet).findByText("Lewat jaringan, memakai data")).toBeTruthy();
  fireEvent.click(within(sheet).getByRole("radio", { name: /^Jaringan/ }));

  expect(listening.voicing.settings.value).toMatchObject({ rate: 1.1, voices: { id: "b" } });
  expect(listening.sleep.chosen.value).toMatchObject({ kind: "time", minutes: 15 });
  expect(await screen.findByText(/Berhenti pukul \d\d.\d\d/)).toBeTruthy();
  await waitFor(() => expect(engine.said.at(-1)).toMatchObject({ rate: 1.1, voice: "b" }));
});

it("says before anything plays that only the network has a voice, and what to do", async () => {
  engine.voices = [aVoice({ name: "Jaringan", isLocal: false })];
  await listen();
  const note = await screen.findByRole("alert");
  expect(note.textContent).toContain("Hanya ada suara jaringan untuk bahasa Indonesia");
  expect(within(note).getByText("Cara memasang suara")).toBeTruthy();
  expect(engine.words).toEqual([]);
  expect(marked()).toBe("");

  fireEvent.click(within(note).getByRole("button", { name: "Putar dengan data" }));
  await waitFor(() => expect(engine.words).toHaveLength(1));
});

it("plays as soon as a voice was installed", async () => {
  engine.voices = [];
  await listen();
  const note = await screen.findByRole("alert");
  expect(note.textContent).toContain("Ponsel ini belum punya suara");
  engine.voices = [aVoice()];
  fireEvent.click(within(note).getByRole("button", { name: "Periksa lagi" }));

  await waitFor(() => expect(engine.words).toHaveLength(1));
});

it("leaves the text where the reader scrolled it, and comes back on a tap", async () => {
  document.body.style.paddingBlockEnd = "300vh";
  await listen(0);
  await waitFor(() => expect(listening.status.value).toBe("playing"));
  document.dispatchEvent(new WheelEvent("wheel", { bubbles: true }));
  scrollTo(0, document.body.scrollHeight);
  revealed = [];
  listening.step(2);
  fireEvent.click(await screen.findByRole("button", { name: "Ke kalimat ini" }));

  expect(revealed).toEqual(["Lalu turun."]);
  document.body.style.paddingBlockEnd = "";
});

it("takes its mark away when it is closed", async () => {
  await listen(12);
  await waitFor(() => expect(marked()).toBe("Lalu turun."));
  fireEvent.click(within(await player()).getByRole("button", { name: "Tutup pemutar" }));

  await waitFor(() => expect(marked()).toBe(""));
  expect(screen.queryByRole("region", { name: "Pemutar suara" })).toBeNull();
});

it("paints boxes behind the words where the browser knows no highlights", async () => {
  const { paintBoxes } = await import("./paint-sentence.ts");
  await listen(0, false);
  const layer = document.createElement("div");
  document.body.append(layer);
  const range = document.createRange();
  range.selectNodeContents(screen.getByText("Semua pulang."));
  paintBoxes(range, layer);

  expect(layer.children).toHaveLength(1);
  paintBoxes(undefined, layer);
  expect(layer.children).toHaveLength(0);
  layer.remove();
});

it("speaks by the browser's own voice, one utterance at a time", async () => {
  const { browserEngine } = await import("./browser-engine.ts");
  const speak = vi.spyOn(speechSynthesis, "speak").mockImplementation(() => {});
  const heard = { onStart: vi.fn(), onSign: vi.fn(), onEnd: vi.fn(), onFault: vi.fn() };
  const own = browserEngine();
  own?.speak({ text: "Satu.", language: "id", rate: 1.5 }, heard);
  own?.speak({ text: "Dua.", language: "id", rate: 1.5 }, heard);
  const [first, second] = speak.mock.calls.map(([utterance]) => utterance);
  expect([first?.text, first?.lang, first?.rate]).toEqual(["Satu.", "id", 1.5]);

  first?.dispatchEvent(new Event("end"));
  expect(heard.onEnd).not.toHaveBeenCalled();
  second?.dispatchEvent(new Event("start"));
  second?.dispatchEvent(new Event("end"));
  expect(heard.onStart).toHaveBeenCalledOnce();
  expect(heard.onEnd).toHaveBeenCalledOnce();
  speak.mockRestore();
});
