import type { Page } from "playwright-core";

/** What the meter says of today, bytes: the app's files and everything fetched for stories. */
export function readMeter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("bekal");
    const library = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(new Error("The library does not open.")));
    });
    const asking = library.transaction("spending").objectStore("spending").getAll();
    await new Promise((resolve) => asking.addEventListener("success", resolve));
    library.close();
    const spent = asking.result.flatMap((day: { spent: object }) => Object.values(day.spent));
    return spent.reduce((sum: number, bytes: number) => sum + bytes, 0);
  });
}
