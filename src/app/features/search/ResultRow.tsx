import { storyPath } from "#app/ui/addresses.ts";
import { StoryLine } from "#app/ui/StoryLine.tsx";
import row from "#app/ui/StoryRow.module.css";
import type { Hit } from "#library/search-query.ts";
import type { Snippet } from "#search/marks.ts";
import { MarkedText } from "./MarkedText.tsx";
import styles from "./ResultRow.module.css";

interface Props {
  hit: Hit;
  /** Where in the text the answer stands, once it was looked up. */
  snippet: Snippet | undefined;
  isOpen: boolean;
  onOpen: () => void;
}

/** A story that was found: its title, what of it answers the question, and one tap to read it. */
export function ResultRow({ hit: { story, titleMarks }, snippet, isOpen, onOpen }: Props) {
  const found = snippet ?? { text: story.title, marks: titleMarks };
  const [start, end] = found.marks[0] ?? [0, 0];
  const find = found.text.slice(start, end);
  const path = storyPath(story);
  const query = `${path.includes("?") ? "&" : "?"}find=${encodeURIComponent(find)}`;
  return (
    <li class={`${row.row} ${styles.row} ${isOpen ? row.open : ""}`} lang={story.language}>
      <a
        class={row.title}
        href={find === "" ? path : path + query}
        dir="auto"
        data-result
        onClick={onOpen}
        {...(isOpen ? { "aria-current": "true" } : {})}
      >
        <MarkedText text={story.title} marks={titleMarks} />
      </a>
      <p class={styles.piece} dir="auto">
        {snippet === undefined ? (
          story.excerpt
        ) : (
          <>
            {snippet.isCutBefore && "… "}
            <MarkedText text={snippet.text} marks={snippet.marks} />
            {snippet.isCutAfter && " …"}
          </>
        )}
      </p>
      <StoryLine story={story} />
    </li>
  );
}
