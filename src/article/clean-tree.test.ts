import { describe, expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { cleanTree } from "./clean-tree.ts";
import { element, payloads, text } from "./hostile.fixture.ts";
import { textOf } from "./text.ts";
import { tags } from "./tree.ts";

function clean(...children: unknown[]) {
  return cleanTree({ type: "root", children }, "https://pasar.example/berita/");
}

/** A second judge, written apart from the gate: every fault it finds in a tree. */
function faultsIn(value: unknown, pictureCount = 1): string[] {
  const faults: string[] = [];
  JSON.stringify(value, function look(this: unknown, key: string, inner: unknown) {
    const isPart = key === "" || Array.isArray(this);
    if (!isPart && !isField(key, inner) && !isProperty(key, inner, pictureCount)) {
      faults.push(`${key}: ${JSON.stringify(inner)}`);
    }
    return inner;
  });
  return faults;
}

function isField(key: string, value: unknown): boolean {
  switch (key) {
    case "type":
      return value === "root" || value === "element" || value === "text";
    case "tagName":
      return tags.some((tag) => tag === value);
    case "value":
      return typeof value === "string" && isPlain(value);
    case "children":
      return Array.isArray(value);
    default:
      return key === "properties" && typeof value === "object";
  }
}

const patterns: Record<string, RegExp> = {
  href: /^(https?:\/\/[^@]*$|mailto:|tel:|#bk-\d+$)/,
  src: /^img:\d+$/,
  id: /^bk-\d+$/,
  alt: /^[^\n]{1,2000}$/,
  lang: /^[a-zA-Z\d-]{2,40}$/,
  dir: /^(ltr|rtl|auto)$/,
  start: /^-?\d{1,5}$/,
  colSpan: /^\d{1,4}$/,
  rowSpan: /^\d{1,4}$/,
  dataMedia: /^(video|audio|embed|live)$/,
  dataKind: /^note$/,
};

function isProperty(key: string, value: unknown, pictureCount: number): boolean {
  if (!Object.hasOwn(patterns, key) || !["string", "number"].includes(typeof value)) return false;
  if (key === "src" && Number(String(value).slice(4)) >= pictureCount) return false;
  return isPlain(String(value)) && patterns[key]?.test(String(value)) === true;
}

function isPlain(value: string): boolean {
  return value.isWellFormed() && !/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(value);
}

describe("of what is sent to do harm", () => {
  it.each(payloads)("$name leaves nothing but a story", ({ children }) => {
    const root = cleanTree({ type: "root", children }, undefined, (index) =>
      index === 0 ? 0 : undefined,
    );
    expect(root).toBeDefined();
    expect(faultsIn(root)).toEqual([]);
    expect(cleanTree(root, undefined)).toEqual(root);
  });

  it("has hundreds of examples", () => {
    expect(payloads.length).toBeGreaterThan(300);
  });

  it("leaves the prototypes of this page alone", () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

it("keeps every tag a story may contain", () => {
  for (const tag of tags) {
    const properties = { href: "https://pasar.example/", src: "img:0" };
    expect(clean(element(tag, properties))?.children[0]).toMatchObject({ tagName: tag });
  }
});

it("keeps the text of a tag it does not know, in its place", () => {
  const tree = clean(
    element("p", {}, text("a "), element("font", {}, element("blink", {}, text("b"))), text(" c")),
  );
  expect(tree?.children).toEqual([
    { type: "element", tagName: "p", children: [{ type: "text", value: "a b c" }] },
  ]);
});

it("drops code with its text, wherever it stands", () => {
  expect(
    clean(element("DIV", {}, element("Script", {}, text("x")), element("svg", {}, text("y"))))
      ?.children,
  ).toEqual([]);
});

it.each([
  ["b", "strong"],
  ["i", "em"],
  ["del", "s"],
  ["B", "strong"],
])("writes %s as %s", (given, tag) => {
  expect(clean(element(given, {}, text("x")))?.children[0]).toMatchObject({ tagName: tag });
});

it.each([
  ["https://lain.example/a?b#c", "https://lain.example/a?b#c"],
  ["HTTPS://LAIN.example", "https://lain.example/"],
  ["/a", "https://pasar.example/a"],
  ["a", "https://pasar.example/berita/a"],
  ["//lain.example/a", "https://lain.example/a"],
  ["mailto:sari@pasar.example", "mailto:sari@pasar.example"],
  ["tel:+62811", "tel:+62811"],
  ["#bk-12", "#bk-12"],
  ["ht\ntps://lain.example/a", "https://lain.example/a"],
])("keeps the link %j as the platform reads it", (href, kept) => {
  expect(clean(element("a", { href }, text("x")))?.children[0]).toMatchObject({
    properties: { href: kept },
  });
});

it("keeps the words of a link that leads nowhere", () => {
  expect(clean(element("a", { href: "javascript:x" }, text("baca")))?.children).toEqual([
    { type: "text", value: "baca" },
  ]);
  expect(
    cleanTree({ type: "root", children: [element("a", { href: "/a" }, text("b"))] })?.children,
  ).toEqual([{ type: "text", value: "b" }]);
});

it("keeps what blocks may say of themselves", () => {
  const properties = { id: "bk-3", lang: "id-ID", dir: "rtl", dataKind: "note" };
  expect(clean(element("p", properties))?.children[0]).toMatchObject({ properties });
  expect(clean(element("td", { colSpan: "2", rowSpan: 3 }))?.children[0]).toMatchObject({
    properties: { colSpan: 2, rowSpan: 3 },
  });
  expect(clean(element("ol", { start: 5 }))?.children[0]).toMatchObject({
    properties: { start: 5 },
  });
});

it("flattens what is nested deeper than any story and keeps its words", () => {
  let node = text("paling dalam");
  for (let level = 0; level < 50_000; level += 1) node = element("blockquote", {}, node);
  const tree = clean(node);
  expect(JSON.stringify(tree).split("blockquote").length - 1).toBe(64);
  expect(tree && textOf(tree)).toBe("paling dalam");
});

it.each([
  [
    "200,000 paragraphs",
    () => cleanTree({ type: "root", children: Array(200_000).fill(element("p", {}, text("x"))) }),
  ],
  [
    "100,000 levels",
    () => {
      let node = text("x");
      for (let level = 0; level < 100_000; level += 1) node = element("div", {}, node);
      return clean(node);
    },
  ],
  ["5 MB of text", () => clean(text("x".repeat(5_000_000)))],
  [
    "a thousand texts of 5 KB",
    () => clean(...Array.from({ length: 1000 }, () => text("x".repeat(5000)))),
  ],
  [
    "a tree that contains itself",
    () => {
      const children: unknown[] = [];
      children.push({ type: "element", tagName: "p", children });
      return clean(...children);
    },
  ],
])("refuses %s, and soon", (_name, make) => {
  expect(effort(() => expect(make()).toBeUndefined())).toBeLessThan(150);
});

it("accepts a very long story", () => {
  const tree = clean(
    ...Array.from({ length: 25_000 }, () => element("p", {}, text("x".repeat(100)))),
  );
  expect(tree?.children.length).toBe(25_000);
});

it.each([
  undefined,
  null,
  4,
  "root",
  [],
  {},
  { type: "root" },
  { type: "element", tagName: "p", children: [] },
  { type: "root", children: {} },
])("is no tree: %j", (value) => {
  expect(cleanTree(value)).toBeUndefined();
});
