import { describe, expect, it } from "vitest";
import { contrast, tokensOf } from "#app/ui/contrast.fixture.ts";
import moreTokens from "#app/ui/more-tokens.css?raw";
import { themes } from "#app/ui/theme.ts";
import tokens from "#app/ui/tokens.css?raw";
import dimmer from "./Dimmer.module.css?raw";
import { limits } from "./reading-style.ts";

const sheets = [tokens, moreTokens, dimmer];
const least = 1 - limits.brightness.min / 100;

describe.each(themes.filter((theme) => theme !== "system"))("with the least light, %s", (theme) => {
  it.each(["--ink", "--ink-2", "--leaf", "--chili"])("still lets %s be read", (ink) => {
    expect(contrast(tokensOf(theme, sheets), [ink, "--paper"], least)).toBeGreaterThanOrEqual(4.5);
  });
});
