import { effect } from "@preact/signals";
import { readPath, screens } from "#app/ui/addresses.ts";
import { place, route } from "#app/ui/location.ts";
import { longList } from "#app/ui/panes.ts";
import { viewOf } from "./routes.ts";
import { neighbourOf } from "./story-order.ts";
import { welcomeAddress } from "./welcome.ts";

/** Who holds a key down wants the story at the end of the way, not each on it. */
const restMs = 150;

/** Goes through the list beside a story, and opens what it comes to. */
export class PaneSteps {
  /** The list as it stood when the reader chose a story in it. */
  #begun: readonly string[] = [];
  /** Where the last step led, or is leading. */
  #at: string | undefined;
  /** True for who steps through the list and stays there. */
  #stays = false;
  #steppedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    const stop = effect(() => {
      void place.value;
      if (openAddress() !== this.#at) this.forget();
    });
    signal.addEventListener("abort", () => {
      stop();
      clearTimeout(this.#timer);
    });
  }

  /** True for the story that the last step opened, from the list and not from the story before. */
  staysInList(address: string): boolean {
    return this.#stays && this.#at === address;
  }

  /** The open story is asked for by itself: whoever drew it from the list now goes into it. */
  goIn(): void {
    this.#stays = false;
  }

  /** Whoever chose a story by other means goes into it, and on from there. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#stays = false;
    this.#at = undefined;
    this.#begun = listed();
  }

  /** To the next story of the list, or to the one before. @param inList the focus is in the list */
  step(by: 1 | -1, inList: boolean): void {
    const now = listed();
    if (this.#begun.length === 0) this.#begun = now;
    const from = this.#at ?? (inList ? focusedAddress() : undefined) ?? openAddress();
    const next = from === undefined ? now[0] : neighbourOf({ from, by, begun: this.#begun, now });
    if (next === undefined) return;
    const isOpen = openAddress() !== undefined;
    reveal(next, inList || !isOpen);
    if (!isOpen) return;
    this.#at = next;
    this.#stays = inList;
    this.#open(pathOf(next));
  }

  #open(path: string): void {
    clearTimeout(this.#timer);
    const isHeld = performance.now() - this.#steppedAt < restMs;
    this.#steppedAt = performance.now();
    // One step of the way back, however many stories are gone through.
    if (isHeld) this.#timer = setTimeout(() => route(path, true), restMs);
    else route(path, true);
  }
}

/** Of the story that the place on the screen names. */
export function openAddress(): string | undefined {
  const { path, query } = place.peek();
  return addressAt(path, query);
}

function addressAt(path: string, query: Record<string, string>): string | undefined {
  const view = viewOf(path, query, welcomeAddress());
  return view.screen === "read" ? view.address : undefined;
}

function pathOf(address: string): string {
  return address === welcomeAddress() ? screens.welcome : readPath(address);
}

function rows(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("[data-pane=list] li a[href]")];
}

function addressOf({ pathname, search }: HTMLAnchorElement): string | undefined {
  return addressAt(pathname, Object.fromEntries(new URLSearchParams(search)));
}

function listed(): string[] {
  return longList.peek()?.addresses() ?? rows().flatMap((link) => addressOf(link) ?? []);
}

/** Of the row that has the focus. */
function focusedAddress(): string | undefined {
  const row = document.activeElement?.closest("[data-pane=list] li");
  const link = row?.querySelector<HTMLAnchorElement>("a[href]");
  return link ? addressOf(link) : undefined;
}

function reveal(address: string, hasFocus: boolean): void {
  const list = longList.peek();
  if (list !== undefined) return list.reveal(address, hasFocus);
  const link = rows().find((one) => addressOf(one) === address);
  if (hasFocus) link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: "nearest", behavior: "instant" });
}
