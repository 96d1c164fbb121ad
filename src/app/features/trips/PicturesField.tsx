import type { PictureRule } from "#story/story.ts";
import { pictureRules } from "#story/story.ts";
import styles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import { tripWords } from "./trip-words.ts";

interface Props {
  rule: PictureRule;
  onChange: (rule: PictureRule) => void;
}

/** Which pictures come along, and what that means for the reader's data. */
export function PicturesField({ rule, onChange }: Props) {
  const words = tripWords();
  return (
    <FormPart title={words.pictureRule}>
      <div class={styles.rules}>
        {pictureRules.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="pictures"
              checked={name === rule}
              onChange={() => onChange(name)}
            />
            <span>
              {words.pictures[name]}
              <small>{words.pictureMeaning[name]}</small>
            </span>
          </label>
        ))}
      </div>
    </FormPart>
  );
}
