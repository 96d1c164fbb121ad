import atkinsonBold from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url";
import atkinsonItalic from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff2?url";
import atkinson from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url";
import atkinsonMore from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?url";
import dyslexicBold from "@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url";
import dyslexic from "@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url";
import { isPartKept, keepPart } from "#sharing/parts.ts";
import type { Family } from "./reading-style.ts";

/** The families that are files of the app; each is a later part of its name. */
export type FetchedFamily = Extract<Family, "hyperlegible" | "dyslexic">;

interface Face {
  url: string;
  weight: "400" | "700";
  style?: "italic";
  unicodeRange?: string;
  sizeAdjust?: string;
}

/** Letters beyond those of western Europe are a file of their own; browsers thicken and slant the rest. */
const unicodeRange = "U+100-2FF,U+1D00-1EFF,U+20A0-20CF,U+2C60-2C7F,U+A720-A7FF";

const facesOf: Record<FetchedFamily, { name: string; faces: Face[] }> = {
  hyperlegible: {
    name: "Atkinson Hyperlegible",
    faces: [
      { url: atkinson, weight: "400" },
      { url: atkinsonItalic, weight: "400", style: "italic" },
      { url: atkinsonBold, weight: "700" },
      { url: atkinsonMore, weight: "400", unicodeRange },
    ],
  },
  dyslexic: {
    name: "OpenDyslexic",
    faces: [
      // Its letters are drawn larger than those of other families.
      { url: dyslexic, weight: "400", sizeAdjust: "88%" },
      { url: dyslexicBold, weight: "700", sizeAdjust: "88%" },
    ],
  },
};

const here = new Set<FetchedFamily>();

export function isFetched(family: Family): family is FetchedFamily {
  return family === "hyperlegible" || family === "dyslexic";
}

/** True when a family can be shown without asking the network for it. */
export async function isHere(family: Family): Promise<boolean> {
  return !isFetched(family) || here.has(family) || (await isPartKept(family));
}

/**
 * Gets a family, all of it, and has it kept for use without a network.
 * @throws when a file does not come
 */
export async function fetchFamily(family: FetchedFamily): Promise<void> {
  if (here.has(family)) return;
  const { name, faces } = facesOf[family];
  const loading = faces.map(({ url, ...rest }) =>
    new FontFace(name, `url("${url}") format("woff2")`, rest).load(),
  );
  for (const face of await Promise.all(loading)) document.fonts.add(face);
  here.add(family);
  // Not waited for: where no worker comes, the letters are here all the same.
  void keepPart(family);
}

/** Shows the chosen family when it is on the device; nothing is fetched that was not just asked for. */
export async function showFamily(family: Family): Promise<void> {
  if (!isFetched(family) || !(await isHere(family))) return;
  try {
    await fetchFamily(family);
  } catch {
    // The file was lost and no network is there: the phone's own letters stand in.
  }
}
