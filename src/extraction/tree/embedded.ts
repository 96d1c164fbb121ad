import {
  federatedPost,
  frameWrappers,
  markedPlayers,
  playerTags,
} from "#extraction/data/players.ts";
import { sounds, videos } from "#extraction/data/players-by-host.ts";
import { drawings, posts } from "#extraction/data/posts-by-host.ts";
import type { Provider } from "#extraction/data/provider.ts";
import { attribute, resolveUrl } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import type { Card } from "./media-card.ts";

const providers: readonly Provider[] = [...videos, ...sounds, ...drawings, ...posts];
/** What a template may take from the page: no address can be made to lead elsewhere with it. */
const plainValue = /^[\w@:/.=-]{1,300}$/;

/** The card of an embedded address, without a title of its own; undefined for hosts nobody knows. */
export function cardFor(address: string): Card | undefined {
  const url = unwrapFrame(new URL(address));
  for (const provider of providers) {
    if (!provider.hosts.test(url.hostname)) continue;
    const card = cardOf(provider, url);
    if (card) return card;
  }
  const post = federatedPost.exec(url.pathname)?.[1];
  return post === undefined
    ? undefined
    : { kind: "embed", link: `${url.origin}/${post}`, title: `Mastodon (${url.hostname})` };
}

function cardOf({ name, kind, links, only, poster }: Provider, url: URL): Card | undefined {
  const path = `${url.pathname}${url.search}`;
  if (links === undefined)
    return only?.test(path) === false
      ? undefined
      : { kind, link: url.href, title: nameOf(name, url) };
  for (const [address, template] of links) {
    const match = address.exec(path);
    if (match === null) continue;
    const fill = (text: string) =>
      text.replaceAll(/\$(\d)/g, (_, at: string) => match[Number(at)] ?? "");
    const picture = poster === undefined ? {} : { poster: fill(poster) };
    return { kind, link: fill(template), title: name, ...picture };
  }
  return undefined;
}

/** Groups of hosts have no name of their own. */
function nameOf(name: string, url: URL): string {
  return /^(?:Video|Audio|Embed)$/.test(name) ? url.hostname.replace(/^www\./, "") : name;
}

function unwrapFrame(url: URL): URL {
  const wrapper = frameWrappers.find(
    ({ hosts, path }) => hosts.test(url.hostname) && path.test(url.pathname),
  );
  const inner = wrapper && resolveUrl(url.searchParams.get(wrapper.query) ?? undefined, url.href);
  return inner === undefined ? url : new URL(inner);
}

/** The address of a custom element or of a box that a script fills, from its attributes. */
export function playerAddress(element: Element, base: string): string | undefined {
  const named = Object.hasOwn(playerTags, element.localName)
    ? playerTags[element.localName]
    : undefined;
  if (named) return addressFrom(named, element, base);
  const mark = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  for (const { marks, addresses } of markedPlayers) {
    const address = marks.test(mark) ? addressFrom(addresses, element, base) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

function addressFrom(
  templates: readonly string[],
  element: Element,
  base: string,
): string | undefined {
  for (const template of templates) {
    const address = resolveUrl(fillIn(template, element), base);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Undefined when an attribute is missing; `{name|other}` says what stands for a missing one. */
function fillIn(template: string, element: Element): string | undefined {
  const whole = /^\{([\w-]+)\}$/.exec(template)?.[1];
  if (whole !== undefined) {
    const value = attribute(element, whole);
    return value !== undefined && /^(?:https?:)?\/\//.test(value) ? value : undefined;
  }
  let isComplete = true;
  const filled = template.replaceAll(
    /\{([\w-]+)(?:\|(\w+))?\}/g,
    (_, name: string, other?: string) => {
      const value = attribute(element, name) ?? other;
      if (value !== undefined && plainValue.test(value)) return value;
      isComplete = false;
      return "";
    },
  );
  return isComplete ? filled : undefined;
}
