import type { ComponentChildren } from "preact";
import { installOffer } from "#app/ui/install.ts";
import { readKept } from "#app/ui/kept.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { Screen } from "#app/ui/Screen.tsx";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { StoryList } from "#app/ui/StoryList.tsx";
import { t } from "#i18n/i18n.ts";
import type { Story } from "#story/story.ts";
import type { HomeShelves } from "./home-model.ts";
import styles from "./HomeView.module.css";
import { type Counted, ShelfCount } from "./ShelfCount.tsx";

const FailedShelf = lazyScreen(() => import("./FailedShelf.tsx"));
const InstallCard = lazyScreen(() => import("./InstallCard.tsx"));

interface Props extends Counted {
  /** Undefined until they are read: the frame stands already. */
  shelves?: HomeShelves | undefined;
  openAddress?: string | undefined;
  /** What to show where there is no story yet. */
  firstSteps: ComponentChildren;
  card?: ComponentChildren;
}

/** Home as it looks; also rendered at build time, as the first frame of the app. */
export function HomeView({ shelves, ...rest }: Props) {
  return (
    <Screen title={t.appName} hasMark>
      {shelves !== undefined && <Shelves shelves={shelves} {...rest} />}
    </Screen>
  );
}

function Shelves({ shelves, openAddress, ...rest }: Props & { shelves: HomeShelves }) {
  const { counts, firstSteps, card } = rest;
  const { reading, waiting, failed, unread, isFirstRun } = shelves;
  const open = { openAddress };
  const isEmpty = reading.length + waiting.length + failed.length + unread.length === 0;
  const more = <ShelfCount counts={counts} shelf="waiting" shown={waiting.length} />;
  const all = <ShelfCount counts={counts} shelf="unread" />;
  return (
    <>
      {/* As high as the card was last time (ui/card-place.ts): nothing moves when it comes. */}
      {!isFirstRun && <div style={{ minBlockSize: readKept("bekal.card") }}>{card}</div>}
      {(isFirstRun || isEmpty) && firstSteps}
      <Shelf title={t.continueReading} stories={reading} {...open} />
      <Shelf title={t.waiting} note={t.waitingHelp} end={more} stories={waiting} {...open} />
      {failed.length > 0 && <FailedShelf stories={failed} counts={counts} {...open} />}
      <Shelf title={t.readingQueue} end={all} stories={unread} {...open} />
      {!isFirstRun && installOffer.value !== undefined && <InstallCard />}
    </>
  );
}

interface ShelfProps {
  title: string;
  note?: string;
  end?: ComponentChildren;
  stories: Story[];
  openAddress?: string | undefined;
}

function Shelf({ title, note, end, stories, ...open }: ShelfProps) {
  if (stories.length === 0) return null;
  return (
    <section>
      <SectionTitle end={end}>{title}</SectionTitle>
      {note !== undefined && <p class={styles.note}>{note}</p>}
      <StoryList stories={stories} label={title} {...open} />
    </section>
  );
}
