import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { hashInline, writePolicy } from "./policy.ts";

const html = `<style>p{}</style><script>let a;</script><script type="module" src="/a.js"></script>`;

it("allows the inline script and style by their hashes and no other", () => {
  const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

  expect(hashInline(html)).toEqual({ scriptHashes: [hash("let a;")], styleHashes: [hash("p{}")] });
  expect(writePolicy(hashInline(html))).toContain(`script-src 'self' '${hash("let a;")}';`);
});

it("never allows inline code as such", () => {
  expect(writePolicy(hashInline(html))).not.toContain("unsafe");
});
