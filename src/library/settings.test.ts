import { expect, it } from "vitest";
import { parseSettings } from "./settings.ts";
import { parseChange } from "./watch.ts";

it("reads settings of any age: what makes no sense counts as not answered", () => {
  for (const value of [undefined, null, [], "dark", { persistence: true, theme: "neon" }]) {
    expect(parseSettings(value)).toEqual({});
  }
  const kept = { persistence: "persisted" };
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
