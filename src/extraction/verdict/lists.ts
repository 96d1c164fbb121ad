import {
  homePath,
  listPath,
  searchPath,
  searchQuery,
  storyQuery,
  storySlug,
} from "#extraction/data/addresses.ts";
import { typesOf } from "#extraction/metadata/json-ld.ts";
import { firstMeta } from "#extraction/metadata/meta-tags.ts";
import { plain } from "#extraction/metadata/plain.ts";
import { isHeading, isProse, type Work } from "#extraction/work.ts";

type Sign = [points: number, what: string, holds: boolean];

const listTypes = [
  "CollectionPage",
  "SearchResultsPage",
  "ItemList",
  "ProfilePage",
  "ImageGallery",
];
const storyTypes = /Article|BlogPosting|Posting|Report|Recipe|HowTo|Review$/;
const enough = 3;

/** Why the page is a list of stories or things; undefined when it is none. */
export function judgeList(work: Work, words: number): string | undefined {
  const signs = [...addressSigns(work), ...statedSigns(work), ...contentSigns(work, words)].filter(
    ([, , holds]) => holds,
  );
  const score = signs.reduce((sum, [points]) => sum + points, 0);
  if (score < enough) return undefined;
  return signs
    .filter(([points]) => points > 0)
    .map(([, what]) => what)
    .join("; ");
}

function isHome({ page }: Work): boolean {
  const { pathname, search } = new URL(page.url);
  return homePath.test(pathname) && !storyQuery.test(search);
}

function addressSigns(work: Work): Sign[] {
  const { pathname, search } = new URL(work.page.url);
  const isSlug = storySlug.test(pathname);
  const isSearch = searchPath.test(pathname) || searchQuery.test(search);
  return [
    [3, "the address of a home page", isHome(work)],
    [2, "the address of a list", (listPath.test(pathname) && !isSlug) || isSearch],
    [-1, "the address of a story", isSlug && !isSearch],
    [1, "an address of one word", /^\/[a-z]{3,20}\/?$/.test(pathname) && !isHome(work)],
  ];
}

function statedSigns(work: Work): Sign[] {
  const { types, items } = work.page.data;
  const stories = items.filter(
    (item) => item["headline"] !== undefined && typesOf(item).some((type) => storyTypes.test(type)),
  );
  // A page of teasers may carry the data of each.
  const isStory = [...types].some((name) => storyTypes.test(name)) && stories.length <= 2;
  const isList = [...types].some((name) => listTypes.includes(name)) || stories.length > 4;
  const type = firstMeta(work.metadata.tags, ["og:type"]) ?? "";
  return [
    [1, "its data says list", isList && !isStory],
    [1, "og:type website", /website/i.test(type) && !isStory],
    [-2, "its data says story", isStory],
    // Some systems call every page an article.
    [-1, "og:type article", !isStory && /article|blog/i.test(type)],
    [
      -1,
      "a story with a date",
      isStory && !isHome(work) && work.metadata.publishedAt !== undefined,
    ],
  ];
}

function contentSigns(work: Work, words: number): Sign[] {
  const { shape, blocks } = work;
  const heads = shape.headlineLinks;
  const prose = blocks.filter(isProse).reduce((sum, block) => sum + block.words, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linkWords, 0);
  const headings = blocks.filter(isHeading);
  const away = headings.filter((block) => block.linkWords >= block.words * 0.8);
  const isTeasers = away.length >= 4 && away.length >= headings.length * 0.6;
  // A front page is long too: only one that hardly links has a story of its own.
  const isFront = isHome(work) && linked > words * 0.05;
  return [
    [1, `${heads} headlines of other stories`, heads >= 8],
    [1, `${heads} headlines`, heads >= 15 && heads > prose / 100],
    [2, `${away.length} headings that lead elsewhere`, isTeasers],
    [1, "several articles on one page", shape.articles >= 5],
    [1, "more links than prose", linked > words * 0.4],
    [1, "little prose", prose < 150 && heads >= 5],
    ...(isFront || isTeasers ? [] : proseSigns(work, prose, words)),
  ];
}

/** What speaks for a story. */
function proseSigns(work: Work, prose: number, words: number): Sign[] {
  const heads = work.shape.headlineLinks;
  const isStory = prose > 400 && prose > words * 0.6 && heads < prose / 15;
  return [
    [-2, "much prose", isStory],
    [-2, "a page of its own prose", prose > 250 && heads < 5],
    [-1, "a title of its own", isStory && isTitled(work)],
  ];
}

/** Lists are called "Sports" or "Latest"; and a front page has the site's title. */
function isTitled({ page, metadata }: Work): boolean {
  const title = plain(metadata.title);
  return title.length > 20 && !homePath.test(new URL(page.url).pathname);
}
