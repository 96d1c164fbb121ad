import { expect, it } from "vitest";
import { parseWrittenDate } from "./dates.ts";
import { toIso } from "./machine-date.ts";

it.each([
  ["Selasa, 21 Okt 2025 20:43 WIB", "2025-10-21T20:43:00+07:00"],
  ["Rabu, 5 November 2025 14:30 WITA", "2025-11-05T14:30:00+08:00"],
  ["Jumat, 19 Juni 2026 - 08:12 WIT", "2026-06-19T08:12:00+09:00"],
  ["Kamis (6/8/2026) pukul 07.05 WIB", "2026-08-06T07:05:00+07:00"],
  ["Minggu, 17 Agustus 2025", "2025-08-17"],
  ["March 9, 2025, 7:30 pm EST", "2025-03-09T19:30:00-05:00"],
  ["Posted on 3rd February 2026", "2026-02-03"],
])("reads %s as people write it", (written, iso) => {
  expect(parseWrittenDate(written)).toBe(iso);
});

it("keeps the zone a machine wrote, in one form", () => {
  expect(toIso("2026-06-19T08:12:33.120+0700")).toBe("2026-06-19T08:12:33+07:00");
  expect(toIso("2026-06-19 08:12:33 WITA")).toBe("2026-06-19T08:12:33+08:00");
});

it("reads no date into other numbers", () => {
  expect(parseWrittenDate("Halaman 2 dari 2025 kata")).toBeUndefined();
  expect(parseWrittenDate("31/13/2025")).toBeUndefined();
});
