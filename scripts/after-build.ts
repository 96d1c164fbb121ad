import { join } from "node:path";
import { keepBuild, restoreChunks } from "./build/builds.ts";
import { compressAll } from "./build/compress.ts";
import { writeDictionaries } from "./build/dictionaries.ts";
import { writePolicyFile } from "./build/policy-file.ts";
import { destroyWorker } from "./build/self-destroy.ts";

/** What a build needs once Vite is done. The order matters: each step sees the files of the last. */
const dist = "dist";
const store = ".builds";

await writePolicyFile(dist);
if (process.env["BEKAL_SELF_DESTROY"] === "1") await destroyWorker(dist);
const earlier = await keepBuild(dist, store);
await writeDictionaries(dist, earlier);
// Last of the files: an old chunk gets no dictionary, it is there for tabs that are still open.
await restoreChunks(dist, earlier);
await compressAll(dist);
console.log(`Built ${join(dist, "index.html")}; ${earlier.length} earlier builds stay reachable.`);
