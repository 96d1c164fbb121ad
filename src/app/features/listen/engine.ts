/** One voice of the device, or one that a service lends it. */
export interface Voice {
  id: string;
  name: string;
  /** BCP 47, as far as the device says it well. */
  language: string;
  /** Speaks without a network. Of a network voice the text travels to whoever runs it. */
  isLocal: boolean;
  isDefault: boolean;
}

/** Something to say, short enough for an engine to get to its end. */
export interface Saying {
  text: string;
  language?: string | undefined;
  voice?: string | undefined;
  /** 1: as fast as people speak. */
  rate: number;
}

/** Why nothing can be heard. */
export type SpeechFault =
  /** The browser wants a tap first. */
  | "refused"
  /** The voice is listed, but its data is not here. */
  | "no-voice"
  | "network"
  /** Something else speaks now. */
  | "interrupted"
  | "broken";

/** What an engine tells of one saying; a stuck one tells nothing. */
export interface Heard {
  onStart: () => void;
  /** A sign of life between start and end. */
  onSign: () => void;
  onEnd: () => void;
  onFault: (fault: SpeechFault) => void;
}

/** What speaks. The browser's own is in browser-engine.ts; tests bring their own. */
export interface Engine {
  /** Every voice that can be had now; waits for those that arrive late, and not for ever. */
  listVoices: () => Promise<Voice[]>;
  /** Calls back when voices come or go, as long as the page is there. */
  watchVoices: (onChange: () => void) => void;
  /** Says it instead of what was being said. */
  speak: (saying: Saying, heard: Heard) => void;
  cancel: () => void;
  isSpeaking: () => boolean;
}
