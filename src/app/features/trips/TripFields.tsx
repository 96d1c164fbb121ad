import { Button } from "#app/ui/Button.tsx";
import { CapField } from "./CapField.tsx";
import styles from "./TripFields.module.css";
import fieldStyles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import { MinutesField } from "./MinutesField.tsx";
import { PicturesField } from "./PicturesField.tsx";
import type { Preferences } from "./preferences.ts";
import { PreferField } from "./PreferField.tsx";
import type { TripForm, TripProblem } from "./trip-form.ts";
import { tripWords } from "./trip-words.ts";
import { WhenField } from "./WhenField.tsx";

interface Props {
  form: TripForm;
  problems: TripProblem[];
  preferences: Preferences;
  onChange: (part: Partial<TripForm>) => void;
  onSave: () => void;
}

/** Everything that makes a trip. */
export function TripFields({ form, problems, preferences, onChange, onSave }: Props) {
  const words = tripWords();
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <FormPart title={words.name} end={words.nameHelp}>
        <label class={fieldStyles.field}>
          <span class="spoken">{words.name}</span>
          <input
            type="text"
            value={form.name}
            maxLength={60}
            placeholder={words.namePlaceholder}
            autocomplete="off"
            onInput={(event) => onChange({ name: event.currentTarget.value })}
          />
        </label>
      </FormPart>
      <WhenField form={form} problems={problems} onChange={onChange} />
      <MinutesField minutes={form.minutes} onChange={(minutes) => onChange({ minutes })} />
      <CapField form={form} problems={problems} onChange={onChange} />
      <PicturesField rule={form.pictures} onChange={(pictures) => onChange({ pictures })} />
      <PreferField form={form} preferences={preferences} onChange={onChange} />
      <div class={styles.save}>
        <Button kind="primary" submit>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
