import { build } from "vite";

/** Puts the worker that removes itself in the worker's place. */
export async function destroyWorker(dist: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: { entry: "src/service-worker/self-destroy.ts", name: "worker", formats: ["iife"] },
      rolldownOptions: { output: { entryFileNames: "service-worker.js" } },
    },
  });
}
