import { IconButton } from "#app/ui/IconButton.tsx";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { useGoBack } from "./go-back.ts";
import styles from "./ReaderTop.module.css";

interface Props {
  address: string;
  /** Undefined until it is read, or when there is none. */
  story: Story | undefined;
  isBeside: boolean;
}

/** The bar above: back, whose story it is, and everything that can be done with it. */
export function ReaderTop({ address, story, isBeside }: Props) {
  const actions = useStoryActions();
  const goBack = useGoBack();
  const publisher = story?.isWelcome ? t.appName : hostOf(address);
  return (
    <header class={styles.top}>
      <span>{!isBeside && <IconButton icon="back" label={t.back} onClick={goBack} />}</span>
      <bdi class={styles.publisher}>{publisher}</bdi>
      <span>
        {story !== undefined && (
          <IconButton
            icon="more"
            label={t.storyMenu(story.title)}
            onClick={() => actions.showMenu(story)}
          />
        )}
      </span>
    </header>
  );
}
