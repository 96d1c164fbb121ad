import { expect, it } from "vitest";
import { extractPage } from "./extract.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";

const url = "https://berita.example/cerita/satu";
const sentence =
  "Perahu berangkat sebelum matahari terbit dan kembali ketika pasar sudah ramai oleh pembeli dari desa seberang.";
const story = (body: string) =>
  `<html lang="id"><head><title>Perahu Pagi</title></head><body><article><h1>Perahu Pagi</h1>${body}</article></body></html>`;
const prose = `<p>${sentence}</p><p>${sentence.replace("Perahu", "Kapal")}</p><p>${sentence.replace("Perahu", "Rakit")}</p>`;

it.each([
  ["nothing", ""],
  ["a text file", "hanya beberapa kata"],
  ["a broken page", "<html><body><p>buka <div><table><tr><td>"],
  ["frames", "<frameset><frame src=a></frameset>"],
])("answers for %s instead of failing", (_, html) => {
  expect(extractPage({ html, url })).toMatchObject({ kind: "not-a-story" });
});

it("reads a page nested far too deep, within its limits", () => {
  const result = extractPage({ html: story(`${"<div>".repeat(3000)}${prose}`), url });
  expect(result.kind === "story" && result.article.wordCount).toBeGreaterThan(40);
});

it("says so when a page is longer than is read", () => {
  const result = extractPage({ html: story(prose + `<p>${sentence}</p>`.repeat(70_000)), url });
  expect(result).toMatchObject({ kind: "story", article: { completeness: "truncated" } });
}, 60_000);

it("lets nothing out but text, links to the web and numbered pictures", () => {
  const hostile =
    '<p onclick="x()">Aman <a href="javascript:alert(1)">klik</a> <a href="https://u:p@berita.example/">masuk</a></p><script>alert(1)</script><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe>';
  const result = extractPage({ html: story(prose + hostile), url });
  const elements = result.kind === "story" ? descendants(result.article.body.children) : [];

  expect(elements.length).toBeGreaterThan(3);
  expect(elements.flatMap(({ properties }) => Object.entries(properties ?? {}))).toEqual(
    elements
      .flatMap(({ properties }) => Object.entries(properties ?? {}))
      .filter(([name, value]) =>
        name === "href"
          ? /^https?:/.test(String(value)) && !String(value).includes("@")
          : name === "src"
            ? /^img:\d+$/.test(String(value))
            : name === "alt",
      ),
  );
});

it("writes down what it took away, and why", () => {
  const { trace } = extractPage({
    html: story(`${prose}<p>Baca juga: <a href="/lain">Cerita lain dari dermaga</a></p>${prose}`),
    url,
  });
  expect(trace).toContainEqual({
    step: "drop-see-also",
    why: "leads to another story",
    text: "Baca juga: Cerita lain dari dermaga",
  });
});

it("never cuts the tail when prose follows", () => {
  const result = extractPage({
    html: story(`${prose}<h2>Terkait</h2>${prose.replaceAll("pasar", "dermaga")}`),
    url,
  });
  expect(JSON.stringify(result)).toContain("dermaga sudah ramai");
});

it("leaves a picture out whole, its figure too, when its address is longer than the gate lets in", () => {
  const figure = (src: string) =>
    `<figure><img src="${src}"><figcaption>Foto</figcaption></figure>`;
  const long = figure(`/${"é".repeat(1000)}.jpg`);
  const html = story(`${prose}${long}${prose}${figure("/a.jpg")}${prose}`);
  const result = extractPage({ html, url: "https://muara.example/pasang" });
  const article = result.kind === "story" ? result.article : undefined;

  expect(article?.pictures.map(({ src }) => src)).toEqual(["https://muara.example/a.jpg"]);
  expect(JSON.stringify(article?.body).match(/"figure"/g)).toHaveLength(1);
});
