import { expect, it } from "vitest";
import { editorOf, splitNames } from "./people.ts";

it.each([
  ["Rina Marlina / Asep Sunandar", ["Rina Marlina", "Asep Sunandar"]],
  ["Oleh: Budi, Sari dan Tono", ["Budi", "Sari", "Tono"]],
  ["By Tessa Morland and Ian Okoro", ["Tessa Morland", "Ian Okoro"]],
  ["Penulis : Dr. Maya Lontoh, M.Pd", ["Dr. Maya Lontoh, M.Pd"]],
  ["https://www.example.com/author/x", []],
  ["Admin", []],
])("divides %s into persons", (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

it("reads an editor's line and no sentence about editors", () => {
  expect(editorOf("Editor : Yayan Supriatna")).toBe("Yayan Supriatna");
  expect(editorOf("Editor koran itu menolak menjawab pertanyaan.")).toBeUndefined();
});
