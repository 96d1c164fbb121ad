import { Icon } from "#app/ui/Icon.tsx";
import { RangeField } from "#app/ui/RangeField.tsx";
import { rates } from "./listen-settings.ts";
import { listenWords, rateInWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";

interface Props {
  listening: Listening;
}

/** How fast the voice speaks. */
export function RateField({ listening }: Props) {
  const words = listenWords();
  const { rate } = listening.voicing.settings.value;
  return (
    <RangeField
      label={words.speed}
      said={words.rate(rateInWords(rate))}
      value={rate}
      range={{ min: rates.slowest, max: rates.fastest, step: rates.step }}
      less={{ label: words.slower, drawing: <Icon name="minus" size={20} /> }}
      more={{ label: words.faster, drawing: <Icon name="plus" size={20} /> }}
      onChange={(value) => listening.setRate(value)}
    />
  );
}
