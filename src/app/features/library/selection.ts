import { computed, createModel, signal } from "@preact/signals";

/** The rows that are chosen for what is done next; undefined while nothing is being chosen. */
export const SelectionModel = createModel(() => {
  const chosen = signal<ReadonlySet<string> | undefined>(undefined);
  const isOn = computed(() => chosen.value !== undefined);

  function start(): void {
    chosen.value ??= new Set<string>();
  }

  function toggle(address: string): void {
    const next = new Set(chosen.peek());
    if (!next.delete(address)) next.add(address);
    chosen.value = next;
  }

  function choose(addresses: Iterable<string>): void {
    chosen.value = new Set(addresses);
  }

  function end(): void {
    chosen.value = undefined;
  }

  return { chosen, isOn, start, toggle, choose, end };
});
