import {
  consentPath,
  galleryPath,
  homePath,
  loginPath,
  searchPath,
  searchQuery,
  storyQuery,
  videoPath,
} from "#extraction/data/addresses.ts";
import { consentWords, loginWords, paywallWords } from "#extraction/data/walls.ts";
import { firstMeta } from "#extraction/metadata/meta-tags.ts";
import type { NotAStory } from "#extraction/page.ts";
import { isProse, type Work } from "#extraction/work.ts";
import { isAppShell, pageText } from "./completeness.ts";
import { judgeList } from "./lists.ts";

/** What the page is instead of a story, and what says so. */
export interface Verdict {
  what: NotAStory;
  evidence: string;
}

const minWords = 25;
/** A wall says what it wants in so many words; a story is longer. */
const maxWallWords = 120;
/** Prose that a wall may stand before. */
const minTeaser = 45;
const maxConsentWords = 300;
const minConsentSigns = 3;
const maxVideoWords = 40;

/** Judges a page by what was found; undefined for a story. */
export function judgePage(work: Work, words: number): Verdict | undefined {
  const wall = judgeWall(work, words) ?? judgeVideo(work, words);
  if (wall) return wall;
  const list = judgeList(work, words);
  if (list) return { what: listKind(work), evidence: list };
  return words < minWords ? judgeEmpty(work, words) : undefined;
}

/** A page that is nothing but a wall: the words of the wall are all its text. */
function judgeWall(work: Work, words: number): Verdict | undefined {
  if (work.rescuedBy !== undefined || words > maxConsentWords) return undefined;
  const prose = work.blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);
  const isBare = words <= maxWallWords && prose < minTeaser;
  const text = isBare ? pageText(work.html) : work.blocks.map((block) => block.text).join("\n");
  return judgeConsent(work, text) ?? (isBare ? judgeLogin(work, text) : undefined);
}

function judgeConsent({ page }: Work, text: string): Verdict | undefined {
  if (page.data.story !== undefined) return undefined;
  const { pathname, hostname } = new URL(page.url);
  const asked = allMatches(text, consentWords);
  const enough = consentPath.test(hostname + pathname) ? 1 : minConsentSigns;
  return asked.length >= enough ? { what: "consent", evidence: asked[0] ?? "" } : undefined;
}

function judgeLogin(work: Work, text: string): Verdict | undefined {
  const asksName = work.shape.passwords > 0 || loginPath.test(new URL(work.page.url).pathname);
  if (!asksName || hasStory(work)) return undefined;
  return { what: "login", evidence: loginWords.exec(text)?.[0] ?? "a field for a password" };
}

/** A story that a wall cuts off has its own data, and some of its text. */
function hasStory(work: Work): boolean {
  return work.page.data.story !== undefined && work.metadata.publishedAt !== undefined;
}

function allMatches(text: string, pattern: RegExp): string[] {
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  return [
    ...new Set(Array.from(text.slice(0, 5000).matchAll(all), ([match]) => match.toLowerCase())),
  ];
}

/** A player with a line or two below it. */
function judgeVideo(work: Work, words: number): Verdict | undefined {
  if (words > maxVideoWords) return undefined;
  const { tags } = work.metadata;
  const type = firstMeta(tags, ["og:type"]) ?? "";
  const { types } = work.page.data;
  const isStated = /^video/i.test(type) || types.has("VideoObject");
  const hasPlayer = work.blocks.some(({ node }) => node.properties?.dataMedia !== undefined);
  const isPath = videoPath.test(new URL(work.page.url).pathname);
  if (!(isStated && (hasPlayer || isPath)) && !(isPath && hasPlayer)) return undefined;
  return { what: "video", evidence: `a video and ${words} words of text` };
}

function listKind(work: Work): NotAStory {
  const { pathname, search } = new URL(work.page.url);
  if (searchPath.test(pathname) || searchQuery.test(search)) return "search";
  if (work.page.data.types.has("SearchResultsPage")) return "search";
  if (homePath.test(pathname) && !storyQuery.test(search)) return "home";
  return galleryPath.test(pathname) || work.page.data.types.has("ImageGallery")
    ? "gallery"
    : "list";
}

function judgeEmpty(work: Work, words: number): Verdict | undefined {
  const hasMedia = work.blocks.some(({ node }) => node.properties?.dataMedia !== undefined);
  if (hasMedia && work.metadata.title !== "") return undefined;
  const text = pageText(work.html);
  const { headlineLinks } = work.shape;
  if (headlineLinks >= 6)
    return {
      what: listKind(work),
      evidence: `${headlineLinks} headlines and ${words} words of text`,
    };
  const login = loginWords.exec(text);
  if (login) return { what: "login", evidence: login[0] };
  const paywall = paywallWords.exec(text);
  if (paywall) return { what: "paywall", evidence: paywall[0] };
  if (isAppShell(work, text))
    return { what: "app-shell", evidence: "an empty root that scripts fill" };
  if (galleryPath.test(new URL(work.page.url).pathname))
    return { what: "gallery", evidence: `pictures and ${words} words of text` };
  const isStory = work.page.data.story !== undefined && words >= 10;
  return isStory ? undefined : { what: "empty", evidence: `${words} words of text` };
}
