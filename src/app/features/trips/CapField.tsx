import { useId } from "preact/hooks";
import { t } from "#i18n/more.ts";
import { ChoiceChips } from "#app/ui/ChoiceChips.tsx";
import styles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import { Problem } from "./Problem.tsx";
import { capOf, offeredCaps, type TripForm, type TripProblem } from "./trip-form.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  form: TripForm;
  problems: TripProblem[];
  onChange: (part: Partial<TripForm>) => void;
}

/** What a story costs with each rule, roughly: text, and the pictures of an ordinary one. */
const typicalBytes: Record<TripForm["pictures"], number> = {
  none: 2_000,
  light: 30_000,
  full: 150_000,
};
const own = "own";

/** What may be downloaded for one departure. */
export function CapField({ form, problems, onChange }: Props) {
  const words = tripWords();
  const id = useId();
  const { cap } = form;
  const isWrong = problems.includes("cap");
  const bytes = capOf(form);
  const choose = (value: number | typeof own) =>
    onChange({ cap: value === own ? { megabytes: String((bytes ?? 0) / 1_000_000) } : value });
  return (
    <FormPart title={words.cap}>
      <ChoiceChips<number | typeof own>
        label={words.cap}
        kind="radio"
        options={[
          ...offeredCaps.map((value) => ({ value, label: t.kilobytes(value) })),
          { value: own, label: words.ownCap },
        ]}
        isChosen={(value) => (value === own ? typeof cap !== "number" : value === cap)}
        onChoose={choose}
      />
      {typeof cap !== "number" && (
        <label class={styles.field}>
          <span>{words.ownCapLabel}</span>
          <input
            type="text"
            inputMode="decimal"
            value={cap.megabytes}
            onInput={(event) => onChange({ cap: { megabytes: event.currentTarget.value } })}
            aria-invalid={isWrong}
            {...(isWrong ? { "aria-describedby": id } : {})}
          />
        </label>
      )}
      {isWrong && <Problem id={id}>{words.problems.cap}</Problem>}
      {bytes !== undefined && (
        <p class={styles.help}>
          {words.capHelp(
            t.storyCount(Math.max(1, Math.floor(bytes / typicalBytes[form.pictures]))),
          )}
        </p>
      )}
    </FormPart>
  );
}
