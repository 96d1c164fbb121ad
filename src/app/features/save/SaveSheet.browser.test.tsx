import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { listInbox, saveShare } from "#library/inbox.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { getStory } from "#library/stories.ts";
import SaveSheet from "./SaveSheet.tsx";

const url = "https://pesisir.example/pasang";
const onClose = vi.fn<() => void>();
let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  onClose.mockClear();
  library = await anEmptyLibrary();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  library.close();
});

function open(): HTMLElement {
  render(<SaveSheet library={Promise.resolve(library)} given={{}} onClose={onClose} />);
  return screen.getByRole("textbox");
}

function fillDisk() {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(refuse);
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(refuse);
}

it("keeps the text in the box and says why, when the disk is full", async () => {
  const box = open();
  fillDisk();
  fireEvent.input(box, { target: { value: url } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan cerita" }));

  await screen.findByText(/^Penyimpanan ponsel penuh\. /);
  expect(box).toHaveProperty("value", url);
  expect(onClose).not.toHaveBeenCalled();
});

it("keeps a share in the inbox and says why, when the disk is full", async () => {
  await saveShare(library, { text: url, now: 1 });
  open();
  await screen.findByText(url);
  fillDisk();
  fireEvent.click(screen.getByRole("button", { name: "Buang" }));

  expect((await screen.findByRole("alert")).textContent).toMatch(/^Penyimpanan ponsel penuh\. /);
  expect(await listInbox(library)).toHaveLength(1);
});

it("says that a text holds no address until another is typed", async () => {
  const box = open();
  fireEvent.input(box, { target: { value: "besok pagi" } });
  fireEvent.click(screen.getByRole("button", { name: "Simpan cerita" }));
  await screen.findByText(/^Ini bukan alamat halaman/);
  fireEvent.input(box, { target: { value: url } });

  expect(await screen.findByText(/^Tersimpan dulu di ponsel/)).toBeTruthy();
});

it("closes once a share is a story", async () => {
  await saveShare(library, { text: url, now: 1 });
  open();
  await screen.findByText(url);
  fireEvent.click(screen.getAllByRole("button", { name: "Simpan cerita" })[0] ?? document.body);

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await getStory(library, url)).toBeTruthy();
  expect(await listInbox(library)).toHaveLength(0);
});
