import { afterAll, describe, expect, it } from "vitest";
import { contrast } from "./contrast.fixture.ts";
import { applyTheme, themes } from "./theme.ts";
import "./tokens.css";
import "./more-tokens.css";

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

afterAll(() => applyTheme("system"));

describe.each(themes)("the theme %s", (theme) => {
  it.each(pairs)("lets %s be read on %s", (ink, ground) => {
    applyTheme(theme);
    expect(contrast([ink, ground])).toBeGreaterThanOrEqual(4.5);
  });
});
