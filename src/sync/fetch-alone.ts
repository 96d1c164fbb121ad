import { saveArticle } from "#library/bodies.ts";
import { failStory } from "#library/queue.ts";
import { reasonOf } from "./faults.ts";
import type { Part } from "./parts.ts";
import { pay } from "./pay.ts";
import { expectText } from "./queue-order.ts";
import type { Run } from "./run.ts";
import type { Wanted } from "./texts.ts";

/**
 * Fetches one text by its own address, which caches and dictionaries know. A fault ends its attempt.
 * @returns "too-dear" when it was not asked for: the wish has not so much left
 * @throws what stopped it when the run is over
 */
export async function fetchAlone(
  run: Run,
  part: Part,
  { story }: Wanted,
): Promise<"kept" | "failed" | "too-dear"> {
  const { library, signal, gateway, signs, now } = run;
  const { address, url, hasText: isRefresh } = story;
  const purpose = { kind: "story", expectedBytes: expectText(story), address } as const;
  try {
    const fetched = await pay(run, { ...purpose, purse: part.purse }, (note) =>
      gateway.fetchStory(url, { signal, isRefresh, note }),
    );
    if (fetched === "too-dear") return fetched;
    signs.hear();
    const { pictures } = part;
    const kept = { address, ...fetched, ...(pictures && { pictures }), now: now() };
    return (await saveArticle(library, kept)) === undefined ? "failed" : "kept";
  } catch (cause) {
    if (signal.aborted) throw cause;
    const reason = reasonOf(cause);
    signs.fail(reason.code);
    await failStory(library, { address, now: now(), ...reason });
    return "failed";
  }
}
