/** Values a log line may hold. Never an address, a URL or an IP: readers are nobody's business. */
type LogValue = string | number | boolean | undefined;

/** Writes one event. */
export type Log = (event: string, fields?: Record<string, LogValue>) => void;

/** A log of one JSON line an event: `{"time":"…","event":"answer","status":200}`. */
export function createLog(write: (line: string) => void): Log {
  return (event, fields) => {
    write(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
  };
}

/** An error's name and the place in the code; its message may hold an address, so it stays out. */
export function describeError(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = /\bsrc\/\S+?:\d+/.exec(error.stack ?? "")?.[0];
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return { error: code, ...(at !== undefined && { at }) };
}
