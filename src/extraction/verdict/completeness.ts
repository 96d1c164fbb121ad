import type { Completeness } from "#article/article.ts";
import { textIn } from "#extraction/document/dom.ts";
import { listOf } from "#extraction/metadata/json-ld.ts";
import type { Page } from "#extraction/page.ts";
import {
  consentWords,
  cutEnd,
  loginWords,
  paywallWords,
  scriptWords,
} from "#extraction/data/walls.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { type Parts, whyPart } from "#extraction/parts/parts.ts";
import { isAside, type Work } from "#extraction/work.ts";

export interface Judgement {
  completeness: Completeness;
  evidence?: string;
}

const shortStory = 250;
const stub = 80;

/** How much of the story the page gave, and what says so. */
export function judgeCompleteness(work: Work, words: number, parts: Parts): Judgement {
  const { page } = work;
  const wall = judgeWalls(work, words);
  if (wall) return wall;
  const part = whyPart(parts);
  const stated = part === undefined ? statedWords(page) : undefined;
  if (stated !== undefined && stated > 200 && words < stated / 2) {
    return {
      completeness: "truncated",
      evidence: `${words} of the ${stated} words its data states`,
    };
  }
  if (page.isCut) return { completeness: "truncated", evidence: "the page is longer than is read" };
  if (part !== undefined && parts.morePages.length > 0)
    return { completeness: "truncated", evidence: part };
  const last = work.blocks.findLast(({ node }) => node.tagName === "p" && !isAside(node));
  if (last && cutEnd.test(last.text))
    return { completeness: "truncated", evidence: `ends with "${last.text.slice(-40)}"` };
  return part === undefined
    ? { completeness: "whole" }
    : { completeness: "truncated", evidence: part };
}

function judgeWalls(work: Work, words: number): Judgement | undefined {
  if (words >= shortStory) return undefined;
  const text = pageText(work.html);
  const isFree = statedFree(work.page);
  if (isFree === false) return { completeness: "paywall", evidence: "isAccessibleForFree: false" };
  const paywall = paywallWords.exec(text);
  if (paywall && isFree !== true) return { completeness: "paywall", evidence: paywall[0] };
  if (words >= stub) return undefined;
  const login = loginWords.exec(text);
  if (login) return { completeness: "login", evidence: login[0] };
  const script = scriptWords.exec(text);
  if (script) return { completeness: "needs-script", evidence: script[0] };
  const consent = consentWords.exec(text);
  return consent ? { completeness: "consent", evidence: consent[0] } : undefined;
}

/** The page's words as it came: the steps have taken its document apart. */
export function pageText(html: string): string {
  return textIn(parsePage(html, "https://page.invalid/").document.body);
}

function statedFree(page: Page): boolean | undefined {
  for (const value of listOf(page.data.story?.["isAccessibleForFree"])) {
    const said = typeof value === "string" ? value.toLowerCase() : value;
    if (said === false || said === "false") return false;
    if (said === true || said === "true") return true;
  }
  return undefined;
}

function statedWords(page: Page): number | undefined {
  const value = page.data.story?.["wordCount"];
  const stated = typeof value === "string" ? Number(value) : value;
  return typeof stated === "number" && Number.isInteger(stated) && stated > 0 ? stated : undefined;
}

/** Pages whose text scripts must fetch: an empty root element, or a page that says so. */
export function isAppShell({ shape }: Work, text: string): boolean {
  return shape.emptyRoots > 0 || scriptWords.test(text);
}
