import { StoryRow } from "#app/ui/StoryRow.tsx";
import type { Row } from "#library/row.ts";
import type { Story } from "#story/story.ts";
import type { RowPlace } from "./place.ts";
import { RowToCome } from "./RowToCome.tsx";

interface Props {
  /** Undefined for a row that is counted but not read yet. */
  row: Row | undefined;
  /** Its full record, once it is read. */
  story: Story | undefined;
  place: RowPlace;
  isOpen: boolean;
}

/** A story in the list of thousands: its title at once, the rest when its record is here. */
export function LibraryRow({ row, story, place, isOpen }: Props) {
  if (story === undefined) return <RowToCome row={row} place={place} />;
  return <StoryRow story={story} isOpen={isOpen} place={place} />;
}
