import { t } from "#i18n/more.ts";
import { EmptyShow } from "./EmptyShow.tsx";
import type { LibraryList } from "./known-list.ts";
import type { LibraryModel } from "./library-model.ts";
import type { RowControl } from "./row-window.ts";
import type { SelectionModel } from "./selection.ts";
import type { Scroller } from "./use-scroller.ts";
import { queryOf } from "./view.ts";
import { VirtualRows } from "./VirtualRows.tsx";

interface Props {
  model: InstanceType<typeof LibraryModel>;
  selection: InstanceType<typeof SelectionModel>;
  list: LibraryList;
  scroller: Scroller;
  openAddress: string | undefined;
  onDrawn: (control: RowControl) => () => void;
}

/** The rows of a list, or what belongs into it. */
export function ShownList({ model, list, scroller, ...rest }: Props) {
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
      onSeen={model.see}
      {...rest}
    />
  );
}
