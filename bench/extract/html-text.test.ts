import { expect, it } from "vitest";
import { htmlText } from "./html-text.ts";

const html = `<h2>A boat</h2><p>It <b>left</b> at&nbsp;nine.</p><script>let a;</script>
  <figure><img src="a.jpg"><figcaption>The pier</figcaption></figure>`;

function lines(captions: boolean): string[] {
  return htmlText(html, { captions }).split(/\s*\n\s*/);
}

it("puts each block on a line of its own and reads no scripts", () => {
  expect(lines(true)).toEqual(["A boat", "It left at\u00a0nine.", "The pier"]);
});

it("leaves captions out when they are not asked for", () => {
  expect(lines(false)).toEqual(["A boat", "It left at\u00a0nine."]);
});
