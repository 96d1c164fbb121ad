import { prepare, show } from "../measure.ts";
import type { Bench, Figure } from "./figure.ts";

/** What a reader waits for at Home, and until the app's code answers. */
const home = { selector: 'main li a[href^="/read"]', untilGone: "[data-frame]" };

/** How soon Home can be used without a network: each time in a new process of the browser. */
export async function measureStarts({ phone, origin, runs }: Bench): Promise<Figure[]> {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await phone.reopen();
    await prepare(page, home);
    const first = await show(page, () => page.goto(origin, { waitUntil: "commit" }));
    fresh.push(first.interactiveMs);
    const second = await show(page, () => page.reload({ waitUntil: "commit" }));
    again.push(second.interactiveMs);
  }
  return [
    {
      name: "Home can be used, offline start",
      goal: 600,
      unit: "ms",
      values: again,
      of: "median",
    },
    { name: "… in a new process of the browser", unit: "ms", values: fresh, of: "median" },
  ];
}
