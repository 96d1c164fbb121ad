import { useId } from "preact/hooks";
import { ChoiceChips } from "#app/ui/ChoiceChips.tsx";
import { DaysField } from "./DaysField.tsx";
import styles from "./fields.module.css";
import { FormPart } from "./FormPart.tsx";
import { Problem } from "./Problem.tsx";
import type { TripForm, TripProblem } from "./trip-form.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  form: TripForm;
  problems: TripProblem[];
  onChange: (part: Partial<TripForm>) => void;
}

/** When a trip leaves: every week on some days, or once. */
export function WhenField({ form, problems, onChange }: Props) {
  const words = tripWords();
  const id = useId();
  const problem = problems.find((name) => name !== "cap");
  const isWrong = problem === undefined ? {} : { "aria-describedby": id };
  return (
    <FormPart title={words.when}>
      <ChoiceChips
        label={words.when}
        kind="radio"
        options={[
          { value: "weekly", label: words.weekly },
          { value: "once", label: words.once },
        ]}
        isChosen={(kind) => kind === form.kind}
        onChoose={(kind) => onChange({ kind: kind === "once" ? "once" : "weekly" })}
      />
      {form.kind === "weekly" && (
        <DaysField
          weekdays={form.weekdays}
          describedBy={problem === undefined ? undefined : id}
          onChange={(weekdays) => onChange({ weekdays })}
        />
      )}
      <div class={styles.pair}>
        {form.kind === "once" && (
          <label class={styles.field}>
            <span>{words.date}</span>
            <input
              type="date"
              value={form.date}
              onInput={(event) => onChange({ date: event.currentTarget.value })}
              {...isWrong}
            />
          </label>
        )}
        <label class={styles.field}>
          <span>{words.time}</span>
          <input
            type="time"
            value={form.time}
            onInput={(event) => onChange({ time: event.currentTarget.value })}
            {...isWrong}
          />
        </label>
      </div>
      {problem !== undefined && <Problem id={id}>{words.problems[problem]}</Problem>}
    </FormPart>
  );
}
