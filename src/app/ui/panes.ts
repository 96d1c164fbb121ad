import { signal } from "@preact/signals";

/** What a list and the story beside it do for each other. */
export interface Panes {
  /** Gives the focus to the row of the open story; false when it is in the list already. */
  toList: () => boolean;
  /** True for a story that was opened for somebody who goes on in the list. */
  staysInList: (address: string) => boolean;
}

/** Undefined where one pane is all there is. */
export const panes = signal<Panes | undefined>(undefined);

/** A list of which only some rows are in the document. */
export interface LongList {
  /** Of its stories, in their order. */
  addresses: () => string[];
  /** Brings a row onto the screen, with the focus or without. */
  reveal: (address: string, hasFocus: boolean) => void;
}

/** The one on the screen. */
export const longList = signal<LongList | undefined>(undefined);
