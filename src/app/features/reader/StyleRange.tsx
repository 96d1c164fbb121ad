import { Icon } from "#app/ui/Icon.tsx";
import { RangeField } from "#app/ui/RangeField.tsx";
import { displayWords } from "./display-words.ts";
import { changeStyle, limits, readingStyle } from "./reading-style.ts";

interface Props {
  name: keyof typeof limits;
  /** What is chosen, in words. */
  said: string;
}

/** One measure of the style, by its name. */
export function StyleRange({ name, said }: Props) {
  const words = displayWords();
  const label = words[name];
  return (
    <RangeField
      label={label}
      said={said}
      value={readingStyle.value[name]}
      range={limits[name]}
      less={{ label: words.less(label), drawing: <Icon name="minus" size={20} /> }}
      more={{ label: words.more(label), drawing: <Icon name="plus" size={20} /> }}
      onChange={(value) => changeStyle({ [name]: value })}
    />
  );
}
