import type { IconName } from "#app/ui/icons.ts";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import type { PackReason } from "#packing/pack.ts";
import { isHere, type PackedStory } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";

/** Why a story is in the pack. */
export function reasonInWords(reason: PackReason, bytes: number): string {
  const { reasons } = tripWords();
  switch (reason.kind) {
    case "started":
      return reasons.started(t.minutesLeft(Math.round(reason.minutesLeft)));
    case "pinned":
      return reasons.pinned;
    case "preferred":
      return reasons[reason.by](reason.name);
    case "fits": {
      const minutes = Math.round(reason.minutesLeft);
      return bytes > 0 ? reasons.fits(minutes, t.kilobytes(bytes)) : reasons.fitsHere(minutes);
    }
  }
}

/** Whose it is, how long, how heavy. */
export function factsInWords({ item, story }: PackedStory): string {
  const bytes = story?.hasText ? story.sizeBytes : item.bytes;
  return [
    story?.siteName ?? hostOf(item.address),
    t.minutes(Math.max(1, Math.round(item.minutes))),
    ...(bytes > 0 ? [t.kilobytes(bytes)] : []),
  ].join(", ");
}

/** Where a story of the pack stands. */
export interface ItemState {
  kind: "here" | "fetching" | "waiting" | "lacking";
  icon: IconName;
  text: string;
}

export function stateOf(packed: PackedStory): ItemState {
  const words = tripWords();
  const { story } = packed;
  if (story === undefined) return { kind: "lacking", icon: "warning", text: words.isGone };
  if (isHere(packed)) return { kind: "here", icon: "check", text: words.isHere };
  if (story.state.status === "fetching") {
    return { kind: "fetching", icon: "install", text: words.isFetching };
  }
  if (story.hasText) return { kind: "lacking", icon: "warning", text: words.isPartly };
  return { kind: "waiting", icon: "clock", text: words.isWaiting };
}
