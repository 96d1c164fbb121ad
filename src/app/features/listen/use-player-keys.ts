import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { rates } from "./listen-settings.ts";
import type { Listening } from "./listening.ts";

/** Keys of the player; they work while the focus is inside it, and only there. */
export function usePlayerKeys(player: RefObject<HTMLElement | null>, listening: Listening): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    player.current?.addEventListener("keydown", (event) => take(event, listening), { signal });
    return () => leaving.abort();
  }, [player, listening]);
}

function take(event: KeyboardEvent, listening: Listening): void {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  // The sheet has keys of its own; buttons and links take Space and Enter themselves.
  if (target.closest("dialog") !== null) return;
  if (event.key === " " && target.closest("button, a, input") !== null) return;
  const act = actionOf(event.key, listening);
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf(key: string, listening: Listening): (() => void) | undefined {
  const faster = (by: number) => () =>
    listening.setRate(listening.voicing.settings.peek().rate + by);
  const actions = new Map<string, () => void>([
    [" ", () => listening.toggle()],
    ["k", () => listening.toggle()],
    ["j", () => listening.step(-1)],
    ["l", () => listening.step(1)],
    ["ArrowLeft", () => listening.step(-1)],
    ["ArrowRight", () => listening.step(1)],
    ["-", faster(-rates.step)],
    ["<", faster(-rates.step)],
    ["+", faster(rates.step)],
    [">", faster(rates.step)],
    ["n", () => void listening.skip()],
    ["Escape", () => listening.close()],
  ]);
  return actions.get(key);
}
