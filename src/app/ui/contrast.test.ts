import { describe, expect, it } from "vitest";
import { contrast, tokensOf } from "./contrast.fixture.ts";
import moreTokens from "./more-tokens.css?raw";
import { themes } from "./theme.ts";
import tokens from "./tokens.css?raw";

const sheets = [tokens, moreTokens];
const pairs: [string, string][] = [
  ...["--ink", "--ink-2", "--leaf", "--chili"].flatMap((ink): [string, string][] =>
    ["--paper", "--card"].map((ground) => [ink, ground]),
  ),
  ["--ink", "--sunken"],
  ["--ink-2", "--sunken"],
  ["--ink", "--turmeric-wash"],
  ["--leaf", "--leaf-wash"],
  ["--chili", "--chili-wash"],
  ["--leaf-ink", "--leaf"],
];

describe.each(themes.filter((theme) => theme !== "system"))("the theme %s", (theme) => {
  it.each(pairs)("lets %s be read on %s", (ink, ground) => {
    expect(contrast(tokensOf(theme, sheets), [ink, ground])).toBeGreaterThanOrEqual(4.5);
  });
});
