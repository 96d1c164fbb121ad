import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { appWords } from "./app-words.ts";
import { displayWords } from "./display-words.ts";
import { leftToRead } from "./left-to-read.ts";
import styles from "./PageFoot.module.css";
import type { Pages } from "./page-turner.ts";
import type { OpenReader } from "./reader-model.ts";

interface Props {
  model: OpenReader;
  pages: Pages;
  direction: "ltr" | "rtl" | undefined;
  onTurn: (by: number) => void;
}

/** Below a page: which one it is, what is left to read, and buttons for those who use them. */
export function PageFoot({ model, pages: { page, count }, direction, onTurn }: Props) {
  const words = displayWords();
  const left = leftToRead(model);
  return (
    <footer class={styles.foot} dir={direction}>
      <span class={styles.previous} data-off={page === 1 ? "" : undefined}>
        <IconButton label={words.previousPage} onClick={() => onTurn(-1)}>
          <Icon name="back" size={20} />
        </IconButton>
      </span>
      <output {...appWords()}>
        <span class="spoken">{words.page(page, count)}</span>
        <span aria-hidden="true">{words.pageOf(page, count)}</span>
        {left !== undefined && `, ${left}`}
      </output>
      <span class={styles.next} data-off={page === count ? "" : undefined}>
        <IconButton label={words.nextPage} onClick={() => onTurn(1)}>
          <Icon name="back" size={20} />
        </IconButton>
      </span>
    </footer>
  );
}
