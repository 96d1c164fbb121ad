import { t } from "#i18n/more.ts";
import { EmptyShow } from "./EmptyShow.tsx";
import type { LibraryList } from "./known-list.ts";
import type { LibraryModel } from "./library-model.ts";
import type { Scroller } from "./use-scroller.ts";
import { queryOf } from "./view.ts";
import { VirtualRows } from "./VirtualRows.tsx";

interface Props {
  model: InstanceType<typeof LibraryModel>;
  list: LibraryList;
  scroller: Scroller;
  openAddress: string | undefined;
}

/** The rows of a list, or what belongs into it. */
export function ShownList({ model, list, scroller, openAddress }: Props) {
  const { view } = list;
  if (list.total === 0) return <EmptyShow view={view} all={model.counts.value?.all ?? 0} />;
  return (
    <VirtualRows
      // Another list, or another thing that scrolls it, is measured anew.
      key={`${queryOf(view)} ${scroller.pane === undefined}`}
      list={list}
      label={t.shows[view.show]}
      scroller={scroller}
      stories={model.stories.value}
      openAddress={openAddress}
      onSeen={model.see}
    />
  );
}
