import { storyPath } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import styles from "./StoriesPart.module.css";
import { storageWords } from "./storage-words.ts";

interface Props {
  story: Story;
  /** Of the biggest story: the bars are drawn against it. */
  mostBytes: number;
  onTakePictures: () => void;
  onRemove: () => void;
}

/** One story: how much of it is text and how much pictures. */
export function SizeRow({ story, mostBytes, onTakePictures, onRemove }: Props) {
  const words = storageWords();
  const { title, sizeBytes, pictureBytes = 0 } = story;
  const share = (bytes: number) => `${Math.round((100 * bytes) / Math.max(1, mostBytes))}%`;
  const sizes = [
    words.textSize(t.kilobytes(sizeBytes - pictureBytes)),
    ...(pictureBytes > 0 ? [words.picturesSize(t.kilobytes(pictureBytes))] : []),
  ];
  return (
    <li class={styles.row}>
      <a href={storyPath(story)}>
        <span lang={story.language} dir="auto">
          {title}
        </span>
        <small>{sizes.join(", ")}</small>
      </a>
      {pictureBytes > 0 ? (
        <IconButton label={words.removePictures(title)} onClick={onTakePictures}>
          <Icon name="noPictures" size={22} />
        </IconButton>
      ) : (
        <span />
      )}
      <IconButton label={words.removeStory(title)} onClick={onRemove}>
        <Icon name="trash" size={22} />
      </IconButton>
      <span class={styles.bar} aria-hidden="true">
        <i style={{ inlineSize: share(sizeBytes - pictureBytes) }} />
        <i style={{ inlineSize: share(pictureBytes) }} />
      </span>
    </li>
  );
}
