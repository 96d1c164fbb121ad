import { ChoiceChips } from "#app/ui/ChoiceChips.tsx";
import styles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import type { Preferences } from "./preferences.ts";
import type { TripForm } from "./trip-form.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  form: TripForm;
  preferences: Preferences;
  onChange: (part: Partial<TripForm>) => void;
}

/** Whose stories come first; nothing to choose from, nothing shown. */
export function PreferField({ form, preferences, onChange }: Props) {
  const words = tripWords();
  const { sources, tags } = preferences;
  if (sources.length + tags.length === 0) return null;
  return (
    <FormPart title={words.prefer} end={words.preferHelp}>
      {sources.length > 0 && (
        <div class={styles.group}>
          {tags.length > 0 && <h3>{words.sources}</h3>}
          <ChoiceChips
            label={words.sources}
            kind="checkbox"
            options={sources.map(({ host, name }) => ({ value: host, label: name }))}
            isChosen={(host) => form.sources.includes(host)}
            onChoose={(host) => onChange({ sources: toggled(form.sources, host) })}
          />
        </div>
      )}
      {tags.length > 0 && (
        <div class={styles.group}>
          <h3>{words.tags}</h3>
          <ChoiceChips
            label={words.tags}
            kind="checkbox"
            options={tags.map((tag) => ({ value: tag, label: `#${tag}` }))}
            isChosen={(tag) => form.tags.includes(tag)}
            onChoose={(tag) => onChange({ tags: toggled(form.tags, tag) })}
          />
        </div>
      )}
    </FormPart>
  );
}

function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
