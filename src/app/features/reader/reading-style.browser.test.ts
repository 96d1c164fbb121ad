import { afterEach, expect, it } from "vitest";
import { changeStyle, followStyle, readingStyle, resetStyle } from "./reading-style.ts";

let stop: (() => void) | undefined;

afterEach(() => {
  stop?.();
  resetStyle();
});

/** What another tab does: it writes, and this one hears of it. */
function otherTabKeeps(value: string): void {
  localStorage.setItem("bekal.reading", value);
  dispatchEvent(new StorageEvent("storage", { key: "bekal.reading" }));
}

it("follows what another tab has chosen", () => {
  stop = followStyle();
  otherTabKeeps(JSON.stringify({ leading: 2, way: "pages" }));

  expect(readingStyle.value).toMatchObject({ leading: 2, way: "pages" });
  expect(document.documentElement.style.getPropertyValue("--text-leading")).toBe("2");
});

it("takes nothing of what was kept that makes no sense", () => {
  stop = followStyle();
  changeStyle({ leading: 1.5 });
  for (const damaged of ["", "{", "[]", '{"leading":"x","measure":9000,"family":"comic"}']) {
    otherTabKeeps(damaged);
    expect(readingStyle.value).toMatchObject({ leading: 1.6, family: "serif", way: "scroll" });
    expect(readingStyle.value.measure).toBeLessThanOrEqual(90);
  }
});
