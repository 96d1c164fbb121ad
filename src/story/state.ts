import type { ErrorCode } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import type { StoryState } from "./story.ts";

/** Longer than the longest exchange (sync/patience.ts), so that a live fetch never loses its claim. */
export const leaseMs = 300_000;

/** No wait between two attempts is longer. */
export const longestWaitMs = 3_600_000;

const firstWaitMs = 10_000;

/** Faults that may pass by themselves. A complete table: a new code must be decided here. */
const transient: Record<ErrorCode, boolean> = {
  "not-found": false,
  "refused-address": false,
  "login-needed": false,
  paywall: false,
  "not-a-story": false,
  "publisher-unreachable": true,
  "publisher-timeout": true,
  "too-large": false,
  "unsupported-type": false,
  busy: true,
  // When there is room again; until then nothing is fetched unasked (sync/schedule.ts).
  "storage-full": true,
  "storage-blocked": true,
  "storage-newer": true,
  "storage-unavailable": true,
  "storage-closed": true,
  "gateway-unreachable": true,
  "gateway-timeout": true,
  // A captive portal answers for the gateway until somebody logs in.
  "bad-reply": true,
  "bad-address": false,
  "not-whole": false,
  "cap-reached": true,
  "wifi-wanted": true,
};

/** After so many attempts a passing fault is taken as the answer; the others wait for ever. */
const patience: Partial<Record<ErrorCode, number>> = {
  "publisher-unreachable": 6,
  "publisher-timeout": 6,
  "bad-reply": 8,
};

export interface Failure {
  code: ErrorCode;
  now: number;
  /** 0 to 1, from `Math.random()`: spreads the attempts of many phones and many stories. */
  random: number;
  /** What the gateway asked for with `Retry-After`. */
  retryAfterMs?: number;
  /** What was there in place of a story. */
  page?: PageFacts;
}

/** True when the same attempt may succeed later without anybody doing anything. */
export function isTransient(code: ErrorCode): boolean {
  return transient[code];
}

/** A story that waits to be fetched, from now on. */
export function queue(): StoryState {
  return { status: "queued", attempts: 0, retryAt: 0 };
}

/**
 * Takes a story for fetching, for the time of one lease.
 * @param isBehind asked for together with others, and not the first of them
 */
export function claim(state: StoryState, now: number, isBehind = false): StoryState {
  const attempts = attemptsOf(state) + 1;
  const leaseUntil = now + leaseMs;
  return { status: "fetching", attempts, leaseUntil, ...(isBehind && { isBehind }) };
}

/** Gives a claimed story back as it was: whatever stopped its fetcher, it was not this story. */
export function release(state: StoryState, reason?: ErrorCode): StoryState {
  if (state.status !== "fetching") return state;
  const attempts = Math.max(0, state.attempts - 1);
  return { status: "queued", attempts, retryAt: 0, ...(reason && { reason }) };
}

/**
 * What a killed fetcher left behind is due again, without waiting for its lease. The story it had in
 * hand may have killed it: that counts, and from the second time on it waits, longer each time.
 */
export function abandon(state: StoryState, death: Pick<Failure, "now" | "random">): StoryState {
  if (state.status !== "fetching") return state;
  if (state.isBehind) return release(state);
  const { attempts } = state;
  const retryAt = attempts > 1 ? death.now + waitMs(attempts - 1, death) : 0;
  return { status: "queued", attempts, retryAt };
}

/** The reader's own rule stands in the way: what waits goes on waiting, and says so. */
export function hold(state: StoryState, reason: ErrorCode): StoryState {
  return state.status === "queued" ? { ...state, reason } : state;
}

/** True when a story waits and its time has come, or whoever fetched it did not come back. */
export function isClaimable(state: StoryState, now: number): boolean {
  if (state.status === "queued") return isOver(state.retryAt, now, longestWaitMs);
  return state.status === "fetching" && isOver(state.leaseUntil, now, leaseMs);
}

/**
 * The text is whole on the device. `missingPictures` are the wanted ones that are not, `sharper` those
 * that are, and are wanted in full.
 * @param tried the state so far, when it has tried for some of them
 */
export function succeed(
  missingPictures: number[],
  sharper: number[] = [],
  tried?: StoryState,
): StoryState {
  const attempts = tried === undefined ? 0 : attemptsOf(tried);
  const retryAt = tried !== undefined && "retryAt" in tried ? tried.retryAt : 0;
  if (missingPictures.length > 0) return { status: "partial", missingPictures, attempts, retryAt };
  if (sharper.length > 0) return { status: "ready", sharper, attempts, retryAt };
  return { status: "ready" };
}

/** An attempt ended without a text: back to the queue with a longer wait, or failed with its reason. */
export function fail(state: StoryState, failure: Failure): StoryState {
  const { code, now } = failure;
  const attempts = Math.max(1, attemptsOf(state));
  if (!isTransient(code) || attempts >= (patience[code] ?? Infinity)) {
    const { page } = failure;
    return { status: "failed", reason: code, failedAt: now, ...(page && { page }) };
  }
  if (code === "gateway-unreachable") {
    // No attempt at all: tunnels must not use up the patience that is for publishers. Due with the
    // next news of a network; how often that is tried unasked is for sync/pace.ts.
    return { status: "queued", attempts: attempts - 1, retryAt: now, reason: code };
  }
  return { status: "queued", attempts, retryAt: now + waitMs(attempts, failure), reason: code };
}

/** True when the missing pictures of a story with its text may be asked for again. */
export function arePicturesDue(state: StoryState, now: number): boolean {
  return asksPictures(state) && isOver(state.retryAt, now, longestWaitMs);
}

/** A story that has its text and asks for pictures. */
type Asking = Extract<StoryState, { status: "partial" } | { sharper: number[] }>;

/** True for a story that has its text and asks for pictures. */
export function asksPictures(state: StoryState): state is Asking {
  return state.status === "partial" || "sharper" in state;
}

/** The pictures have changed; a story whose text is on its way will be judged with it. */
export function keepPictures(
  state: StoryState,
  missing: number[],
  sharper: number[] = [],
): StoryState {
  const isSettled = state.status === "partial" || state.status === "ready";
  return isSettled ? succeed(missing, sharper, state) : state;
}

/** Some pictures did not come: asked for again after a longer wait. The text stays readable. */
export function postponePictures(state: StoryState, failure: Failure): StoryState {
  if (!asksPictures(state)) return state;
  const attempts = state.attempts + 1;
  return { ...state, attempts, retryAt: failure.now + waitMs(attempts, failure) };
}

/** Doubles with every attempt, half of it by chance; ms. */
function waitMs(
  attempts: number,
  { random, retryAfterMs = 0 }: Pick<Failure, "random" | "retryAfterMs">,
): number {
  const whole = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1));
  const jittered = whole / 2 + (whole / 2) * random;
  return Math.min(longestWaitMs, Math.max(jittered, retryAfterMs));
}

/**
 * A time further away than it was ever set is the work of a wrong clock: a story must not wait
 * for a year that the phone once believed in.
 */
function isOver(time: number, now: number, longestMs: number): boolean {
  return time <= now || time - now > longestMs;
}

function attemptsOf(state: StoryState): number {
  return "attempts" in state ? state.attempts : 0;
}
