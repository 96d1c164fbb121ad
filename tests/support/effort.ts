/** What is used of Node's, for the tests of code that knows no Node. */
declare const process: { threadCpuUsage(since?: CpuUsage): CpuUsage };
type CpuUsage = { user: number; system: number };

const words = JSON.stringify(Array.from({ length: 60_000 }, (_, n) => `kata-${n}`));

/**
 * What `work` costs, as a multiple of reading and writing 60,000 words of JSON eight times beside
 * it (some tens of milliseconds on any machine of today). Counts what this thread computes, not what a clock says,
 * so that neither a slow machine nor a busy one decides about a test.
 */
export function effort(work: () => void): number {
  const cost = computedUs(work);
  const unit = computedUs(() => {
    for (let time = 0; time < 8; time += 1) JSON.stringify(JSON.parse(words));
  });
  return cost / Math.max(1, unit);
}

/** Time of this thread on a processor, in microseconds. */
function computedUs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
