/** How much time and how many bytes one fetch may cost. Times are ms. */
export interface FetchLimits {
  redirects: number;
  /** Open connections to one origin. */
  connections: number;
  /** Most addresses a name may resolve to. */
  addresses: number;
  connectMs: number;
  headersMs: number;
  /** Longest silence within a body; a dripping body is ended by the deadlines below. */
  bodyIdleMs: number;
  /** Absolute: from the first look-up to the last byte, redirects included. */
  pageMs: number;
  pictureMs: number;
  headerBytes: number;
  /** As they come over the network. */
  pageRawBytes: number;
  pictureRawBytes: number;
  /** After inflation. */
  pageBytes: number;
  pictureBytes: number;
  /** Markup or text beyond this costs the parser seconds; a PDF may be larger. */
  htmlBytes: number;
  /** Decoded bytes per raw byte, judged once `ratioFromBytes` are decoded. */
  ratio: number;
  ratioFromBytes: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** The numbers the guard runs with unless a test makes them small. */
export const defaultLimits: FetchLimits = {
  redirects: 5,
  connections: 4,
  addresses: 32,
  connectMs: 5_000,
  headersMs: 8_000,
  bodyIdleMs: 8_000,
  pageMs: 15_000,
  pictureMs: 8_000,
  headerBytes: 32 * KIB,
  pageRawBytes: 8 * MIB,
  pictureRawBytes: 12 * MIB,
  pageBytes: 8 * MIB,
  pictureBytes: 12 * MIB,
  htmlBytes: 5 * MIB,
  ratio: 200,
  ratioFromBytes: MIB,
};
