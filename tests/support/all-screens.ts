import type { Page } from "playwright-core";
import { lostSentence, richTitle, richUrl } from "./rich-article.ts";

/** A screen in one of its states, and how a reader comes there. A new screen is one more line. */
export interface AppScreen {
  name: string;
  path: string;
  /** From the screen at `path`, in Indonesian: each returns once it is done. */
  steps?: readonly Step[];
}

type Step = (page: Page) => Promise<unknown>;

const rich = `/read?story=${encodeURIComponent(richUrl)}`;
const storyNo = (number: number) =>
  `/read?story=${encodeURIComponent(`https://pesisir.example/cerita/${number}`)}`;

const tap =
  (name: string | RegExp, role: "button" | "link" = "button"): Step =>
  (page) =>
    page.getByRole(role, { name, exact: true }).first().click();
const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name);
const type =
  (label: string, text: string): Step =>
  (page) =>
    page.getByLabel(label).first().fill(text);
const see =
  (text: string | RegExp): Step =>
  (page) =>
    page.getByText(text).first().waitFor();
const unfold: Step = async (page) => {
  for (const more of await page.locator("dialog summary").all()) await more.click();
};
const inside = tap("Di dalam cerita");
const option = (name: RegExp) => tap(name);

/** What there is while nothing was saved. */
export const emptyScreens: AppScreen[] = [
  { name: "home, nothing saved", path: "/" },
  { name: "library, nothing saved", path: "/library" },
  { name: "all, nothing saved", path: "/library?show=all" },
  { name: "favourites, none", path: "/library?show=favourites" },
  { name: "marked stories, none", path: "/library?show=highlights" },
  { name: "archive, empty", path: "/library?show=archive" },
  { name: "highlights, none", path: "/highlights" },
  { name: "glossary, no words", path: "/glossary" },
  { name: "tags, none", path: "/tags" },
  { name: "removed, nothing", path: "/removed" },
  { name: "statistics, nothing read", path: "/statistics" },
  { name: "storage, nothing kept", path: "/settings/storage" },
  { name: "data, nothing spent", path: "/settings/data" },
  { name: "trips, none", path: "/trips" },
  { name: "search, nothing typed", path: "/library?q=" },
  { name: "the story that came along", path: "/welcome" },
  { name: "a story never saved", path: "/read?story=https%3A%2F%2Fa.example%2Fb" },
];

