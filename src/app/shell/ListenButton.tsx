import { hearing } from "#app/ui/hearing.ts";
import { Icon } from "#app/ui/Icon.tsx";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { t } from "#i18n/more.ts";

type Props = Pick<OpenedStory, "story">;

/** Begins to read the story aloud, or ends it. */
export function ListenButton({ story: { address } }: Props) {
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
