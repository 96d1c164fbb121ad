import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A node that moves loses the focus; whoever moves a story keeps the hand on it.
 * @param order whatever changes when the rows have moved
 */
export function useKeptFocus(order: unknown) {
  const list = useRef<HTMLOListElement>(null);
  const wish = useRef<{ address: string; control: string } | undefined>(undefined);
  useLayoutEffect(() => {
    if (wish.current === undefined) return;
    const { address, control } = wish.current;
    wish.current = undefined;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset["address"] === address,
    );
    row?.querySelector<HTMLElement>(`[data-action="${control}"]`)?.focus();
  }, [order]);
  /** After the next change the focus is in this row, where it was unless another part is named. */
  function keepOn(address: string, control = controlInHand()): void {
    wish.current = { address, control };
  }
  return { list, keepOn };
}

/** Which part of a row has the focus, by its `data-action`. */
function controlInHand(): string {
  const focused = document.activeElement;
  return (focused instanceof HTMLElement && focused.dataset["action"]) || "open";
}
