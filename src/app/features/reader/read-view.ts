import type { Article } from "#article/article.ts";
import { getBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import type { StoredPicture } from "#library/schema.ts";
import type { Story } from "#story/story.ts";
import { readRecord, takeEarly } from "./early-read.ts";
import type { PictureRules } from "./picture-rules.ts";

/** What the reader shows. `pictures` are those on this device, by index into the article's. */
export type ReaderView =
  | { kind: "loading" }
  | { kind: "unknown" }
  | { kind: "gone" }
  | { kind: "waiting"; story: Story }
  | { kind: "damaged"; story: Story }
  | OpenView;

export interface OpenView extends PictureRules {
  kind: "open";
  story: Story;
  article: Article;
  pictures: Record<number, StoredPicture>;
  /** Places of the pictures that the reader's rule leaves out. */
  withheld: number[];
}

/** Reads what there is to show of a story now, as little of it as changed since `before`. */
export async function readView(
  library: Library,
  address: string,
  before: ReaderView,
): Promise<ReaderView> {
  const { record, body: earlyBody } = beginRead(library, address, before);
  const [{ story, rules }, early] = await Promise.all([record, earlyBody]);
  if (story === undefined) return { kind: "story" in before ? "gone" : keepGone(before) };
  if (!story.hasText || rules === undefined) return { kind: "waiting", story };
  if (before.kind === "open" && textOf(before.story) === textOf(story)) {
    return { ...before, story, ...rules };
  }
  const body = early ?? (await getBody(library, address));
  return body === undefined
    ? { kind: "damaged", story }
    : { kind: "open", story, ...rules, ...body };
}

/** At first the text is read beside the record; later only when the record says that it changed. */
function beginRead(library: Library, address: string, before: ReaderView) {
  if (before.kind === "loading") return takeEarly(library, address);
  return { record: readRecord(library, address), body: undefined };
}

function keepGone(before: ReaderView): "gone" | "unknown" {
  return before.kind === "gone" ? "gone" : "unknown";
}

/** What changes with every text or picture that arrives. */
function textOf({ state, sizeBytes, wordCount, title, withheldCount }: Story): string {
  const missing = state.status === "partial" ? state.missingPictures.length : 0;
  return [state.status, missing, withheldCount, sizeBytes, wordCount, title].join("|");
}
