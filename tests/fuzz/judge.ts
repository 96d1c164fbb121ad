import { parseArticle } from "#article/validate.ts";
import { type DocumentExtraction, extractDocument } from "#extraction/documents/read-document.ts";
import { extractPage } from "#extraction/extract.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { joinPages } from "#extraction/parts/join.ts";
import type { Case } from "./case.ts";
import { firstDifference } from "./difference.ts";
import { faultOfTree } from "./tree-faults.ts";

/** What became of a case. */
export interface Judged {
  /** `story`, what else it is, or what it was refused as. */
  outcome: string;
  ms: number;
  /** Of the processor, in this thread; coarse on some systems. */
  cpuMs: number;
  /** What is wrong with the answer, when something is. */
  fault?: string;
}

/** More than this of the processor is a fault, ms: a busy machine is nobody's. */
const slow = 5000;

/** Reads a spoilt page as the gateway would, and judges the answer. */
export async function judge(given: Case): Promise<Judged> {
  const stop = startWatch();
  try {
    const result = await read(given);
    const times = stop();
    const isSlow = times.cpuMs > slow;
    const fault = isSlow ? `it took ${Math.round(times.cpuMs)} ms` : faultOf(result);
    return { outcome: outcomeOf(result), ...times, ...(fault !== undefined && { fault }) };
  } catch (cause) {
    const fault = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { outcome: "thrown", ...stop(), fault };
  }
}

function startWatch(): () => { ms: number; cpuMs: number } {
  const started = performance.now();
  const startedCpu = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(startedCpu);
    return { ms: performance.now() - started, cpuMs: (user + system) / 1000 };
  };
}

function outcomeOf(result: DocumentExtraction): string {
  if (result.kind === "unsupported") return result.type;
  return result.kind === "story" ? `story, ${result.article.completeness}` : result.what;
}

async function read({ kind, html, url }: Case): Promise<DocumentExtraction> {
  if (kind === "html") return extractPage({ html, url });
  const bytes = new TextEncoder().encode(html);
  const statedType = kind === "markdown" ? "text/markdown" : "text/plain";
  return extractDocument({ bytes, statedType, url, loadPdf: () => import("unpdf/pdfjs") });
}

/** The gate must let an article through as it is; joined to a second page, it may still drop pictures. */
function faultOf(result: DocumentExtraction): string | undefined {
  if (result.kind !== "story") return undefined;
  const { article } = result;
  const tree = faultOfTree(article);
  if (tree !== undefined) return tree;
  const alone = differenceAtGate(article);
  if (alone !== undefined) return alone;
  const half = Math.ceil(article.body.children.length / 2);
  const rest = {
    ...article,
    body: { ...article.body, children: article.body.children.slice(half) },
  };
  const joined = joinPages(article, [rest]);
  return parseArticle(joined, { pictures: "absolute" }) ? undefined : "joined, the gate refuses it";
}

function differenceAtGate(article: ExtractedArticle): string | undefined {
  const passed = parseArticle(article, { pictures: "absolute" });
  if (passed === undefined) return "the gate refuses it";
  const difference = firstDifference(article, passed);
  return difference === undefined ? undefined : `the gate changes ${difference}`;
}
