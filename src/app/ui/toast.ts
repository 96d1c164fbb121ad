import { signal } from "@preact/signals";

/** A short word at the foot of the screen, with at most one thing to do about it. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

/** What is shown now; the newest replaces the last. */
export const toast = signal<Toast | undefined>(undefined);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a toast for eight seconds: long enough to read it and to take back what was done. */
export function showToast(next: Toast): void {
  toast.value = next;
  releaseToast();
}

/** Whoever has a finger or the focus on it, has it as long as they want. */
export function holdToast(): void {
  clearTimeout(timer);
}

export function releaseToast(): void {
  clearTimeout(timer);
  timer = setTimeout(hideToast, 8000);
}

export function hideToast(): void {
  clearTimeout(timer);
  toast.value = undefined;
}
