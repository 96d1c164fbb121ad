import { shellIcons } from "./shell-icons.ts";

/** Everything the app draws: paths on a 24 × 24 grid, with a round 1.9 stroke. */
export const icons = {
  ...shellIcons,
  share: "M12 15V4M8 7.5 12 3.5l4 4M5 12v7h14v-7",
  paste: "M9 5H6v15h12V5h-3M9 3.5h6v3.5H9z",
  file: "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6",
  noPictures: "M7.5 5H20v12.5M16.5 19H4V6.5M4 16l4-4 3 3M3 3l18 18",
  back: "M15 5l-7 7 7 7",
  text: "M3 18 8 6l5 12M4.7 14h6.6M15 18l3-7.5 3 7.5M16 15.5h4",
  ear: "M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5.5A1.5 1.5 0 0 1 4 18.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z",
  archive: "M4 5h16v4H4zM5.5 9v10h13V9M10 13h4",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM20 20l-4.5-4.5",
  shield: "M12 3 5 6v5c0 4.5 3 8 7 10 4-2 7-5.5 7-10V6zM9 12l2.2 2.2L15.5 10",
  filter: "M4 7h16M7 12h10M10 17h4",
  tag: "M4 4h8l8 8-8 8-8-8zM8.5 8.5h.01",
  select: "M5 5h14v14H5zM8.5 12l2.5 2.5 4.5-5",
  heart:
    "M12 20s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 7.2a4.3 4.3 0 0 1 7.5 2.6C19.5 15.4 12 20 12 20Z",
  trash: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5",
  retry: "M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4",
  open: "M13 5h6v6M19 5l-8.5 8.5M10 6H5v13h13v-5",
  clock: "M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM12 8v4.5l3 2",
  install: "M12 4v10M8 10.5l4 4 4-4M5 15v4.5h14V15",
  phone: "M7.5 3h9v18h-9zM11 18h2",
  globe:
    "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c2.5 2.3 3.5 5 3.5 8s-1 5.7-3.5 8c-2.5-2.3-3.5-5-3.5-8s1-5.7 3.5-8Z",
  close: "M6 6l12 12M18 6 6 18",
  minus: "M5 12h14",
  unfold: "M6 9.5l6 6 6-6",
  up: "M12 19V5.5M6 11l6-6 6 6",
  down: "M12 5v13.5M6 13l6 6 6-6",
  pin: "M8.5 4h7M9.5 4v6L6.5 14h11l-3-4V4M12 14v6.5",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  play: "M7.5 5v14l11-7z",
  edit: "M5 19h3.5L19 8.5 15.5 5 5 15.5zM13 7.5l3.5 3.5",
  route:
    "M7 5.5a2 2 0 1 0 0 .1M17 18.5a2 2 0 1 0 0 .1M7 7.5v6.5a3.5 3.5 0 0 0 7 0v-4a3 3 0 0 1 3-3 3 3 0 0 1 3 3v6.5",
  marker: "M14.5 4.5 19 9l-8 8H6.5v-4.5zM12 7l4.5 4.5M4.5 20.5h15",
  list: "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1",
  copy: "M9 8.5h10.5v11H9zM15 8.5v-4H4.5v11H9",
  note: "M5 4.5h14v10.5L14.5 19.5H5zM14.5 19.5V15H19M8.5 9h7M8.5 12.5h4",
  book: "M12 6.5C10 5 7 4.5 4 4.5v13c3 0 6 .5 8 2 2-1.5 5-2 8-2v-13c-3 0-6 .5-8 2ZM12 6.5v13",
  flag: "M6 21V4M6 5h11.5l-2.5 4 2.5 4H6",
  inbox: "M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h4.5l1.5 2.5h4l1.5-2.5H20",
} as const;

export type IconName = keyof typeof icons;
