import type { Story } from "./story.ts";

/** A name that no network will ever answer to. @see RFC 6761 §6.4 */
const localHost = "local.bekal.invalid";

/** The identity of a story that came from no address: by the SHA-256 (hex) of what was given. */
export function localAddress(hash: string): string {
  return `https://${localHost}/${hash}`;
}

/** True for the address of a story that exists on this device alone: there is no original to open. */
export function isLocalAddress(address: string): boolean {
  return address.startsWith(`https://${localHost}/`);
}

/** True when a publisher has a page of the story: it can be opened, fetched anew and handed on. */
export function hasOriginal({ address, isWelcome }: Pick<Story, "address" | "isWelcome">): boolean {
  return isWelcome !== true && !isLocalAddress(address);
}
