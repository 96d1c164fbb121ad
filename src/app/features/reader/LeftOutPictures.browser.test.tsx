import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { hasSignal } from "#app/ui/signal.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import type { Article } from "#article/article.ts";
import { saveDataRule } from "#library/data-rule.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { savePicture } from "#library/pictures.ts";
import { postponeMissing } from "#library/queue.ts";
import { getStory } from "#library/stories.ts";
import { keep, url } from "./reader.fixture.ts";
import ReaderScreen from "./ReaderScreen.tsx";
import "#app/ui/tokens.css";
import "#app/ui/base.css";
import { anArticle, aParagraph } from "#story/story.fixture.ts";

let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
  await saveDataRule(library, { pictures: "none" });
});
afterEach(() => {
  cleanup();
  library.close();
  hasSignal.value = undefined;
});

const names = ["Muara", "Dermaga"];
const weights = { lightBytes: 9000, fullBytes: 31_000 };

function illustrated(pictures: Partial<Article["pictures"][number]>[] = [weights, weights]) {
  const figures = pictures.map((_picture, index) => ({
    type: "element" as const,
    tagName: "figure" as const,
    children: [
      {
        type: "element" as const,
        tagName: "img" as const,
        properties: { src: `img:${index}`, alt: names[index] ?? "" },
        children: [],
      },
    ],
  }));
  const { leadPicture: _lead, ...article } = anArticle({ url });
  return {
    ...article,
    pictures: pictures.map((picture, index) => ({
      src: `/api/v1/picture/1${index}-x`,
      width: 1200,
      height: 800,
      ...picture,
    })),
    body: { type: "root" as const, children: [...figures, aParagraph("Pasang naik.")] },
  };
}

async function open(article: Article): Promise<string> {
  const address = await keep(library, article);
  render(<ReaderScreen library={Promise.resolve(library)} address={address} />);
  await screen.findByRole("heading", { level: 1 });
  return address;
}

async function statusOf(address: string) {
  return (await getStory(library, address))?.state;
}

it("says how many pictures were not fetched and what they cost, and asks for all of them", async () => {
  const address = await open(illustrated());
  expect(screen.getByText("2 gambar tidak diambil, 18 KB")).toBeTruthy();
  expect(screen.getByText("Utuh, terbaca tanpa sinyal")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Muat semua" }));

  await waitFor(async () => {
    expect(await statusOf(address)).toMatchObject({ status: "partial", missingPictures: [0, 1] });
  });
  expect(await screen.findAllByText("Memuat 9 KB…")).toHaveLength(2);
  expect(screen.queryByText(/tidak diambil/)).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("Memuat 2 gambar");
});

it("asks for the one picture that is tapped, and shows it when it is here", async () => {
  const address = await open(illustrated());
  fireEvent.click(screen.getByRole("button", { name: "Dermaga Ketuk untuk memuat 9 KB" }));
  await screen.findByText("1 gambar tidak diambil, 9 KB");
  expect(await statusOf(address)).toMatchObject({ status: "partial", missingPictures: [1] });

  const bytes = new TextEncoder().encode("gambar").buffer;
  await savePicture(library, { address, index: 1, bytes, contentType: "image/avif", sizeBytes: 6 });
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /Dermaga/ })).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Gambar sudah dimuat");
  });
});

it("counts what nobody measured as about so much, and never gives it as measured", async () => {
  await open(illustrated([weights, {}]));
  expect(screen.getByText("2 gambar tidak diambil, kira-kira 18 KB")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Dermaga Ketuk untuk memuat gambar" })).toBeTruthy();
});

it("asks for full pictures where that is the reader's rule", async () => {
  await saveDataRule(library, { pictures: "full", askAboveBytes: 70_000 });
  await open(illustrated());

  expect(screen.getByText("2 gambar tidak diambil, kira-kira 62 KB")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Muara Ketuk untuk memuat 31 KB" })).toBeTruthy();
});

it("tells a picture that was refused from one that waits for a signal, and from one beyond the cap", async () => {
  const address = await open(illustrated());
  fireEvent.click(screen.getByRole("button", { name: /^Muara/ }));
  await screen.findByRole("button", { name: "Muara Memuat 9 KB…" });

  await postponeMissing(library, { address, now: Date.now(), code: "unsupported-type" });
  await screen.findByRole("button", { name: "Muara Gagal dimuat. Ketuk untuk coba lagi" });
  expect(screen.getByRole("status").textContent).toBe("Sebagian gambar belum ada");

  hasSignal.value = false;
  await screen.findByRole("button", { name: "Muara Menunggu sinyal. Ketuk untuk coba sekarang" });

  hasSignal.value = true;
  await saveDataRule(library, { dayCapBytes: 1 });
  expect(await screen.findByRole("button", { name: "Muara Batas kuota tercapai" })).toBeTruthy();
});
