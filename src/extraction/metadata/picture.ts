import type { Picture } from "#article/article.ts";
import { resolveUrl } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { decorativePicture } from "#extraction/data/selectors.ts";
import { listOf, resolveItem } from "./json-ld.ts";
import { firstMeta } from "./meta-tags.ts";
import type { Survey } from "./survey.ts";

/** The picture that stands for the story, with its size when the page states it. */
export type StatedPicture = Pick<Picture, "src" | "width" | "height">;

const longestSide = 20_000;

/** The picture the page names for cards and search results, unless it is a logo. */
export function findPicture(page: Page, { tags }: Survey): StatedPicture | undefined {
  const size = sized(firstMeta(tags, ["og:image:width"]), firstMeta(tags, ["og:image:height"]));
  const stated = [{ url: firstMeta(tags, metaNames.picture), size }, ...linkedPictures(page)];
  const all = stated.flatMap((one): StatedPicture[] => {
    const src = resolveUrl(one.url, page.baseUrl);
    return src === undefined || isDecoration(src) ? [] : [{ src, ...one.size }];
  });
  const [first] = all;
  if (first === undefined || first.width !== undefined) return first;
  return all.find(({ src, width }) => src === first.src && width !== undefined) ?? first;
}

/** Gives the lead picture the size the page states for it. */
export function withStatedSize(
  pictures: readonly Picture[],
  stated: StatedPicture | undefined,
): Picture[] {
  const { src, ...size } = stated ?? { src: "" };
  return pictures.map((picture) =>
    picture.src === src && picture.width === undefined ? { ...picture, ...size } : picture,
  );
}

function isDecoration(url: string): boolean {
  return decorativePicture.test(new URL(url).pathname.split("/").at(-1) ?? "");
}

function linkedPictures({ data }: Page): { url: string | undefined; size: object }[] {
  return listOf(data.story?.["image"])
    .slice(0, 8)
    .flatMap((one) => {
      if (typeof one === "string") return [{ url: one, size: {} }];
      const item = resolveItem(data, one);
      const url = item?.["url"] ?? item?.["contentUrl"] ?? item?.["@id"];
      return typeof url === "string"
        ? [{ url, size: sized(item?.["width"], item?.["height"]) }]
        : [];
    });
}

/** Both sides in pixels, or none: "1200", 1200, "1200px", { value: 1200 }. */
function sized(width: unknown, height: unknown): { width?: number; height?: number } {
  const [across, down] = [pixels(width), pixels(height)];
  return across === undefined || down === undefined ? {} : { width: across, height: down };
}

function pixels(value: unknown): number | undefined {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const number = Number(/^(\d{1,5})(?:\.\d+)?(?:\s?px)?$/.exec(text)?.[1]);
  return number > 1 && number <= longestSide ? number : undefined;
}
