import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import type { IconName } from "#app/ui/icons.ts";
import { tagging } from "#app/ui/tagging.ts";
import type { Library } from "#library/library.ts";
import type { Row } from "#library/row.ts";
import styles from "./BulkBar.module.css";
import { act, type Action } from "./library-actions.ts";
import type { LibraryModel } from "./library-model.ts";
import type { SelectionModel } from "./selection.ts";
import { sortWords } from "./sort-words.ts";

interface Props {
  library: Promise<Library>;
  model: InstanceType<typeof LibraryModel>;
  selection: InstanceType<typeof SelectionModel>;
}

/** What can be done with all that is chosen; at the foot of the list while stories are chosen. */
export default function BulkBar({ library, model, selection }: Props) {
  const words = sortWords();
  const rows = model.list.value?.rows ?? [];
  const chosen = selection.chosen.value ?? none;
  return (
    <section class={styles.bar} aria-label={words.actions}>
      <div class={styles.top}>
        <output>{words.chosen(chosen.size)}</output>
        <Button onClick={() => selection.choose(rows.map(({ address }) => address))}>
          {words.chooseAll}
        </Button>
        <IconButton label={words.endChoosing} onClick={selection.end}>
          <Icon name="close" size={22} />
        </IconButton>
      </div>
      <div class={styles.actions}>
        {toolsFor(rows.filter(({ address }) => chosen.has(address))).map(
          ({ icon, label, does }) => (
            <button
              key={icon}
              type="button"
              disabled={chosen.size === 0}
              onClick={() => {
                if (does === "tag") tagging.value = [...chosen];
                else void act(library, does, [...chosen]);
                if (does !== "tag") selection.end();
              }}
            >
              <Icon name={icon} size={22} />
              {label}
            </button>
          ),
        )}
      </div>
    </section>
  );
}

const none: ReadonlySet<string> = new Set<string>();

interface Tool {
  icon: IconName;
  label: string;
  does: Action | "tag";
}

/** Where all that is chosen is so already, the way back is offered. */
function toolsFor(some: readonly Row[]): Tool[] {
  const words = sortWords();
  const isAll = (test: (row: Row) => boolean) => some.length > 0 && some.every(test);
  return [
    isAll(({ shelf }) => shelf === "archived")
      ? { icon: "archive", label: words.unarchive, does: "unarchive" }
      : { icon: "archive", label: words.archive, does: "archive" },
    isAll(({ isFavourite }) => isFavourite)
      ? { icon: "heart", label: words.unfavourite, does: "unfavourite" }
      : { icon: "heart", label: words.favourite, does: "favourite" },
    { icon: "tag", label: words.tagThem, does: "tag" },
    isAll(({ progress }) => progress >= 1)
      ? { icon: "check", label: words.unread, does: "unread" }
      : { icon: "check", label: words.read, does: "read" },
    { icon: "trash", label: words.remove, does: "remove" },
  ];
}
