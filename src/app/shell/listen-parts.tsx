import { useEffect } from "preact/hooks";
import { hearing } from "#app/ui/hearing.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { OpenedStory, ReaderSlots } from "#app/ui/reader-slots.ts";
import { useStoryOnScreen } from "#app/ui/story-on-screen.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { loadKept } from "./reading-part.tsx";

const ListenDock = lazyScreen(
  () => loadKept(() => import("#app/features/listen/ListenDock.tsx")),
  ListenMissing,
);

/** The reader's way into listening; what listens loads with the first tap. */
export function joinListening(library: Promise<Library>): {
  Button: ReaderSlots["bar"][number];
  Over: ReaderSlots["over"][number];
} {
  return {
    Button: ListenButton,
    Over: (opened: OpenedStory) => <Over library={library} {...opened} />,
  };
}

function Over({ library, ...opened }: OpenedStory & { library: Promise<Library> }) {
  // Known before anybody listens: the player is over the story or over the other screens, never both.
  useStoryOnScreen(opened.story.address);
  return hearing.value === undefined ? null : <ListenDock library={library} {...opened} />;
}

function ListenButton({ story: { address } }: { story: OpenedStory["story"] }) {
  const isHeard = hearing.value === address;
  return (
    <button
      type="button"
      aria-pressed={isHeard}
      onClick={() => {
        hearing.value = isHeard ? undefined : address;
      }}
    >
      <Icon name="ear" size={23} />
      {t.listen}
    </button>
  );
}

/** Its file is not on the device, and there is no network: said once, and everything is as before. */
export function ListenMissing() {
  useEffect(() => {
    hearing.value = undefined;
    showToast({ text: t.listenMissing });
  }, []);
  return null;
}
