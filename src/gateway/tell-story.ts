import type { Told } from "#wire/told.ts";
import { describeError, type Log } from "./log.ts";
import type { Share } from "./many-route.ts";
import type { ArticleAnswer } from "./price-of.ts";
import type { Stories } from "./stories.ts";

interface Parts {
  stories: Stories;
  log: Log;
}

/**
 * Asks for one story of many and tells it, or why there is none. Never rejects: the answer has begun,
 * and a story that fails by our own mistake must not take the others along.
 */
export async function tellStory<Frame>(
  { url, n, isLatestWanted = false }: { url: string; n: number; isLatestWanted?: boolean },
  { stories, log }: Parts,
  tell: (answer: ArticleAnswer) => Promise<Frame>,
): Promise<Frame | Told> {
  try {
    const answer = await stories.getStory(url, { isLatestWanted });
    if (answer.kind === "article") return await tell(answer);
    const { code, detail, page } = answer;
    const problem = { code, ...(detail !== undefined && { detail }), ...(page && { page }) };
    return { kind: "problem", n, problem };
  } catch (cause) {
    log("error", describeError(cause));
    return { kind: "problem", n, problem: { code: "busy" } };
  }
}

/** Tells of the asks that are over a client's share when it may come back for them. */
export function* tellRefused({ taken, retryAfterMs = 1000 }: Share, count: number) {
  for (let n = taken; n < count; n += 1) {
    const told: Told = { kind: "problem", n, problem: { code: "busy" }, retryAfterMs };
    yield told;
  }
}
