import { afterAll, expect, it } from "vitest";
import { aColumn, writePdf } from "./pdf/pdf.fixture.ts";

const worker = new Worker(new URL("document-worker.fixture.ts", import.meta.url), {
  type: "module",
});
afterAll(() => worker.terminate());

const lines = [
  "Perahu kayu itu bersandar di dermaga kecil sejak semalam, dan pemiliknya",
  "tidak terlihat oleh siapa pun sampai matahari tinggi dan angin reda.",
];
const text = [...lines, ...lines].join("\n");
const encode = (value: string) => new TextEncoder().encode(value);

function read(bytes: Uint8Array, statedType: string, fileName: string): Promise<unknown> {
  const answer = new Promise((resolve) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
  });
  worker.postMessage({ bytes, statedType, fileName }, []);
  return answer;
}

it.each([
  ["a text", encode(`Perahu\n\n${text}`), "text/plain", "perahu.txt"],
  [
    "a text in Latin-1",
    Uint8Array.from(`Perahu\n\n${text} Kafé.`, (char) => char.charCodeAt(0)),
    "text/plain",
    "a.txt",
  ],
  ["Markdown", encode(`# Perahu\n\n${text}`), "", "perahu.md"],
  [
    "a page",
    encode(`<!doctype html><title>Perahu</title><h1>Perahu</h1><p>${text}`),
    "text/html",
    "a.html",
  ],
  [
    "a PDF",
    writePdf([aColumn(lines, { x: 60, y: 99 })], { info: { Title: "Perahu" } }),
    "application/pdf",
    "a.pdf",
  ],
])("makes a story of %s in a worker of the browser", async (_what, bytes, type, name) => {
  const extraction = await read(bytes, type, name);

  expect(extraction).toMatchObject({ kind: "story", article: { title: "Perahu" } });
  expect(JSON.stringify(extraction)).toContain(lines.join(" "));
});

it("says what it cannot read", async () => {
  expect(await read(encode("PK\x03\x04"), "text/plain", "a.txt")).toEqual({
    kind: "unsupported",
    type: "application/zip",
  });
});
