import type { BrowserContext } from "playwright-core";

/**
 * Gives the pages of a browser without voices one that makes no sound and takes as long as it is told.
 * What it has said stands in `data-said` of the page's root, as JSON.
 */
export async function lendVoice(context: BrowserContext, msPerWord = 40): Promise<void> {
  await context.addInitScript((ms: number) => {
    const said: string[] = [];
    let timer = 0;
    let isSpeaking = false;
    const voice = {
      voiceURI: "uji",
      name: "Suara uji",
      lang: "id-ID",
      localService: true,
      default: true,
    };
    const tell = (utterance: SpeechSynthesisUtterance) => {
      isSpeaking = true;
      said.push(utterance.text);
      document.documentElement.dataset["said"] = JSON.stringify(said);
      utterance.dispatchEvent(new Event("start"));
      const words = utterance.text.split(" ").length;
      timer = window.setTimeout(() => {
        isSpeaking = false;
        utterance.dispatchEvent(new Event("end"));
      }, ms * words);
    };
    const synth = Object.assign(new EventTarget(), {
      pending: false,
      paused: false,
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => {
        timer = window.setTimeout(() => tell(utterance), 5);
      },
      cancel: () => {
        isSpeaking = false;
        clearTimeout(timer);
      },
      pause: () => {},
      resume: () => {},
    });
    Object.defineProperty(synth, "speaking", { get: () => isSpeaking });
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = "";
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, "speechSynthesis", { value: synth });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
  }, msPerWord);
}
