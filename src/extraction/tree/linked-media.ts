import { isRecord } from "#base/json.ts";
import { resolveUrl } from "#extraction/document/dom.ts";
import { type JsonLd, listOf, textField, typesOf } from "#extraction/metadata/json-ld.ts";
import type { Page } from "#extraction/page.ts";

/** What the linked data says of the page's own video or sound. */
export interface LinkedMedia {
  title?: string;
  poster?: string;
  addresses: string[];
}

const mediaType = /^(?:VideoObject|AudioObject|PodcastEpisode|BroadcastEvent|Clip)$/;
const maxMedia = 20;

/** Videos and sounds that the page describes. */
export function linkedMedia(page: Page): LinkedMedia[] {
  return page.data.items
    .filter((item) => typesOf(item).some((type) => mediaType.test(type)))
    .slice(0, maxMedia)
    .map((item) => {
      const title = textField(page.data, item["name"] ?? item["headline"]);
      const poster = resolveUrl(
        pictureOf(page.data, item["thumbnailUrl"] ?? item["thumbnail"]),
        page.baseUrl,
      );
      return {
        ...(title !== undefined && { title }),
        ...(poster !== undefined && { poster }),
        addresses: ["embedUrl", "contentUrl", "url", "@id"]
          .map((name) => item[name])
          .filter((value) => typeof value === "string"),
      };
    });
}

function pictureOf(data: JsonLd, value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (isRecord(first)) return textField(data, first["contentUrl"] ?? first["url"]);
  return typeof first === "string" ? first : undefined;
}
/** The one that a player's address means; the only one, when the player is the page's own. */
export function mediaFor(
  all: readonly LinkedMedia[],
  link: string,
  isOwn: boolean,
): LinkedMedia | undefined {
  const names = link.match(/[\w-]{6,}/g)?.filter((name) => /\d/.test(name)) ?? [];
  const named = all.find(({ addresses }) =>
    addresses.some((address) => address === link || names.some((name) => address.includes(name))),
  );
  return named ?? (isOwn && all.length === 1 ? all[0] : undefined);
}
