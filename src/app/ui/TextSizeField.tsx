import { t } from "#i18n/more.ts";
import { RangeField } from "./RangeField.tsx";
import { applyTextSize, textSize, textSizes } from "./theme.ts";

/** Letters as small and as large as the choice goes. */
const letter = (size: string) => <span style={{ fontSize: size }}>A</span>;

/** The size of the story's text, by slider or step by step. */
export function TextSizeField() {
  const size = textSize.value;
  return (
    <RangeField
      label={t.textSize}
      said={t.pixels(size)}
      value={size}
      range={{ min: textSizes.smallest, max: textSizes.largest, step: 1 }}
      less={{ label: t.textSmaller, drawing: letter("0.9375rem") }}
      more={{ label: t.textLarger, drawing: letter("1.5rem") }}
      onChange={applyTextSize}
    />
  );
}
