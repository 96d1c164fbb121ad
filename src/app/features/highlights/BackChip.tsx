import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import styles from "./BackChip.module.css";
import { highlightsWords } from "./highlights-words.ts";

interface Props {
  onBack: () => void;
  onClose: () => void;
}

/** The way back to where the reader was before following a link, a heading or a highlight. */
export function BackChip({ onBack, onClose }: Props) {
  const words = highlightsWords();
  return (
    <div class={styles.chip}>
      <button type="button" onClick={onBack}>
        <Icon name="back" size={18} />
        {words.backThere}
      </button>
      <IconButton label={words.close} onClick={onClose}>
        <Icon name="close" size={18} />
      </IconButton>
    </div>
  );
}
