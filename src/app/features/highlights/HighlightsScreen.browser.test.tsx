import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { expect, it } from "vitest";
import { toast } from "#app/ui/toast.ts";
import { saveHighlight } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { saveAddress } from "#library/stories.ts";
import type { HighlightColour } from "#story/highlight.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import HighlightsScreen from "./HighlightsScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

async function mark(
  exact: string,
  {
    colour = "yellow",
    at = 1,
    note,
  }: { colour?: HighlightColour; at?: number; note?: string } = {},
): Promise<void> {
  const path = at < 3 ? "pasang" : "ikan";
  const { address } = await saveAddress(library, {
    url: `https://pesisir.example/${path}`,
    now: 1,
  });
  const anchor = { exact, prefix: "", suffix: "", start: at, end: at + exact.length };
  const times = { createdAt: at, changedAt: at };
  await saveHighlight(library, {
    id: `id ${at}`,
    address,
    anchor,
    colour,
    ...times,
    ...(note && { note }),
  });
}

function quotes(): (string | null)[] {
  return [...document.querySelectorAll("q")].map(({ textContent }) => textContent);
}

it("teaches how to mark while nothing is", async () => {
  render(<HighlightsScreen library={Promise.resolve(library)} />);

  expect(await screen.findByRole("heading", { name: "Belum ada sorotan" })).toBeTruthy();
});

it("lists highlights the newest first, by colour, by words and by story", async () => {
  await mark("Pertama", { at: 1 });
  await mark("Kedua", { at: 2, colour: "blue", note: "tanya ibu" });
  await mark("Ketiga", { at: 3 });
  render(<HighlightsScreen library={Promise.resolve(library)} />);

  await screen.findByText("3 sorotan");
  expect(quotes()).toEqual(["Ketiga", "Kedua", "Pertama"]);
  const link = screen.getByRole("link", { name: /Kedua/ });
  expect(link.getAttribute("href")).toBe(
    "/read?story=https%3A%2F%2Fpesisir.example%2Fpasang&at=id%202",
  );

  fireEvent.click(screen.getByRole("button", { name: "Per cerita" }));
  await waitFor(() => expect(quotes()).toEqual(["Ketiga", "Pertama", "Kedua"]));
  fireEvent.click(screen.getByRole("button", { name: "Biru" }));
  await waitFor(() => expect(quotes()).toEqual(["Kedua"]));
  fireEvent.click(screen.getByRole("button", { name: "Semua" }));
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "IBU" } });
  await waitFor(() => expect(quotes()).toEqual(["Kedua"]));
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "gajah" } });
  expect(await screen.findByRole("heading", { name: "Tidak ada yang cocok" })).toBeTruthy();
});

it("deletes a highlight and takes that back", async () => {
  await mark("Pertama");
  render(<HighlightsScreen library={Promise.resolve(library)} />);
  fireEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  expect(await screen.findByRole("heading", { name: "Belum ada sorotan" })).toBeTruthy();

  toast.value?.action?.run();
  expect(await screen.findByText("Pertama")).toBeTruthy();
});
