import { Icon } from "#app/ui/Icon.tsx";
import { RangeField } from "#app/ui/RangeField.tsx";
import { displayWords } from "./display-words.ts";
import styles from "./LinesField.module.css";
import { changeStyle, limits, readingStyle } from "./reading-style.ts";
import { Segments } from "./Segments.tsx";

interface Props {
  /** False when a justified story would be full of holes: its words cannot be divided here. */
  canJustify: boolean;
}

/** How lines and paragraphs stand. */
export function LinesField({ canJustify }: Props) {
  const words = displayWords();
  const style = readingStyle.value;
  const { paragraphs, align } = style;
  return (
    <>
      <StyleRange name="leading" said={words.lineCount(style.leading)} />
      <div class={styles.wide}>
        <StyleRange name="measure" said={words.letters(style.measure)} />
      </div>
      <Segments
        legend={words.paragraphs}
        chosen={paragraphs}
        choices={[
          { value: "apart", label: words.paragraphKinds.apart },
          { value: "indented", label: words.paragraphKinds.indented },
        ]}
        onChoose={(value) => changeStyle({ paragraphs: value })}
      />
      {paragraphs === "apart" && (
        <StyleRange name="spacing" said={words.lineCount(style.spacing)} />
      )}
      <Segments
        legend={words.align}
        chosen={align}
        choices={[
          { value: "start", label: words.aligns.start },
          { value: "justify", label: words.aligns.justify },
        ]}
        onChoose={(value) => changeStyle({ align: value })}
      />
      {align === "justify" && !canJustify && <p class={styles.note}>{words.noHyphens}</p>}
    </>
  );
}

/** One measure of the style, by its name. */
export function StyleRange({ name, said }: { name: keyof typeof limits; said: string }) {
  const words = displayWords();
  const label = words[name];
  return (
    <RangeField
      label={label}
      said={said}
      value={readingStyle.value[name]}
      range={limits[name]}
      less={{ label: words.less(label), drawing: <Icon name="minus" size={20} /> }}
      more={{ label: words.more(label), drawing: <Icon name="plus" size={20} /> }}
      onChange={(value) => changeStyle({ [name]: value })}
    />
  );
}
