import { type Case, makeCase } from "../../tests/fuzz/case.ts";
import { makeLongRun } from "../../tests/fuzz/long-runs.ts";
import { listOwnPages } from "../../tests/fuzz/sources.ts";
import { listPages } from "../extract/layouts.ts";
import type { FuzzOptions } from "./options.ts";

/** The cases of a run, by number, and what they are made from. */
export interface Cases {
  caseAt: (index: number) => Case;
  origin: string;
}

/** Pages that are mostly one thing when asked for; else spoilt ones of the project and the folders. */
export function createCases({ seed, folders, runChars }: FuzzOptions): Cases {
  if (runChars !== undefined) {
    const caseAt = (index: number) => makeLongRun(index, runChars);
    return { caseAt, origin: `runs of ${runChars} characters` };
  }
  const given = folders.flatMap((folder) => listPages(folder));
  const sources = [
    ...listOwnPages(),
    ...given.map((page) => ({ id: page.id, url: page.url, read: () => page.readHtml() })),
  ];
  const origin = `seed ${seed}, made from ${sources.length} pages`;
  return { caseAt: (index) => makeCase(seed, index, sources), origin };
}
