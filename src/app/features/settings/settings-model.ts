import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Library } from "#library/library.ts";
import { countShelves } from "#library/lists.ts";
import { storageUse } from "#library/persistence.ts";
import type { Persistence } from "#library/settings.ts";
import { readBudget } from "#library/spending.ts";
import { announce, watchLibrary } from "#library/watch.ts";
import { checkGateway, type GatewayAnswer } from "./check-gateway.ts";

/** What the device says about the library. */
export interface Storage {
  persistence: Persistence;
  storyCount: number;
  /** Absent where the browser does not tell. */
  usedBytes?: number;
}

/** What the storage says, what this month has cost, and whether the gateway answers. */
export const SettingsModel = createModel((opening: Promise<Library>) => {
  const storage = signal<Storage | undefined>(undefined);
  const monthBytes = signal<number | undefined>(undefined);
  const gateway = signal<GatewayAnswer | { kind: "unasked" | "checking" }>({ kind: "unasked" });
  const leaving = new AbortController();

  const refresh = oneAtATime(() =>
    onStorage(async () => {
      const now = await readStorage(await opening);
      if (!leaving.signal.aborted) storage.value = now;
    }),
  );

  const refreshSpent = oneAtATime(() =>
    onStorage(async () => {
      const budget = await readBudget(await opening, Date.now());
      if (!leaving.signal.aborted) monthBytes.value = budget.monthBytes;
    }),
  );

  async function check(): Promise<void> {
    gateway.value = { kind: "checking" };
    const answer = await checkGateway(leaving.signal);
    if (leaving.signal.aborted) return;
    gateway.value = answer;
    announce({ kind: "network", reachable: answer.kind === "reachable" });
  }

  effect(() => {
    void refresh();
    void refreshSpent();
    const stop = watchLibrary(({ kind }) => {
      if (kind === "spending") void refreshSpent();
      if (kind === "story" || kind === "stories") void refresh();
    });
    return () => {
      stop();
      leaving.abort();
    };
  });

  return { storage, monthBytes, gateway, refresh, check };
});

export type OpenSettings = InstanceType<typeof SettingsModel>;

async function readStorage(library: Library): Promise<Storage> {
  const [{ persisted, usedBytes }, counts] = await Promise.all([
    storageUse(),
    countShelves(library),
  ]);
  const { favourites: _favourites, ...shelves } = counts;
  return {
    persistence: toPersistence(persisted),
    storyCount: Object.values(shelves).reduce((sum, count) => sum + count, 0),
    ...(usedBytes !== undefined && { usedBytes }),
  };
}

function toPersistence(persisted: boolean | undefined): Persistence {
  if (persisted === undefined) return "unknown";
  return persisted ? "persisted" : "not-persisted";
}
