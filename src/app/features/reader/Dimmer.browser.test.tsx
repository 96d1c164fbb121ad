import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { contrast } from "#app/ui/contrast.fixture.ts";
import { applyTheme, themes } from "#app/ui/theme.ts";
import { Dimmer } from "./Dimmer.tsx";
import { changeStyle, limits, resetStyle } from "./reading-style.ts";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";

const least = limits.brightness.min;

afterEach(() => {
  cleanup();
  applyTheme("system");
  resetStyle();
});

describe.each(themes)("with the least light, the theme %s", (theme) => {
  it.each(["--ink", "--ink-2", "--leaf", "--chili"])("still lets %s be read", (ink) => {
    applyTheme(theme);
    changeStyle({ brightness: least });
    render(<Dimmer />);

    expect(contrast([ink, "--paper"], 1 - least / 100)).toBeGreaterThanOrEqual(4.5);
  });
});
