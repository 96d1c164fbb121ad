import type { ReadingPlace } from "#story/story.ts";
import { type Anchor, anchorAt, distanceOf, progressOf, viewOf } from "./place.ts";
import type { ReadingPace } from "./reading-pace.ts";
import { type Scroller, scrollerOf } from "./scroller.ts";
import { anchorOf, type TopWords, WordsOnTop } from "./top-words.ts";

/** How far the story is read (0 to 1), and where. */
export interface Reading {
  progress: number;
  place: ReadingPlace;
}

interface Options {
  /** Where the reader stopped last time; absent: the beginning. */
  place?: ReadingPlace;
  /** On every move of the story under the reader's eyes. */
  onMove: (progress: number) => void;
  /** When the reader moved: once a second at most, and when the story or the page is left. */
  onKeep: (reading: Reading) => void;
  /** Hears of every move, and when the reader looks away. */
  pace?: Pace;
}

/** What of a `ReadingPace` the tracker tells. */
export type Pace = Pick<ReadingPace, "rest" | "move" | "end">;

const keepEveryMs = 1000;

/**
 * Knows the reader's place and holds the text there while it reflows: other fonts, another text
 * size, a turned phone, pictures or a new text that arrive. It moves before the paint, so nothing jumps.
 */
export class ReadingTracker {
  readonly #story: HTMLElement;
  readonly #options: Options;
  #scroller: Scroller;
  #unfollow = new AbortController();
  readonly #sizes: ResizeObserver;
  readonly #leaving = new AbortController();
  readonly #wordsOnTop: WordsOnTop;
  #anchor: Anchor | undefined;
  /** What stands at the anchor, when words do. */
  #words: TopWords | undefined;
  #size = "";
  /** Where our own last move ended: its scroll event tells nothing new. */
  #ownPosition: number | undefined;
  #progress = 0;
  #hasMoved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(story: HTMLElement, options: Options) {
    this.#story = story;
    this.#options = options;
    this.#scroller = scrollerOf(story);
    this.#wordsOnTop = new WordsOnTop(story);
    this.#begin(options.place);
    // The screen this one came from may have been scrolled.
    this.#scroller.moveBy(-this.#scroller.position());
    this.#sizes = new ResizeObserver(() => this.#hold());
    this.#hold();
    this.#sizes.observe(story);
    this.#follow();
    const signal = this.#leaving.signal;
    addEventListener("pagehide", () => this.#leave(), { signal });
    document.addEventListener("visibilitychange", () => this.#leave(), { signal });
  }

  /** Keeps the place now, when there is anything to keep. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A story that fits on one screen is read without moving. Nothing is measured here: when the
    // story is left, the next screen may already stand beside it.
    const isReadAtOnce = this.#progress === 1 && this.#anchor === undefined;
    if (!this.#hasMoved && !isReadAtOnce) return;
    this.#hasMoved = false;
    const { block, passed } = this.#anchor ?? { block: 0, passed: 0 };
    const place = { block, passed, ...(this.#anchor && placeOf(this.#words)) };
    this.#options.onKeep({ progress: this.#progress, place });
  }

  /** The story moves in another way from now on, by pages or by scrolling: the place stays. */
  changeScroller(): void {
    this.#scroller = scrollerOf(this.#story);
    if (this.#anchor !== undefined) this.#anchor = { ...this.#anchor, gap: 0 };
    this.#follow();
    this.#hold();
  }

  /** Keeps the place and stops watching. */
  stop(): void {
    this.#leave();
    this.#leaving.abort();
    this.#unfollow.abort();
    this.#sizes.disconnect();
    this.#wordsOnTop.stop();
  }

  #begin(place: ReadingPlace | undefined): void {
    if (place === undefined) return;
    const { block, passed, anchor, lift = 0 } = place;
    this.#anchor = { block, passed, gap: 0 };
    this.#words = anchor && this.#wordsOnTop.from(anchor, lift);
  }

  #follow(): void {
    this.#unfollow.abort();
    this.#unfollow = new AbortController();
    const { signal } = this.#unfollow;
    this.#scroller.target.addEventListener("scroll", () => this.#move(), { passive: true, signal });
  }

  /** The reader looks away, or back. */
  #leave(): void {
    this.keep();
    this.#options.pace?.end();
  }

  /** Puts the anchor back where it stood in the view. */
  #hold(): void {
    this.#size = this.#measure();
    if (this.#anchor !== undefined) {
      const distance = this.#distance(this.#anchor);
      if (distance !== undefined && Math.abs(distance) >= 1) this.#scroller.moveBy(distance);
      this.#ownPosition = this.#scroller.position();
    }
    this.#options.pace?.rest(this.#view(), performance.now());
    this.#tell();
  }

  /**
   * A share of the block moves most smoothly; in another text only its words tell where it is, and
   * only they tell for sure which page they stand on.
   */
  #distance(anchor: Anchor): number | undefined {
    const words = this.#words;
    const areNeeded = this.#scroller.isPaged || (words && this.#wordsOnTop.isElsewhere(words));
    const byWords =
      words && areNeeded ? this.#wordsOnTop.distanceOf(words, this.#scroller) : undefined;
    return byWords ?? distanceOf(this.#story, anchor, this.#scroller);
  }

  #move(): void {
    // The text has reflowed and was not held yet: this is the browser's move, not the reader's.
    if (this.#measure() !== this.#size) return;
    const position = this.#scroller.position();
    if (this.#ownPosition !== undefined && Math.abs(position - this.#ownPosition) < 1) return;
    this.#ownPosition = undefined;
    this.#anchor = position > 0 ? anchorAt(this.#story, this.#scroller) : undefined;
    this.#words = this.#anchor && this.#wordsOnTop.at(this.#scroller);
    this.#hasMoved = true;
    this.#options.pace?.move(this.#view(), performance.now());
    this.#tell();
    this.#timer ??= setTimeout(() => this.keep(), keepEveryMs);
  }

  #tell(): void {
    this.#progress = progressOf(this.#story, this.#scroller);
    this.#options.onMove(this.#progress);
  }

  #view() {
    return viewOf(this.#story, this.#scroller);
  }

  #measure(): string {
    return `${this.#story.offsetWidth} ${this.#story.offsetHeight}`;
  }
}

function placeOf(words: TopWords | undefined): Pick<ReadingPlace, "anchor" | "lift"> {
  const anchor = words && anchorOf(words);
  return words && anchor ? { anchor, lift: words.lift } : {};
}
