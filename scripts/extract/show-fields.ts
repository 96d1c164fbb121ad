import type { Article } from "#article/article.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";
import type { PageExtraction } from "#extraction/page.ts";
import type { Reading } from "./read.ts";
import type { LoadedSource } from "./source.ts";
import { printable, row, strong } from "./style.ts";

type Story = Extract<PageExtraction, { kind: "story" }>;
type NoStory = Extract<PageExtraction, { kind: "not-a-story" }>;

/** Words a minute, as the app counts minutes. */
const readingSpeed = 238;

/** Shown in their own way, or below. */
const shownElsewhere = new Set(
  "version url title body pictures leadPicture wordCount completeness evidence".split(" "),
);

/** Title, fields, verdict and figures of a story. */
export function showStory(story: Story, source: LoadedSource, reading: Reading): string[] {
  const { article } = story;
  return [
    "",
    strong(printable(article.title)),
    "",
    ...row("Address", addressOf(source)),
    ...fieldsOf(article).flatMap(([name, value]) => row(labelOf(name), value)),
    ...row("Verdict", [article.completeness, article.evidence].filter(Boolean).join(": ")),
    ...row("Whole page", story.wholePage),
    ...row("First page", story.firstPage),
    ...row("More pages", story.morePages.join("\n")),
    ...row("Holds", contentsOf(article)),
    ...row("Read", timeOf(source, reading)),
  ];
}

/** What a page is that holds no story. */
export function showNoStory(page: NoStory, source: LoadedSource, reading: Reading): string[] {
  const feeds = page.feeds.map(({ url, title }) => (title === undefined ? url : `${url} ${title}`));
  return [
    "",
    strong(`No story: ${page.what}`),
    "",
    ...row("Evidence", page.evidence),
    ...row("Title", page.title),
    ...row("Address", addressOf(source)),
    ...row("Feeds", feeds.join("\n")),
    ...row("Read", timeOf(source, reading)),
  ];
}

/** Whatever else the article states, in its order. */
function fieldsOf(article: Article): [name: string, value: string][] {
  return Object.entries(article)
    .filter(([name]) => !shownElsewhere.has(name))
    .map(([name, value]) => [name, value === article.url ? "the same" : textOf(value)]);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(" · ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** "publishedAt" as "Published at". */
function labelOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function addressOf({ url, remark }: LoadedSource): string {
  return remark === undefined ? url : `${url} (${remark})`;
}

function contentsOf({ wordCount, body, pictures, leadPicture }: Article): string {
  const tags = descendants(body.children).map(({ tagName }) => tagName);
  const count = (tag: string) => tags.filter((one) => one === tag).length;
  const parts = [
    `${wordCount} words (${Math.max(1, Math.round(wordCount / readingSpeed))} min)`,
    ...["p", "li", "blockquote", "pre", "table"].map((tag) => `${count(tag)} ${tag}`),
    `${pictures.length} pictures${leadPicture === undefined ? "" : `, the lead is ${leadPicture + 1}`}`,
  ];
  return parts.filter((part) => !part.startsWith("0 ")).join(", ");
}

function timeOf({ bytes }: LoadedSource, { kind, firstMs, warmMs }: Reading): string {
  const warm = warmMs === undefined ? "" : `; ${warmMs.toFixed(1)} ms once warm`;
  return `${(bytes.length / 1000).toFixed(1)} kB of ${kind} in ${firstMs.toFixed(0)} ms${warm}`;
}
