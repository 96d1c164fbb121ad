import { ChoiceChips } from "#app/ui/ChoiceChips.tsx";
import { weekdayName, weekOrder } from "./times.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  /** 0 is Sunday. */
  weekdays: number[];
  /** The id of the words that say what is wrong. */
  describedBy: string | undefined;
  onChange: (weekdays: number[]) => void;
}

/** The seven days of a week, each on or off. */
export function DaysField({ weekdays, describedBy, onChange }: Props) {
  const toggle = (day: number) => {
    const rest = weekdays.filter((other) => other !== day);
    onChange(rest.length < weekdays.length ? rest : [...rest, day]);
  };
  return (
    <ChoiceChips
      label={tripWords().weekdays}
      kind="checkbox"
      isRow
      options={weekOrder.map((day) => ({
        value: day,
        label: weekdayName(day),
        spoken: weekdayName(day, "long"),
      }))}
      isChosen={(day) => weekdays.includes(day)}
      onChoose={toggle}
      describedBy={describedBy}
    />
  );
}
