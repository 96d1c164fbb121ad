import { getBody, type KeptBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { getStory } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";
import { type PictureRules, readPictureRules } from "./picture-rules.ts";

/** A story's record, what the reader's rules say of its pictures, and its text, read beside it. */
interface Begun {
  record: Promise<{ story?: Story; rules?: PictureRules }>;
  body: Promise<KeptBody | undefined>;
}

interface Early extends Begun {
  address: string;
  /** By `performance.now()`. */
  at: number;
}

/** Who has not opened it by then has only touched it. */
const freshMs = 2000;
let early: Early | undefined;
let stop: (() => void) | undefined;

/**
 * Begins to read a story that is about to be opened: the screen draws itself meanwhile. A change of the
 * library before it is taken makes it worthless.
 */
export function beginEarly(library: Library, address: string): void {
  if (isFresh(address)) return;
  stop ??= watchLibrary(() => (early = undefined));
  early = { address, at: performance.now(), ...begin(library, address) };
  // Whoever takes it hears of a failure; nobody may.
  early.record.catch(() => undefined);
  early.body.catch(() => undefined);
}

/** What was begun for a story, once; begins it now otherwise. @throws BekalError storage-* */
export function takeEarly(library: Library, address: string): Begun {
  const taken = isFresh(address) ? early : undefined;
  early = undefined;
  return taken ?? begin(library, address);
}

function isFresh(address: string): boolean {
  return early?.address === address && performance.now() - early.at < freshMs;
}

function begin(library: Library, address: string): Begun {
  return { record: readRecord(library, address), body: getBody(library, address) };
}

/** A story's record, with what the rules say of its pictures once there is a text. */
export async function readRecord(
  library: Library,
  address: string,
): Promise<{ story?: Story; rules?: PictureRules }> {
  const story = await getStory(library, address);
  if (story === undefined) return {};
  return { story, ...(story.hasText && { rules: await readPictureRules(library, story) }) };
}
