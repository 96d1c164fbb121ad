import { Button } from "#app/ui/Button.tsx";
import { showToast } from "#app/ui/toast.ts";
import { hostOf } from "#article/host.ts";
import type { FeedLink } from "#base/no-story.ts";
import { t } from "#i18n/more.ts";
import { copyText } from "#sharing/share-out.ts";
import styles from "./Feeds.module.css";

interface Props {
  feeds: FeedLink[];
}

/** The feeds of a page that is no story: named, and their addresses to be taken along. */
export function Feeds({ feeds }: Props) {
  if (feeds.length === 0) return null;
  return (
    <ul class={styles.feeds}>
      {feeds.map(({ url, title }) => (
        <li key={url}>
          <span dir="auto">{t.siteHasFeed(title ?? hostOf(url))}</span>
          <Button icon="link" onClick={() => void copy(url)}>
            {t.copyAddress}
          </Button>
        </li>
      ))}
    </ul>
  );
}

async function copy(url: string): Promise<void> {
  showToast({ text: (await copyText(url)) ? t.addressCopied : t.linkNotCopied });
}
