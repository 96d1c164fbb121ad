import type { Engine, Heard, Saying, SpeechFault, Voice } from "./engine.ts";

/** Voices often arrive after the first question; later than this they count as none. */
const voicesMs = 2500;
const lookMs = 250;
/** Chrome swallows what is said in the same moment as something else is cancelled. */
const afterCancelMs = 80;

/** The browser's own voice; undefined where it has none. */
export function browserEngine(): Engine | undefined {
  const synth = globalThis.speechSynthesis;
  if (synth === undefined || typeof SpeechSynthesisUtterance === "undefined") return undefined;
  return new BrowserEngine(synth);
}

/** A thin skin around speechSynthesis: when to speak is decided by the speaker. */
class BrowserEngine implements Engine {
  readonly #synth: SpeechSynthesis;
  /** Chrome forgets to tell the end of an utterance that nobody holds. */
  #held: SpeechSynthesisUtterance | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(synth: SpeechSynthesis) {
    this.#synth = synth;
  }

  async listVoices(): Promise<Voice[]> {
    const until = performance.now() + voicesMs;
    // Asking begins the loading; Chrome may forget the event when they are there.
    while (this.#synth.getVoices().length === 0 && performance.now() < until) {
      await new Promise((done) => setTimeout(done, lookMs));
    }
    return this.#synth.getVoices().map(toVoice);
  }

  watchVoices(onChange: () => void): void {
    // Safari's is no event target.
    this.#synth.addEventListener?.("voiceschanged", onChange);
  }

  speak(saying: Saying, heard: Heard): void {
    const utterance = this.#create(saying, heard);
    const isBusy = this.#synth.speaking || this.#synth.pending;
    this.cancel();
    this.#held = utterance;
    const begin = () => {
      // A pause that another page left behind would hold this too.
      this.#synth.resume();
      this.#synth.speak(utterance);
    };
    if (isBusy) this.#waiting = setTimeout(begin, afterCancelMs);
    else begin();
  }

  cancel(): void {
    clearTimeout(this.#waiting);
    this.#held = undefined;
    this.#synth.cancel();
  }

  isSpeaking(): boolean {
    return this.#synth.speaking;
  }

  #create({ text, language, voice, rate }: Saying, heard: Heard): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    const found = this.#synth.getVoices().find(({ voiceURI }) => voiceURI === voice);
    if (found !== undefined) utterance.voice = found;
    const said = found?.lang ?? language;
    if (said !== undefined) utterance.lang = said;
    utterance.rate = rate;
    const own = (act: () => void) => () => {
      if (this.#held === utterance) act();
    };
    utterance.addEventListener("start", own(heard.onStart));
    utterance.addEventListener("boundary", own(heard.onSign));
    utterance.addEventListener("end", own(heard.onEnd));
    utterance.addEventListener("error", ({ error }) => own(() => heard.onFault(faultOf(error)))());
    return utterance;
  }
}

function toVoice({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice) {
  return { id: voiceURI, name, language: lang, isLocal: localService, isDefault };
}

/** Any other error says no more than that it did not work. */
const faults: Partial<Record<SpeechSynthesisErrorCode, SpeechFault>> = {
  "not-allowed": "refused",
  "language-unavailable": "no-voice",
  "voice-unavailable": "no-voice",
  network: "network",
  interrupted: "interrupted",
  canceled: "interrupted",
};

function faultOf(error: SpeechSynthesisErrorCode): SpeechFault {
  return faults[error] ?? "broken";
}
