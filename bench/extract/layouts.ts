import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { listCorpus } from "./layout-corpus.ts";
import { listReadability } from "./layout-readability.ts";
import { listScrapinghub } from "./layout-scrapinghub.ts";
import { listWcxb } from "./layout-wcxb.ts";
import type { BenchPage } from "./page.ts";

/**
 * The pages of a set, whatever its layout.
 * @throws Error when the folder holds none that is known
 */
export function listPages(root: string): BenchPage[] {
  const pages = readSet(root);
  if (pages.length === 0) throw new Error(`${root} holds no pages in any layout this bench knows.`);
  return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function readSet(root: string): BenchPage[] {
  if (existsSync(join(root, "ground-truth"))) return listWcxb(root);
  if (existsSync(join(root, "ground-truth.json"))) return listScrapinghub(root);
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "source.html")))
    .map(({ name }) => name);
  const holding = (name: string) => folders.filter((one) => existsSync(join(root, one, name)));
  return [
    ...listCorpus(root, holding("expected.json")),
    ...listReadability(root, holding("expected-metadata.json")),
  ];
}
