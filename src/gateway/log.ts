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
