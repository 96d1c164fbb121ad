import { usePageTitle } from "#app/ui/page-title.ts";
import { t } from "#i18n/more.ts";
import { Dimmer } from "./Dimmer.tsx";
import { LeftToRead } from "./LeftToRead.tsx";
import { NoStory } from "./NoStory.tsx";
import { OpenStory } from "./OpenStory.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import type { ReaderView as View } from "./read-view.ts";
import type { OpenReader } from "./reader-model.ts";
import { ReaderTop } from "./ReaderTop.tsx";
import styles from "./ReaderView.module.css";
import { readingStyle } from "./reading-style.ts";
import { StoryBar } from "./StoryBar.tsx";
import { WaitingStory } from "./WaitingStory.tsx";

interface Props {
  model: OpenReader;
  address: string;
  isBeside: boolean;
}

/** The frame around a story: progress and top bar, what there is to read, and the bar below. */
export function ReaderView({ model, address, isBeside }: Props) {
  const view = model.view.value;
  const story = model.story.value;
  usePageTitle(story?.title);
  const open = view.kind === "open" ? view : undefined;
  const isPaged = readingStyle.value.way === "pages" && open !== undefined;
  return (
    <div class={look(isPaged, model.areBarsShown.value)}>
      <ProgressLine progress={model.progress} />
      <ReaderTop address={address} story={story} isBeside={isBeside}>
        {open && !isPaged && <LeftToRead model={model} />}
      </ReaderTop>
      <div class={styles.column}>
        <Inside view={view} model={model} address={address} />
      </div>
      {open && <StoryBar story={open.story} />}
      <Dimmer />
    </div>
  );
}

/** What there is to read, or why there is nothing. */
function Inside({ view, model, address }: Pick<Props, "model" | "address"> & { view: View }) {
  switch (view.kind) {
    case "loading":
      return <p class={styles.loading}>{t.loading}</p>;
    case "open":
      return <OpenStory view={view} model={model} />;
    case "waiting":
    case "damaged":
      return <WaitingStory view={view} />;
    case "unknown":
    case "gone":
      return <NoStory view={view} address={address} />;
  }
}

function look(isPaged: boolean, areBarsShown: boolean): string {
  return [styles.reader, isPaged ? styles.paged : "", areBarsShown ? "" : styles.bare].join(" ");
}
