interface Props {
  /** The line, on a 24 × 24 grid. */
  path: string;
  /** CSS pixels. */
  size?: number;
  /** Units of the grid. */
  stroke?: number;
}

/** A drawing beside words: silent to screen readers. */
export function Drawing({ path, size = 24, stroke = 1.9 }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
