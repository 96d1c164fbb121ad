import { Icon } from "#app/ui/Icon.tsx";
import { listWords } from "./list-words.ts";
import styles from "./ListTools.module.css";
import { countFilters, type LibraryView } from "./view.ts";

interface Props {
  view: LibraryView;
  onFilter: () => void;
  /** Undefined for a list with nothing to choose from. */
  onSelect: (() => void) | undefined;
}

/** The line above a list: how it is chosen and ordered, and the way to choose from it. */
export function ListTools({ view, onFilter, onSelect }: Props) {
  const words = listWords();
  const filters = countFilters(view);
  return (
    <div class={styles.tools}>
      <button type="button" aria-haspopup="dialog" onClick={onFilter}>
        <Icon name="filter" size={18} />
        <span class="spoken">{`${words.filterAndSort}: `}</span>
        {words.sorts[view.sort]}
        {filters > 0 && <b>{words.filterCount(filters)}</b>}
      </button>
      {onSelect !== undefined && (
        <button type="button" onClick={onSelect}>
          {words.select}
        </button>
      )}
    </div>
  );
}
