import { expect, it } from "vitest";
import { editorOf, isLogin, readNames, splitNames } from "./people.ts";
import { divideRoles } from "./roles.ts";

it.each([
  ["Rina Marlina / Asep Sunandar", ["Rina Marlina", "Asep Sunandar"]],
  ["Oleh: Budi, Sari dan Tono", ["Budi", "Sari", "Tono"]],
  ["By Tessa Morland and Ian Okoro", ["Tessa Morland", "Ian Okoro"]],
  ["Penulis : Dr. Maya Lontoh, M.Pd", ["Dr. Maya Lontoh, M.Pd"]],
  ["Penulis: Ahmad Fauzi, S.Pd., M.Hum.", ["Ahmad Fauzi, S.Pd., M.Hum."]],
  ["Nina Hartati, SH, MH", ["Nina Hartati, SH, MH"]],
  ["Doris Muller, MD, FACP", ["Doris Muller, MD, FACP"]],
  ["Holly Wil, E-RYT 200", ["Holly Wil, E-RYT 200"]],
  ["Rina Marlina, AFP", ["Rina Marlina"]],
  ["Juan Pérez | EFE", ["Juan Pérez"]],
  ["AFP", ["AFP"]],
  ["Rina Marlina (rin)", ["Rina Marlina"]],
  ["Laporan Wartawan Kabarnews.com, Rina Marlina", ["Rina Marlina"]],
  ["Pewarta: Rina Marlina/Asep Sunandar", ["Rina Marlina", "Asep Sunandar"]],
  ["Reporter Rina Marlina; Editor Asep Sunandar", ["Rina Marlina"]],
  ["Penulis: Rina Marlina | Editor: Asep Sunandar", ["Rina Marlina"]],
  ["Rep: Rina Marlina/ Red: Asep Sunandar", ["Rina Marlina"]],
  ["Pewarta: Rina Marlina Editor: Asep Sunandar COPYRIGHT © WARTA 2026", ["Rina Marlina"]],
  ["Kontributor Rina Marlina", ["Rina Marlina"]],
  ["Written by Ian Okoro, reviewed by Tessa Morland", ["Ian Okoro"]],
  ["Rina Marlina, RINA MARLINA", ["Rina Marlina"]],
  ["Rina Marlina - wartaNews", ["Rina Marlina"]],
  ["Rina Marlina (@rinamar)", ["Rina Marlina"]],
  ["Von Jan Müller und Eva Groß", ["Jan Müller", "Eva Groß"]],
  ["Por José Ortega y Gasset", ["José Ortega y Gasset"]],
  ["Por Ana Ruiz y Luis Vega", ["Ana Ruiz", "Luis Vega"]],
  ["Par Anne Dubois et Luc Petit", ["Anne Dubois", "Luc Petit"]],
  ["Автор: Иван Петров", ["Иван Петров"]],
  ["作者：王小明", ["王小明"]],
  ["بقلم: سليم قرداحي", ["سليم قرداحي"]],
  ["Center for Drug Evaluation and Research", ["Center for Drug Evaluation and Research"]],
  ["Warta Lifestyle Desk", ["Warta Lifestyle Desk"]],
  ["https://www.example.com/author/x", []],
  ["Admin", []],
  ["q_admin", []],
  ["Redaksi", []],
  ["Senin", []],
  ["undefined", []],
  ["page.head.extra.author", []],
])("divides what a page states, %s, into persons", (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

it.each([
  ["Rina Marlina 3 Mei 2026", ["Rina Marlina"]],
  ["Dakota Hebert July 3, 2025", ["Dakota Hebert"]],
  ["BeauHD on Friday December 19", ["BeauHD"]],
  ["Rina Marlina • 5 min read", ["Rina Marlina"]],
  ["Rina Marlina, Senin 3 Mei", ["Rina Marlina"]],
  ["Keith Barry Senior Autos Reporter", ["Keith Barry"]],
  ["Paul Frew, Home and Digital Security Expert", ["Paul Frew"]],
  ["Julia Weis and Nat Hoid, Extension educators", ["Julia Weis", "Nat Hoid"]],
  ["Jane Doe in London", ["Jane Doe"]],
  ["Lance Ryan (Content Manager)", ["Lance Ryan"]],
  ["Senior Writer, Hardware", []],
  ["Insights from", []],
  ["February", []],
  ["18th Dec", []],
  ["Learn more about us", []],
])("reads the persons of a line that is shown, %s", (line, names) => {
  expect(readNames(line)).toEqual(names);
});

it("reads an editor's line and no sentence about editors", () => {
  expect(editorOf("Editor : Yayan Supriatna")).toBe("Yayan Supriatna");
  expect(editorOf("Editor koran itu menolak menjawab pertanyaan.")).toBeUndefined();
});

it("divides a line at its roles", () => {
  expect(divideRoles("Penulis: A Budi | Editor: C Dewi")).toEqual([
    { role: "writer", text: "A Budi" },
    { role: "editor", text: "C Dewi" },
  ]);
  expect(divideRoles("Written by")).toEqual([{ role: "writer", text: "" }]);
  expect(divideRoles("by the river they wait for the boat")).toEqual([
    { role: "none", text: "by the river they wait for the boat" },
  ]);
});

it("tells logins from names", () => {
  expect(["admin", "andrew.k", "NOC Admin", "user12"].every(isLogin)).toBe(true);
  expect(isLogin("Rina Marlina")).toBe(false);
});
