import { expect, it } from "vitest";
import { chooseEncoding } from "./accept.ts";

const offered = ["br", "zstd", "gzip"] as const;

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP", "gzip"],
  ["gzip;q=1.0, br;q=0.2", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["br;q=0, *", "zstd"],
  ["*;q=0.1", "br"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["identity, br", "br"],
  ["deflate", "identity"],
  ["br;q=nonsense, gzip", "gzip"],
  ["br;q=7, gzip;q=0.1", "gzip"],
])("answers Accept-Encoding %j with %s", (header, encoding) => {
  expect(chooseEncoding(header, offered)).toBe(encoding);
});
