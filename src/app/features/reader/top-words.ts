import { readShownText, type ShownText } from "#app/ui/story-range.ts";
import { describe, locate, type TextAnchor } from "#story/anchor.ts";
import { lengthOfFirst } from "#story/sentence-ends.ts";
import { extentAt, offsetAt } from "./offset-at.ts";
import type { Scroller } from "./scroller.ts";

/** The words that begin the view. */
export interface TopWords {
  /** In `text`, the story's text when they were seen. */
  offset: number;
  text: string;
  /** How much of their line stood above the view, in heights of a line; below 0: air above it. */
  lift: number;
  /** They were kept in another text than the one on the screen. */
  isMoved: boolean;
}

/** Farther below the top than this (px) the view begins with a picture, not with words. */
const mostAirPx = 60;
const shortest = 24;
const longest = 64;

/** Knows the words at the top of the view and finds them again, through reflow and in another text. */
export class WordsOnTop {
  readonly #story: HTMLElement;
  readonly #changes: MutationObserver;
  #shown: ShownText | undefined;

  constructor(story: HTMLElement) {
    this.#story = story;
    this.#changes = new MutationObserver(() => this.#forget());
    this.#changes.observe(story, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#changes.disconnect();
  }

  /** What begins the view; undefined where no words do. */
  at(scroller: Scroller): TopWords | undefined {
    const shown = this.#read();
    const offset = offsetAt(shown, this.#story, scroller);
    const line = offset === undefined ? undefined : extentAt(shown, offset, scroller);
    if (offset === undefined || line === undefined || line.start > mostAirPx) return undefined;
    // A page begins with whole lines.
    const lift = scroller.isPaged ? 0 : -line.start / (line.end - line.start);
    return { offset, text: shown.text, lift, isMoved: false };
  }

  /** True when the words were seen in another text than the one on the screen. */
  isElsewhere(words: TopWords): boolean {
    return words.isMoved || words.text !== this.#read().text;
  }

  /** How far, in px, the words now stand behind the beginning of the view; undefined when they are gone. */
  distanceOf(words: TopWords, scroller: Scroller): number | undefined {
    const shown = this.#read();
    const offset = words.text === shown.text ? words.offset : this.#findAgain(words, shown);
    const line = offset === undefined ? undefined : extentAt(shown, offset, scroller);
    return line && line.start + (scroller.isPaged ? 0 : words.lift * (line.end - line.start));
  }

  /** The words of a place that was kept; undefined when the story no longer has them. */
  from(anchor: TextAnchor, lift: number): TopWords | undefined {
    const { text } = this.#read();
    const offset = locate(text, anchor)?.start;
    if (offset === undefined) return undefined;
    return { offset, text, lift, isMoved: offset !== anchor.start };
  }

  #findAgain(words: TopWords, shown: ShownText): number | undefined {
    const anchor = anchorOf(words);
    return anchor && locate(shown.text, anchor)?.start;
  }

  #read(): ShownText {
    // What changed since the observer was last heard must not be missed.
    if (this.#changes.takeRecords().length > 0) this.#forget();
    this.#shown ??= readShownText(this.#story);
    return this.#shown;
  }

  #forget(): void {
    this.#shown = undefined;
  }
}

/** Their sentence, or enough of the text to know them by. */
export function anchorOf({ text, offset }: TopWords): TextAnchor | undefined {
  const length = lengthOfFirst(text.slice(offset, offset + longest));
  return describe(text, offset, offset + (length < shortest ? longest : length));
}
