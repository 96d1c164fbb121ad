import { Screen } from "#app/ui/Screen.tsx";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { StoryList } from "#app/ui/StoryList.tsx";
import { screens } from "#app/ui/addresses.ts";
import { t } from "#i18n/i18n.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import type { HomeShelves } from "./home-model.ts";
import styles from "./HomeView.module.css";
import { InstallCard } from "./InstallCard.tsx";

interface Props {
  /** Undefined until they are read: the frame stands already. */
  shelves?: HomeShelves;
  openAddress?: string;
}

/** Home as it looks; also rendered at build time, as the first frame of the app. */
export function HomeView({ shelves, openAddress }: Props) {
  const open = openAddress === undefined ? {} : { openAddress };
  return (
    <Screen title={t.appName} hasMark>
      {shelves?.isFirstRun && <FirstSteps />}
      {shelves !== undefined && shelves.reading.length > 0 && (
        <section>
          <SectionTitle>{t.continueReading}</SectionTitle>
          <StoryList stories={shelves.reading} label={t.continueReading} {...open} />
        </section>
      )}
      {shelves !== undefined && shelves.waiting.length > 0 && (
        <section>
          <SectionTitle>{t.waiting}</SectionTitle>
          <p class={styles.note}>{t.waitingHelp}</p>
          <StoryList stories={shelves.waiting} label={t.waiting} {...open} />
        </section>
      )}
      {shelves !== undefined && shelves.unread.length > 0 && (
        <section>
          <SectionTitle end={<a href={screens.library}>{t.storyCount(shelves.unreadCount)}</a>}>
            {t.readingQueue}
          </SectionTitle>
          <StoryList stories={shelves.unread} label={t.readingQueue} {...open} />
        </section>
      )}
      {shelves !== undefined && isEmpty(shelves) && !shelves.isFirstRun && <FirstSteps />}
      {shelves !== undefined && !shelves.isFirstRun && <InstallCard />}
    </Screen>
  );
}

function isEmpty({ reading, waiting, unread }: HomeShelves): boolean {
  return reading.length + waiting.length + unread.length === 0;
}
