import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { queueToHear, readHearingQueue } from "#app/ui/hearing.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { StandInEngine } from "./engine.fixture.ts";
import { Listening } from "./listening.ts";
import { QueueField } from "./QueueField.tsx";

let library: Library;
let listening: Listening;

beforeAll(() => speakAll());
beforeEach(async () => {
  localStorage.clear();
  library = await anEmptyLibrary();
  listening = new Listening({ library: Promise.resolve(library), engine: new StandInEngine() });
});
afterEach(() => {
  listening.close();
  cleanup();
  library.close();
});

async function keep(title: string): Promise<string> {
  const url = `https://pesisir.example/${title}`;
  const { address } = await saveAddress(library, { url, now: 1 });
  const article = anArticle({ url, title, pictures: [] });
  await saveArticle(library, { address, article, sizeBytes: 1, now: 1 });
  return address;
}

/** Hears one story, with others put aside. */
async function open(...titles: string[]): Promise<void> {
  await listening.open(await keep("kini"), 0);
  for (const title of titles) queueToHear(await keep(title));
  render(<QueueField listening={listening} />);
}

function queued(): string[] {
  return readHearingQueue().map((address) => address.split("/").at(-1) ?? "");
}

const button = (name: string) => screen.findByRole("button", { name });

it("says how to fill it while nothing is in it", async () => {
  await open();

  expect(await screen.findByText(/^Kosong\. Isi dari menu/)).toBeTruthy();
});

it("moves a story by the keyboard, keeps the focus on it, and hears it next", async () => {
  await open("satu", "dua", "tiga");
  (await button("Naikkan tiga")).focus();
  await userEvent.keyboard("{Enter}");
  expect(queued()).toEqual(["satu", "tiga", "dua"]);
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Naikkan tiga"),
  );
  await userEvent.keyboard("{Enter}");

  expect(queued()).toEqual(["tiga", "satu", "dua"]);
  expect(await screen.findByText("tiga, urutan 1 dari 3")).toBeTruthy();
  await waitFor(() => expect(listening.programme.next.value?.title).toBe("tiga"));
  await userEvent.keyboard("{Enter}");
  expect(queued()).toEqual(["tiga", "satu", "dua"]);
});

it("takes a story out, and puts it back where it stood", async () => {
  await open("satu", "dua");
  (await button("Keluarkan satu")).focus();
  await userEvent.keyboard("{Enter}");
  expect(queued()).toEqual(["dua"]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Urungkan"));
  await userEvent.keyboard("{Enter}");

  expect(queued()).toEqual(["satu", "dua"]);
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Keluarkan satu"),
  );
});

it("leaves out what was deleted meanwhile", async () => {
  queueToHear("https://pesisir.example/hilang");
  await open("satu");

  expect(await screen.findAllByRole("listitem")).toHaveLength(1);
});
