import type { Library } from "#library/library.ts";
import { countWaiting } from "#library/queue.ts";
import { watchLibrary } from "#library/watch.ts";
import { listen } from "./channel.ts";
import { type Gateway, ownGateway } from "./gateway.ts";
import { mayFetch } from "./may-fetch.ts";
import { tellProgress } from "./progress.ts";
import { Signs } from "./signs.ts";
import { thisLine, type Throughput } from "./throughput.ts";
import type { MayGoOn } from "./turn.ts";

interface Needs {
  library: Library;
  signal?: AbortSignal;
  now?: () => number;
  gateway?: Gateway;
  line?: Throughput;
  /** Others wait for it, and it waits for no Wi-Fi. */
  isAsked?: boolean;
  /** It has stories to fetch before all others, and makes way for nobody. */
  isFirst?: boolean;
}

/** Counting what waits reads all of it: not oftener than anybody looks. */
const tellEveryMs = 300;
/** After a connection that broke; longer after each further one, and half of it by chance. */
const restMs = 300;

/** One run: what its steps need, and what they learn. */
export class Run {
  readonly library: Library;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly gateway: Gateway;
  readonly line: Throughput;
  readonly signs = new Signs();
  /** How often each story was asked for. */
  readonly asked = new Map<string, number>();
  /** Stories that one request may ask for: fewer where a cap leaves no room for more. */
  most = Infinity;
  readonly #needs: Needs;
  #isOurs: MayGoOn = async () => false;
  #hasNews = false;
  #mustYield = false;
  #toldAt = -Infinity;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.library = needs.library;
    this.signal = needs.signal ?? new AbortController().signal;
    this.now = needs.now ?? Date.now;
    this.gateway = needs.gateway ?? ownGateway;
    this.line = needs.line ?? thisLine;
  }

  /** Begins its turn, which lasts as long as `isOurs` says so; returns `stop`. */
  begin(isOurs: MayGoOn): () => void {
    this.#isOurs = isOurs;
    const stopWatching = watchLibrary(({ kind }) => {
      this.#hasNews ||= kind === "queue";
    });
    const stopListening = listen(({ kind }) => {
      this.#mustYield ||= kind === "turn" && this.#needs.isFirst !== true;
    });
    return () => {
      stopWatching();
      stopListening();
    };
  }

  /** Asked before each step: false when the turn is over, or the reader's own rule ends it. */
  async mayGoOn(): Promise<boolean> {
    if (this.#mustYield || !(await this.#isOurs())) return false;
    const reason = await mayFetch(this.library, this.now());
    if (reason === undefined) return true;
    if (reason === "wifi-wanted" && this.#needs.isAsked === true) return true;
    this.signs.stop(reason);
    return false;
  }

  /** True when the reader has asked for something since the last look for texts. */
  get hasNews(): boolean {
    return this.#hasNews;
  }

  /** From here on news is what comes now. */
  look(): void {
    this.#hasNews = false;
  }

  /** Tells everybody how far it has come. */
  async tell(): Promise<void> {
    if (performance.now() - this.#toldAt < tellEveryMs) return;
    this.#toldAt = performance.now();
    tellProgress(await countWaiting(this.library), false);
  }

  /** Lets a line that breaks come to rest. */
  async rest(): Promise<void> {
    const { breaks } = this.signs;
    if (breaks === 0) return;
    const ms = (restMs * breaks * (1 + Math.random())) / 2;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
