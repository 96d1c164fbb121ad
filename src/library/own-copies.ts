import type { Article } from "#article/article.ts";
import { isLocalAddress } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { getBody, putText, readBack, toBody } from "./bodies.ts";
import type { Library, Writing } from "./library.ts";
import { countOn, type Draft, toRecord } from "./records.ts";
import { begin, comeBack, getStory } from "./stories.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

interface OwnCopy {
  /** Which story it is the text of. */
  address: string;
  article: Article;
  /** What stands for the publisher of a text without an address. */
  label: string;
  now: number;
}

/** `kept-whole`: the whole text was here already, and stays as it is. */
export interface CopyKept {
  outcome: "saved" | "kept-whole";
  story: Story;
}

/**
 * Keeps a text that the reader brought, with its record in one transaction, ready to read and on the
 * disk when it resolves. A known story gets the text and keeps all that the reader did with it. A whole
 * text is replaced neither by a part nor, when it came from the publisher, by a copy.
 * @throws BekalError storage-*
 */
export async function saveOwnCopy(library: Library, copy: OwnCopy): Promise<CopyKept> {
  const { address, now } = copy;
  const [known, body] = await Promise.all([getStory(library, address), getBody(library, address)]);
  const isWhole = body?.article.completeness === "whole";
  const isLess = copy.article.completeness !== "whole" || known?.isOwnCopy !== true;
  if (known !== undefined && isWhole && isLess) return { outcome: "kept-whole", story: known };

  const article = withKeptLead(copy.article, body);
  const fresh = await toBody({ address, article, sizeBytes: 0 });
  const names = [
    "stories",
    "bodies",
    "pictures",
    "tombstones",
    "counters",
    "searchWaiting",
  ] as const;
  const story = await library.write([...names], "strict", async (tx) => {
    const old = await tx.objectStore("bodies").get(address);
    const record = toRecord(await draftOf(tx, { address, url: article.url, now }));
    const next = await putText(tx, { record, old, fresh, article });
    const own = { ...next, isOwnCopy: true as const, ...siteOf(copy) };
    await Promise.all([
      tx.objectStore("stories").put(own),
      tx.objectStore("tombstones").delete(address),
    ]);
    return toStory(own);
  });
  await readBack(library, address, fresh.sha256);
  announce({ kind: "story", address });
  // Nothing to fetch, but the library now holds a text that the browser may be asked to keep.
  announce({ kind: "queue" });
  return { outcome: "saved", story };
}

async function draftOf(
  tx: Writing<"stories" | "tombstones" | "counters">,
  given: { address: string; url: string; now: number },
): Promise<Draft> {
  const { address } = given;
  const [known, tombstone] = await Promise.all([
    tx.objectStore("stories").get(address),
    tx.objectStore("tombstones").get(address),
  ]);
  if (known !== undefined) return known;
  const order = await countOn(tx, "order");
  return comeBack(tombstone?.story, order) ?? begin(address, given, order);
}

/** A page that names no address may call itself anything: what it says is no publisher. */
function siteOf({ address, label }: OwnCopy): { siteName?: string } {
  return isLocalAddress(address) ? { siteName: label } : {};
}

/** The lead picture that came with a part of the story stays with the whole. */
function withKeptLead(article: Article, body: Awaited<ReturnType<typeof getBody>>): Article {
  const lead = body?.article.leadPicture;
  const picture = lead === undefined ? undefined : body?.article.pictures[lead];
  if (lead === undefined || picture === undefined || body?.pictures[lead] === undefined) {
    return article;
  }
  return { ...article, pictures: [picture], leadPicture: 0 };
}
