/** What the part that reads pages weighs at most on its way to a device; `.size-limit.js` holds it. */
export const pageReaderBytes = 70_000;
