import type { Answer, Contender } from "./contender.ts";
import { type AuthorScore, isSameDay, isSameTitle, scoreAuthors } from "./metadata-scores.ts";
import type { BenchPage, Truth } from "./page.ts";
import { scoreText, type TextScores } from "./scores.ts";
import { fold, tokensOf } from "./tokens.ts";

/** What one extractor did with one page. Whatever the truth says nothing of is left out. */
export interface Result extends Partial<TextScores> {
  /** Processor time of this process, in ms. */
  cpuMs: number;
  crash?: string;
  isEmpty: boolean;
  verdict: string;
  completeness?: string;
  title?: boolean;
  authors?: AuthorScore;
  day?: boolean;
  /** The true day is the one of publication or that of the last change: sets mix the two. */
  someDay?: boolean;
  /** Shares of the snippets found. */
  wanted?: number;
  unwanted?: number;
}

/** A page and what each extractor did with it, by name. */
export interface Row {
  page: BenchPage;
  results: Map<string, Result>;
  htmlBytes: number;
  /** The article Bekal made, as JSON: text of its own, where parts of the page would keep it whole. */
  articleJson?: string;
  /** All of Bekal's answer, when it will be shown. */
  answer?: Answer;
}

/** A truth of fewer tokens is a stub: no text to compare with. */
const MIN_TRUTH_TOKENS = 20;
const nothing: Answer = { text: "", title: "", authors: [], published: "", verdict: "crash" };

/** Lets every extractor read the page; `turn` decides who is first, so that no one always is. */
export function measurePage(
  page: BenchPage,
  {
    contenders,
    turn,
    keepsAnswer,
  }: { contenders: Contender[]; turn: number; keepsAnswer: boolean },
): Row {
  const html = page.readHtml();
  const row: Row = { page, results: new Map(), htmlBytes: Buffer.byteLength(html) };
  for (let at = 0; at < contenders.length; at += 1) {
    const contender = contenders[(at + turn) % contenders.length];
    if (contender === undefined) continue;
    const { answer, ...timed } = time(contender, html, page);
    row.results.set(contender.name, { ...timed, ...judge(answer, page.truth) });
    if (answer.article) row.articleJson = JSON.stringify(answer.article);
    if (answer.trace && keepsAnswer) row.answer = answer;
  }
  return row;
}

function time(contender: Contender, html: string, page: BenchPage) {
  const begin = process.cpuUsage();
  try {
    const finish = contender.run(html, page);
    const cpuMs = msSince(begin);
    return { cpuMs, answer: finish() };
  } catch (cause) {
    const crash = cause instanceof Error ? cause.message : String(cause);
    return { cpuMs: msSince(begin), crash, answer: nothing };
  }
}

/** Time on the processor, which a busy machine changes little, unlike time on the clock. */
function msSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

function judge(answer: Answer, truth: Truth): Omit<Result, "cpuMs"> {
  const isScored = tokensOf(truth.text).length >= MIN_TRUTH_TOKENS;
  const folded = ` ${fold(answer.text)} `;
  const share = (list: string[]) =>
    list.filter((snippet) => folded.includes(` ${fold(snippet)} `)).length / list.length;
  return {
    isEmpty: folded.trim() === "",
    verdict: answer.verdict,
    ...(answer.completeness !== undefined && { completeness: answer.completeness }),
    ...(isScored && scoreText(answer.text, truth.text)),
    ...(truth.title !== undefined && { title: isSameTitle(answer.title, truth.title) }),
    ...(truth.authors && { authors: scoreAuthors(answer.authors, truth.authors) }),
    ...judgeDay(answer, truth),
    ...(truth.wanted.length > 0 && { wanted: share(truth.wanted) }),
    ...(truth.unwanted.length > 0 && { unwanted: share(truth.unwanted) }),
  };
}

function judgeDay({ published, modified }: Answer, truth: Truth): Pick<Result, "day" | "someDay"> {
  if (truth.published === undefined) return {};
  const day = isSameDay(published, truth.published);
  return { day, someDay: day || isSameDay(modified ?? "", truth.published) };
}
