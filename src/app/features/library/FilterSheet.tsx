import { useMemo, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { further } from "#app/ui/further-paths.ts";
import { route } from "#app/ui/location.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { arrange } from "./arrange.ts";
import { FilterFields } from "./FilterFields.tsx";
import styles from "./FilterSheet.module.css";
import type { LibraryModel } from "./library-model.ts";
import { ListsPart } from "./ListsPart.tsx";
import { sortWords } from "./sort-words.ts";
import { firstView, pathOf } from "./view.ts";

interface Props {
  library: Promise<Library>;
  model: InstanceType<typeof LibraryModel>;
  onClose: () => void;
}

/** Chooses and orders the library: nothing changes before the reader says so. */
export function FilterSheet({ library, model, onClose }: Props) {
  const words = sortWords();
  const [draft, setDraft] = useState(model.view.value);
  const { rows } = model.known.value;
  const given = model.given.value;
  const count = useMemo(() => arrange(rows, draft, given).length, [rows, draft, given]);
  const go = (path: string) => {
    onClose();
    route(path);
  };
  return (
    <Sheet title={words.title} onClose={onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go(pathOf(draft));
        }}
      >
        <FilterFields draft={draft} rows={rows} onChange={setDraft} />
        <div class={styles.buttons}>
          <Button onClick={() => setDraft(firstView)}>{words.reset}</Button>
          <Button kind="primary" submit>
            {words.apply(count)}
          </Button>
        </div>
      </form>
      <ListsPart library={library} view={draft} onOpen={go} />
      <nav class={styles.links} aria-label={words.more}>
        <Button icon="clock" href={further.statistics}>
          {t.statistics}
        </Button>
        <Button icon="tag" href={further.tags}>
          {words.manageTags}
        </Button>
        <Button icon="trash" href={further.removed}>
          {words.removed}
        </Button>
      </nav>
    </Sheet>
  );
}
