import { loginWords, paywallWords } from "#extraction/data/walls.ts";
import { isAppShell, pageText } from "./completeness.ts";
import { parsePage } from "#extraction/document/parse.ts";
import type { NotAStory } from "#extraction/page.ts";
import { firstMeta } from "#extraction/metadata/meta-tags.ts";
import { isProse, type Work } from "#extraction/work.ts";

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
  const { shape, metadata } = work;
  const prose = work.blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);
  const linked = work.blocks.reduce((sum, block) => sum + block.linkWords, 0);
  const heads = shape.headlineLinks;
  return [
    ...addressSigns(new URL(work.page.url)),
    ...statedSigns(work, firstMeta(metadata.tags, ["og:type"]) ?? ""),
    [1, `${heads} headlines of other stories`, heads >= 8],
    [1, `${heads} headlines`, heads >= 15 && heads > prose / 100],
    [1, "several articles on one page", shape.articles >= 5],
    [1, "more links than prose", linked > words * 0.4],
    [1, "little prose", prose < 150 && heads >= 5],
    [-2, "much prose", prose > 400 && prose > words * 0.6 && heads < prose / 15],
  ];
}

type Sign = [points: number, what: string, holds: boolean];

function addressSigns({ pathname, search }: URL): Sign[] {
  const isHome = /^\/(?:index\.\w+|home|beranda|id|en)?\/?$/.test(pathname);
  return [
    [3, "the address of a home page", isHome && !/[?&](?:p|id|story)=/.test(search)],
    [2, "the address of a list", listPath.test(pathname) || searchQuery.test(search)],
    [1, "an address of one word", /^\/[a-z]{3,20}\/?$/.test(pathname) && !isHome],
  ];
}

function statedSigns(work: Work, type: string): Sign[] {
  const types = [...work.page.data.types];
  const isList = types.some((name) => listTypes.includes(name));
  const isStory = types.some((name) => storyTypes.test(name));
  const hasDate = work.metadata.publishedAt !== undefined;
  return [
    [1, "its data says list", isList && !isStory],
    [1, "og:type website", /website/i.test(type) && !isStory],
    [-2, "its data says story", isStory],
    // Some systems call every page an article.
    [-1, "og:type article", !isStory && /article|blog/i.test(type)],
    [-1, "a story with a date", isStory && hasDate],
  ];
}
