import { expect, it } from "vitest";
import { parseSettings } from "./settings.ts";
import { parseChange } from "./watch.ts";

it("reads settings of any age: what makes no sense gets its default", () => {
  const old = { theme: "neon", textSize: "big", language: "fr", persistence: true };
  for (const value of [undefined, null, [], "dark", old]) {
    expect(parseSettings(value)).toEqual({ theme: "system", textSize: 19 });
  }
  const kept = { theme: "black", textSize: 14, language: "id", persistence: "persisted" };
  expect(parseSettings({ ...kept, later: 1 })).toEqual(kept);
});

it("hears only the changes it knows", () => {
  for (const value of [null, "stories", { kind: "story" }, { kind: "network", reachable: 1 }]) {
    expect(parseChange(value)).toBeUndefined();
  }
  expect(parseChange({ kind: "stories", more: 1 })).toEqual({ kind: "stories" });
  const offline = { kind: "network", reachable: false };
  expect(parseChange(offline)).toEqual(offline);
});
