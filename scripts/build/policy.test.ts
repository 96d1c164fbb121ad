import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { writePolicy } from "#wire/policy.ts";
import { hashInline } from "./policy.ts";

const html = `<style>p{}</style><script>let a;</script><script type="module" src="/a.js"></script>`;

it("allows the inline script and style by their hashes and no other", () => {
  const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

  expect(hashInline(html)).toEqual({ scriptHashes: [hash("let a;")], styleHashes: [hash("p{}")] });
  expect(writePolicy(hashInline(html))).toContain(`script-src 'self' '${hash("let a;")}';`);
});
