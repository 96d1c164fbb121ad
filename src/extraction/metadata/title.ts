import type { Element } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { type Claim, readClaims, sectionsOf, stripSite } from "./claims.ts";
import { bestHeading, headlinesOf } from "./headline.ts";
import { keyWords, overlap, plain, squash } from "./plain.ts";
import type { Site } from "./site.ts";
import type { Heading, Survey } from "./survey.ts";

/** The title, and where the headline stands when the page shows one. */
export interface Title {
  text: string;
  headline: Heading | undefined;
}

/**
 * The title: the h1 that og:title, the JSON-LD headline, `<title>` or the address speak of, else the
 * headline, else og:title or `<title>` less the site's name. An h1 that names the site is refused.
 */
export function chooseTitle(page: Page, survey: Survey, site: Site): Title {
  const claims = readClaims(page, survey, site);
  const headings = headlinesOf(survey, claims, site);
  const found = bestHeading(
    headings.filter(({ level }) => level === 1),
    claims,
    page.url,
  );
  if (found) return { text: settleHeading(found, claims, page, site), headline: found };
  const text =
    bestClaim(claims) ?? headings.find(({ level }) => level === 1)?.text ?? claims[0]?.full ?? "";
  const key = squash(text);
  return { text, headline: survey.headings.find((one) => squash(one.text) === key) };
}

/** The heading as a reader should see it: without the site, and in the letters of the claim where it shouts. */
function settleHeading(
  { text, element }: Heading,
  claims: readonly Claim[],
  page: Page,
  site: Site,
): string {
  const own = stripSite(text, site, sectionsOf(page), true);
  const key = squash(own);
  const same = claims.find(({ bare }) => squash(bare) === key);
  if (same !== undefined && (isShouted(own) || plain(own) !== plain(same.bare))) return same.bare;
  const longer =
    /(?:…|\.{3})$/.test(own) && claims.find(({ bare }) => squash(bare).startsWith(key));
  if (longer) return longer.bare;
  const keys = keyWords(own);
  const quiet =
    isShouted(own) &&
    claims.find((claim) => !isShouted(claim.bare) && overlap(keys, claim.keys) > 0.8);
  if (quiet) return quiet.bare;
  return claims.find(({ bare }) => isInner(element, own, bare))?.bare ?? own;
}

/** The claim stands in an element of its own inside the heading, beside a date, a label or a count. */
function isInner(element: Element, own: string, bare: string): boolean {
  const key = squash(bare);
  if (key.length < squash(own).length * 0.5 || !squash(own).includes(key) || key === squash(own))
    return false;
  if (own.endsWith(bare) && /[:|]\s*$/.test(own.slice(0, -bare.length))) return true;
  const isIn = (parent: Element): boolean =>
    parent.childNodes.some(
      (node) => squash(node.textContent) === key || (node.nodeType === 1 && isIn(node)),
    );
  return isIn(element);
}

/** Capitals alone, in more than one word. */
function isShouted(text: string): boolean {
  return text.includes(" ") && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The headline unless a claim goes on where it was cut. */
function bestClaim(claims: readonly Claim[]): string | undefined {
  const [first, ...others] = claims.filter(({ bare }) => bare.length > 3);
  if (first === undefined) return undefined;
  const key = squash(first.bare.replace(/(?:…|\.{3})$/, ""));
  const longer = others.find(
    ({ bare }) => squash(bare).length > key.length && squash(bare).startsWith(key),
  );
  const isCut = /(?:…|\.{3})$/.test(first.bare) || first.bare.length > 90;
  return longer && isCut ? longer.bare : first.bare;
}
