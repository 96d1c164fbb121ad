/** Heights a chart may have, times a power of ten: each can be halved and read. */
const steps = [1, 2, 4, 6, 8, 10];

/** The round number of bytes that a chart reaches, no smaller than what is in it. */
export function roundUp(bytes: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(bytes, 1000)));
  const step = steps.find((one) => one * power >= bytes) ?? 10;
  return step * power;
}
