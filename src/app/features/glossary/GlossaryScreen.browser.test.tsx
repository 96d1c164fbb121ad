import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import { toast } from "#app/ui/toast.ts";
import { listGlossary, saveWord } from "#library/glossary.ts";
import type { Library } from "#library/library.ts";
import { anArticle, aParagraph, aStory } from "#story/story.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import GlossaryScreen from "./GlossaryScreen.tsx";
import { markInStories } from "./marks-in-stories.ts";
import StoryGlossary from "./StoryGlossary.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});
beforeEach(() => {
  markInStories(true);
});
afterEach(() => {
  document.body.replaceChildren();
});

it("keeps, changes and deletes words, by the alphabet", async () => {
  await saveWord(library, { id: "a", word: "surut", createdAt: 1 });
  render(<GlossaryScreen library={Promise.resolve(library)} />);
  fireEvent.click(await screen.findByRole("button", { name: "Tambah kata" }));
  fireEvent.input(await screen.findByLabelText("Kata"), { target: { value: "Bakau" } });
  fireEvent.input(screen.getByLabelText("Artinya"), { target: { value: "pohon pantai" } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await screen.findByText("pohon pantai");
  const names = [...document.querySelectorAll("li b")].map(({ textContent }) => textContent);
  expect(names).toEqual(["Bakau", "surut"]);

  fireEvent.click(screen.getByRole("button", { name: "Ubah surut" }));
  fireEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  await waitFor(async () => expect(await listGlossary(library)).toHaveLength(1));
  await waitFor(() => toast.value?.action?.run());
  await waitFor(async () => expect(await listGlossary(library)).toHaveLength(2));
});

it("marks its words in a story and tells their meaning on a tap, unless that is switched off", async () => {
  await saveWord(library, { id: "a", word: "Surut", meaning: "air turun", createdAt: 1 });
  const article = anArticle({
    pictures: [],
    body: { type: "root", children: [aParagraph("Laut surut pada subuh.")] },
  });
  const element = document.body.appendChild(document.createElement("article"));
  const story = <StoryBody body={article.body} pictures={() => ({ state: "missing" })} />;
  render(story, { container: element });
  render(
    <StoryGlossary
      {...{ story: aStory(), article, body: article.body, element }}
      pictures={() => ({ state: "missing" })}
      here={() => 0}
      reveal={() => undefined}
      library={Promise.resolve(library)}
    />,
  );
  await waitFor(() => expect(CSS.highlights.get("bekal-glossary")?.size).toBe(1));
  const [range] = [...(CSS.highlights.get("bekal-glossary") ?? [])];
  if (!(range instanceof Range)) throw new Error("Nothing is marked.");
  expect(range.toString()).toBe("surut");
  const rect = range.getBoundingClientRect();
  const at = { clientX: rect.left + 2, clientY: rect.top + 2 };
  fireEvent.click(screen.getByText("Laut surut pada subuh."), at);
  expect(await screen.findByText("air turun")).toBeTruthy();

  markInStories(false);
  await waitFor(() => expect(CSS.highlights.get("bekal-glossary")?.size ?? 0).toBe(0));
});
