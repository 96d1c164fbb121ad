import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { keepPack, keepStory } from "#app/features/trips/pack.fixture.ts";
import { cardPlace } from "#app/ui/card-place.ts";
import { keep } from "#app/ui/kept.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import HomeCard from "./HomeCard.tsx";

let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => {
  cleanup();
  library.close();
  localStorage.removeItem(cardPlace);
});

const open = () => render(<HomeCard library={Promise.resolve(library)} />);

it("asks for nothing that packs as long as there is neither a trip nor that part", async () => {
  keep(cardPlace, "190px");
  for (const title of ["Satu", "Dua", "Tiga", "Empat"]) await keepStory(library, title);
  const { container } = open();

  await expect.poll(() => localStorage.getItem(cardPlace)).toBe("0px");
  expect(container.childElementCount).toBe(0);
});

it("shows the next trip, also one that another tab has just set up", async () => {
  open();
  await expect.poll(() => localStorage.getItem(cardPlace)).toBe("0px");

  await keepPack(library, [await keepStory(library, "Pasang")]);
  expect(await screen.findByRole("heading", { name: "5 menit terisi" })).toBeTruthy();
});
