import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import { saveArticle } from "#library/bodies.ts";
import { countTexts } from "#library/count-texts.ts";
import { deleteStory } from "#library/deletion.ts";
import { applyRemovals, previewRemovals } from "#library/keeping.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress, setArchived } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import RemovedScreen from "./RemovedScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

async function keep(title: string): Promise<string> {
  const url = `https://kota.example/${title}`;
  const { address } = await saveAddress(library, { url, now: 1 });
  const article = anArticle({ url, title, pictures: [] });
  await saveArticle(library, { address, article, sizeBytes: 10, now: 2 });
  return address;
}

function open() {
  return render(<RemovedScreen library={Promise.resolve(library)} />);
}

it("brings a deleted story back, and keeps for good what the limits had removed", async () => {
  const [byHand, byRule] = [await keep("satu"), await keep("dua")];
  await deleteStory(library, byHand, Date.now());
  await setArchived(library, byRule, Date.now());
  const plan = await previewRemovals(library, { bytes: 1 }, Date.now());
  await applyRemovals(library, plan, Date.now());
  open();

  fireEvent.click(await screen.findByRole("button", { name: "Kembalikan satu" }));
  await vi.waitFor(async () => expect(await getStory(library, byHand)).toBeDefined());
  expect(await getStory(library, byHand)).not.toHaveProperty("pinnedAt");
  fireEvent.click(await screen.findByRole("button", { name: "Kembalikan dua" }));
  await vi.waitFor(async () => expect(await getStory(library, byRule)).toHaveProperty("pinnedAt"));
  expect(await screen.findByRole("heading", { name: "Tidak ada yang baru dihapus" })).toBeTruthy();
});

it("brings all of them back at once", async () => {
  for (const name of ["satu", "dua"]) await deleteStory(library, await keep(name), Date.now());
  open();

  fireEvent.click(await screen.findByRole("button", { name: "Kembalikan semua (2)" }));
  await vi.waitFor(() => expect(toast.value?.text).toBe("2 cerita dikembalikan"));
  expect(await getStory(library, "https://kota.example/dua")).toBeDefined();
});

it("empties only after it has asked, and gives the space back", async () => {
  await deleteStory(library, await keep("satu"), Date.now());
  open();
  fireEvent.click(await screen.findByRole("button", { name: "Kosongkan sekarang" }));
  expect(await screen.findByText(/1 cerita tidak bisa dikembalikan lagi/)).toBeTruthy();
  expect(await countTexts(library)).toBe(1);

  fireEvent.click(screen.getByRole("button", { name: "Hapus selamanya" }));
  expect(await screen.findByRole("heading", { name: "Tidak ada yang baru dihapus" })).toBeTruthy();
  expect(await countTexts(library)).toBe(0);
});
