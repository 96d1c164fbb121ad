import { icons, type IconName } from "./icons.ts";

interface Props {
  name: IconName;
  /** CSS pixels. */
  size?: number;
}

/** A drawing beside words: silent to screen readers. */
export function Icon({ name, size = 24 }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={name === "more" ? 3 : 1.9}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={icons[name]} />
    </svg>
  );
}
