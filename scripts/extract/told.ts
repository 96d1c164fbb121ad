import { BekalError, type ErrorCode } from "#base/errors.ts";
import { ConfigError } from "#gateway/config-values.ts";

/** A failure in words for whoever typed the command. */
export class Told extends Error {}

const words: Partial<Record<ErrorCode, string>> = {
  "not-found": "The publisher has no page there.",
  "refused-address":
    "The guard refused the address: it is not on the public web. BEKAL_ALLOW_PRIVATE=host:port lets one through.",
  "login-needed": "The publisher asks for a login.",
  paywall: "The publisher asks for payment.",
  "publisher-unreachable": "The publisher could not be reached, or answered with an error.",
  "publisher-timeout": "The publisher took too long.",
  "too-large": "The page is larger than is read.",
  "unsupported-type": "This is no page, no text and no PDF.",
};

/** The words for a failure; the failure itself when it is one of the program. */
export function tellFailure(cause: unknown): unknown {
  if (cause instanceof Told) return cause;
  if (cause instanceof ConfigError) return new Told(cause.message, { cause });
  if (!(cause instanceof BekalError)) return cause;
  const said = cause.message === cause.code ? "" : ` (${cause.message})`;
  return new Told(`${words[cause.code] ?? cause.code}${said}${reason(cause.cause)}`, { cause });
}

/** What the network said, such as that no host has the name. */
function reason(cause: unknown): string {
  return cause instanceof Error && cause.message !== "" ? `\n${cause.message}` : "";
}
