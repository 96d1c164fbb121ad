import { type IndexedDocument, indexDocument } from "#search/document.ts";
import { type Buckets, buildSegment, depthFor } from "#search/segment.ts";
import { readSearched } from "#search/text.ts";
import type { Story } from "#story/story.ts";
import type { Library, Writing, WriteTx } from "./library.ts";
import type { BodyRecord } from "./schema.ts";
import { bucketKey } from "./search-keys.ts";
import { type Facts, mostLength, PageChanges } from "./search-pages.ts";
import { emptyState, layoutVersion, type SearchState, stateKey } from "./search-state.ts";
import { dayOf, toSearchDocument } from "./search-text.ts";
import { storedJson } from "./stored-text.ts";
import { toStory } from "./to-story.ts";

/** The stores that a change of the index touches. */
const indexStores = [
  "searchWaiting",
  "searchState",
  "searchDocuments",
  "searchPages",
  "searchPostings",
] as const;
type IndexTx = WriteTx<[...typeof indexStores]>;

/** Stories whose turn it is, with the marks that are done with them. */
interface Turn {
  state: SearchState;
  marks: number[];
  addresses: string[];
}

/** A story as it is to be in the index; without `found` it is to be in it no more. */
interface Change {
  address: string;
  found?: Found;
}

interface Found {
  document: IndexedDocument;
  facts: Facts;
}

/**
 * Indexes the next stories that wait: all that was made of them is written in one transaction with the
 * end of their waiting, so that whoever is killed has done it or not. Only one may do it at a time.
 * @param most how many
 * @returns how many there were; 0 when none waits
 * @throws BekalError storage-*
 */
export async function indexNext(library: Library, most: number): Promise<number> {
  const turn = await takeTurn(library, most);
  if (turn.marks.length === 0) return 0;
  const changes = await lookAt(library, turn.addresses);
  const documents = changes.flatMap(({ found }) => found?.document ?? []);
  const buckets = buildSegment(documents, depthFor(documents.length));
  await library.write([...indexStores], "relaxed", (tx) => commit(tx, { turn, changes, buckets }));
  return turn.marks.length;
}

async function takeTurn(library: Library, most: number): Promise<Turn> {
  const known = await library.read(["searchState"], (tx) => tx.store.get(stateKey));
  const state = known?.version === layoutVersion ? known : await beginAnew(library);
  return library.read(["searchWaiting"], async (tx) => {
    const [marks, addresses] = await Promise.all([
      tx.store.getAllKeys(undefined, most),
      tx.store.getAll(undefined, most),
    ]);
    return { state, marks, addresses: [...new Set(addresses)] };
  });
}

/** Over a library that was never indexed, or in another layout: every story waits. */
function beginAnew(library: Library): Promise<SearchState> {
  return library.write([...indexStores, "stories"], "relaxed", async (tx) => {
    const state = emptyState();
    const waiting = tx.objectStore("searchWaiting");
    // Newest first: what was saved last is looked for first.
    const addresses = await tx.objectStore("stories").index("byRank").getAllKeys();
    await Promise.all([
      tx.objectStore("searchPostings").clear(),
      tx.objectStore("searchPages").clear(),
      tx.objectStore("searchDocuments").clear(),
      waiting.clear(),
      tx.objectStore("searchState").put(state, stateKey),
      ...addresses.map((address) => waiting.put(address)),
    ]);
    return state;
  });
}

async function lookAt(library: Library, addresses: string[]): Promise<Change[]> {
  const read = await library.read(["stories", "bodies"], (tx) =>
    Promise.all(
      addresses.map(async (address) => ({
        address,
        record: await tx.objectStore("stories").get(address),
        body: await tx.objectStore("bodies").get(address),
      })),
    ),
  );
  const changes: Change[] = [];
  for (const { address, record, body } of read) {
    // A deleted story keeps its text for a while.
    if (record === undefined) changes.push({ address });
    else changes.push({ address, found: await makeDocument(toStory(record), body) });
  }
  return changes;
}

async function makeDocument(story: Story, body: BodyRecord | undefined): Promise<Found> {
  const article = body && story.hasText ? readSearched(await storedJson(body)) : undefined;
  const document = indexDocument(toSearchDocument(story, article));
  return {
    document,
    facts: { length: document.length, day: dayOf(story), order: story.order },
  };
}

async function commit(
  tx: IndexTx,
  { turn, changes, buckets }: { turn: Turn; changes: Change[]; buckets: Buckets },
): Promise<void> {
  const states = tx.objectStore("searchState");
  const state = await states.get(stateKey);
  // Somebody else's turn came in between: the marks stand, and the next turn takes them.
  if (state?.revision !== turn.state.revision) return;
  const pages = new PageChanges(tx);
  const next: SearchState = { ...state, revision: state.revision + 1 };
  for (const { address } of changes) await forget(tx, pages, next, address);
  const base = next.nextNumber;
  for (const { address, found } of changes) {
    if (found !== undefined) await add(tx, pages, next, { address, found });
  }
  const span = next.nextNumber - base;
  if (span > 0) {
    const id = next.nextSegment;
    next.nextSegment += 1;
    next.segments = [...next.segments, { id, base, span, documents: span, depth: depthFor(span) }];
    await putBuckets(tx, id, buckets);
  }
  const waiting = tx.objectStore("searchWaiting");
  await Promise.all([
    pages.save(),
    states.put(next, stateKey),
    ...turn.marks.map((mark) => waiting.delete(mark)),
  ]);
}

async function forget(
  tx: IndexTx,
  pages: PageChanges,
  state: SearchState,
  address: string,
): Promise<void> {
  const documents = tx.objectStore("searchDocuments");
  const number = await documents.get(address);
  if (number === undefined) return;
  state.words -= await pages.set(number, { length: 0, day: 0, order: 0 });
  state.documents -= 1;
  await documents.delete(address);
}

async function add(
  tx: IndexTx,
  pages: PageChanges,
  state: SearchState,
  { address, found: { facts } }: Required<Change>,
): Promise<void> {
  const number = state.nextNumber;
  await pages.set(number, facts);
  state.nextNumber += 1;
  state.documents += 1;
  state.words += Math.min(mostLength, facts.length);
  await tx.objectStore("searchDocuments").put(number, address);
}

/** Writes the buckets of one segment. */
export async function putBuckets(
  tx: Writing<"searchPostings">,
  segment: number,
  buckets: Buckets,
): Promise<void> {
  const postings = tx.objectStore("searchPostings");
  const puts = [...buckets].map(([bucket, { buffer }]) =>
    postings.put(buffer, bucketKey(segment, bucket)),
  );
  await Promise.all(puts);
}
