import type { PictureRule, Story } from "#story/story.ts";

/** What is known of a picture that is not on the device. */
interface PictureSize {
  lightBytes?: number;
  fullBytes?: number;
}

/** Of a picture nobody has measured, a little more than the median. */
const typicalBytes: Record<PictureRule, number> = { none: 0, light: 12_000, full: 60_000 };
/** Of a text nobody has asked for, with pictures. */
const typicalText = 4_000;
const typicalPictures = 3;
/** Request and response headers of one picture; a text shares them with the others of its pack. */
const pictureHeaders = 600;
const textHeaders = 100;

/**
 * What a story would still cost under a picture rule, headers included: nothing when all that the
 * rule wants is here, its price when the gateway told it, and typical sizes for what nobody knows.
 * @param lacking what the kept article tells of its pictures that are not here
 */
export function bytesStillNeeded(
  story: Story,
  rule: PictureRule,
  lacking?: readonly PictureSize[],
): number {
  const { hasText, price } = story;
  if (hasText) {
    const sizes = lacking ?? unknownPictures(story);
    return picturesCost(rule, sizes.length, sumOf(sizes, rule));
  }
  if (price === undefined) {
    const pictures = picturesCost(rule, typicalPictures, typicalPictures * typicalBytes[rule]);
    return typicalText + textHeaders + pictures;
  }
  const pictureBytes = rule === "full" ? price.fullBytes : price.lightBytes;
  return price.textBytes + textHeaders + picturesCost(rule, price.pictureCount, pictureBytes);
}

function unknownPictures({ missingCount = 0, withheldCount = 0 }: Story): PictureSize[] {
  return Array.from({ length: missingCount + withheldCount }, () => ({}));
}

function sumOf(sizes: readonly PictureSize[], rule: PictureRule): number {
  const of = (size: PictureSize) => (rule === "full" ? size.fullBytes : size.lightBytes);
  return sizes.reduce((sum, size) => sum + (of(size) ?? typicalBytes[rule]), 0);
}

function picturesCost(rule: PictureRule, count: number, bytes: number): number {
  return rule === "none" ? 0 : count * pictureHeaders + bytes;
}
