/** The worker's own global scope, and what the build puts in place of the manifest. */
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[];
};
