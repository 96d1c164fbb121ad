import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { route } from "#app/ui/location.ts";
import { BekalError } from "#base/errors.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { indexNext } from "#library/search-index.ts";
import { createSearch, type SearchService } from "#library/search-service.ts";
import { saveAddress } from "#library/stories.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import SearchScreen from "./SearchScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/base.css";

let library: Library;
let service: SearchService;
let over: AbortController;

onEmptyLibrary((empty) => {
  library = empty;
});
beforeEach(() => {
  over = new AbortController();
  route("/library?q=", true);
  localStorage.clear();
});
afterEach(() => {
  over.abort();
});

async function keep(name: string, title: string, text: string): Promise<void> {
  const url = `https://pesisir.example/${name}`;
  const { address } = await saveAddress(library, { url, now: Date.now() });
  const body = { type: "root" as const, children: [aParagraph(text)] };
  await saveArticle(library, {
    address,
    article: anArticle({ url, title, body }),
    sizeBytes: 1,
    now: Date.now(),
  });
}

async function show(asked = ""): Promise<HTMLInputElement> {
  while ((await indexNext(library, 50)) > 0);
  service = createSearch(library, over.signal);
  render(<SearchScreen library={Promise.resolve(library)} asked={asked} service={service} />);
  const box = screen.getByRole<HTMLInputElement>("searchbox");
  return box;
}

function type(box: HTMLElement, value: string): void {
  fireEvent.input(box, { target: { value } });
}

const results = () => screen.findByRole("list", { name: "Hasil pencarian" });

it("has the focus, and shows what is found with its words marked and counted", async () => {
  await keep("1", "Cara membaca pasang", "Air naik di dermaga saat bulan purnama.");
  await keep("2", "Perahu", "Orang menunggu pasang di dermaga.");
  const box = await show();
  expect(document.activeElement).toBe(box);

  type(box, "dermaga");

  const list = await results();
  expect(within(list).getAllByRole("link")).toHaveLength(2);
  await waitFor(() => {
    const marks = [...list.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["dermaga", "dermaga"]);
  });
  expect(screen.getByRole("status").textContent).toBe("2 cerita");
});

it("goes with the arrows into the results and back, and empties the box with Escape", async () => {
  await keep("1", "Pasang satu", "");
  await keep("2", "Pasang dua", "");
  const box = await show();
  type(box, "pasang");
  const [first, second] = within(await results()).getAllByRole("link");

  fireEvent.keyDown(box, { key: "ArrowDown" });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(document.activeElement ?? box, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.activeElement ?? box, { key: "ArrowUp" });
  fireEvent.keyDown(document.activeElement ?? box, { key: "ArrowUp" });
  expect(document.activeElement).toBe(box);
  fireEvent.keyDown(box, { key: "Escape" });

  await waitFor(() => expect(box.value).toBe(""));
  expect(screen.queryByRole("list", { name: "Hasil pencarian" })).toBeNull();
});

it("says what was corrected, and when nothing is found", async () => {
  await keep("1", "Kopi Gayo", "Takengon");
  const box = await show();

  type(box, "takegnon");
  await screen.findByText("Menampilkan hasil untuk “takengon”");
  type(box, "xylofon");

  await screen.findByRole("heading", { name: "Tidak ketemu" });
  expect(screen.getByText(/“xylofon”/)).toBeTruthy();
});

it("offers the sources there are, and narrows by the one that is chosen", async () => {
  await keep("1", "Kopi Gayo", "");
  const box = await show();
  type(box, "sumber:pes");
  fireEvent.click(await screen.findByRole("button", { name: "pesisir 1 cerita" }));

  await waitFor(() => expect(box.value).toBe("sumber:pesisir "));
  expect(within(await results()).getAllByRole("link")).toHaveLength(1);
});

it("keeps what led somewhere for the next time, until it is cleared", async () => {
  await keep("1", "Kopi Gayo", "");
  const box = await show();
  type(box, "gayo");
  const link = within(await results()).getByRole("link");
  link.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(link);
  expect(location.search).toBe("?q=gayo");
  expect(link.getAttribute("href")).toContain("&find=Gayo");

  type(box, "");
  await screen.findByRole("heading", { name: "Cari di semua cerita" });
  cleanup();
  await show();
  expect(screen.getByRole("button", { name: "gayo" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Hapus semua" }));
  expect(screen.queryByRole("button", { name: "gayo" })).toBeNull();
});

it("puts what was typed into the address without a step of the way back", async () => {
  const before = history.length;
  const box = await show();
  for (const typed of ["p", "pa", "pas"]) type(box, typed);

  await waitFor(() => expect(location.search).toBe("?q=pas"));
  expect(history.length).toBe(before);
});

it("says how far the index has come, and finds titles meanwhile", async () => {
  await keep("1", "Kopi Gayo", "");
  await indexNext(library, 50);
  await keep("2", "Kopi Toraja", "");
  // Nobody indexes: the lock is held elsewhere.
  const free = Promise.withResolvers<void>();
  const held = navigator.locks.request("bekal-search", () => free.promise);
  service = createSearch(library, over.signal);
  render(<SearchScreen library={Promise.resolve(library)} asked="kopi" service={service} />);

  await screen.findByText(/^1 dari 2 cerita sudah bisa dicari/);
  expect(within(await results()).getAllByRole("link")).toHaveLength(2);
  free.resolve();
  await held;
  await waitFor(() => expect(screen.queryByText(/sudah bisa dicari/)).toBeNull(), {
    timeout: 5000,
  });
});

it("says when the storage does not answer, and tries again", async () => {
  await keep("1", "Kopi Gayo", "");
  while ((await indexNext(library, 50)) > 0);
  const working = createSearch(library, over.signal);
  let isBroken = true;
  const search: SearchService["search"] = async (asked) => {
    if (isBroken) throw new BekalError("storage-closed");
    return working.search(asked);
  };
  render(
    <SearchScreen
      library={Promise.resolve(library)}
      asked="gayo"
      service={{ ...working, search }}
    />,
  );
  await screen.findByRole("heading", { name: "Belum bisa mencari" });
  isBroken = false;
  fireEvent.click(screen.getByRole("button", { name: "Coba lagi" }));

  expect(within(await results()).getAllByRole("link")).toHaveLength(1);
});
