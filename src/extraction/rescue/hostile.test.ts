import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { extractPage } from "#extraction/extract.ts";

const url = "https://muara.example/baca/pasang";
const megabytes = 2 * 1024 * 1024;
const prose = "Air di muara naik perlahan dan warga menambatkan perahu di tiang. ".repeat(20);

const repeated = (unit: string, chars = megabytes) => unit.repeat(Math.ceil(chars / unit.length));
const code = (text: string) => `<script>${text}</script>`;
const json = (text: string) => `<script type="application/json">${text}</script>`;
const page = (scripts: string) =>
  `<html><head><title>Pasang di muara</title></head><body><div id="app"></div>${scripts}</body></html>`;

const scripts: [what: string, html: string][] = [
  ["brackets", code(`x=${repeated("[")}`)],
  ["starts of objects", code(repeated("={"))],
  ["starts of lists", code(repeated("=[=[(["))],
  ["calls within calls", code(repeated("(function("))],
  ["functions within functions", code(`x=${repeated("(function(a){return ")}`)],
  ["comments that never end", code(repeated("={/*"))],
  ["strings that never end", code(`${repeated("={a:'", 1000)}${repeated('\\"')}`)],
  [
    "names",
    code(`x=(function(${repeated("a,", 200_000)}a){return a})(${repeated("1,", 200_000)}1)`),
  ],
  ["JSON as deep as it is long", json(`${repeated("[", 500_000)}1${repeated("]", 500_000)}`)],
  ["objects within objects", json(`${repeated('{"a":', 500_000)}1${repeated("}", 100_000)}`)],
  ["JSON within strings", json(JSON.stringify({ a: nest(20) }))],
  ["numbers", json(`[${repeated("1,", 1_500_000)}1]`)],
  ["records", json(`[${repeated('{"title":"Pasang di muara","a":1},', 1_500_000)}{}]`)],
  [
    "one long word",
    json(JSON.stringify({ title: "Pasang di muara", body: repeated("a", 1_500_000) })),
  ],
  [
    "tags",
    json(JSON.stringify({ title: "Pasang di muara", body: prose + repeated("<a ", 1_000_000) })),
  ],
  [
    "stars",
    json(
      JSON.stringify({
        title: "Pasang di muara",
        body: `# A\n\n${prose}${repeated("**a ", 500_000)}`,
      }),
    ),
  ],
  [
    "lines of a router",
    code(`self.__next_f.push([1,${JSON.stringify(repeated("1:T1,", 1_000_000))}])`),
  ],
  ["references", code(`self.__next_f.push([1,${JSON.stringify(references(3000))}])`)],
  ["attributes", `<div data-page="{${repeated("&amp;", 1_500_000)}"></div>`],
];

/** A text of JSON in a text of JSON. */
function nest(levels: number): string {
  let text = prose.repeat(20);
  for (let level = 0; level < levels && text.length < megabytes; level += 1)
    text = JSON.stringify({ body: text, title: "Pasang di muara" });
  return text;
}

/** Lines that each hold two others: a tree of them would have no end. */
function references(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const next = (at + 1) % count;
    return `${at.toString(16)}:["$","div",null,{"children":["$${next.toString(16)}","$${next.toString(16)}"]}]`;
  });
  return `${lines.join("\n")}\n`;
}

it.each(scripts)("reads a page of %s within its limits", (_what, html) => {
  expect(effort(() => extractPage({ html: page(html), url }))).toBeLessThan(60);
});

it("ends with a flat state whose entries point at each other", () => {
  const flat = [
    ["ShallowReactive", 1],
    { story: 2, all: 3, self: 1 },
    { title: 4, body: 5, next: 2, list: 3 },
    [2, 2, 3, 1],
    "Pasang di muara",
    prose,
  ];
  const result = extractPage({ html: page(json(JSON.stringify(flat))), url });

  expect(result).toMatchObject({ kind: "story", article: { title: "Pasang di muara" } });
});

it("ends with a cache whose records hold each other", () => {
  const cache = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `Part:${at}`,
      {
        __typename: "Part",
        a: { __ref: `Part:${(at + 1) % 9}` },
        b: { __ref: `Part:${(at + 2) % 9}` },
        text: prose,
      },
    ]),
  );
  const html = page(code(`window.__APOLLO_STATE__=${JSON.stringify(cache)}`));

  expect(extractPage({ html, url }).kind).toBe("not-a-story");
});

it("reads no field that a prototype brings along", () => {
  const state = `{"__proto__":{"title":"Pasang di muara","body":${JSON.stringify(prose)}},"constructor":{"prototype":{"polluted":1}}}`;
  extractPage({ html: page(`${json(state)}${code(`window.a=${state}`)}`), url });

  expect("polluted" in {}).toBe(false);
  expect("body" in {}).toBe(false);
});

it("lets nothing of the data out but text, links to the web and numbered pictures", () => {
  const body = `<p onclick="x()">${prose}<a href="javascript:alert(1)">klik</a></p><img src="data:image/png;base64,AAAA"><script>alert(1)</script><iframe srcdoc="<script>1</script>"></iframe>`;
  const blocks = [
    { type: "link", url: "javascript:alert(1)", text: prose },
    { type: "image", url: "javascript:alert(1)" },
    { type: "image", url: "//user:pass@muara.example/a.jpg" },
    { type: "script", text: "alert(1)" },
  ];
  const state = { title: "Pasang di muara", body: [{ type: "html", html: body }, ...blocks] };
  const result = extractPage({
    html: page(json(JSON.stringify(state).replaceAll("<", "\\u003c"))),
    url,
  });

  expect(result.kind).toBe("story");
  expect(JSON.stringify(result)).not.toMatch(
    /javascript:|alert\(|onclick|srcdoc|user:pass|data:image/,
  );
});
