import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { parseJson } from "#base/json.ts";
import type { CheckedStory, PackFault } from "#packing/pack.ts";
import { hashOf, inflate } from "./bytes.ts";
import type { Library } from "./library.ts";
import type { BodyRecord } from "./schema.ts";

/** How a story is proven. */
export interface ProofOptions {
  /** True when the reader's screen can show the text; without it every text that passes the gate. */
  renders?: (article: Article) => boolean;
  /** The same for all stories of one look: a picture that several show is looked at once. */
  judgePicture?: PictureJudge;
}

/** What is wrong with a picture by its hash; undefined when nothing is. */
export type PictureJudge = (hash: string) => Promise<"missing" | "damaged" | undefined>;

/**
 * Opens a story from storage as the reader's screen would, down to the last pixel, and names what it
 * lacks. Asks for nothing: not a byte of it comes from a network. @throws BekalError storage-*
 */
export async function proveStory(
  library: Library,
  address: string,
  { renders = () => true, judgePicture = createPictureJudge(library) }: ProofOptions = {},
): Promise<CheckedStory> {
  const [story, body] = await library.read(["stories", "bodies"], (tx) =>
    Promise.all([tx.objectStore("stories").get(address), tx.objectStore("bodies").get(address)]),
  );
  if (story?.hasText !== true || body === undefined) return red(address, "no-text");
  const article = await openText(body);
  if (article === undefined || !renders(article)) return red(address, "damaged-text");

  const looked = await lookAtPictures(article, body, judgePicture);
  const isWhole = article.completeness === "whole";
  const faults: PackFault[] = isWhole
    ? looked.faults
    : [{ kind: "part-of-text" }, ...looked.faults];
  const verdict = faults.length === 0 ? "green" : "amber";
  const { withheldCount } = looked;
  return { address, verdict, faults, ...(withheldCount > 0 && { withheldCount }) };
}

async function lookAtPictures(article: Article, body: BodyRecord, judgePicture: PictureJudge) {
  const faults: PackFault[] = [];
  let withheldCount = 0;
  for (const index of article.pictures.keys()) {
    const hash = body.pictures[index]?.hash;
    if (hash === undefined && body.withheld?.includes(index)) {
      withheldCount += 1;
      continue;
    }
    const fault = hash === undefined ? "missing" : await judgePicture(hash);
    if (fault !== undefined) faults.push({ kind: `${fault}-picture`, index });
  }
  return { faults, withheldCount };
}

function red(address: string, kind: "no-text" | "damaged-text"): CheckedStory {
  return { address, verdict: "red", faults: [{ kind }] };
}

/** The article of a stored text whose bytes are the ones that were stored; else undefined. */
async function openText(body: BodyRecord): Promise<Article | undefined> {
  const text = await inflateWhole(body.bytes);
  if (text === undefined || (await hashOf(text)) !== body.sha256) return undefined;
  return parseArticle(parseJson(new TextDecoder().decode(text)));
}

async function inflateWhole(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  try {
    return await inflate(bytes);
  } catch {
    // Cut off or changed on the disk: that is what is looked for here.
    return undefined;
  }
}

/** Looks at each picture once: its record is there, its bytes are the ones it is named after, it shows. */
export function createPictureJudge(library: Library): PictureJudge {
  const judged = new Map<string, ReturnType<PictureJudge>>();
  return (hash) => {
    const verdict = judged.get(hash) ?? lookAt(library, hash);
    judged.set(hash, verdict);
    return verdict;
  };
}

async function lookAt(library: Library, hash: string): ReturnType<PictureJudge> {
  const picture = await library.read(["pictures"], (tx) => tx.store.get(hash));
  if (picture === undefined) return "missing";
  if ((await hashOf(picture.bytes)) !== hash) return "damaged";
  const shows = await decodes(new Blob([picture.bytes], { type: picture.contentType }));
  return shows ? undefined : "damaged";
}

async function decodes(picture: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(picture)).close();
    return true;
  } catch {
    // The browser cannot show it, whatever it is.
    return false;
  }
}
