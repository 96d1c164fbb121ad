import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { steps } from "#extraction/steps.ts";

it("are written down in their order, with their reasons", () => {
  const text = readFileSync("docs/extraction.md", "utf8");
  const places = steps.map(({ name, why }, at) =>
    text.indexOf(`| ${at + 1} | \`${name}\` | ${why} |`),
  );
  expect(places).not.toContain(-1);
});
