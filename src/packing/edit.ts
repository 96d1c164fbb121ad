import type { Pack, PackItem } from "./pack.ts";

/** The reader wants a story in, whatever the plan says. Planning again brings it, as far as it fits. */
export function pinStory(pack: Pack, address: string): Pack {
  const dropped = pack.dropped.filter((other) => other !== address);
  const pinned = [...pack.pinned.filter((other) => other !== address), address];
  const items = pack.items.map((item) =>
    item.address === address ? { ...item, reason: { kind: "pinned" } as const } : item,
  );
  return { ...pack, items, pinned, dropped };
}

/** The story comes along only as long as the plan says so. */
export function unpinStory(pack: Pack, address: string): Pack {
  return { ...pack, pinned: pack.pinned.filter((other) => other !== address) };
}

/** The reader takes a story out; what is freed is filled when the pack is planned again. */
export function dropStory(pack: Pack, address: string): Pack {
  const { dropped } = unpinStory(pack, address);
  return {
    ...unpinStory(pack, address),
    items: pack.items.filter((item) => item.address !== address),
    dropped: [...dropped.filter((other) => other !== address), address],
  };
}

/** Undoes `dropStory` as far as the plan goes: the story may come again. */
export function allowStory(pack: Pack, address: string): Pack {
  return { ...pack, dropped: pack.dropped.filter((other) => other !== address) };
}

/** Moves a story to a place in reading order (0 is the first); from now on the order is the reader's. */
export function moveStory(pack: Pack, address: string, place: number): Pack {
  const item = pack.items.find((one) => one.address === address);
  if (item === undefined) return pack;
  const items = pack.items.filter((one) => one !== item);
  items.splice(Math.max(0, place), 0, item);
  return { ...pack, items, isOrderedByHand: true };
}

/** Puts newly planned stories into the order of the last pack; those that are new to it come behind. */
export function keepOrder(items: readonly PackItem[], before: readonly PackItem[]): PackItem[] {
  const places = new Map(before.map(({ address }, place) => [address, place]));
  const placeOf = ({ address }: PackItem) => places.get(address) ?? before.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
