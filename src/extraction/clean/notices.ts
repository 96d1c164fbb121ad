import { creditLine, initials, mailAddress } from "#extraction/data/role-lines.ts";
import { callLine, noticeLine } from "#extraction/data/notices.ts";
import { clutterMarks } from "#extraction/data/selectors.ts";
import { appHosts, channelHosts } from "#extraction/data/hosts.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";
import { collapse } from "#extraction/document/dom.ts";
import type { Block } from "#extraction/page.ts";
import { dropBlocks, isProse, quotes, type Work } from "#extraction/work.ts";

const maxNoticeWords = 40;
/** Characters a pattern is tried on: no notice is longer. */
const maxNoticeChars = 400;
const maxCreditWords = 24;
const sentenceEnd = /[.!?]["”’]?$/;

/** Advertisers' notices, share bars, newsletter and app calls, comment counters, pager lines. */
export function dropNotices(work: Work): void {
  dropBlocks(work, "drop-notices", (block) => {
    if (quotes(block) || block.node.tagName === "figure" || block.words > maxNoticeWords)
      return undefined;
    if (leadsToChannel(block)) return "leads to a channel or an app";
    const isSentence = isProse(block) && sentenceEnd.test(block.text) && block.words > 30;
    return isSentence ? undefined : reasonByWords(block);
  });
}

function reasonByWords(block: Block): string | undefined {
  const text = collapse(block.text);
  if (text.length > maxNoticeChars) return undefined;
  if (noticeLine.test(text)) return "notice or button";
  if (callLine.test(text)) return "calls for something else";
  const isMarked = clutterMarks.test(block.mark) && block.words < 25 && !/[.!?]$/.test(text);
  return isMarked && block.linkWords > 0 ? "class of clutter" : undefined;
}

/** WhatsApp, Telegram, Google News, an app's shop: nobody cites them. */
function leadsToChannel(block: Block): boolean {
  const hosts = descendants([block.node]).flatMap(
    ({ properties }) => URL.parse(properties?.href ?? "")?.hostname ?? [],
  );
  if (hosts.some((host) => channelHosts.test(host))) return true;
  return block.linkWords > block.words / 2 && hosts.some((host) => appHosts.test(host));
}

/** Roles and names at the end or before the text are credits. */
export function dropCredits(work: Work): void {
  const end = work.blocks.length;
  dropBlocks(work, "drop-credits", (block, at) => {
    if (!/^(?:p|ul|ol)$/.test(block.node.tagName) || block.words > maxCreditWords) return undefined;
    if (at > 1 && at >= end - 4 && isByNewsroom(block))
      return "initials or address of the newsroom";
    const isNear = at >= end - 8 || at < 3;
    return isNear && isCredit(block) ? "credit line" : undefined;
  });
}

/** "(zah/zah)", or a reporter's name and address. */
function isByNewsroom(block: Block): boolean {
  return initials.test(block.text) || (block.words <= 10 && mailAddress.test(block.text));
}

/** "Sumber: …" may begin a sentence: a credit has no sentence end. */
function isCredit(block: Block): boolean {
  const lines = block.text.split("\n");
  return (
    lines.every((line) => creditLine.test(line)) &&
    (block.words < 14 || !sentenceEnd.test(block.text))
  );
}

/** Blocks with nothing to read. */
export function dropEmpty(work: Work): void {
  dropBlocks(work, "drop-empty", (block) => {
    if (block.node.tagName === "hr" || block.node.tagName === "figure") return undefined;
    return /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}]/u.test(block.text) || quotes(block)
      ? undefined
      : "nothing to read";
  });
}
