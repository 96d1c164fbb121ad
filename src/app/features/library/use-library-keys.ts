import { useLayoutEffect, useRef } from "preact/hooks";
import { meansScreen } from "#app/ui/screen-keys.ts";

/** What the keys of the library do. */
export interface KeyActions {
  move: (by: number) => void;
  open: () => void;
  archive: () => void;
  favourite: () => void;
  tag: () => void;
  remove: () => void;
  select: () => void;
  search: () => void;
  help: () => void;
  /** Ends choosing; false when there is nothing to end. */
  leave: () => boolean;
}

/** Calls what a key stands for, unless the reader writes, a sheet is open, or the browser is meant. */
export function useLibraryKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!meansScreen(event)) return;
      const run = keyOf(event.key, latest.current);
      if (run === undefined || run() === false) return;
      event.preventDefault();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function keyOf(key: string, actions: KeyActions): (() => boolean | void) | undefined {
  switch (key) {
    case "j":
      return () => actions.move(1);
    case "k":
      return () => actions.move(-1);
    case "o":
      return actions.open;
    case "e":
      return actions.archive;
    case "s":
      return actions.favourite;
    case "t":
      return actions.tag;
    case "Delete":
      return actions.remove;
    case "x":
      return actions.select;
    case "/":
      return actions.search;
    case "?":
      return actions.help;
    case "Escape":
      return actions.leave;
    default:
      return undefined;
  }
}
