import { expect, it } from "vitest";
import { findDateline } from "./dateline.ts";

it.each([
  ["KARAWANG, lintaspesisir - Warga Kampung", "KARAWANG"],
  ["LONDON (Northwire) — The ferry", "LONDON"],
  ["WASHINGTON, Oct 21 (Northwire) - The ferry", "WASHINGTON"],
  ["MADRID, 21 Oct. (PRENSA SUR) - El puente", "MADRID"],
  ["Berlin (nwd) – Die Brücke", "Berlin"],
  ["МОСКВА, 21 окт - Новости. Мост", "МОСКВА"],
  ["MAGELANG, HARIANNUSA.com – Perajin tahu", "MAGELANG"],
  ["Hariannusa.com, Jakarta - Perajin tahu", "Jakarta"],
  ["HARIANNUSA.COM, BANDA ACEH -- Perajin tahu", "BANDA ACEH"],
  ["HARIANNUSA.CO.ID - TUBAN. Produsen bata", "TUBAN"],
  ["Jakarta, CNB Indonesia -- Harga beras", "Jakarta"],
  ["Jakarta - Halte bus kini", "Jakarta"],
  ["(Tillingham) – Orchard Rail will", "Tillingham"],
  ["新华社北京10月21日电 竹桥", "北京"],
  ["HARIANNUSA.com – Perajin tahu", undefined],
  ["BREAKING NEWS - Jembatan itu", undefined],
  ["FOTO - Jembatan itu", undefined],
  ["Ia datang pagi-pagi, lalu pergi - tanpa kata", undefined],
])("finds the place in %s", (opening, place) => {
  expect(findDateline(opening)).toBe(place);
});
