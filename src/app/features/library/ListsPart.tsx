import { useCallback, useEffect, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { onStorage } from "#app/ui/on-storage.ts";
import { screens } from "#app/ui/addresses.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import {
  deleteList,
  getSavedLists,
  putLists,
  type SavedList,
  saveList,
} from "#library/saved-lists.ts";
import styles from "./ListsPart.module.css";
import { sortWords } from "./sort-words.ts";
import { type LibraryView, queryOf } from "./view.ts";

interface Props {
  library: Promise<Library>;
  /** What would be kept under a name. */
  view: LibraryView;
  onOpen: (path: string) => void;
}

/** The reader's own lists: opens them, keeps the one that is chosen, deletes them. */
export function ListsPart({ library, view, onOpen }: Props) {
  const words = sortWords();
  const [lists, setLists] = useState<SavedList[]>([]);
  const read = useCallback(
    () => onStorage(async () => setLists(await getSavedLists(await library))),
    [library],
  );
  useEffect(() => void read(), [read]);

  async function keep(name: string): Promise<void> {
    const list = { id: crypto.randomUUID(), name, query: queryOf(view) };
    await onStorage(async () => {
      await saveList(await library, list);
      showToast({ text: words.listSaved(name) });
    });
    await read();
  }

  async function remove(list: SavedList): Promise<void> {
    await onStorage(async () => {
      const before = await deleteList(await library, list.id);
      const run = () => void onStorage(async () => putLists(await library, before)).then(read);
      showToast({ text: words.listDeleted(list.name), action: { label: t.undo, run } });
    });
    await read();
  }

  return (
    <section class={styles.lists} aria-label={words.lists}>
      <h3>{words.lists}</h3>
      <ul>
        {lists.map((list) => (
          <li key={list.id}>
            <button type="button" onClick={() => onOpen(`${screens.library}?${list.query}`)}>
              {list.name}
            </button>
            <IconButton label={words.deleteList(list.name)} onClick={() => void remove(list)}>
              <Icon name="trash" size={20} />
            </IconButton>
          </li>
        ))}
      </ul>
      <p>{words.listNote}</p>
      <NameField onName={(name) => void keep(name)} />
    </section>
  );
}

function NameField({ onName }: { onName: (name: string) => void }) {
  const words = sortWords();
  const [name, setName] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
        setName("");
      }}
    >
      <input
        aria-label={words.listName}
        placeholder={words.listName}
        value={name}
        maxLength={60}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Button submit disabled={name.trim() === ""}>
        {words.saveList}
      </Button>
    </form>
  );
}
