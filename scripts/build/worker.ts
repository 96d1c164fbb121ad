import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { unusedOfIdb } from "./idb-use.ts";
import { listPrecache, type PrecacheEntry, precachedFiles } from "./precache.ts";

/**
 * Builds the service worker with the list of the shell's files. The page registers it itself, and
 * the manifest is an ordinary file in public/.
 */
export function serviceWorker(): Plugin[] {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/service-worker",
    filename: "service-worker.ts",
    registerType: "prompt",
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupOptions: { treeshake: { manualPureFunctions: [...unusedOfIdb] } },
      globPatterns: precachedFiles,
      manifestTransforms: [
        async (entries: PrecacheEntry[]) => ({ manifest: await listPrecache(entries, "dist") }),
      ],
    },
  });
}
