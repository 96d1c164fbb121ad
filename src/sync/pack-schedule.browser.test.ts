import { beforeEach, expect, it } from "vitest";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { saveAddress } from "#library/stories.ts";
import { saveTrip } from "#library/trips.ts";
import { aTrip } from "#packing/packing.fixture.ts";
import { startPacking } from "./pack-schedule.ts";
import { aPricedGateway } from "./priced-gateway.fixture.ts";

const hourMs = 3_600_000;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

const soon = () => aTrip({ departure: { kind: "once", at: Date.now() + hourMs } });
const endOf = async () => (await getPack(library, "trip-1"))?.result?.end;

it("packs what leaves soon when the page opens", async () => {
  await saveAddress(library, { url: "https://kota.example/a", now: Date.now() });
  await saveTrip(library, soon());
  const { gateway } = aPricedGateway();
  const stop = startPacking(library, gateway);

  await expect.poll(endOf, { timeout: 5_000 }).toBe("done");
  stop();
});

it("asks for nothing without a trip, and packs one as soon as it is made", async () => {
  await saveAddress(library, { url: "https://kota.example/a", now: Date.now() });
  const { gateway, asked } = aPricedGateway();
  const stop = startPacking(library, gateway);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toEqual([]);

  await saveTrip(library, soon());
  await expect.poll(endOf, { timeout: 9_000 }).toBe("done");
  stop();
}, 12_000);

it("packs nothing any more once stopped", async () => {
  const { gateway, asked } = aPricedGateway();
  startPacking(library, gateway)();
  await saveAddress(library, { url: "https://kota.example/a", now: Date.now() });
  await saveTrip(library, soon());
  window.dispatchEvent(new Event("focus"));
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(asked).toEqual([]);
});
