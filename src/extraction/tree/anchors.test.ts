import { expect, it } from "vitest";
import { extractPage } from "#extraction/extract.ts";

const words = "Air di muara naik perlahan dan warga menambatkan perahu di tiang. ".repeat(12);

function linksTo(href: string, id: string): string {
  const html = `<html><head><title>Pasang</title></head><body><article><h1>Pasang</h1>
    <p>${words}<a href="${href}">catatan</a></p><p>${words}</p><p id="${id}">Catatan: ${words}</p>
    </article></body></html>`;
  const result = extractPage({ html, url: "https://muara.example/pasang" });
  return result.kind === "story" ? JSON.stringify(result.article.body) : result.kind;
}

it.each([
  ["#%E9t%E9", "%E9t%E9"],
  ["#%", "%"],
  ["#50%2x", "50%2x"],
  ["#%C3%A9t%C3%A9", "été"],
  ["#a%23b", "a#b"],
  ["#a%20b", "a b"],
])("follows a link to %s inside the story, however it is encoded", (href, id) => {
  const body = linksTo(href, id);

  expect(body).toContain('"href":"#bk-1"');
  expect(body).toContain('"id":"bk-1"');
});

it("survives a page that forges the marks of extraction", () => {
  const html = `<html><body><article><h1>Pasang</h1><p>${words}</p>
    <img data-bekal-media="video" data-link="http://[" src="x.jpg"><p>${words}</p></article></body></html>`;

  expect(extractPage({ html, url: "https://muara.example/pasang" }).kind).toBe("story");
});
