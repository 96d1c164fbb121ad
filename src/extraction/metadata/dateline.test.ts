import { expect, it } from "vitest";
import { findDateline } from "./dateline.ts";

it.each([
  ["KARAWANG, lintaspesisir - Warga Kampung", "KARAWANG"],
  ["LONDON (Northwire) — The ferry", "LONDON"],
  ["MAGELANG, HARIANNUSA.com – Perajin tahu", "MAGELANG"],
  ["Hariannusa.com, Jakarta - Perajin tahu", "Jakarta"],
  ["Jakarta, CNB Indonesia -- Harga beras", "Jakarta"],
  ["Jakarta - Halte bus kini", "Jakarta"],
  ["HARIANNUSA.com – Perajin tahu", undefined],
  ["Ia datang pagi-pagi, lalu pergi - tanpa kata", undefined],
])("finds the place in %s", (opening, place) => {
  expect(findDateline(opening)).toBe(place);
});
