import { displayWords } from "./display-words.ts";
import styles from "./LinesField.module.css";
import { changeStyle, readingStyle } from "./reading-style.ts";
import { Segments } from "./Segments.tsx";
import { StyleRange } from "./StyleRange.tsx";

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
