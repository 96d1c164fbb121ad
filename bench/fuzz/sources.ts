import { listOwnPages, type Source } from "../../tests/fuzz/sources.ts";
import { listPages } from "../extract/layouts.ts";

/** The project's own cases, and the pages of the folders given. */
export function listSources(folders: readonly string[]): Source[] {
  const given = folders.flatMap((folder) => listPages(folder));
  return [
    ...listOwnPages(),
    ...given.map((page) => ({ id: page.id, url: page.url, read: () => page.readHtml() })),
  ];
}
