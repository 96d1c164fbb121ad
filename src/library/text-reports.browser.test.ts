import { afterEach, beforeEach, expect, it } from "vitest";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import {
  deleteTextReport,
  listTextReports,
  saveTextReport,
  type TextReport,
} from "./text-reports.ts";

let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => library.close());

function aReport(reportedAt: number): TextReport {
  const address = "https://pesisir.example/pasang";
  return { address, version: "1", said: `Nomor ${reportedAt}`, wordCount: 26, reportedAt };
}

async function said(): Promise<string[]> {
  return (await listTextReports(library)).map((report) => report.said);
}

it("lists the newest first, deletes one, and puts it back where it stood", async () => {
  for (const at of [1, 2, 3]) await saveTextReport(library, aReport(at));
  await deleteTextReport(library, aReport(2));
  expect(await said()).toEqual(["Nomor 3", "Nomor 1"]);

  await saveTextReport(library, aReport(2));
  expect(await said()).toEqual(["Nomor 3", "Nomor 2", "Nomor 1"]);
});

it("keeps the last fifty, and leaves out what makes no sense", async () => {
  await library.write(["settings"], "relaxed", (tx) =>
    tx.store.put([{ said: 5 }, "?", { ...aReport(0), evidence: "x", more: 1 }], "text-reports"),
  );
  expect(await listTextReports(library)).toEqual([{ ...aReport(0), evidence: "x" }]);

  for (let at = 1; at <= 51; at += 1) await saveTextReport(library, aReport(at));
  expect((await said()).at(-1)).toBe("Nomor 2");
});
