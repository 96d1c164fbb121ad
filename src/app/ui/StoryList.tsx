import type { Story } from "#story/story.ts";
import styles from "./StoryList.module.css";
import { StoryRow } from "./StoryRow.tsx";

interface Props {
  stories: Story[];
  /** What the list is, for screen readers. */
  label: string;
  /** The address of the story open beside it. */
  openAddress?: string | undefined;
}

export function StoryList({ stories, label, openAddress }: Props) {
  return (
    <ul class={styles.list} aria-label={label}>
      {stories.map((story) => (
        <StoryRow key={story.address} story={story} isOpen={story.address === openAddress} />
      ))}
    </ul>
  );
}
