import { useModel } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { removeFirstFrame } from "#app/ui/first-frame.ts";
import { keep } from "#app/ui/kept.ts";
import type { Library } from "#library/library.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { HomeModel } from "./home-model.ts";
import { HomeView } from "./HomeView.tsx";
import { PaintedSteps } from "./PaintedSteps.tsx";

interface Props {
  library: Promise<Library>;
  openAddress?: string | undefined;
  /** What stands above the lists, once the reader has stories. */
  card?: ComponentChildren;
}

export function HomeScreen({ library, ...rest }: Props) {
  const model = useModel(() => new HomeModel(library));
  const shelves = model.shelves.value;
  useScrollMemory(shelves !== undefined);
  useLayoutEffect(() => {
    if (shelves === undefined) return;
    removeFirstFrame();
    // The start script shows who has stories a quiet frame instead of the welcome.
    keep("bekal.kept", shelves.isFirstRun ? "0" : "1");
  }, [shelves]);
  return (
    <HomeView shelves={shelves} counts={model.counts} {...rest} firstSteps={<PaintedSteps />} />
  );
}
