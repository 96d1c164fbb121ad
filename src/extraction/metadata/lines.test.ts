import { expect, it } from "vitest";
import { linesOf } from "./lines.ts";
import { aPage } from "./page.fixture.ts";

it.each([
  ["<div id=x><span>Rina</span><time>3 Mei</time></div>", ["Rina", "3 Mei"]],
  ["<div id=x><span>Rina</span> <b>Marlina</b></div>", ["Rina Marlina"]],
  ["<div id=x>Oleh<br>Rina</div>", ["Oleh", "Rina"]],
  ["<div id=x><p>Oleh</p><p>Rina</p></div>", ["Oleh", "Rina"]],
  ["<div id=x><span>J</span>embatan</div>", ["Jembatan"]],
  ["<div id=x>Rina <em>M</em>.</div>", ["Rina M."]],
])("divides %s as a reader sees it", (body, lines) => {
  const element = aPage({ body }).document.querySelector("#x");
  expect(element && linesOf(element)).toEqual(lines);
});
