import type { Engine, Heard, Saying, SpeechFault, Voice } from "./engine.ts";
import { millisecondsFor } from "./patience.ts";

export function aVoice(over: Partial<Voice> = {}): Voice {
  const language = over.language ?? "id-ID";
  return {
    id: language,
    name: `Suara ${language}`,
    language,
    isLocal: true,
    isDefault: false,
    ...over,
  };
}

/** How a stand-in engine behaves. */
interface Behaviour {
  /** `mute`: takes words and tells nothing. `endless`: begins, never ends. `instant`: is over at once. */
  kind: "good" | "mute" | "endless" | "instant";
  fault?: SpeechFault;
}

/** An engine without a sound, which takes as long as a voice does: timers drive it. */
export class StandInEngine implements Engine {
  readonly said: Saying[] = [];
  voices: Voice[];
  behaviour: Behaviour = { kind: "good" };
  cancelled = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;
  #onVoices: () => void = () => {};

  constructor(voices: Voice[] = [aVoice()]) {
    this.voices = voices;
  }

  /** The words said until now. */
  get words(): string[] {
    return this.said.map(({ text }) => text);
  }

  listVoices = (): Promise<Voice[]> => Promise.resolve(this.voices);

  watchVoices = (onChange: () => void): void => {
    this.#onVoices = onChange;
  };

  /** Voices come late. */
  bring(voices: Voice[]): void {
    this.voices = voices;
    this.#onVoices();
  }

  speak = (saying: Saying, heard: Heard): void => {
    this.cancel();
    this.said.push(saying);
    this.#isOn = true;
    const { kind, fault } = this.behaviour;
    if (fault !== undefined) this.#after(10, () => heard.onFault(fault));
    else if (kind === "good" || kind === "endless") {
      this.#after(50, () => {
        heard.onStart();
        if (kind === "good") this.#after(millisecondsFor(saying.text, saying.rate), heard.onEnd);
      });
    } else if (kind === "instant") this.#after(1, heard.onEnd);
  };

  cancel = (): void => {
    this.cancelled += 1;
    this.#isOn = false;
    clearTimeout(this.#timer);
  };

  isSpeaking = (): boolean => this.#isOn;

  #after(ms: number, act: () => void): void {
    this.#timer = setTimeout(() => {
      if (act.name === "onEnd") this.#isOn = false;
      act();
    }, ms);
  }
}
