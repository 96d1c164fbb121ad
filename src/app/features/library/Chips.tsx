import { useLayoutEffect, useRef } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { language } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import type { SavedList } from "#library/saved-lists.ts";
import styles from "./Chips.module.css";
import { firstView, isPlain, type LibraryView, pathOf, queryOf, type Show, shows } from "./view.ts";

interface Props {
  view: LibraryView;
  /** Undefined until they are read. */
  counts: Record<Show, number> | undefined;
  /** The reader's own lists. */
  lists: readonly SavedList[];
}

/** The lists of the library, each with its own address. */
export function Chips({ view, counts, lists }: Props) {
  const own = lists.find((list) => list.query === queryOf(view));
  const show = own === undefined && isPlain({ ...view, sort: "newest" }) ? view.show : undefined;
  const current = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    // A chosen chip beyond the edge would look like none. Only the row of chips moves: the page may
    // stand far below it.
    const chip = current.current;
    const row = chip?.closest("ul");
    if (!chip || !row) return;
    const [inner, outer] = [chip.getBoundingClientRect(), row.getBoundingClientRect()];
    const isCut = inner.left < outer.left || inner.right > outer.right;
    if (isCut) row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [show, own, counts]);
  const isShown = (name: Show) => name === view.show || isOffered(name, counts?.[name] ?? 0);
  return (
    <nav aria-label={t.filters}>
      <ul class={styles.chips}>
        {shows.filter(isShown).map((name) => (
          <li key={name}>
            <a
              href={pathOf({ ...firstView, show: name })}
              {...(name === show ? { "aria-current": "page" as const, ref: current } : {})}
            >
              {t.shows[name]}
              {counts !== undefined && <span>{counts[name].toLocaleString(language)}</span>}
            </a>
          </li>
        ))}
        {lists.map(({ id, name, query }) => (
          <li key={id}>
            <a
              href={`${screens.library}?${query}`}
              dir="auto"
              {...(id === own?.id ? { "aria-current": "page" as const, ref: current } : {})}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What can fail is nobody's wish to look at until something has; what is begun, Home shows. */
function isOffered(show: Show, count: number): boolean {
  if (show === "reading") return false;
  return show !== "failed" || count > 0;
}
