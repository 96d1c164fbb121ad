import { expect, it } from "vitest";
import { openLibrary } from "./open.ts";

const ignore = () => undefined;
const events = { onBlocked: ignore, onBlocking: ignore, onTerminated: ignore };

it("never writes twice at once, whichever stores and connections it writes through", async () => {
  const name = `test ${crypto.randomUUID()}`;
  const [one, other] = [await openLibrary(events, name), await openLibrary(events, name)];
  const steps: string[] = [];
  const first = one.write(["settings"], "relaxed", async (tx) => {
    const end = performance.now() + 300;
    while (performance.now() < end) await tx.store.put(1, "first");
    steps.push("first");
  });
  const second = other.write(["counters"], "relaxed", async (tx) => {
    await tx.store.put(1, "second");
    steps.push("second");
  });
  await Promise.all([first, second]);

  expect(steps).toEqual(["first", "second"]);
  one.close();
  other.close();
});
