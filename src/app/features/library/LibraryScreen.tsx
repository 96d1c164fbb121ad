import { useModel } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { usePageTitle } from "#app/ui/page-title.ts";
import { Screen } from "#app/ui/Screen.tsx";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { Chips } from "./Chips.tsx";
import { LibraryModel } from "./library-model.ts";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { SearchEntrance } from "./SearchEntrance.tsx";
import { ShownList } from "./ShownList.tsx";
import { useScroller } from "./use-scroller.ts";
import { parseView, queryOf } from "./view.ts";

interface Props {
  library: Promise<Library>;
  /** Of the address: which list is shown. */
  query: Readonly<Record<string, string>>;
  /** The story open beside the list. */
  openAddress?: string | undefined;
}

/** All that is kept on this device, by what the reader did with it. */
export default function LibraryScreen({ library, query, openAddress }: Props) {
  usePageTitle(t.library);
  const model = useModel(() => new LibraryModel(library));
  const address = queryOf(parseView(query));
  const view = useMemo(
    () => parseView(Object.fromEntries(new URLSearchParams(address))),
    [address],
  );
  useLayoutEffect(() => void model.choose(view), [model, view]);
  const head = useRef<HTMLDivElement>(null);
  const scroller = useScroller(head);
  // What is shown of another address is none of this one's.
  const list = model.list.value?.view === view ? model.list.value : undefined;
  const isReady = list !== undefined && scroller !== undefined;
  useScrollMemory(isReady && openAddress === undefined);
  return (
    <Screen title={t.library}>
      <div ref={head}>
        <SearchEntrance />
        <Chips view={view} counts={model.counts.value} />
      </div>
      {isReady ? (
        <ShownList model={model} list={list} scroller={scroller} openAddress={openAddress} />
      ) : (
        <ListSkeleton />
      )}
    </Screen>
  );
}
