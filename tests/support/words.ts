import more from "#i18n/id-more.ts";
import first from "#i18n/id.ts";

/** Every word of the app in Indonesian, as the journeys read the screen. */
export const words = { ...first, ...more };
