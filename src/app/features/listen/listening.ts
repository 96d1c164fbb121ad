import { signal } from "@preact/signals";
import { hearing, noteSpeech } from "#app/ui/hearing.ts";
import { storyOnScreen } from "#app/ui/story-on-screen.ts";
import { route } from "#app/ui/location.ts";
import { storyPath } from "#app/ui/addresses.ts";
import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import type { Story } from "#story/story.ts";
import type { Engine } from "./engine.ts";
import { type HeardStory, readHeardStory } from "./heard-story.ts";
import { PlaceKeeper } from "./place-keeper.ts";
import { Programme } from "./programme.ts";
import { sentenceAt } from "./script.ts";
import { SleepTimer } from "./sleep-timer.ts";
import { Speaker, type Stop } from "./speaker.ts";
import { Voicing } from "./voicing.ts";

/** `asking`: something is to be known or chosen before anything plays. */
export type ListenStatus = "opening" | "asking" | "playing" | "paused" | "ended" | "failed";

/** Why nothing is heard now. */
export type ListenProblem = Exclude<Stop, "end" | "interrupted"> | "no-text" | "storage";

interface Options {
  library: Promise<Library>;
  /** Undefined where the browser cannot speak. */
  engine: Engine | undefined;
  now?: () => number;
}

/** One listening, from the first tap to the last: across sentences, stories and screens. */
export class Listening {
  readonly heard = signal<HeardStory | undefined>(undefined);
  readonly at = signal(0);
  readonly status = signal<ListenStatus>("opening");
  readonly problem = signal<ListenProblem | undefined>(undefined);
  readonly programme: Programme;
  readonly voicing: Voicing;
  readonly sleep: SleepTimer;

  readonly #library: Promise<Library>;
  readonly #place: PlaceKeeper;
  readonly #speaker: Speaker | undefined;
  #opening = 0;
  #openingAddress: string | undefined;

  constructor({ library, engine, now = Date.now }: Options) {
    this.#library = library;
    this.#place = new PlaceKeeper(library, now);
    this.programme = new Programme(library);
    this.voicing = new Voicing(engine);
    this.sleep = new SleepTimer(now);
    this.#speaker =
      engine &&
      new Speaker({
        engine,
        manner: () => this.voicing.manner(this.heard.peek()?.language),
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
    this.programme.begin(address);
    this.status.value = "opening";
    this.problem.value = undefined;
    const heard = await this.#read(address);
    if (turn !== this.#opening) return;
    this.heard.value = heard;
    this.at.value = heard === undefined ? 0 : sentenceAt(heard.script, offset);
    if (heard === undefined) return;
    await this.#look(turn);
    if (turn !== this.#opening) return;
    if (this.voicing.mayPlay()) this.play();
    else this.status.value = "asking";
    await this.lookForNext();
  }

  /** True while a story is on its way to the ear. */
  isOpening(address: string): boolean {
    return this.status.peek() === "opening" && this.#openingAddress === address;
  }

  /** Plays from the current sentence, whatever the voice costs: the reader has been told. */
  play(): void {
    const heard = this.heard.peek();
    if (heard === undefined || this.#speaker === undefined) return;
    this.voicing.agree();
    const isDone = this.status.peek() === "ended" && this.at.peek() >= heard.script.length - 1;
    this.problem.value = undefined;
    this.status.value = "playing";
    this.#speaker.play(heard.script, isDone ? 0 : this.at.peek());
  }

  pause(): void {
    if (this.status.peek() !== "playing") return;
    this.#speaker?.stop();
    this.#rest("paused");
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
    const next = this.programme.next.peek() ?? (await this.programme.after(heard.story));
    if (next !== undefined) await this.#turnTo(next);
  }

  /** Ends the listening. */
  close(): void {
    this.#opening += 1;
    this.#leave();
    this.programme.forget();
    this.voicing.forget();
    this.sleep.choose(undefined);
    this.heard.value = undefined;
    this.status.value = "opening";
    this.#openingAddress = undefined;
    hearing.value = undefined;
  }

  setRate(rate: number): void {
    this.voicing.setRate(rate);
    this.#speaker?.again();
  }

  /** Takes a voice for the language of this story. */
  setVoice(id: string): void {
    const heard = this.heard.peek();
    if (heard === undefined) return;
    this.voicing.setVoice(id, heard.language);
    this.#speaker?.again();
  }

  /** Captions come in, or out; the voice goes on where it is. */
  async setCaptions(withCaptions: boolean): Promise<void> {
    this.voicing.setCaptions(withCaptions);
    const turn = this.#opening;
    const before = this.heard.peek();
    const heard = before && (await this.#read(before.story.address));
    if (before === undefined || heard === undefined || turn !== this.#opening) return;
    const { start = 0 } = before.script[this.at.peek()] ?? {};
    this.heard.value = heard;
    this.at.value = sentenceAt(heard.script, start);
    if (this.status.peek() === "playing") this.#speaker?.play(heard.script, this.at.peek());
  }

  /** Looks for voices anew; plays when one has come. */
  async checkAgain(): Promise<void> {
    const turn = this.#opening;
    await this.#look(turn);
    if (turn !== this.#opening || this.status.peek() !== "asking") return;
    if (this.voicing.mayPlay()) this.play();
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

  /** Looks for what comes after this story; again when the reader changed the queue. */
  async lookForNext(): Promise<void> {
    const turn = this.#opening;
    const heard = this.heard.peek();
    const next = heard && (await this.programme.after(heard.story));
    if (turn === this.#opening) this.programme.next.value = next;
  }

  async #read(address: string): Promise<HeardStory | undefined> {
    try {
      const { withCaptions } = this.voicing.settings.peek();
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
    const heard = this.heard.peek();
    if (heard !== undefined) await this.voicing.look(heard.language, () => turn !== this.#opening);
  }

  #reach(index: number): void {
    this.at.value = index;
    noteSpeech();
    // The reader's own screen keeps the place of the story it shows.
    if (!this.#isOnScreen()) this.#place.keepNowAndThen(this.heard.peek(), index);
  }

  /** After each sentence: is it time to be silent? */
  #isBedtime(): boolean {
    const isTime = this.sleep.takeTime();
    if (isTime) this.#rest("paused");
    return isTime;
  }

  async #stopped(stop: Stop): Promise<void> {
    if (stop === "interrupted") return this.#rest("paused");
    if (stop !== "end") return this.#fail(stop);
    this.status.value = "ended";
    const heard = this.heard.peek();
    if (heard === undefined) return;
    this.#place.keepEnd(heard);
    if (!this.sleep.takeStory()) await this.skip();
  }

  async #turnTo(next: Story): Promise<void> {
    // The story that was on the screen makes way for the one that is heard.
    if (this.#isOnScreen()) route(storyPath(next), true);
    await this.open(next.address, 0);
  }

  #isOnScreen(): boolean {
    return storyOnScreen.peek() === this.heard.peek()?.story.address;
  }

  #fail(problem: ListenProblem): void {
    this.problem.value = problem;
    this.#rest("failed");
  }

  /** Nothing is heard any more; the place is kept. */
  #rest(status: "paused" | "failed"): void {
    this.status.value = status;
    this.#keep();
  }

  #leave(): void {
    if (this.status.peek() === "playing") this.#keep();
    this.#speaker?.stop();
  }

  #keep(): void {
    this.#place.keep(this.heard.peek(), this.at.peek());
  }
}
