/** What a transfer was for. */
export const spendKinds = ["app", "story", "picture", "price", "feed"] as const;
export type SpendKind = (typeof spendKinds)[number];

/** What one day cost, bytes. */
export interface SpendingDay {
  /** Local date, `2026-11-23`. */
  day: string;
  /** By kind, headers included. */
  spent: Partial<Record<SpendKind, number>>;
  /** The part of it that is an estimate: headers. */
  headerBytes: number;
  /** What the original pages of the stories fetched that day weigh. */
  originalBytes: number;
  /** Promised to transfers under way: by id, with the time they end at the latest. */
  reserved: Record<string, { bytes: number; until: number }>;
}
