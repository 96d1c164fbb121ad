import { useModel } from "@preact/signals";
import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { useStoryActions } from "#app/ui/story-actions.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import type { Story } from "#story/story.ts";
import { KeepPart } from "./KeepPart.tsx";
import { PreviewPart } from "./PreviewPart.tsx";
import { RemovedPart } from "./RemovedPart.tsx";
import { sayRemoved, takePictures } from "./storage-actions.ts";
import { StorageModel } from "./storage-model.ts";
import { storageWords } from "./storage-words.ts";
import { StoriesPart } from "./StoriesPart.tsx";
import styles from "./StorageScreen.module.css";
import { UsePart } from "./UsePart.tsx";

interface Props {
  library: Promise<Library>;
}

/** What the library takes of this device, how much of it is to stay, and what can still come back. */
export default function StorageScreen({ library }: Props) {
  usePageTitle(t.storage);
  const model = useModel(() => new StorageModel(library));
  const actions = useStoryActions();
  const facts = model.facts.value;
  useScrollMemory(facts !== undefined);
  if (facts === undefined) return <Loading />;
  const { kept, keeping, removed } = facts;
  const remove = async () => sayRemoved(library, await model.removeNow());
  return (
    <SubScreen title={t.storage} up={screens.settings} isWide>
      <FullNote stories={kept.stories} />
      <div class={styles.parts}>
        <div class={styles.column}>
          <UsePart facts={facts} onAskAgain={model.askAgain} />
          <KeepPart keeping={keeping} onChange={(change) => void model.keep(change)} />
          <PreviewPart plan={model.plan.value} onRemove={() => void remove()} />
          <RemovedPart count={removed.length} />
        </div>
        <div class={styles.column}>
          {model.shown.value.length === 0 ? (
            <NothingKept />
          ) : (
            <StoriesPart
              stories={model.shown.value}
              hasMore={model.shown.value.length < model.biggest.value.length}
              onMore={model.showMore}
              onTakePictures={(story) => void takePictures(library, story)}
              onRemove={actions.remove}
            />
          )}
        </div>
      </div>
    </SubScreen>
  );
}

function Loading() {
  return (
    <SubScreen title={t.storage} up={screens.settings} isWide>
      <div class={styles.loading}>
        <span class="spoken">{t.loading}</span>
        <i aria-hidden="true" />
        <i aria-hidden="true" />
      </div>
    </SubScreen>
  );
}

function NothingKept() {
  const words = storageWords();
  return (
    <EmptyState icon="inbox" title={words.emptyTitle} text={words.emptyText}>
      <Button kind="primary" href={screens.save}>
        {words.save}
      </Button>
    </EmptyState>
  );
}

/** Said while stories wait because the disk was full when they came. */
function FullNote({ stories }: { stories: readonly Story[] }) {
  const words = storageWords();
  const isKeptOut = ({ state }: Story) =>
    state.status === "queued" && state.reason === "storage-full";
  const count = stories.filter(isKeptOut).length;
  if (count === 0) return null;
  return (
    <section class={styles.full} aria-live="polite">
      <Icon name="warning" size={22} />
      <div>
        <h2>{words.fullTitle}</h2>
        <p>{words.fullText(count)}</p>
      </div>
    </section>
  );
}
