import { cut } from "./cut.ts";
import type { Engine, Saying, SpeechFault } from "./engine.ts";
import { patienceOf } from "./patience.ts";
import type { Sentence } from "./script.ts";

/** Why the voice stopped by itself. `end`: all is said. */
export type Stop = "end" | SpeechFault;

/** How the next words are said; asked anew for each of them. */
export interface Manner {
  rate: number;
  language?: string | undefined;
  voice?: string | undefined;
  isLocal: boolean;
}

interface Options {
  engine: Engine;
  manner: () => Manner;
  /** A sentence begins. */
  onSentence: (index: number) => void;
  /** After a sentence; true: go no further, without a word about it. */
  isOver: () => boolean;
  onStop: (stop: Stop) => void;
}

/** An engine that cannot be heard is tried again once, and given so many sayings to prove itself. */
const tries = 2;
const mostSilent = 4;

/**
 * Takes an engine through a script, one saying at a time, whatever the engine does: it may never begin,
 * never tell its end, end at once, or stop for good. Each wait has an end.
 */
export class Speaker {
  readonly #options: Options;
  #script: readonly Sentence[] = [];
  #at = 0;
  #parts: string[] = [];
  #part = 0;
  #isOn = false;
  /** What an engine tells of an earlier turn is no news. */
  #turn = 0;
  #tried = 0;
  #silent = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Says the script from one sentence on. */
  play(script: readonly Sentence[], at: number): void {
    this.#script = script;
    this.#isOn = true;
    this.#silent = 0;
    this.#begin(at);
  }

  /** Falls silent; what is told of later goes unheard. */
  stop(): void {
    this.#isOn = false;
    this.#quiet();
    this.#options.engine.cancel();
  }

  /** Says the current words anew: the manner has changed. */
  again(): void {
    if (this.#isOn) this.#cutRest();
  }

  /** The page is back on the screen: an engine that was stopped behind its back goes on. */
  wake(): void {
    if (this.#isOn && !this.#options.engine.isSpeaking()) this.#say();
  }

  #begin(at: number): void {
    const sentence = this.#script[at];
    this.#quiet();
    if (sentence === undefined) return this.#end("end");
    this.#at = at;
    this.#part = 0;
    this.#parts = cut(sentence.say, this.#most());
    this.#options.onSentence(at);
    this.#tried = 0;
    this.#say();
  }

  /** A slow or borrowed voice gets shorter parts. */
  #most(): number {
    const { rate, isLocal } = this.#options.manner();
    return patienceOf({ rate, isLocal }).mostCharacters;
  }

  #cutRest(): void {
    this.#parts = cut(this.#parts.slice(this.#part).join(" "), this.#most());
    this.#part = 0;
    this.#tried = 0;
    this.#say();
  }

  #say(): void {
    const text = this.#parts[this.#part];
    if (text === undefined) return this.#goOn();
    this.#quiet();
    const turn = this.#turn;
    const { rate, language, voice, isLocal } = this.#options.manner();
    const patience = patienceOf({ rate, isLocal, text });
    const saying: Saying = { text, rate, language, voice };
    const startedAt = performance.now();
    const mine = (act: () => void) => () => {
      if (this.#isOn && turn === this.#turn) act();
    };
    const alive = mine(() => this.#wait(patience.endMs, () => this.#late(patience.endMs)));
    this.#wait(patience.startMs, () => this.#unheard());
    this.#options.engine.speak(saying, {
      onStart: alive,
      onSign: alive,
      onEnd: mine(() => {
        const ms = performance.now() - startedAt;
        this.#count(ms < patience.leastMs);
        this.#next();
      }),
      onFault: (fault) => mine(() => this.#fault(fault))(),
    });
  }

  /** Words that were over before anybody could have said them were not said. */
  #count(isSilent: boolean): void {
    this.#silent = isSilent ? this.#silent + 1 : 0;
  }

  #next(): void {
    if (this.#silent >= mostSilent) return this.#end("broken");
    this.#part += 1;
    this.#tried = 0;
    if (this.#part < this.#parts.length) this.#say();
    else this.#goOn();
  }

  #goOn(): void {
    if (this.#options.isOver()) return this.stop();
    this.#begin(this.#at + 1);
  }

  /** It never began: cancelled and tried again, then given up. */
  #unheard(): void {
    this.#tried += 1;
    this.#options.engine.cancel();
    if (this.#tried < tries) this.#say();
    else this.#end("broken");
  }

  /** It began, and should be over: while it speaks it gets as long again, then the next words come. */
  #late(moreMs: number): void {
    const isSpeaking = this.#options.engine.isSpeaking();
    const goOn = () => {
      this.#count(!isSpeaking);
      this.#options.engine.cancel();
      this.#next();
    };
    if (isSpeaking) this.#wait(moreMs, goOn);
    else goOn();
  }

  #fault(fault: SpeechFault): void {
    if (fault === "broken") return this.#unheard();
    this.#end(fault);
  }

  #end(stop: Stop): void {
    this.stop();
    this.#options.onStop(stop);
  }

  #wait(ms: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  #quiet(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }
}
