interface Props {
  /** CSS pixels. */
  size?: number;
}

/** The mark of Bekal: a packed box. */
export function Mark({ size = 30 }: Props) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="9" fill="var(--leaf)" />
      <path d="M7.5 12.5 16 8l8.5 4.5V21L16 25.5 7.5 21z" fill="var(--leaf-ink)" />
      <path
        d="M7.5 12.5 16 17l8.5-4.5M16 17v8.5"
        stroke="var(--leaf)"
        stroke-width="1.8"
        fill="none"
        stroke-linejoin="round"
      />
    </svg>
  );
}
