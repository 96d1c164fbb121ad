import type { ComponentChildren } from "preact";
import { Icon } from "#app/ui/Icon.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { TextSizeField } from "#app/ui/TextSizeField.tsx";
import { ThemeChoice } from "#app/ui/ThemeChoice.tsx";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { AutoStart } from "./AutoStart.tsx";
import { displayWords } from "./display-words.ts";
import styles from "./DisplaySheet.module.css";
import { FamilyField } from "./FamilyField.tsx";
import { canJustify } from "./hyphenation.ts";
import { LightField } from "./LightField.tsx";
import { LinesField } from "./LinesField.tsx";
import { changeStyle, isUsual, readingStyle, resetStyle } from "./reading-style.ts";
import { Segments } from "./Segments.tsx";

interface Props {
  /** What stands behind it. */
  story: Story;
  onClose: () => void;
}

/** How a story looks and moves; every choice applies at once, to the story behind the sheet too. */
export function DisplaySheet({ story, onClose }: Props) {
  const words = displayWords();
  return (
    <Sheet title={t.display} onClose={onClose} isClear>
      <div class={styles.fields}>
        <TextSizeField />
        <ThemeChoice />
        <FamilyField />
        <Segments
          legend={words.way}
          chosen={readingStyle.value.way}
          choices={[
            { value: "scroll", label: words.ways.scroll },
            { value: "pages", label: words.ways.pages },
          ]}
          onChoose={(way) => changeStyle({ way })}
        />
        <AutoStart story={story} onStart={onClose} />
        <More title={words.lines}>
          <LinesField canJustify={canJustify(story.language)} />
        </More>
        <More title={words.light}>
          <LightField />
        </More>
        {!isUsual.value && (
          <button type="button" class={styles.reset} onClick={resetStyle}>
            <Icon name="retry" size={20} />
            {words.reset}
          </button>
        )}
      </div>
    </Sheet>
  );
}

/** What is wanted less often stays folded. */
function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class={styles.more}>
      <summary>
        {title}
        <Icon name="unfold" size={20} />
      </summary>
      <div class={styles.fields}>{children}</div>
    </details>
  );
}
