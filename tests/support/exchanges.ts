import { createRequestLog, type Heard } from "./request-log.ts";

/** One request and what became of it. */
export interface Exchange extends Heard {
  isCut: boolean;
}

/** The exchanges of one connection, one after another. */
interface Exchanges {
  hearClient(chunk: Buffer): void;
  /** False where the answer breaks off. */
  mayPass(chunk: Buffer): boolean;
}

/** @param nextCut after how many bytes the answer to the next request breaks off */
export function createExchanges(
  nextCut: () => number,
  onExchange: (exchange: Exchange) => void,
): Exchanges {
  let current: Exchange | undefined;
  let leftBytes = Infinity;
  const requests = createRequestLog((heard) => {
    current = Object.assign(heard, { isCut: false });
    leftBytes = nextCut();
    onExchange(current);
  });
  return {
    hearClient: (chunk) => requests.read(chunk),
    mayPass(chunk) {
      leftBytes -= chunk.length;
      if (current && leftBytes < 0) current.isCut = true;
      return leftBytes >= 0;
    },
  };
}
