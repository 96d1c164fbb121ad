/** The list of the shell's files, which the build puts in place of this name. */
interface ServiceWorkerGlobalScope {
  __WB_MANIFEST: {
    url: string;
    revision: string | null;
    integrity?: string;
    digest?: string;
    part?: string;
  }[];
}

/** Background Sync and its periodic kin, which TypeScript's library does not know. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

interface ServiceWorkerGlobalScopeEventMap {
  sync: SyncEvent;
  periodicsync: SyncEvent;
}
