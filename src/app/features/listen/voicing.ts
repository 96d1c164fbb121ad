import { signal } from "@preact/signals";
import type { Engine, Voice } from "./engine.ts";
import {
  keepListenSettings,
  type ListenSettings,
  readListenSettings,
  toRate,
  voiceFor,
} from "./listen-settings.ts";
import type { Manner } from "./speaker.ts";
import { mainOf, type Readiness, readinessOf } from "./voices.ts";

/** Which voice speaks and how: what the device has, and what the reader wants of it. */
export class Voicing {
  readonly settings = signal<ListenSettings>(readListenSettings());
  readonly voices = signal<Voice[]>([]);
  readonly readiness = signal<Readiness | undefined>(undefined);
  readonly #engine: Engine | undefined;
  /** A voice that costs data was agreed to. */
  #isAgreed = false;

  constructor(engine: Engine | undefined) {
    this.#engine = engine;
  }

  /**
   * Looks for the voices of this moment.
   * @param isStale asked when they are known: true when nobody waits for them any more
   */
  async look(language: string, isStale: () => boolean): Promise<void> {
    const voices = (await this.#engine?.listVoices()) ?? [];
    if (isStale()) return;
    this.voices.value = voices;
    this.#judge(language);
  }

  /** Whether it may speak unasked. */
  mayPlay(): boolean {
    const readiness = this.readiness.peek();
    return readiness?.kind === "ready" || (readiness?.kind === "network-only" && this.#isAgreed);
  }

  /** The reader has been told what the voice costs, and lets it speak. */
  agree(): void {
    if (this.readiness.peek()?.kind === "network-only") this.#isAgreed = true;
  }

  /** The next listening asks again. */
  forget(): void {
    this.#isAgreed = false;
  }

  manner(language: string | undefined): Manner {
    const readiness = this.readiness.peek();
    const voice = readiness !== undefined && "voice" in readiness ? readiness.voice : undefined;
    return {
      rate: this.settings.peek().rate,
      language,
      voice: voice?.id,
      isLocal: voice?.isLocal ?? true,
    };
  }

  setRate(rate: number): void {
    this.#set({ rate: toRate(rate) });
  }

  /** Takes a voice for a language. */
  setVoice(id: string, language: string): void {
    this.#set({ voices: { ...this.settings.peek().voices, [mainOf(language)]: id } });
    this.#judge(language);
  }

  setCaptions(withCaptions: boolean): void {
    this.#set({ withCaptions });
  }

  #judge(language: string): void {
    const chosen = voiceFor(this.settings.peek(), language);
    this.readiness.value =
      this.#engine === undefined
        ? { kind: "unsupported" }
        : readinessOf(this.voices.peek(), language, chosen);
  }

  #set(change: Partial<ListenSettings>): void {
    this.settings.value = { ...this.settings.peek(), ...change };
    keepListenSettings(this.settings.peek());
  }
}
