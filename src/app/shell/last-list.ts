import { signal } from "@preact/signals";

/** The list that stands under the save sheet, and beside a story on a wide screen. */
export const lastList = signal<"home" | "library">("home");
