import type { ComponentChildren } from "preact";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { MenuButton } from "#app/ui/MenuButton.tsx";
import { useReaderSlots } from "#app/ui/reader-slots.ts";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { goBack } from "./go-back.ts";
import styles from "./ReaderTop.module.css";

interface Props {
  address: string;
  /** Undefined until it is read, or when there is none. */
  story: Story | undefined;
  isBeside: boolean;
  /** What stands under the publisher's name. */
  children?: ComponentChildren;
}

/** The bar above: back, whose story it is, and everything that can be done with it. */
export function ReaderTop({ address, story, isBeside, children }: Props) {
  const { top } = useReaderSlots();
  const own = story?.isWelcome ? t.appName : story?.siteName;
  const publisher = story === undefined || hasOriginal(story) ? hostOf(address) : own;
  return (
    <header class={styles.top}>
      <span>
        {!isBeside && (
          <IconButton label={t.back} onClick={goBack}>
            <Icon name="back" size={22} />
          </IconButton>
        )}
      </span>
      <div class={styles.publisher}>
        <bdi>{publisher}</bdi>
        {children}
      </div>
      <span class={styles.end}>
        {story?.hasText && top.map((Part, index) => <Part key={index} story={story} />)}
        {story !== undefined && <MenuButton story={story} />}
      </span>
    </header>
  );
}
