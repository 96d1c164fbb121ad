import { expect, it } from "vitest";
import { openMhtml } from "./mhtml.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** As Chromium writes it. */
function anArchive(body: string, encoding = "quoted-printable"): string {
  return [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://pesisir.example/perahu?id=7",
    "Subject: Perahu",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    "",
    "",
    "------MultipartBoundary--abc----",
    "Content-Type: text/html; charset=utf-8",
    "Content-ID: <frame-1@mhtml.blink>",
    `Content-Transfer-Encoding: ${encoding}`,
    "Content-Location: https://pesisir.example/perahu?id=7",
    "",
    body,
    "------MultipartBoundary--abc----",
    "Content-Type: image/jpeg",
    "Content-Transfer-Encoding: base64",
    "",
    "AAAA",
    "------MultipartBoundary--abc------",
    "",
  ].join("\r\n");
}

it("takes the page and its address out of an archive", () => {
  const page = openMhtml(bytesOf(anArchive('<p class=3D"a">Perahu =C3=A9mas, pa=\r\nnjang</p>')));

  expect(page).toMatchObject({
    type: "text/html; charset=utf-8",
    url: "https://pesisir.example/perahu?id=7",
  });
  expect(textIn(page?.bytes ?? new Uint8Array())).toBe('<p class="a">Perahu émas, panjang</p>\r');
});

it.each([
  ["base64", btoa("<p>Perahu</p>")],
  ["binary", "<p>Perahu</p>"],
  ["8bit", "<p>Perahu</p>"],
])("reads %s", (encoding, body) => {
  const page = openMhtml(bytesOf(anArchive(body, encoding)));

  expect(textIn(page?.bytes ?? new Uint8Array()).trim()).toBe("<p>Perahu</p>");
});

it("reads a page whose archive was cut", () => {
  const whole = anArchive("<p>Perahu</p><p>Laut</p>");
  const cut = whole.slice(0, whole.indexOf("Laut") + 4);

  expect(textIn(openMhtml(bytesOf(cut))?.bytes ?? new Uint8Array())).toBe("<p>Perahu</p><p>Laut");
});

it.each([
  "<!doctype html><p>Perahu</p>",
  "",
  "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n\r\n--x--",
  "Content-Type: multipart/related\r\n\r\n",
])("takes “%s” for no archive of a page", (text) => {
  expect(openMhtml(bytesOf(text))).toBeUndefined();
});
