import { afterEach, beforeEach, expect, it, vi } from "vitest";
import english from "./en-more.ts";
import indonesian from "./id-more.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 5, 19, 17, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

it("says by the clock when a story was saved today, and by the day when it was before", () => {
  const today = new Date(2026, 5, 19, 8, 12).getTime();
  const before = new Date(2026, 5, 17, 8, 12).getTime();

  expect(indonesian.waitingSince(today)).toBe("Menunggu sinyal, disimpan 08.12");
  expect(indonesian.waitingSince(before)).toBe("Menunggu sinyal, disimpan 17 Jun");
  expect(english.waitingSince(before)).toMatch(/17 Jun$/);
});