/** What there is once the library is full (`fillShelf`). */
export const filledScreens: AppScreen[] = [
  { name: "home", path: "/" },
  { name: "library", path: "/library" },
  { name: "library, all", path: "/library?show=all" },
  { name: "library, begun", path: "/library?show=reading" },
  { name: "library, favourites", path: "/library?show=favourites" },
  { name: "library, with highlights", path: "/library?show=highlights" },
  { name: "library, archive", path: "/library?show=archive" },
  { name: "library, failed", path: "/library?show=failed" },
  { name: "library, one tag, shortest first", path: "/library?show=all&tag=laut&sort=shortest" },
  { name: "library, nothing fits", path: "/library?show=all&tag=tidakada" },
  {
    name: "library, choosing",
    path: "/library?show=all",
    steps: [tap("Pilih"), tap("Pilih semua")],
  },
  {
    name: "library, filters",
    path: "/library?show=all",
    steps: [tap(/^Saring dan urutkan/), see("Daftar saya")],
  },
  { name: "library, keys", path: "/library", steps: [key("?"), see("Cerita sebelumnya")] },
  {
    name: "menu of a story",
    path: "/library?show=all",
    steps: [tap(new RegExp(`^Pilihan untuk ${richTitle}`)), see("Ambil ulang")],
  },
  {
    name: "tags of a story",
    path: "/library?show=all",
    steps: [
      tap(new RegExp(`^Pilihan untuk ${richTitle}`)),
      option(/^Tag/),
      type("Cari atau buat tag", "baru"),
    ],
  },
  {
    name: "a toast",
    path: "/library?show=archive",
    steps: [tap(/^Pilihan untuk/), tap(/^Hapus/), see("Urungkan"), tap("Urungkan")],
  },
  { name: "search", path: "/library?q=", steps: [see("Bisa juga begini")] },
  { name: "search, results", path: "/library?q=titian", steps: [see(/^\d+ cerita$/)] },
  { name: "search, corrected", path: "/library?q=titiann", steps: [see(/cerita|ketemu/)] },
  { name: "search, a filter", path: "/library?q=tag:", steps: [see("kampung")] },
  { name: "search, no results", path: "/library?q=zzzzqqqq", steps: [see("Tidak ketemu")] },
  { name: "highlights", path: "/highlights", steps: [see("Tanyakan pada Pak Samin.")] },
  {
    name: "highlights, export",
    path: "/highlights",
    steps: [tap("Ekspor semua"), see("Simpan sebagai berkas")],
  },
  { name: "glossary", path: "/glossary", steps: [see("patungan")] },
  { name: "glossary, a word", path: "/glossary", steps: [tap("Ubah titian")] },
  { name: "tags", path: "/tags", steps: [see("kampung")] },
  { name: "tags, one", path: "/tags", steps: [tap("Ubah tag laut"), see("Hapus tag")] },
  { name: "removed", path: "/removed", steps: [see("Kosongkan sekarang")] },
  {
    name: "removed, for good",
    path: "/removed",
    steps: [tap("Kosongkan sekarang"), see("Hapus selamanya")],
  },
  { name: "statistics", path: "/statistics" },
  { name: "storage", path: "/settings/storage" },
  { name: "data", path: "/settings/data" },
  { name: "trips", path: "/trips", steps: [see("Berangkat kerja")] },
  { name: "a new trip", path: "/trips/edit" },
  { name: "a trip", path: "/trips/edit?trip=pagi" },
  { name: "a pack", path: "/pack?trip=pagi" },
  { name: "settings", path: "/settings" },
  { name: "help", path: "/help" },
  { name: "save", path: "/save" },
  {
    name: "save, no address",
    path: "/save",
    steps: [type("Alamat halaman", "bukan alamat"), key("Enter"), see(/Ini bukan alamat/)],
  },
  { name: "save, bring a page", path: "/save?paste=" },
  { name: "a failed story", path: "/read?story=https%3A%2F%2Fhilang.example%2Fberita" },
  { name: "a deleted story", path: storyNo(0) },
  { name: "reader", path: rich, steps: [see("Kas titian")] },
  { name: "reader, menu", path: rich, steps: [tap(/^Pilihan untuk/), see("Ambil ulang")] },
  { name: "reader, display", path: rich, steps: [tap("Tampilan"), see("Jenis huruf"), unfold] },
  { name: "reader, inside", path: rich, steps: [inside, see("Teksnya keliru")] },
  {
    name: "reader, find",
    path: rich,
    steps: [inside, option(/^Cari di cerita/), type("Cari di cerita ini", "papan"), see(/ dari /)],
  },
  {
    name: "reader, outline",
    path: rich,
    steps: [inside, option(/^Daftar bagian/), see("Musim hujan")],
  },
  { name: "reader, mark", path: rich, steps: [inside, option(/^Sorot kalimat/)] },
  {
    name: "reader, marks",
    path: rich,
    steps: [inside, option(/^Sorotan/), see(lostSentence)],
  },
  {
    name: "reader, a highlight",
    path: rich,
    steps: [inside, option(/^Sorotan/), tap(new RegExp(lostSentence.slice(0, 20)))],
  },
  {
    name: "reader, report",
    path: rich,
    steps: [inside, option(/^Teksnya keliru/), see("Apa yang keliru?")],
  },
  {
    name: "reader, words selected",
    path: rich,
    steps: [selectWords, (page) => page.getByRole("toolbar").waitFor()],
  },
  {
    name: "reader, look up",
    path: rich,
    steps: [selectWords, tap("Arti"), see("Simpan ke glosarium")],
  },
  { name: "reader, footnote", path: rich, steps: [tap("1", "link"), see("Ke catatannya")] },
  { name: "reader, word", path: rich, steps: [tapWord, see("jembatan kecil")] },
  {
    name: "reader, gallery",
    path: rich,
    steps: [tap(/^Perbesar gambar: Gambar 1/), see(/1 \/ \d/)],
  },
  { name: "reader, listen", path: rich, steps: [tap("Dengar"), see(/suara/i)] },
  {
    name: "reader, by itself",
    path: rich,
    steps: [tap("Tampilan"), tap(/^Gulir otomatis/), tap("Jeda")],
  },
  { name: "reader, end", path: storyNo(7), steps: [toEnd] },
];

async function selectWords(page: Page): Promise<void> {
  await see("Semua orang menyebutnya")(page);
  await page.evaluate(() => {
    const text = document.querySelector("article em")?.firstChild;
    if (text) getSelection()?.selectAllChildren(text.parentElement ?? text);
  });
}

async function tapWord(page: Page): Promise<void> {
  const word = page.locator("article em").first();
  await word.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => CSS.highlights.has("bekal-glossary"));
  await word.click();
}

async function toEnd(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Akhir cerita" }).scrollIntoViewIfNeeded();
}
