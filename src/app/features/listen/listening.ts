import { signal } from "@preact/signals";
import { hearing, leaveHearingQueue, noteSpeech } from "#app/ui/hearing.ts";
import { storyOnScreen } from "#app/ui/story-on-screen.ts";
import { route } from "#app/ui/location.ts";
import { readPath, screens } from "#app/ui/addresses.ts";
import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import type { Story } from "#story/story.ts";
import { keepEarPlace } from "./ear-place.ts";
import type { Engine, Voice } from "./engine.ts";
import { type HeardStory, readHeardStory } from "./heard-story.ts";
import {
  keepListenSettings,
  type ListenSettings,
  readListenSettings,
  toRate,
  voiceFor,
} from "./listen-settings.ts";
import { findNext, listToHear } from "./next-story.ts";
import { sentenceAt } from "./script.ts";
import { Speaker, type Stop } from "./speaker.ts";
import { mainOf, type Readiness, readinessOf } from "./voices.ts";

/** `asking`: something is to be known or chosen before anything plays. */
export type ListenStatus = "opening" | "asking" | "playing" | "paused" | "ended" | "failed";

/** When the voice falls silent by itself. `until`: ms since the epoch. */
export type Sleep = { kind: "time"; minutes: number; until: number } | { kind: "story" };

/** Why nothing is heard now. */
export type ListenProblem = Exclude<Stop, "end" | "interrupted"> | "no-text" | "storage";

interface Options {
  library: Promise<Library>;
  /** Undefined where the browser cannot speak. */
  engine: Engine | undefined;
  now?: () => number;
}

/** The place is kept so often while a story is heard that is not on the screen. */
const keepEveryMs = 10_000;

/** One listening, from the first tap to the last: across sentences, stories and screens. */
export class Listening {
  readonly heard = signal<HeardStory | undefined>(undefined);
  readonly at = signal(0);
  readonly status = signal<ListenStatus>("opening");
  readonly readiness = signal<Readiness | undefined>(undefined);
  readonly problem = signal<ListenProblem | undefined>(undefined);
  readonly voices = signal<Voice[]>([]);
  readonly settings = signal<ListenSettings>(readListenSettings());
  readonly sleep = signal<Sleep | undefined>(undefined);
  readonly next = signal<Story | undefined>(undefined);

  readonly #library: Promise<Library>;
  readonly #engine: Engine | undefined;
  readonly #now: () => number;
  readonly #speaker: Speaker | undefined;
  readonly #past = new Set<string>();
  #opening = 0;
  #openingAddress: string | undefined;
  #keptAt = 0;
  /** A voice that costs data, or has none of the language, was agreed to. */
  #isAgreed = false;

