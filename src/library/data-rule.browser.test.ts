import { beforeEach, expect, it } from "vitest";
import { getDataRule, parseDataRule, saveDataRule, toDataRule } from "./data-rule.ts";
import type { Library } from "./library.ts";
import { anEmptyLibrary } from "./library.fixture.ts";

let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

it("lets a new reader fetch on any network, with light pictures and no cap", async () => {
  expect(await getDataRule(library)).toEqual({
    network: "any",
    pictures: "light",
    currency: "IDR",
  });
});

it("takes no pictures where the browser saves data, unless the reader said otherwise", () => {
  expect(toDataRule(undefined, true).pictures).toBe("none");
  expect(toDataRule({ dayCapBytes: 5 }, true).pictures).toBe("none");
  expect(toDataRule({ pictures: "light" }, true).pictures).toBe("light");
});

it("changes what is named, takes a choice back, and keeps what a newer Bekal chose", async () => {
  await library.write(["settings"], "relaxed", (tx) => tx.store.put({ later: 1 }, "data-rule"));
  await saveDataRule(library, { dayCapBytes: 5_000_000, network: "wifi" });
  const rule = await saveDataRule(library, { dayCapBytes: undefined, pictures: "full" });

  expect(rule).toEqual({ network: "wifi", pictures: "full", currency: "IDR" });
  expect(await library.read(["settings"], (tx) => tx.store.get("data-rule"))).toEqual({
    later: 1,
    network: "wifi",
    pictures: "full",
  });
});

it("takes nonsense for not chosen", () => {
  for (const value of [undefined, null, "wifi", [], { network: 1, pictures: "huge" }]) {
    expect(parseDataRule(value)).toEqual({});
  }
  const amounts = { dayCapBytes: -1, monthCapBytes: Infinity, pricePerGb: "5", askAboveBytes: NaN };
  expect(parseDataRule({ ...amounts, currency: "rupiah", onWifiUntil: 0 })).toEqual({
    onWifiUntil: 0,
  });
});
