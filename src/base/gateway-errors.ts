/** What the gateway can answer instead of an article. */
export const gatewayErrorCodes = [
  "not-found",
  "refused-address",
  "login-needed",
  "paywall",
  "not-a-story",
  "publisher-unreachable",
  "publisher-timeout",
  "too-large",
  "unsupported-type",
  "busy",
] as const;
export type GatewayErrorCode = (typeof gatewayErrorCodes)[number];
