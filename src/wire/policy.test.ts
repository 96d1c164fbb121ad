import { expect, it } from "vitest";
import { writeHeaderPolicy, writePolicy } from "./policy.ts";

const hashes = { scriptHashes: ["sha256-YQ=="], styleHashes: ["sha256-Yg=="] };

it("allows the hashed script and style, and never inline code as such", () => {
  expect(writePolicy(hashes)).toContain("script-src 'self' 'sha256-YQ==';");
  expect(writePolicy(hashes)).toContain("style-src 'self' 'sha256-Yg==';");
  expect(writePolicy(hashes)).not.toContain("unsafe");
});

it("says in the header what the page itself says, and that nobody may frame it", () => {
  expect(writeHeaderPolicy(hashes)).toBe(`${writePolicy(hashes)}; frame-ancestors 'none'`);
});
