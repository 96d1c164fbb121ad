/** How little of the first frame is shown: Home without its content, a bare frame, or nothing. */
export type Quiet = "home" | "screen" | "story";

/**
 * What the HTML shows until the code runs: all of it, the welcome included, only at Home and only to
 * a reader who has kept nothing yet. Nobody sees a welcome flash by over their own stories.
 */
export function chooseQuiet(path: string, hasKept: boolean): Quiet | undefined {
  if (path === "/read" || path === "/welcome") return "story";
  if (path !== "/") return "screen";
  return hasKept ? "home" : undefined;
}
