import { usePageTitle } from "#app/ui/page-title.ts";
import { t } from "#i18n/more.ts";
import { Dimmer } from "./Dimmer.tsx";
import { NoStory } from "./NoStory.tsx";
import { OpenStory } from "./OpenStory.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import type { OpenReader } from "./reader-model.ts";
import { ReaderTop } from "./ReaderTop.tsx";
import styles from "./ReaderView.module.css";
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
  return (
    <div class={`${styles.reader} ${model.areBarsShown.value ? "" : styles.bare}`}>
      <ProgressLine progress={model.progress} />
      <ReaderTop address={address} story={story} isBeside={isBeside} />
      <div class={styles.column}>
        {view.kind === "loading" && <p class={styles.loading}>{t.loading}</p>}
        {view.kind === "open" && <OpenStory view={view} model={model} />}
        {(view.kind === "waiting" || view.kind === "damaged") && <WaitingStory view={view} />}
        {(view.kind === "unknown" || view.kind === "gone") && (
          <NoStory view={view} address={address} />
        )}
      </div>
      {view.kind === "open" && <StoryBar story={view.story} />}
      <Dimmer />
    </div>
  );
}