  constructor({ library, engine, now = Date.now }: Options) {
    this.#library = library;
    this.#engine = engine;
    this.#now = now;
    this.#speaker =
      engine &&
      new Speaker({
        engine,
        manner: () => this.#manner(),
        onSentence: (index) => this.#reach(index),
        isOver: () => this.#isBedtime(),
        onStop: (stop) => void this.#stopped(stop),
      });
    // They often come late, or after a visit to the settings of the phone.
    engine?.watchVoices(() => void this.#look(this.#opening));
  }

  /**
   * Begins with a story, at an offset of its text. Nothing plays before it is known that the device has
   * a voice for it.
   */
  async open(address: string, offset: number): Promise<void> {
    const turn = (this.#opening += 1);
    this.#leave();
    this.#openingAddress = address;
    hearing.value = address;
    leaveHearingQueue(address);
    this.#past.add(address);
    this.status.value = "opening";
    this.problem.value = undefined;
    const heard = await this.#read(address);
    if (turn !== this.#opening) return;
    this.heard.value = heard;
    this.at.value = heard === undefined ? 0 : sentenceAt(heard.script, offset);
    if (heard === undefined) return;
    await this.#look(turn);
    if (turn === this.#opening && this.#mayPlay()) this.play();
    else if (turn === this.#opening) this.status.value = "asking";
    await this.#findNext(turn);
  }

  /** True while a story is on its way to the ear. */
  isOpening(address: string): boolean {
    return this.status.peek() === "opening" && this.#openingAddress === address;
  }

  /** Plays from the current sentence, whatever the voice costs: the reader has been told. */
  play(): void {
    const heard = this.heard.peek();
    if (heard === undefined || this.#speaker === undefined) return;
    if (this.readiness.peek()?.kind === "network-only") this.#isAgreed = true;
    const isDone = this.status.peek() === "ended" && this.at.peek() >= heard.script.length - 1;
    this.problem.value = undefined;
    this.status.value = "playing";
    this.#speaker.play(heard.script, isDone ? 0 : this.at.peek());
  }

  pause(): void {
    if (this.status.peek() !== "playing") return;
    this.#speaker?.stop();
    this.status.value = "paused";
    this.#keep();
  }

  toggle(): void {
    if (this.status.peek() === "playing") this.pause();
    else this.play();
  }

  /** So many sentences on, or back. */
  step(by: number): void {
    const heard = this.heard.peek();
    if (heard === undefined) return;
    const last = Math.max(0, heard.script.length - 1);
    const at = Math.min(last, Math.max(0, this.at.peek() + by));
    this.at.value = at;
    if (this.status.peek() === "playing") this.#speaker?.play(heard.script, at);
    else if (this.status.peek() === "ended") this.status.value = "paused";
  }

  /** Goes on with the next story, if there is one. */
  async skip(): Promise<void> {
    const heard = this.heard.peek();
    if (heard === undefined) return;
    const next = this.next.peek() ?? (await this.#nextOf(heard.story));
    if (next !== undefined) await this.#turnTo(next);
  }

  /** Ends the listening. */
  close(): void {
    this.#opening += 1;
    this.#leave();
    this.#past.clear();
    this.#isAgreed = false;
    this.heard.value = undefined;
    this.sleep.value = undefined;
    this.status.value = "opening";
    this.#openingAddress = undefined;
    hearing.value = undefined;
  }

  setRate(rate: number): void {
    this.#set({ rate: toRate(rate) });
    this.#speaker?.again();
  }

  /** Takes a voice for the language of this story. */
  setVoice(id: string): void {
    const heard = this.heard.peek();
    if (heard === undefined) return;
    this.#set({ voices: { ...this.settings.peek().voices, [mainOf(heard.language)]: id } });
    this.#judge();
    this.#speaker?.again();
  }

  /** Captions come in, or out; the voice goes on where it is. */
  async setCaptions(withCaptions: boolean): Promise<void> {
    this.#set({ withCaptions });
    const turn = this.#opening;
    const before = this.heard.peek();
    const heard = before && (await this.#read(before.story.address));
    if (before === undefined || heard === undefined || turn !== this.#opening) return;
    const { start = 0 } = before.script[this.at.peek()] ?? {};
    this.heard.value = heard;
    this.at.value = sentenceAt(heard.script, start);
    if (this.status.peek() === "playing") this.#speaker?.play(heard.script, this.at.peek());
  }

  /** Falls silent after some minutes, after this story, or not at all. */
  setSleep(choice: number | "story" | undefined): void {
    if (typeof choice !== "number") {
      this.sleep.value = choice && { kind: choice };
      return;
    }
    this.sleep.value = { kind: "time", minutes: choice, until: this.#now() + choice * 60_000 };
  }

  /** Looks for voices anew; plays when one has come. */
  async checkAgain(): Promise<void> {
    const turn = this.#opening;
    await this.#look(turn);
    if (turn === this.#opening && this.status.peek() === "asking" && this.#mayPlay()) this.play();
  }

  /** The page is back on the screen. */
  wake(): void {
    if (this.status.peek() === "playing") this.#speaker?.wake();
  }

  /** Keeps the place of the ear, and falls silent when the page goes. */
  leavePage(): void {
    this.pause();
    this.#keep();
  }

  /** The stories that were put aside to hear, the next one first. */
  async listToHear(): Promise<Story[]> {
    return listToHear(await this.#library);
  }

  /** Looks anew for what comes after this story. */
  async lookForNext(): Promise<void> {
    await this.#findNext(this.#opening);
  }

  async #read(address: string): Promise<HeardStory | undefined> {
    try {
      const { withCaptions } = this.settings.peek();
      const heard = await readHeardStory(await this.#library, address, withCaptions);
      if (heard !== undefined && heard.script.length > 0) return heard;
      this.#fail("no-text");
    } catch (cause) {
      if (!(cause instanceof BekalError)) throw cause;
      this.#fail("storage");
    }
    return undefined;
  }

  async #look(turn: number): Promise<void> {
    if (this.heard.peek() === undefined) return;
    const voices = this.#engine === undefined ? [] : await this.#engine.listVoices();
    if (turn !== this.#opening) return;
    this.voices.value = voices;
    this.#judge();
  }

  #judge(): void {
    const heard = this.heard.peek();
    if (heard === undefined) return;
    const chosen = voiceFor(this.settings.peek(), heard.language);
    this.readiness.value =
      this.#engine === undefined
        ? { kind: "unsupported" }
        : readinessOf(this.voices.peek(), heard.language, chosen);
  }

  #mayPlay(): boolean {
    const readiness = this.readiness.peek();
    return readiness?.kind === "ready" || (readiness?.kind === "network-only" && this.#isAgreed);
  }

  #manner() {
    const readiness = this.readiness.peek();
    const voice = readiness !== undefined && "voice" in readiness ? readiness.voice : undefined;
    return {
      rate: this.settings.peek().rate,
      language: this.heard.peek()?.language,
      voice: voice?.id,
      isLocal: voice?.isLocal ?? true,
    };
  }

  #reach(index: number): void {
    this.at.value = index;
    noteSpeech();
    const isOnScreen = storyOnScreen.peek() === this.heard.peek()?.story.address;
    if (!isOnScreen && this.#now() - this.#keptAt >= keepEveryMs) this.#keep();
  }

  /** After each sentence: is it time to be silent? */
  #isBedtime(): boolean {
    const sleep = this.sleep.peek();
    if (sleep?.kind !== "time" || this.#now() < sleep.until) return false;
    this.sleep.value = undefined;
    this.status.value = "paused";
    this.#keep();
    return true;
  }

  async #stopped(stop: Stop): Promise<void> {
    if (stop === "interrupted") {
      this.status.value = "paused";
      this.#keep();
      return;
    }
    if (stop !== "end") return this.#fail(stop);
    this.status.value = "ended";
    const heard = this.heard.peek();
    if (heard === undefined) return;
    const { length } = heard.text.text;
    this.#keepAt(heard, length);
    const isLast = this.sleep.peek()?.kind === "story";
    if (isLast) this.sleep.value = undefined;
    else await this.skip();
  }

  async #turnTo(next: Story): Promise<void> {
    // The story that was on the screen makes way for the one that is heard.
    if (storyOnScreen.peek() === this.heard.peek()?.story.address) {
      route(next.isWelcome ? screens.welcome : readPath(next.address), true);
    }
    await this.open(next.address, 0);
  }

  async #findNext(turn: number): Promise<void> {
    const heard = this.heard.peek();
    const next = heard && (await this.#nextOf(heard.story));
    if (turn === this.#opening) this.next.value = next;
  }

  async #nextOf(story: Story): Promise<Story | undefined> {
    try {
      return await findNext(await this.#library, story, this.#past);
    } catch (cause) {
      if (!(cause instanceof BekalError)) throw cause;
      return undefined;
    }
  }

  #fail(problem: ListenProblem): void {
    this.problem.value = problem;
    this.status.value = "failed";
    this.#keep();
  }

  #leave(): void {
    if (this.status.peek() === "playing") this.#keep();
    this.#speaker?.stop();
  }

  #keep(): void {
    const heard = this.heard.peek();
    const offset = heard?.script[this.at.peek()]?.start ?? 0;
    // Whoever has heard the title only has not begun.
    if (heard !== undefined && offset > 0) this.#keepAt(heard, offset);
  }

  #keepAt({ story, text }: HeardStory, offset: number): void {
    this.#keptAt = this.#now();
    void keepEarPlace(this.#library, { address: story.address, offset }, text);
  }

  #set(change: Partial<ListenSettings>): void {
    this.settings.value = { ...this.settings.peek(), ...change };
    keepListenSettings(this.settings.peek());
  }
}
