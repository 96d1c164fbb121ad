import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashInline } from "./policy.ts";

/** Writes the hashes that the gateway's policy header needs: `csp.json`. */
export async function writePolicyFile(dist: string): Promise<void> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  await writeFile(join(dist, "csp.json"), JSON.stringify(hashInline(html)));
}
