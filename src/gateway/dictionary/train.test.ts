import { expect, it } from "vitest";
import { trainDictionary } from "./train.ts";

function anArticle(publisher: string, words: string) {
  const body = [{ type: "element", tagName: "p", children: [{ type: "text", value: words }] }];
  const article = { version: 1, url: `https://${publisher}/satu`, body };
  return { publisher, bytes: Buffer.from(JSON.stringify(article)) };
}

const shared = "Kereta pagi berangkat lebih awal dari biasanya.";
const rumour = "Menteri perikanan bertemu pedagang ikan di pelabuhan.";

it("learns only what three publishers say in the same words", () => {
  const samples = [
    anArticle("satu.example", `${shared} ${rumour}`),
    anArticle("satu.example", `${rumour} ${shared}`),
    anArticle("dua.example", `${rumour} ${shared}`),
    anArticle("tiga.example", shared),
  ];
  const text = trainDictionary(samples, 4096).toString();

  expect(text).toContain("berangkat lebih awal dari biasanya");
  expect(text).toContain('"type":"element","tagName":"p"');
  for (const word of ["Menteri", "perikanan", "pelabuhan", "satu.example"]) {
    expect(text).not.toContain(word);
  }
});

it("leaves out what a few of very many articles share, whoever publishes them", () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    anArticle(`kota-${at}.example`, at < 3 ? rumour : `${shared} ${at}`),
  );
  const text = trainDictionary(many, 4096).toString();

  expect(text).toContain("berangkat");
  expect(text).not.toContain("Menteri");
});

it("puts what saves most at the end, and stays within its size", () => {
  const samples = ["a", "b", "c", "d", "e"].map((name, at) =>
    anArticle(`${name}.example`, at < 3 ? `${shared} Lalu hujan.` : "Lalu hujan."),
  );
  const text = trainDictionary(samples, 4096).toString();
  expect(text.indexOf("berangkat")).toBeLessThan(text.indexOf('"tagName":"p"'));

  const small = trainDictionary(samples, 160).toString();
  expect(small.length).toBeLessThanOrEqual(160);
  expect(small).toContain('"tagName":"p"');
});

it("makes the same dictionary of the same articles", () => {
  const samples = ["a", "b", "c"].map((name) => anArticle(`${name}.example`, shared));
  expect(trainDictionary(samples, 512)).toEqual(trainDictionary(samples, 512));
});
