import { expect, it } from "vitest";
import { draw, first, second } from "./draw.fixture.ts";

it.each<[string, unknown, string]>([
  ["HTML", `<p>${first}</p><ul><li>Satu</li></ul>`, `p(${first}) ul(li(Satu))`],
  ["HTML with its signs encoded", `&lt;p&gt;Ombak &amp;amp; angin&lt;/p&gt;`, "p(Ombak & angin)"],
  ["lines of text", `${first}\n\n${second}`, `p(${first}) p(${second})`],
  [
    "Markdown",
    `## Laut\n\nOmbak **besar** di [barat](https://a.example/b).\n\n- Satu\n- Dua\n\n> Tenang`,
    "h2(Laut) p(Ombak strong(besar) di a[https://a.example/b](barat).) ul(li(Satu)li(Dua)) blockquote(Tenang)",
  ],
  ["a list of texts", [first, second], `p(${first}) p(${second})`],
])("draws %s", (_, value, drawn) => {
  expect(draw(value)).toBe(drawn);
});

it.each<[string, unknown, string]>([
  [
    "ProseMirror",
    {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 3 }, content: [{ type: "text", text: "Laut" }] },
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Ombak " },
            {
              type: "text",
              text: "besar",
              marks: [{ type: "bold" }, { type: "link", attrs: { href: "/o" } }],
            },
          ],
        },
        {
          type: "orderedList",
          content: [
            {
              type: "listItem",
              content: [{ type: "paragraph", content: [{ type: "text", text: "Satu" }] }],
            },
          ],
        },
      ],
    },
    "h3(Laut) p(Ombak a[/o](strong(besar))) ol(li(p(Satu)))",
  ],
  [
    "Slate",
    [
      {
        type: "paragraph",
        children: [
          { text: "Ombak " },
          { text: "besar", italic: true },
          { type: "link", url: "/o", children: [{ text: " di barat" }] },
        ],
      },
    ],
    "p(Ombak em(besar)a[/o]( di barat))",
  ],
  [
    "Contentful",
    {
      nodeType: "document",
      data: {},
      content: [
        {
          nodeType: "heading-2",
          data: {},
          content: [{ nodeType: "text", value: "Laut", marks: [] }],
        },
        {
          nodeType: "paragraph",
          data: {},
          content: [
            { nodeType: "text", value: "Ombak ", marks: [] },
            {
              nodeType: "hyperlink",
              data: { uri: "/o" },
              content: [{ nodeType: "text", value: "besar", marks: [{ type: "bold" }] }],
            },
          ],
        },
        {
          nodeType: "unordered-list",
          data: {},
          content: [
            { nodeType: "list-item", content: [{ nodeType: "text", value: "Satu", marks: [] }] },
          ],
        },
      ],
    },
    "h2(Laut) p(Ombak a[/o](strong(besar))) ul(li(Satu))",
  ],
  [
    "Portable Text",
    [
      { _type: "block", style: "h2", children: [{ _type: "span", text: "Laut" }] },
      {
        _type: "block",
        style: "normal",
        markDefs: [{ _key: "k", _type: "link", href: "/o" }],
        children: [
          { _type: "span", text: "Ombak ", marks: [] },
          { _type: "span", text: "besar", marks: ["k", "strong"] },
        ],
      },
      {
        _type: "block",
        style: "normal",
        listItem: "bullet",
        children: [{ _type: "span", text: "Satu" }],
      },
      {
        _type: "block",
        style: "normal",
        listItem: "bullet",
        children: [{ _type: "span", text: "Dua" }],
      },
    ],
    "h2(Laut) p(Ombak strong(a[/o](besar))) ul(li(Satu)li(Dua))",
  ],
  [
    "EditorJS",
    {
      blocks: [
        { type: "header", data: { text: "Laut", level: 2 } },
        { type: "paragraph", data: { text: "Ombak <b>besar</b> &amp; angin" } },
        {
          type: "list",
          data: {
            style: "ordered",
            items: ["Satu", { content: "Dua", items: [{ content: "Dua A", items: [] }] }],
          },
        },
        { type: "quote", data: { text: "Tenang", caption: "Sari" } },
      ],
    },
    "h2(Laut) p(Ombak b(besar) & angin) ol(li(Satu)li(Duaol(li(Dua A)))) blockquote(p(Tenang)p(cite(Sari)))",
  ],
  [
    "Gutenberg",
    [
      { blockName: "core/paragraph", attrs: {}, innerBlocks: [], innerHTML: `<p>${first}</p>` },
      {
        blockName: "core/group",
        innerHTML: "<div></div>",
        innerBlocks: [{ blockName: "core/heading", innerHTML: "<h2>Laut</h2>" }],
      },
    ],
    `p(p(${first})) h2(h2(Laut))`,
  ],
  [
    "Draft.js",
    {
      blocks: [
        { type: "header-two", text: "Laut" },
        { type: "unstyled", text: second },
        { type: "unordered-list-item", text: "Satu" },
      ],
      entityMap: {},
    },
    `h2(Laut) p(${second}) ul(li(Satu))`,
  ],
  [
    "Arc",
    [
      { type: "text", content: `${second} <a href="/o">Ombak</a>` },
      { type: "header", level: 2, content: "Laut" },
      { type: "list", list_type: "unordered", items: [{ type: "text", content: "Satu" }] },
      { type: "interstitial_link", url: "/lain", content: "Baca juga" },
    ],
    `p(${second} a[/o](Ombak)) h2(Laut) ul(li(Satu))`,
  ],
  [
    "Lexical",
    {
      root: {
        type: "root",
        children: [
          { type: "heading", tag: "h3", children: [{ type: "text", text: "Laut", format: 0 }] },
          { type: "paragraph", children: [{ type: "text", text: "besar", format: 3 }] },
        ],
      },
    },
    "h3(Laut) p(em(strong(besar)))",
  ],
  [
    "a parsed document",
    {
      type: "root",
      children: [
        {
          type: "element",
          tagName: "p",
          properties: {},
          children: [
            { type: "text", value: "Ombak " },
            {
              type: "tag",
              name: "a",
              attribs: { href: "/o" },
              children: [{ type: "text", data: "besar" }],
            },
          ],
        },
      ],
    },
    "p(Ombak a[/o](besar))",
  ],
  [
    "JsonML",
    [
      "div",
      ["p", "Ombak ", ["em", "besar"], " di ", ["a", { href: "/o" }, "barat"]],
      ["ul", ["li", "Satu"]],
    ],
    "div(p(Ombak em(besar) di a[/o](barat))ul(li(Satu)))",
  ],
  [
    "elements of server components",
    [
      "$",
      "div",
      null,
      {
        className: "x",
        children: [
          ["$", "h2", null, { children: "Laut" }],
          [
            "$",
            "p",
            "1",
            { children: ["Ombak ", ["$", "$L4", null, { href: "/o", children: "besar" }]] },
          ],
          ["$", "script", null, { children: "x()" }],
          ["$", "div", null, { dangerouslySetInnerHTML: { __html: "<p>Tenang</p>" } }],
        ],
      },
    ],
    "div(h2(Laut)p(Ombak a[/o](besar))div(p(Tenang)))",
  ],
  [
    "a table",
    [
      {
        type: "table",
        data: {
          withHeadings: true,
          content: [
            ["Hari", "Ombak"],
            ["Senin", "2 m"],
          ],
        },
      },
    ],
    "table(tr(th(Hari)th(Ombak))tr(td(Senin)td(2 m)))",
  ],
])("draws the blocks of %s", (_, value, drawn) => {
  expect(draw(value)).toBe(drawn);
});
