import { expect, it } from "vitest";
import { aStory } from "#story/story.fixture.ts";
import { kindsOf } from "./kinds.ts";

const of = (...given: [address: string, title: string][]) =>
  kindsOf(given.map(([address, title]) => aStory({ address, title })));

it("puts stories of one section of one site together, and nothing that stands alone", () => {
  const kinds = of(
    ["https://kota.example/olahraga/2026/satu", "Pelari tua menang"],
    ["https://kota.example/olahraga/dua", "Kolam renang dibuka"],
    ["https://kota.example/musik/tiga", "Gamelan di pasar"],
    ["https://desa.example/olahraga/empat", "Voli antar dusun"],
  );
  expect(kinds).toEqual(["kota.example/olahraga", "kota.example/olahraga", undefined, undefined]);
});

it("takes no folder for a section that every story of a site has", () => {
  expect(
    of(
      ["https://kota.example/read/2026/11/satu", "Pelari tua menang"],
      ["https://kota.example/read/2026/11/dua", "Kolam renang dibuka"],
      ["https://kota.example/tiga", "Gamelan di pasar"],
    ),
  ).toEqual([undefined, undefined, undefined]);
});

it("puts stories with nearly the same title together, wherever they are from", () => {
  const [one, other, none] = of(
    ["https://kota.example/a", "Harga beras naik lagi pekan ini"],
    ["https://desa.example/b", "Harga beras naik lagi minggu ini"],
    ["https://pulau.example/c", "Harga tiket kapal turun pekan ini"],
  );
  expect(one).toBeDefined();
  expect([other, none]).toEqual([one, undefined]);
});

it("does not judge by titles of a word or two", () => {
  expect(of(["https://a.example/a", "Kabar pagi"], ["https://b.example/b", "Kabar pagi"])).toEqual([
    undefined,
    undefined,
  ]);
});
