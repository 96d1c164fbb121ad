import type { Socket } from "node:net";

/** How slow a network is. */
export interface Shape {
  /** Each way. */
  bitsPerSecond: number;
  roundTripMs: number;
  /** Round trips before the first byte of a connection: 1 for TCP, 2 for TCP and TLS 1.3. */
  setUpRoundTrips: number;
}

/** One direction of a network, shared by all its connections. */
export interface Link extends Shape {
  /** Takes its turn on the link. @returns when the last bit has left, ms of `performance.now` */
  depart(sizeBytes: number, notBefore: number): number;
}

const SEGMENT_BYTES = 1460;
/** TCP's initial window (RFC 6928): what a server may send before the first answer. */
const INITIAL_WINDOW_BYTES = 10 * SEGMENT_BYTES;
const MAX_WAITING_BYTES = 64 * 1024;

export function createLink(shape: Shape): Link {
  let freeAt = 0;
  return {
    ...shape,
    depart(sizeBytes, notBefore) {
      const bitMs = 1000 / shape.bitsPerSecond;
      freeAt = Math.max(freeAt, notBefore) + sizeBytes * 8 * bitMs;
      return freeAt;
    },
  };
}

/**
 * Hands on what one socket says to the other at the link's pace: in segments, half a round trip
 * late, no more in flight than a TCP that starts slowly allows.
 * @param isPassed sees every chunk first; false drops it
 */
export function sendThrough(
  link: Link,
  from: Socket,
  to: Socket,
  isPassed: (chunk: Buffer) => boolean,
): void {
  if (link.roundTripMs === 0) return sendAtOnce(from, to, isPassed);
  const readyAt = performance.now() + link.roundTripMs * link.setUpRoundTrips;
  const waiting: Buffer[] = [];
  const flying: Buffer[] = [];
  let windowBytes = INITIAL_WINDOW_BYTES;
  let inFlight = 0;
  let hasEnded = false;

  function pump(): void {
    while (waiting.length > 0 && inFlight < windowBytes) fly(takeSegment(waiting));
    if (bytesOf(waiting) < MAX_WAITING_BYTES) from.resume();
    if (hasEnded && waiting.length + flying.length === 0) to.end();
  }

  function fly(segment: Buffer): void {
    inFlight += segment.length;
    flying.push(segment);
    const now = performance.now();
    const arrivesIn =
      link.depart(segment.length, Math.max(now, readyAt)) + link.roundTripMs / 2 - now;
    setTimeout(arrive, arrivesIn);
    setTimeout(acknowledge, arrivesIn + link.roundTripMs / 2, segment.length);
  }

  // Timers of one millisecond may change places; the bytes may not: the oldest goes first.
  function arrive(): void {
    const segment = flying.shift();
    if (segment && to.writable) to.write(segment);
    pump();
  }

  function acknowledge(sizeBytes: number): void {
    inFlight -= sizeBytes;
    windowBytes += sizeBytes;
    pump();
  }

  from.on("data", (chunk: Buffer) => {
    if (!isPassed(chunk)) return;
    waiting.push(chunk);
    if (bytesOf(waiting) >= MAX_WAITING_BYTES) from.pause();
    pump();
  });
  from.on("end", () => {
    hasEnded = true;
    pump();
  });
}

function sendAtOnce(from: Socket, to: Socket, isPassed: (chunk: Buffer) => boolean): void {
  from.on("data", (chunk: Buffer) => {
    if (!isPassed(chunk) || !to.writable || to.write(chunk)) return;
    from.pause();
    to.once("drain", () => from.resume());
  });
  from.on("end", () => to.end());
}

function takeSegment(waiting: Buffer[]): Buffer {
  const [first = Buffer.alloc(0)] = waiting;
  if (first.length <= SEGMENT_BYTES) {
    waiting.shift();
    return first;
  }
  waiting[0] = first.subarray(SEGMENT_BYTES);
  return first.subarray(0, SEGMENT_BYTES);
}

function bytesOf(chunks: Buffer[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
