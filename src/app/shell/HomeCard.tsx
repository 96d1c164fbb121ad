import { useEffect, useState } from "preact/hooks";
import { cardPlace } from "#app/ui/card-place.ts";
import { keep } from "#app/ui/kept.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { onStorage } from "#app/ui/on-storage.ts";
import type { Library } from "#library/library.ts";
import { listTrips } from "#library/trips.ts";
import { watchLibrary } from "#library/watch.ts";
import { isPartKept } from "#sharing/parts.ts";

const PackCard = lazyScreen(() => import("#app/features/trips/PackCard.tsx"));

interface Props {
  library: Promise<Library>;
}

/**
 * The first card of Home: for those who have a trip, and as an invitation once the part that packs is
 * on the device. Nobody else pays for it.
 */
export default function HomeCard({ library }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    async function look(): Promise<void> {
      const isUseful = (await hasTrip(library)) || (await isPartKept("packing"));
      if (!isUseful) keep(cardPlace, "0px");
      setIsWanted(isUseful);
    }
    void onStorage(look);
    return watchLibrary(({ kind }) => {
      if (kind === "packs") void onStorage(look);
    });
  }, [library]);
  return isWanted ? <PackCard library={library} /> : null;
}

async function hasTrip(library: Promise<Library>): Promise<boolean> {
  return (await listTrips(await library)).length > 0;
}
