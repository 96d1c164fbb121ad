import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord, parseJson } from "#base/json.ts";

/** A page to begin with. */
export interface Source {
  id: string;
  url: string;
  read(): string;
}

/** Every page of the project's own cases, further pages of a story too. */
export function listOwnPages(root = join(import.meta.dirname, "../corpus")): Source[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.flatMap(({ name }) => {
    const folder = join(root, name);
    const url = addressOf(join(folder, "expected.json"));
    const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
    return files.toSorted().map((file) => pageOf(`${name}/${file}`, join(folder, file), url));
  });
}

/** A page is read once: a run comes back to it again and again. */
function pageOf(id: string, file: string, url: string): Source {
  let html: string | undefined;
  return { id, url, read: () => (html ??= readFileSync(file, "utf8")) };
}

function addressOf(file: string): string {
  const expected = parseJson(readFileSync(file, "utf8"));
  const url = isRecord(expected) ? expected["url"] : undefined;
  return typeof url === "string" ? url : "https://muara.example/pasang";
}
