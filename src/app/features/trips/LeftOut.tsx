import { storyPath } from "#app/ui/addresses.ts";
import type { LeftStory } from "./left-out.ts";
import styles from "./LeftOut.module.css";
import { tripWords } from "./trip-words.ts";

interface Props {
  left: LeftStory[];
  onTakeIn: (address: string) => void;
}

/** What stays at home and why; closed until somebody asks. */
export function LeftOut({ left, onTakeIn }: Props) {
  const words = tripWords();
  return (
    <details class={styles.left}>
      <summary>{words.leftOut(left.length)}</summary>
      <ul>
        {left.map(({ story, why }) => (
          <li key={story.address}>
            <div>
              <a href={storyPath(story)} lang={story.language} dir="auto">
                {story.title}
              </a>
              <p>{words.leftWhy[why]}</p>
            </div>
            <button
              type="button"
              aria-label={words.takeInStory(story.title)}
              onClick={() => onTakeIn(story.address)}
            >
              {words.takeIn}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
