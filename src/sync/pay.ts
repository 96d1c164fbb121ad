import type { SpendKind } from "#library/spending-day.ts";
import type { Share } from "#library/spending.ts";
import type { Purse } from "./purse.ts";
import type { Run } from "./run.ts";
import { spendOn } from "./spend.ts";
import { bytesOf, noTransfer, type Transfer } from "./transfer.ts";

/** Headers of a request and its answer, bytes: what is held for them beforehand. */
export const likelyHeaderBytes = 1000;

/** Told what a request has cost, whether it succeeded or not. */
export type Note = (spent: Transfer) => void;

interface Purpose {
  kind: SpendKind;
  /** Of the body. */
  expectedBytes: number;
  /** The story it is for, or `sharesOf` a transfer for several. */
  address?: string;
  sharesOf?: (spent: Transfer) => Share[];
  purse?: Purse | undefined;
}

/**
 * Sends a request within the reader's caps and within what a wish may cost, and counts what it did.
 * @returns "too-dear", and sends nothing, when the wish has not so much left
 * @throws BekalError `cap-reached` before anything is sent; and what `work` throws
 */
export async function pay<Result>(
  { library, now }: Pick<Run, "library" | "now">,
  { kind, expectedBytes, address, sharesOf, purse }: Purpose,
  work: (note: Note) => Promise<Result>,
): Promise<Result | "too-dear"> {
  const held = expectedBytes + likelyHeaderBytes;
  if (purse?.hold(held) === false) return "too-dear";
  let transfer = noTransfer;
  const purpose = { kind, expectedBytes: held, now, ...(address !== undefined && { address }) };
  try {
    const { result } = await spendOn(library, purpose, async (note) => {
      const done = await work((spent) => {
        transfer = spent;
        note(spent);
      });
      const shares = sharesOf?.(transfer);
      return { result: done, transfer, ...(shares && { shares }) };
    });
    return result;
  } finally {
    purse?.pay(held, bytesOf(transfer));
  }
}
