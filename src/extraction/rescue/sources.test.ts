import { expect, it } from "vitest";
import { buildDocument } from "#extraction/document/build-document.ts";
import { createBudget } from "./budget.ts";
import { readSources } from "./sources.ts";

const prose = "Perahu kembali sebelum fajar dan ikan dijual di dermaga kepada siapa saja. ".repeat(
  6,
);

function read(html: string) {
  return readSources(buildDocument(html).document.scripts, html, createBudget());
}

function valuesOf(html: string): unknown[] {
  return read(html).sources.map(({ value }) => value);
}

it("reads scripts of JSON under their names, and leaves linked data to others", () => {
  const json = JSON.stringify({ story: prose });
  const html = `<script type="application/json" id="__DATA__">${json}</script><script type="application/ld+json">${json}</script>`;

  expect(read(html).sources).toEqual([{ name: "#__DATA__", value: { story: prose } }]);
});

it("puts a flat state together by its indexes", () => {
  const flat = [
    ["ShallowReactive", 1],
    { data: 2, self: 1 },
    ["Reactive", 3],
    { title: 4, list: 5 },
    prose,
    [4, 6],
    null,
  ];
  const html = `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(flat)}</script>`;

  const [state] = valuesOf(html);
  expect(state).toMatchObject([{ data: [{ title: prose, list: [prose, null] }] }]);
});

it("reads keys that are indexes, too", () => {
  const flat = [{ _1: 2 }, "loaderData", { _3: 4 }, "body", prose];
  const html = `<script>window.__ctx.streamController.enqueue(${JSON.stringify(JSON.stringify(flat))});</script>`;

  expect(valuesOf(html)).toEqual([{ loaderData: { body: prose } }]);
});

it("puts together what an app router sends in pieces", () => {
  const text = `<p>${prose}</p>\n<p>Café “di” tepi 🌊</p>`;
  const size = new TextEncoder().encode(text).length.toString(16);
  const rows = `1:I[42,["a.js"],"Page"]\n0:["$","main",null,{"children":["$","$L1",null,{"post":{"title":"$$5","html":"$2","again":"$0:props:children:props:post:title"}}]}]\n2:T${size},${text}3:"end"\n`;
  const cut = rows.indexOf("“di”");
  const push = (part: string) => `<script>self.__next_f.push([1,${JSON.stringify(part)}])</script>`;
  const html = `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(rows.slice(0, cut))}${push(rows.slice(cut))}`;

  const { flight } = read(html);
  expect(flight.get("3")).toBe("end");
  expect(flight.get("0")).toEqual([
    "$",
    "main",
    null,
    { children: ["$", "$L1", null, { post: { title: "$5", html: text, again: "$5" } }] },
  ]);
});

it("opens JSON kept in strings, and follows the references of a cache", () => {
  const state = {
    cache: {
      "Story:1": { __typename: "Story", body: [{ __ref: "Part:1" }, { __ref: "Part:2" }] },
      "Part:1": { __typename: "Part", text: prose },
      "Part:2": { __typename: "Part", text: "Selesai." },
      "Site:1": { __typename: "Site" },
    },
    body: JSON.stringify({ post: { text: prose } }),
  };
  const html = `<script>window.__APOLLO_STATE__=${JSON.stringify(state)}</script>`;

  expect(valuesOf(html)).toMatchObject([
    {
      cache: { "Story:1": { body: [{ text: prose }, { text: "Selesai." }] } },
      body: { post: { text: prose } },
    },
  ]);
});

it("reads the state that a page keeps in an attribute", () => {
  const json = JSON.stringify({ props: { text: `${prose} “A & B” <b>` } });
  const html = `<div id="app" data-page="${json.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"></div>`;

  expect(valuesOf(html)).toEqual([{ props: { text: `${prose} “A & B” <b>` } }]);
});

it("reads a state written with signs of its own", () => {
  const html = `<script id="app-state" type="application/json">{&q;body&q;:&q;${prose} &a; &l;b&g;&q;}</script>`;

  expect(valuesOf(html)).toEqual([{ body: `${prose} & <b>` }]);
});
