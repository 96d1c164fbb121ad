import type { Place } from "./survey.ts";

/** Characters of prose between the headline and what belongs to it. */
const nearProse = 900;
/** Elements before the headline among which its byline or date may stand. */
const nearOrder = 40;

/** Elements between the headline and the line right over it. */
const justOver = 6;

/** How near to the headline: 6 just over or under it, 3 further above, 0 far away. */
export function nearness(place: Place, headline: Place | undefined): number {
  if (headline === undefined) return place.prose <= nearProse ? 3 : 0;
  if (place.order < headline.order) {
    const elements = headline.order - place.order;
    if (elements > nearOrder || place.prose !== headline.prose) return 0;
    return elements <= justOver ? 6.5 : 3;
  }
  const prose = place.prose - headline.prose;
  if (prose > nearProse) return 0;
  return prose <= nearProse / 3 ? 6 : 4;
}
