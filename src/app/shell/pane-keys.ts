import { longList, panes } from "#app/ui/panes.ts";
import { isOverAll, meansScreen } from "#app/ui/screen-keys.ts";
import { PaneFocus } from "./pane-focus.ts";
import { openAddress, PaneSteps } from "./pane-steps.ts";

/**
 * What keys do between the navigation, a list and the story beside it: `j` and `k` open the next story
 * and leave the focus in the pane that has it, F6 goes from pane to pane, `o` into the story. What leads
 * back to the list is among the keys of the story (`panes`).
 */
export function watchPaneKeys(signal: AbortSignal): void {
  const focus = new PaneFocus(signal);
  const steps = new PaneSteps(signal);
  const toStory = () => {
    steps.goIn();
    focus.to("story");
  };

  function press(event: KeyboardEvent): void {
    if (event.key === "F6" ? !isOverAll(event) : !meansScreen(event)) return;
    if (run(event)) event.preventDefault();
  }

  /** False for a key that is not for us. */
  function run({ key, shiftKey }: KeyboardEvent): boolean {
    switch (key) {
      case "F6":
        focus.cycle(shiftKey ? -1 : 1);
        return true;
      case "j":
        return step(1);
      case "k":
        return step(-1);
      case "o":
        return open();
      default:
        return false;
    }
  }

  /** A long list without a story beside it goes its own way. */
  function step(by: 1 | -1): boolean {
    if (openAddress() === undefined && longList.peek() !== undefined) return false;
    steps.step(by, focus.isIn("list"));
    return true;
  }

  function open(): boolean {
    const row = document.activeElement?.closest("[data-pane=list] li");
    const link = row?.querySelector<HTMLElement>("a[href]");
    link?.click();
    return link !== undefined && link !== null;
  }

  /** The row of the open story leads into it, and is no new step of the way back. */
  function click(event: MouseEvent): void {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const { target } = event;
    const row = target instanceof Element && target.closest("[data-pane=list] [aria-current=true]");
    if (!row || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    toStory();
  }

  document.addEventListener("keydown", press, { signal });
  document.addEventListener("click", click, { signal });
  panes.value = {
    toList: () => !focus.isIn("list") && focus.to("list"),
    staysInList: (address) => steps.staysInList(address),
  };
  signal.addEventListener("abort", () => {
    panes.value = undefined;
  });
}
