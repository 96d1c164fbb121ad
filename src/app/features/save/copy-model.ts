import { createModel, effect, signal } from "@preact/signals";
import { normalizeAddress } from "#article/address.ts";
import { BekalError } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import type { Library } from "#library/library.ts";
import { type CopyKept, saveOwnCopy } from "#library/own-copies.ts";
import { getStory } from "#library/stories.ts";
import { type Found, type Given, mostBytes, type Refusal } from "#sharing/given.ts";
import { isPartKept } from "#sharing/parts.ts";
import { readOnDevice } from "#sharing/read-on-device.ts";
import { isLocalAddress } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { type Pasted, withSource } from "./pasted.ts";

export type FoundStory = Extract<Found, { kind: "story" }>;

/** Where the reading of what the reader brought stands. `plain`: its words, where they can be kept as they are. */
export type CopyStep =
  | { kind: "empty" }
  | { kind: "reading" }
  // What reads PDFs is heavy, and not on the device: the reader says whether it comes.
  | { kind: "ask-pdf"; pasted: Pasted }
  | { kind: "found"; found: FoundStory; fileName?: string }
  | { kind: "no-story"; page: PageFacts; plain?: string }
  | { kind: "refused"; why: Refusal; plain?: string };

interface Options {
  /** The story that the copy is for. */
  target?: string | undefined;
  /** What stands for the publisher of a text without an address. */
  label: string;
}

/** A page, a text or a file that the reader brings: read on the device, looked at, and kept. */
export const CopyModel = createModel((library: Promise<Library>, { target, label }: Options) => {
  const step = signal<CopyStep>({ kind: "empty" });
  const story = signal<Story | undefined>(undefined);
  const problem = signal<BekalError | undefined>(undefined);
  const leaving = new AbortController();
  let reading = new AbortController();
  const finding = findTarget();

  async function findTarget(): Promise<void> {
    if (target) story.value = await getStory(await library, target);
  }

  /** @param mayLoadPdf the reader agreed to what reading PDFs costs */
  async function give(pasted: Pasted, mayLoadPdf = false): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const signals = AbortSignal.any([reading.signal, leaving.signal]);
    problem.value = undefined;
    step.value = { kind: "reading" };
    await finding;
    const { given, plain } = await givenOf(pasted, story.peek()?.url);
    if (isPdf(given) && !mayLoadPdf && !(await isPartKept("pdf-reader"))) {
      step.value = { kind: "ask-pdf", pasted };
      return;
    }
    const found = await readOnDevice(given, { signal: signals });
    if (found !== undefined) step.value = toStep(found, given.fileName, plain);
  }

  /** Keeps what was found; a storage that fails is told, and what was found stays on the screen. */
  async function keep(): Promise<CopyKept | undefined> {
    const now = step.peek();
    if (now.kind !== "found") return undefined;
    const { article } = now.found;
    const address = story.peek()?.address ?? addressOf(article.url);
    try {
      const copy = { address, article, label: now.fileName ?? label, now: Date.now() };
      return await saveOwnCopy(await library, copy);
    } catch (error) {
      if (!(error instanceof BekalError)) throw error;
      problem.value = error;
      return undefined;
    }
  }

  function keepAsText(): void {
    const now = step.peek();
    if ("plain" in now && now.plain !== undefined) void give({ text: now.plain });
  }

  function startAnew(): void {
    reading.abort();
    step.value = { kind: "empty" };
  }

  effect(() => () => leaving.abort());

  return { step, story, problem, give, keep, keepAsText, startAnew };
});

function toStep(found: Found, fileName: string | undefined, plain: string | undefined): CopyStep {
  switch (found.kind) {
    case "story":
      return { kind: "found", found, ...(fileName !== undefined && { fileName }) };
    case "no-story":
      return { kind: "no-story", page: found.page, ...(plain && { plain }) };
    case "refused":
      return { kind: "refused", why: found.why, ...(plain && { plain }) };
  }
}

/** What is read of a clipboard or a drop: a file before a page, a page before its words. */
async function givenOf(
  pasted: Pasted,
  url: string | undefined,
): Promise<{ given: Given; plain?: string }> {
  const { file, html, text } = withSource(pasted);
  const from = url === undefined ? {} : { url };
  if (file !== undefined) {
    // A web archive begins with its page; pictures may make it too large, and are not read.
    const isArchive = /\.mht(?:ml)?$/i.test(file.name);
    const bytes = await (isArchive ? file.slice(0, mostBytes) : file).arrayBuffer();
    return { given: { bytes, type: file.type, fileName: file.name, ...from } };
  }
  if (html === undefined) return { given: { ...givenText(text, "text/plain"), ...from } };
  return { given: { ...givenText(html, "text/html"), ...from }, plain: text.trim() };
}

/** The mark may stand anywhere in the first KiB. */
function isPdf({ bytes, fileName }: Given): boolean {
  if (fileName === undefined) return false;
  return new TextDecoder("windows-1252").decode(bytes.slice(0, 1024)).includes("%PDF-");
}

function givenText(text: string, type: "text/html" | "text/plain"): Given {
  return { bytes: new TextEncoder().encode(text).buffer, type: `${type}; charset=utf-8` };
}

/** A local address is one already. */
function addressOf(url: string): string {
  return isLocalAddress(url) ? url : (normalizeAddress(url) ?? url);
}
