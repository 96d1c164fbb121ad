import { type HighlightColour, highlightColours } from "#story/highlight.ts";
import styles from "./Colours.module.css";
import dots from "./dots.module.css";
import { highlightsWords } from "./highlights-words.ts";

interface Props {
  /** What a colour does, from its name. */
  label: (colour: string) => string;
  /** The one that is chosen; absent where each is a deed of its own. */
  chosen?: HighlightColour;
  onChoose: (colour: HighlightColour) => void;
}

/** The colours a reader marks with. */
export function Colours({ label, chosen, onChoose }: Props) {
  const { colours } = highlightsWords();
  return (
    <span class={styles.colours}>
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          aria-label={label(colours[colour])}
          title={colours[colour]}
          {...(chosen === undefined ? {} : { "aria-pressed": colour === chosen })}
          onClick={() => onChoose(colour)}
        >
          <i class={dots[colour]} />
        </button>
      ))}
    </span>
  );
}
