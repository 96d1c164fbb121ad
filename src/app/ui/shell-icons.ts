/** What the first screen draws: paths on a 24 × 24 grid, with a round 1.9 stroke. */
export const shellIcons = {
  bekal: "M4 9.5 12 5l8 4.5v7L12 21l-8-4.5zM4 9.5l8 4.5 8-4.5M12 14v7",
  library: "M5 4v16M10 4v16M14.5 4.6l4.6 15",
  plus: "M12 5v14M5 12h14",
  settings:
    "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1",
  check: "M5 12.5 10 17l9-10",
  more: "M12 5h.01M12 12h.01M12 19h.01",
  warning: "M12 4 3 19.5h18zM12 10v4.5M12 17h.01",
} as const;

export type ShellIconName = keyof typeof shellIcons;
