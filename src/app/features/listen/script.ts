import { listBlocks } from "#article/blocks.ts";
import { captionOf } from "#article/caption.ts";
import { flow } from "#article/flow.ts";
import type { Root, TreeNode } from "#article/tree.ts";
import type { Stretch } from "#story/anchor.ts";
import { sentencesIn } from "#story/sentences.ts";
import { type Role, rolesOf } from "./spoken-roles.ts";

/** One sentence: where it stands in the story's text (nowhere when both are 0), and what is said. */
export interface Sentence extends Stretch {
  say: string;
}

interface Options {
  /** BCP 47. */
  language?: string | undefined;
  /** Said before the text, such as its title; they do not stand in it. */
  opening: readonly string[];
  /** Captions of pictures and media are said too. */
  withCaptions: boolean;
  words: { code: string; table: (caption: string) => string; caption: (words: string) => string };
}

/** A stretch of text without a line break of the story's own. */
interface Line extends Stretch {
  role: Role | undefined;
  /** What of it is not said: numbers of footnotes. */
  silent: Stretch[];
}

/**
 * What the voice says of a story, sentence by sentence, placed in the text of `storyTextOf`. Code and
 * tables are named in one short sentence; captions are said when wanted; numbers of footnotes never.
 */
export function scriptOf(body: Root, options: Options): Sentence[] {
  const { text, lines } = readLines(body);
  const told = new Set<Role["whole"]>();
  const sentences: Sentence[] = options.opening
    .filter((say) => say.trim() !== "")
    .map((say) => ({ start: 0, end: 0, say }));
  for (const line of lines) {
    if (line.role === undefined) sentences.push(...spoken(text, line, options.language));
    else if (!told.has(line.role.whole)) {
      told.add(line.role.whole);
      const say = sayWhole(line.role, text, lines, options);
      if (say !== undefined) sentences.push({ ...wholeOf(line.role, lines), say });
    }
  }
  return sentences;
}

/** The first sentence that is not over at an offset of the text; from the very start the opening. */
export function sentenceAt(script: readonly Sentence[], offset: number): number {
  if (offset <= 0) return 0;
  const found = script.findIndex(({ end }) => end > offset);
  return found === -1 ? Math.max(0, script.length - 1) : found;
}

function readLines(body: Root): { text: string; lines: Line[] } {
  const roles = rolesOf(body);
  const { text, pieces } = flow<TreeNode>(listBlocks(body), {
    valueOf: (node) => (node.type === "text" ? node.value : undefined),
    tagOf: (node) => (node.type === "element" ? node.tagName : undefined),
    childrenOf: (node) => (node.type === "element" ? node.children : []),
  });
  const lines: Line[] = [];
  for (const { node, start } of pieces) {
    const end = start + (node.type === "text" ? node.value.length : 0);
    const role = roles.get(node);
    const isSilent = role?.kind === "reference";
    const whole = isSilent ? undefined : role;
    const last = lines.at(-1);
    // A break of the story's own leaves one character between two pieces.
    if (last === undefined || last.end !== start || last.role?.whole !== whole?.whole) {
      lines.push({ start, end, role: whole, silent: isSilent ? [{ start, end }] : [] });
      continue;
    }
    last.end = end;
    if (isSilent) last.silent.push({ start, end });
  }
  return { text, lines };
}

function spoken(text: string, line: Line, language: string | undefined): Sentence[] {
  return sentencesIn(text, line, language)
    .map((sentence) => ({ ...sentence, say: sayable(without(text, sentence, line.silent)) }))
    .filter(({ say }) => /[\p{L}\p{N}]/u.test(say));
}

function without(text: string, { start, end }: Stretch, silent: readonly Stretch[]): string {
  let said = "";
  let from = start;
  for (const gap of silent) {
    if (gap.end <= start || gap.start >= end) continue;
    said += text.slice(from, Math.max(from, gap.start));
    from = gap.end;
  }
  return said + text.slice(from, Math.max(from, end));
}

/** White space as one blank; of an address only whose it is. */
function sayable(text: string): string {
  return text
    .replace(/https?:\/\/(?:www\.)?([^\s/?#]+)[^\s]*/giu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

function sayWhole(role: Role, text: string, lines: Line[], options: Options): string | undefined {
  const { words, withCaptions } = options;
  if (role.kind === "code") return words.code;
  if (role.kind === "table") return words.table(captionOf(role.whole, "caption"));
  if (!withCaptions) return undefined;
  const { start, end } = wholeOf(role, lines);
  return words.caption(sayable(text.slice(start, end)));
}

function wholeOf(role: Role, lines: Line[]): Stretch {
  const own = lines.filter((line) => line.role?.whole === role.whole);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}
