import { isRecord } from "#base/json.ts";
import { tagKey } from "#story/tags.ts";
import type { Library, Writing } from "./library.ts";
import { announce } from "./watch.ts";

/** What a tag may be drawn in; without one it is plain. */
export const tagColours = ["leaf", "turmeric", "chili", "sea", "plum"] as const;
export type TagColour = (typeof tagColours)[number];

/** By the key of each tag. */
export type TagColours = Readonly<Record<string, TagColour>>;

const settingsKey = "tag-colours";

export async function getTagColours(library: Library): Promise<TagColours> {
  return parseColours(await library.read(["settings"], (tx) => tx.store.get(settingsKey)));
}

/** Draws a tag in a colour, or plainly with `undefined`. */
export async function saveTagColour(
  library: Library,
  tag: string,
  colour: TagColour | undefined,
): Promise<void> {
  await library.write(["settings"], "relaxed", (tx) =>
    changeColours(tx, (colours) => {
      const { [tagKey(tag)]: _last, ...others } = colours;
      return colour === undefined ? others : { ...others, [tagKey(tag)]: colour };
    }),
  );
  announce({ kind: "settings" });
}

/**
 * Hands the colour of a tag on to its new name, which keeps its own if it has one; without a new name
 * the colour goes. In a transaction of the caller's.
 * @returns the colours as they were
 */
export function moveColour(
  tx: Writing<"settings">,
  from: string,
  to: string | undefined,
): Promise<TagColours> {
  return changeColours(tx, (colours) => {
    const { [tagKey(from)]: moved, ...others } = colours;
    if (to === undefined || moved === undefined) return others;
    return { [tagKey(to)]: moved, ...others };
  });
}

/** Gives these tags the colours they had, in a transaction of the caller's; the others keep theirs. */
export async function returnColours(
  tx: Writing<"settings">,
  were: TagColours,
  tags: readonly string[],
): Promise<void> {
  const keys = tags.map(tagKey);
  const among = (colours: TagColours, isAmong: boolean) =>
    Object.entries(colours).filter(([key]) => keys.includes(key) === isAmong);
  await changeColours(tx, (colours) =>
    Object.fromEntries([...among(colours, false), ...among(were, true)]),
  );
}

async function changeColours(
  tx: Writing<"settings">,
  change: (colours: TagColours) => TagColours,
): Promise<TagColours> {
  const colours = parseColours(await tx.objectStore("settings").get(settingsKey));
  await tx.objectStore("settings").put(change(colours), settingsKey);
  return colours;
}

function parseColours(value: unknown): TagColours {
  const stored = isRecord(value) ? Object.entries(value) : [];
  const known = stored.flatMap(([key, name]) => {
    const colour = tagColours.find((one) => one === name);
    return colour === undefined ? [] : [[key, colour] as const];
  });
  return Object.fromEntries(known);
}
