import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { reserve, settle, type Share } from "#library/spending.ts";
import type { SpendKind } from "#library/spending-day.ts";
import { bytesOf, noTransfer, type Transfer } from "./transfer.ts";

/** What a transfer is for, and what it may cost. */
interface Purpose {
  kind: SpendKind;
  /** Body and headers, as well as they are known beforehand. */
  expectedBytes: number;
  /** The story it is for; of a transfer for several, `work` tells the `shares`. */
  address?: string;
  now: () => number;
}

/** What a transfer brought, with what it cost. */
interface Result {
  transfer: Transfer;
  shares?: readonly Share[];
}

/**
 * Runs a transfer within the reader's caps: bytes are promised to it before it is sent, and what it
 * cost is written down when it is over. A transfer that fails `note`s what it has cost until then.
 * @throws BekalError `cap-reached` before anything is sent; storage-*; and what `work` throws
 */
export async function spendOn<T extends Result>(
  library: Library,
  { kind, expectedBytes, address, now }: Purpose,
  work: (note: (spent: Transfer) => void) => Promise<T>,
): Promise<T> {
  const reservation = await reserve(library, { bytes: expectedBytes, now: now() });
  if (reservation === "cap-reached") throw new BekalError("cap-reached");
  let result: Result = { transfer: noTransfer };
  try {
    const done = await work((transfer) => {
      result = { transfer };
    });
    result = done;
    return done;
  } finally {
    const bytes = bytesOf(result.transfer);
    const own = address === undefined ? [] : [{ address, bytes }];
    const { headerBytes } = result.transfer;
    const shares = result.shares ?? own;
    await settle(library, reservation, { kind, bytes, headerBytes, shares });
  }
}
