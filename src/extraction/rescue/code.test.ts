import { expect, it } from "vitest";
import { createBudget } from "./budget.ts";
import { readCode } from "./assigned.ts";
import { CodeReader } from "./code.ts";
import { Cursor } from "./cursor.ts";

function read(text: string): unknown {
  const cursor = new Cursor(text, 0, createBudget());
  const value = new CodeReader(cursor).read();
  return cursor.isBroken ? "broken" : value;
}

it.each<[string, unknown]>([
  ['{"a":[1,-2.5e3,null,true]}', { a: [1, -2500, null, true] }],
  [
    "{a:'it\\'s', $b:`two\nlines`, 3:!0, c:!1,}",
    { a: "it's", $b: "two\nlines", 3: true, c: false },
  ],
  [
    "{a:undefined,b:void 0,c:NaN,d:[1,,2]}",
    { a: undefined, b: undefined, c: undefined, d: [1, undefined, 2] },
  ],
  ['"\\u003cp\\u003e caf\\xe9 \\ud83c\\udf0a \\u{1F30A} a\\\nb"', "<p> café 🌊 🌊 ab"],
  ['new Date("2026-01-09")', "2026-01-09"],
  ['new Map([["a",1]])', [["a", 1]]],
  ["Object.freeze({a:1})", { a: 1 }],
  ['JSON.parse("{\\"a\\":\\"b\\"}")', { a: "b" }],
  ['JSON.parse(decodeURIComponent("%7B%22a%22%3A%22b%22%7D"))', { a: "b" }],
  ["/* one */ { // two\n a: 1 }", { a: 1 }],
])("reads %s as data", (text, value) => {
  expect(read(text)).toEqual(value);
});

it.each<[string, unknown]>([
  ['(function(a,b){return {x:a,y:[b,a]}}("tide",7))', { x: "tide", y: [7, "tide"] }],
  ['(function(a){return {x:a}})("tide")', { x: "tide" }],
  [
    '(function(a,b){a.title="Tide";a.list=[b];return {post:a}}({},2))',
    { post: { title: "Tide", list: [2] } },
  ],
  [
    '(function(){const kept={"k":{a:1}};const data={x:kept["k"]};return {data}})()',
    { data: { x: { a: 1 } } },
  ],
  ["{f:function(x){return x},a:1}", expect.objectContaining({ a: 1 })],
])("reads what %s returns", (text, value) => {
  expect(read(text)).toEqual(value);
});

it.each(["{a:1", "{a:=>1}", '"never ends', "{...rest}", "[1 2]", "(function(){", "/* never ends"])(
  "says that %s is no data",
  (text) => {
    expect(read(text)).toBe("broken");
  },
);

it("takes __proto__ for a field like any other", () => {
  const value = read('{"__proto__":{"polluted":1},a:{constructor:{prototype:{polluted:2}}}}');

  expect(Object.hasOwn(Object(value), "__proto__")).toBe(true);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect("polluted" in {}).toBe(false);
});

it("lets no assignment of a page reach beyond its own data", () => {
  read("(function(a){a.__proto__={polluted:1};a.constructor.prototype.polluted=1;return a}({}))");

  expect("polluted" in {}).toBe(false);
});

it("finds what code assigns, passes and returns, and goes over what it cannot read", () => {
  const story = { text: "Air pasang datang lebih awal malam itu. ".repeat(10) };
  const code = `var f=(a)=>{return a*2};if(a<b){window.__STATE__ = ${JSON.stringify({ story })};}
    start(element, {data:[{node:${JSON.stringify(story)}}],load:()=>1});
    self["push"](JSON.parse(${JSON.stringify(JSON.stringify(story))}))`;

  expect(readCode(code, createBudget())).toEqual([
    { name: "window.__STATE__", value: { story } },
    { name: "data", value: [{ node: story }] },
    { name: "", value: story },
  ]);
});
