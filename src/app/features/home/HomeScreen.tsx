import { useModel } from "@preact/signals";
import type { Library } from "#library/library.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { HomeModel } from "./home-model.ts";
import { HomeView } from "./HomeView.tsx";

interface Props {
  library: Promise<Library>;
  openAddress?: string;
}

export function HomeScreen({ library, openAddress }: Props) {
  const model = useModel(() => new HomeModel(library));
  const shelves = model.shelves.value;
  useScrollMemory(shelves !== undefined);
  return (
    <HomeView
      {...(shelves === undefined ? {} : { shelves })}
      {...(openAddress === undefined ? {} : { openAddress })}
    />
  );
}
