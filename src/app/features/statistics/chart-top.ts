const minuteMs = 60_000;
/** Heights a chart may have, in minutes: each can be halved and read. */
const heights = [2, 4, 10, 20, 30, 40, 60, 120, 240, 480, 600];
const stepAbove = 600;

/** The round time that a chart reaches, no smaller than what is in it; ms. */
export function topOf(ms: number): number {
  const minutes = ms / minuteMs;
  const height =
    heights.find((one) => one >= minutes) ?? Math.ceil(minutes / stepAbove) * stepAbove;
  return height * minuteMs;
}
