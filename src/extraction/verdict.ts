import { loginWords, paywallWords } from "./words.ts";
import { isAppShell, pageText } from "./completeness.ts";
import { parsePage } from "./parse.ts";
import type { NotAStory } from "./page.ts";
import { firstMeta } from "./meta-tags.ts";
import { isProse, type Work } from "./work.ts";

/** What the page is instead of a story. */
export interface Verdict {
  what: NotAStory;
  evidence: string;
}

const listTypes = ["CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage"];
const storyTypes = /Article|BlogPosting|Posting|Report|Recipe|HowTo|Review$/;
const listPath =
  /\/(?:tags?|topics?|topik|kategori|category|categories|indeks|index-berita|search|cari|pencarian|authors?|penulis|archives?|arsip|terpopuler|trending|latest|terbaru|kanal|rubrik|page\/\d+)(?:\/|$)/i;
const searchQuery = /[?&](?:q|s|query|search|keyword|tag)=/i;
const minWords = 25;

/** Judges a page by what was found; undefined for a story. */
export function judgePage(work: Work, words: number): Verdict | undefined {
  if (words < minWords) return judgeEmpty(work, words);
  const { score, evidence } = listScore(work, words);
  return score >= 3 ? { what: "list", evidence: evidence.join("; ") } : undefined;
}

function judgeEmpty(work: Work, words: number): Verdict | undefined {
  const hasMedia = work.blocks.some(({ node }) => node.properties?.dataMedia !== undefined);
  if (hasMedia && work.metadata.title !== "") return undefined;
  const text = pageText(work.html);
  if (work.shape.headlineLinks >= 6)
    return {
      what: "list",
      evidence: `${work.shape.headlineLinks} headlines and ${words} words of text`,
    };
  const login = loginWords.exec(text);
  if (login) return { what: "login", evidence: login[0] };
  const paywall = paywallWords.exec(text);
  if (paywall) return { what: "paywall", evidence: paywall[0] };
  if (isAppShell(parsePage(work.html, work.page.url)))
    return { what: "app-shell", evidence: "an empty root that scripts fill" };
  const isStory = work.page.data.story !== undefined && words >= 10;
  return isStory ? undefined : { what: "empty", evidence: `${words} words of text` };
}

/** Points for a list and against a story; each with its words. */
function listScore(work: Work, words: number): { score: number; evidence: string[] } {
  const signs = listSigns(work, words).filter(([, , holds]) => holds);
  return {
    score: signs.reduce((sum, [points]) => sum + points, 0),
    evidence: signs.filter(([points]) => points > 0).map(([, what]) => what),
  };
}

function listSigns(work: Work, words: number): [points: number, what: string, holds: boolean][] {
  const { shape, page, metadata } = work;
  const url = new URL(page.url);
  const type = firstMeta(metadata.tags, ["og:type"]) ?? "";
  const types = [...page.data.types];
  const isListType = types.some((name) => listTypes.includes(name));
  const isStoryType = types.some((name) => storyTypes.test(name)) || /article|blog/i.test(type);
  const prose = work.blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);
  const linked = work.blocks.reduce((sum, block) => sum + block.linkWords, 0);
  return [
    [
      2,
      "the address of a home page",
      /^\/(?:index\.\w+|home|beranda|id|en)?\/?$/.test(url.pathname) &&
        !/[?&](?:p|id|story)=/.test(url.search),
    ],
    [2, "the address of a list", listPath.test(url.pathname) || searchQuery.test(url.search)],
    [1, `${shape.headlineLinks} headlines of other stories`, shape.headlineLinks >= 8],
    [1, `${shape.headlineLinks} headlines`, shape.headlineLinks >= 20],
    [1, "its data says list", isListType && !isStoryType],
    [1, "og:type website", /website/i.test(type) && !isStoryType],
    [1, "more links than prose", linked > words * 0.4],
    [1, "little prose", prose < 120 && shape.headlineLinks >= 5],
    [-2, "its data says story", isStoryType],
    [-1, "it names a date", metadata.publishedAt !== undefined && isStoryType],
    [-2, "much prose", prose > 400 && prose > words * 0.6 && shape.headlineLinks < prose / 15],
  ];
}
