import { useModel } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { Screen } from "#app/ui/Screen.tsx";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { Chips } from "./Chips.tsx";
import { LibraryModel } from "./library-model.ts";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { ListTools } from "./ListTools.tsx";
import { SearchEntrance } from "./SearchEntrance.tsx";
import { SelectionModel } from "./selection.ts";
import { ShownList } from "./ShownList.tsx";
import { useListWork } from "./use-list-work.ts";
import { useScroller } from "./use-scroller.ts";
import { parseView, queryOf } from "./view.ts";

// Only wanted sometimes: they come with a later part.
const ListSheets = lazyScreen(() => import("./ListSheets.tsx"));
const BulkBar = lazyScreen(() => import("./BulkBar.tsx"));

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
  const selection = useModel(() => new SelectionModel());
  const [sheet, setSheet] = useState<"filter" | "keys" | undefined>(undefined);
  const address = queryOf(parseView(query));
  const view = useMemo(
    () => parseView(Object.fromEntries(new URLSearchParams(address))),
    [address],
  );
  useLayoutEffect(() => void model.choose(view), [model, view]);
  // What is chosen is chosen from one list.
  useLayoutEffect(() => selection.end(), [selection, view]);
  const head = useRef<HTMLDivElement>(null);
  const scroller = useScroller(head);
  // What is shown of another address is none of this one's.
  const list = model.list.value?.view === view ? model.list.value : undefined;
  const isReady = list !== undefined && scroller !== undefined;
  useScrollMemory(isReady && openAddress === undefined);
  const onHelp = () => setSheet("keys");
  const onDrawn = useListWork({ library, list, selection, openAddress, onHelp });
  const onSelect = list?.total === 0 ? undefined : selection.start;
  const shared = { model, selection, openAddress, onDrawn };
  return (
    <Screen title={t.library}>
      <div ref={head}>
        <SearchEntrance />
        <Chips view={view} counts={model.counts.value} lists={model.lists.value} />
        <ListTools view={view} onFilter={() => setSheet("filter")} onSelect={onSelect} />
      </div>
      {/* Before the list: the Tab key need not go through thousands of rows to come to it. */}
      {selection.isOn.value && <BulkBar library={library} model={model} selection={selection} />}
      {isReady ? <ShownList list={list} scroller={scroller} {...shared} /> : <ListSkeleton />}
      {sheet !== undefined && (
        <ListSheets
          sheet={sheet}
          library={library}
          model={model}
          onClose={() => setSheet(undefined)}
        />
      )}
    </Screen>
  );
}
