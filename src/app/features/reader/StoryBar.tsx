import { Icon } from "#app/ui/Icon.tsx";
import type { IconName } from "#app/ui/icons.ts";
import { useReaderSlots } from "#app/ui/reader-slots.ts";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { t } from "#i18n/more.ts";
import { isLocalAddress } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import styles from "./StoryBar.module.css";
import { useDisplaySheet } from "./use-display-sheet.tsx";

interface Props {
  story: Story;
}

/** The bar below a story: how it looks, handing it on, and where it goes. */
export function StoryBar({ story }: Props) {
  const actions = useStoryActions();
  const display = useDisplaySheet(story);
  const { bar } = useReaderSlots();
  const isFavourite = story.favouriteAt !== undefined;
  const isArchived = story.archivedAt !== undefined;
  return (
    <section class={styles.bar} aria-label={t.storyActions}>
      {bar.map((Part, index) => (
        <Part key={index} story={story} />
      ))}
      <BarButton icon="text" label={t.display} onClick={display.open} />
      {!isLocalAddress(story.address) && (
        <BarButton icon="share" label={t.share} onClick={() => actions.share(story)} />
      )}
      <BarButton
        icon="heart"
        label={t.favourite}
        isPressed={isFavourite}
        onClick={() => actions.setFavourite(story, !isFavourite)}
      />
      <BarButton
        icon="archive"
        label={t.archive}
        isPressed={isArchived}
        onClick={() => actions.setArchived(story, !isArchived)}
      />
      {display.sheet}
    </section>
  );
}

interface ButtonProps {
  icon: IconName;
  label: string;
  isPressed?: boolean;
  onClick: () => void;
}

function BarButton({ icon, label, isPressed, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      onClick={onClick}
    >
      <Icon name={icon} size={23} />
      {label}
    </button>
  );
}
