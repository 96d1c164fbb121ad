/** The shell's files, hashed ones under their own address. */
export const filesCache = "bekal-shell";

/** One cache a version: the HTML under the address of every screen. */
export const screensCachePrefix = "bekal-screens-";

/** What installing has cost, until it is written down. */
export const spentCache = "bekal-spent";

/** True for a cache this app ever made. */
export function isOurCache(name: string): boolean {
  return name.startsWith("bekal-") || name.startsWith("workbox-");
}
