import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { getBody } from "#library/bodies.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { listShelf } from "#library/lists.ts";
import { claimNext, failStory } from "#library/queue.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { aPageWith } from "#sharing/given.fixture.ts";
import SaveSheet from "./SaveSheet.tsx";

const title = "Jembatan yang dipasang ulang";
const onClose = vi.fn<() => void>();
let library: Library;

beforeAll(() => {
  // Each reading starts a worker, which loads module by module here.
  configure({ asyncUtilTimeout: 10_000 });
  return speakAll();
});
beforeEach(async () => {
  onClose.mockClear();
  library = await anEmptyLibrary();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  library.close();
});

function open(given: Record<string, string>): void {
  render(<SaveSheet library={Promise.resolve(library)} given={given} onClose={onClose} />);
}

/** Pastes as the browser does; false when the box was kept from taking it. */
function paste(box: HTMLElement, parts: Record<string, string>): boolean {
  const clipboardData = new DataTransfer();
  for (const [type, part] of Object.entries(parts)) clipboardData.setData(type, part);
  const options = { clipboardData, bubbles: true, cancelable: true };
  return box.dispatchEvent(new ClipboardEvent("paste", options));
}

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = { dataTransfer, bubbles: true, cancelable: true };
  screen.getByRole("textbox").dispatchEvent(new DragEvent("drop", options));
}

const saveButton = () => screen.findByRole("button", { name: "Simpan cerita" });

it("takes a page that is pasted where an address is expected for the page it is", async () => {
  open({});
  const html = aPageWith({ head: '<link rel="canonical" href="https://pesisir.example/a">' });
  const parts = { "text/html": html, "text/plain": "Jembatan\n\nBagian 1." };
  expect(paste(screen.getByRole("textbox"), parts)).toBe(false);

  const heading = await screen.findByRole("heading", { name: title });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/^Menurut halamannya, dari pesisir\.example/)).toBeTruthy();
  expect(screen.getByText("Teks utuh")).toBeTruthy();
  fireEvent.click(await saveButton());
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await getStory(library, "https://pesisir.example/a")).toMatchObject({ isOwnCopy: true });
});

it("leaves an address that is pasted as rich text in the box", () => {
  open({});
  const url = "https://pesisir.example/a";
  const parts = { "text/html": `<a href="${url}">a</a>`, "text/plain": url };

  expect(paste(screen.getByRole("textbox"), parts)).toBe(true);
  expect(screen.getByRole("heading", { name: "Simpan cerita" })).toBeTruthy();
});

it("files a page under the story that it was pasted for", async () => {
  const address = "https://pesisir.example/berbayar";
  await saveAddress(library, { url: address, now: 1 });
  await claimNext(library, 1);
  await failStory(library, { address, code: "paywall", now: 1 });
  open({ paste: address });
  const html = aPageWith({ head: '<link rel="canonical" href="https://lain.example/b">' });
  paste(await screen.findByRole("textbox"), { "text/html": html });
  fireEvent.click(await saveButton());

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await getStory(library, address)).toMatchObject({ title, state: { status: "ready" } });
  expect((await getBody(library, address))?.article.url).toBe(address);
  expect(await listShelf(library, "unread", 5)).toHaveLength(1);
});

it("offers to keep the words of a page that holds no story", async () => {
  open({ paste: "" });
  const links = Array.from({ length: 30 }, (_, at) => {
    return `<li><a href="/berita/${at}">Kabar sungai nomor ${at} dari hulu sampai hilir</a></li>`;
  });
  paste(await screen.findByRole("textbox"), {
    "text/html": `<ul>${links.join("")}</ul>`,
    "text/plain": Array.from({ length: 30 }, (_, at) => `Kabar sungai nomor ${at}.`).join("\n\n"),
  });
  fireEvent.click(await screen.findByRole("button", { name: "Simpan teksnya apa adanya" }));
  fireEvent.click(await saveButton());

  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const [story] = await listShelf(library, "unread", 5);
  expect(story).toMatchObject({ siteName: "Tempelan", isOwnCopy: true });
});

it("reads a file that is dropped on the sheet", async () => {
  open({});
  drop(new File([aPageWith({})], "jembatan.html", { type: "text/html" }));

  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect(screen.getByText(/^jembatan\.html/)).toBeTruthy();
});

it("keeps what was found on the screen and says why, when the disk is full", async () => {
  open({ paste: "" });
  paste(await screen.findByRole("textbox"), { "text/html": aPageWith({}) });
  const save = await saveButton();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  fireEvent.click(save);

  expect((await screen.findByRole("alert")).textContent).toMatch(/^Penyimpanan ponsel penuh\. /);
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

it("says what cannot be read, and takes something else then", async () => {
  open({});
  drop();
  expect(screen.getByLabelText("Alamat halaman")).toBeTruthy();
  drop(new File(["\u0000\u0001"], "a.bin"));
  await screen.findByRole("heading", { name: "Jenis berkas ini belum bisa dibaca." });
  fireEvent.click(screen.getByRole("button", { name: "Tempel yang lain" }));

  expect(await screen.findByLabelText("Halaman atau teksnya")).toBeTruthy();
});
