import { drawStoryRow } from "#app/ui/StoryRow.tsx";
import type { Row } from "#library/row.ts";
import type { Story } from "#story/story.ts";
import { RowCheck } from "./RowCheck.tsx";
import { rowToCome } from "./row-to-come.tsx";

export interface LibraryRowProps {
  /** Its place in the list, of `total`. */
  index: number;
  total: number;
  /** Undefined for a row that is counted but not read yet. */
  row: Row | undefined;
  /** Its full record, once it is read. */
  story: Story | undefined;
  isOpen: boolean;
  /** Undefined while nothing is being chosen. */
  isChosen: boolean | undefined;
  onToggle: (address: string) => void;
}

/** A story in the list of thousands: its title at once, the rest when its record is here. */
export function LibraryRow({ row, story, isOpen, isChosen, onToggle, ...at }: LibraryRowProps) {
  const place = {
    "data-index": at.index,
    "aria-setsize": at.total,
    "aria-posinset": at.index + 1,
    ...(isChosen !== undefined && { "data-choosing": "" }),
  };
  const check = row !== undefined && isChosen !== undefined && (
    <RowCheck title={row.title} isChosen={isChosen} onToggle={() => onToggle(row.address)} />
  );
  // Called, not rendered: the row and its link stay the same elements when the record comes. Else a tap
  // that begins on the one and ends on the other is a tap on nothing.
  return story === undefined
    ? rowToCome({ row, place, children: check })
    : drawStoryRow({ story, isOpen, place, children: check });
}
