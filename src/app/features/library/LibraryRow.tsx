import { readPath, screens } from "#app/ui/addresses.ts";
import { MenuButton } from "#app/ui/MenuButton.tsx";
import { StoryLine } from "#app/ui/StoryLine.tsx";
import rowStyles from "#app/ui/StoryRow.module.css";
import { Thumbnail } from "#app/ui/Thumbnail.tsx";
import type { Row } from "#library/row.ts";
import type { Story } from "#story/story.ts";
import styles from "./LibraryRow.module.css";
import type { RowPlace } from "./place.ts";
import { RowLine } from "./RowLine.tsx";

interface Props {
  row: Row;
  /** Its full record, once it is read. */
  story: Story | undefined;
  place: RowPlace;
  isOpen: boolean;
}

/** A story in the list of thousands: its title at once, the rest when its record is here. */
export function LibraryRow({ row, story, place, isOpen }: Props) {
  return (
    <li {...place} class={`${rowStyles.row} ${styles.row} ${isOpen ? rowStyles.open : ""}`}>
      <a
        class={rowStyles.title}
        href={story?.isWelcome ? screens.welcome : readPath(row.address)}
        lang={row.language || undefined}
        dir="auto"
        {...(isOpen ? { "aria-current": "true" } : {})}
      >
        {row.title}
      </a>
      {mayHavePicture(row, story) && (
        <span class={rowStyles.picture}>
          <Thumbnail hash={story?.thumbnail} />
        </span>
      )}
      {story === undefined ? <RowLine row={row} /> : <StoryLine story={story} />}
      <span class={rowStyles.more}>{story !== undefined && <MenuButton story={story} />}</span>
      {row.shelf === "reading" && <Bar progress={row.progress} />}
    </li>
  );
}

/** A place is kept for a picture that may come; what failed has none to come. */
function mayHavePicture({ shelf }: Row, story: Story | undefined): boolean {
  return story === undefined || story.thumbnail !== undefined || shelf === "waiting";
}

function Bar({ progress }: { progress: number }) {
  return (
    <span class={rowStyles.bar}>
      <i style={{ inlineSize: `${Math.round(progress * 100)}%` }} />
    </span>
  );
}
