/** Trees as somebody who means harm would send them, made from tables. */
export interface Payload {
  name: string;
  /** Children of a root. */
  children: unknown[];
}

const say = "alert(document.domain)";

export function element(tagName: unknown, properties: unknown, ...children: unknown[]): unknown {
  return { type: "element", tagName, properties, children };
}

export function text(value: unknown): unknown {
  return { type: "text", value };
}

const scriptSchemes = [
  "javascript:",
  "JAVASCRIPT:",
  "JaVaScRiPt:",
  " javascript:",
  "\tjavascript:",
  "\njavascript:",
  "\u0001javascript:",
  "\u001fjavascript:",
  "java\tscript:",
  "java\nscript:",
  "java\r\nscript:",
  "javascript\t:",
  "j\na\nv\na\ns\nc\nr\ni\np\nt\n:",
  "javascript:\u00a0",
  "\u00a0javascript:",
  "\ufeffjavascript:",
  "\u200bjavascript:",
  "javascript&colon;",
  "javascript&#58;",
  "&#106;avascript:",
  "&#x6A;avascript:",
  "%6aavascript:",
  "javascript%3a",
  "java\\u0073cript:",
  "javascript://https://pasar.example/%0a",
  "view-source:javascript:",
  "feed:javascript:",
  "jar:javascript:",
  "vbscript:",
  "VBScript:",
  "vb\nscript:",
  "livescript:",
  "mocha:",
  "data:text/html,",
  "DATA:text/html;base64,",
  "data:image/svg+xml,",
  "data:,",
  "blob:https://pasar.example/",
  "filesystem:https://pasar.example/",
  "file:///",
  "about:blank#",
  "chrome://settings/",
  "chrome-extension://abc/",
  "intent://x#Intent;scheme=http;end;",
  "ms-settings:",
  "sms:+62;?&body=",
  "ws://pasar.example/",
  "wss://pasar.example/",
  "ftp://pasar.example/",
  "https://sari:rahasia@pasar.example/",
  "https://sari@pasar.example/",
  "https://:x@pasar.example/",
  `https://pasar.example/${"a".repeat(4096)}`,
  "//[",
  "http://",
  "",
];

const badHrefs: Payload[] = scriptSchemes.flatMap((scheme) =>
  (["a", "A", "p", "img"] as const).map((tag) => ({
    name: `${tag} href ${JSON.stringify(scheme.slice(0, 50))}`,
    children: [element(tag, { href: `${scheme}${say}`, src: `${scheme}${say}` }, text("baca"))],
  })),
);

const handlers =
  "onclick onerror onload onfocus onmouseover ontoggle onbeforetoggle onanimationstart onpointerdown oncontentvisibilityautostatechange onClick onError ONCLICK onbegin formaction action ping target rel srcset srcSet srcdoc style class className id name key ref is slot nonce xmlns xlink:href xLinkHref http-equiv background poster dynsrc lowsrc data dataHandler data-x aria-label tabIndex contentEditable draggable popover popovertarget autofocus accessKey itemProp part innerHTML outerHTML textContent dangerouslySetInnerHTML children props __html __k __v __e __proto__ constructor prototype toString valueOf hasOwnProperty toJSON nodeName".split(
    " ",
  );

const badProperties: Payload[] = handlers.flatMap((name) => [
  {
    name: `property ${name}`,
    children: [
      JSON.parse(
        JSON.stringify(element("p", { KEY: say }, text("baca"))).replace("KEY", name),
      ) as unknown,
    ],
  },
  {
    name: `property ${name} with an object`,
    children: [
      JSON.parse(
        JSON.stringify(
          element(
            "a",
            { href: "https://pasar.example/", KEY: { __html: `<img src=x onerror=${say}>` } },
            text("baca"),
          ),
        ).replace("KEY", name),
      ) as unknown,
    ],
  },
]);

const badTags =
  "script SCRIPT Script style template iframe object embed applet param svg SVG math input select textarea button option form head title meta link base frame frameset noembed noframes noscript xmp plaintext audio video source track canvas portal dialog map area marquee svg:script foreignObject animate set use mtext annotation-xml html body x-custom my-element slot constructor __proto__ toString hasOwnProperty isindex image keygen command menuitem blink bgsound layer ilayer listing rb rtc span div section article font center nobr fencedframe search selectedcontent".split(
    " ",
  );

const badElements: Payload[] = badTags.flatMap((tag) => [
  {
    name: `tag ${tag}`,
    children: [
      element(tag, { src: `data:text/javascript,${say}`, href: "x", onload: say }, text(say)),
    ],
  },
  {
    name: `tag ${tag} around a picture that breaks`,
    children: [
      element(tag, {}, element("img", { src: "x", onerror: say }), element("p", {}, text("baca"))),
    ],
  },
]);

const html = { __html: `<img src=x onerror=${say}>` };

/** What a renderer would take for its own nodes (CVE-2026-22028 and its kin). */
const vnodes: unknown[] = [
  { __v: 1, type: "script", props: { dangerouslySetInnerHTML: html }, constructor: undefined },
  {
    type: "script",
    props: { dangerouslySetInnerHTML: html },
    constructor: null,
    __v: 0,
    __k: null,
  },
  { type: "div", props: { dangerouslySetInnerHTML: html, children: [] }, key: null, ref: null },
  { type: "element", props: { dangerouslySetInnerHTML: html } },
  { type: "element", tagName: { toString: "script" }, children: [] },
  { type: "element", tagName: ["script"], children: [] },
  { type: { element: 1 }, tagName: "script", children: [] },
  { type: "raw", value: `<script>${say}</script>` },
  { type: "html", value: `<script>${say}</script>` },
  { type: "comment", value: `--><script>${say}</script>` },
  { type: "doctype", name: "html", value: say },
  { type: "root", children: [{ type: "element", tagName: "script", children: [] }] },
  { type: "text", value: { __v: 1, type: "script", props: { dangerouslySetInnerHTML: html } } },
  { type: "text", value: ["a", { __v: 1 }] },
  { type: "text", value: 4 },
  { type: "text", value: true },
  { type: "text", value: null },
  { type: "text" },
  { $$typeof: "Symbol(react.element)", type: "script", props: {} },
  { type: "mdxJsxFlowElement", name: "script", attributes: [], children: [] },
  { type: "element", tagName: "p", children: { length: 1, 0: { type: "raw" } } },
  { type: "element", tagName: "p", children: "<script>" },
  { type: "element", tagName: "template", content: { type: "root", children: [] }, children: [] },
  {
    toJSON: "x",
    type: "element",
    tagName: "p",
    children: [{ type: "text", value: "a", toJSON: 1 }],
  },
  [],
  [[{ type: "element", tagName: "script", children: [] }]],
  "<script>",
  7,
  null,
  false,
];

const vnodePayloads: Payload[] = vnodes.flatMap((node, index) => [
  { name: `foreign node ${index}`, children: [node] },
  { name: `foreign node ${index} as a child`, children: [element("p", {}, node, text("baca"))] },
]);

const protoTricks: Payload[] = [
  '{"__proto__":{"type":"element","tagName":"script"},"children":[]}',
  '{"type":"element","tagName":"a","__proto__":{"properties":{"href":"https://jahat.example"}},"children":[]}',
  '{"type":"element","tagName":"a","properties":{"__proto__":{"href":"https://jahat.example"}},"children":[]}',
  '{"type":"element","tagName":"p","properties":{"constructor":{"prototype":{"polluted":1}}},"children":[]}',
  '{"type":"text","__proto__":{"value":"x"}}',
].map((json) => ({ name: `prototype ${json}`, children: [JSON.parse(json) as unknown] }));

const badSources = [
  "img:1",
  "img:-1",
  "img:0.5",
  "img:1e0",
  "img:00000",
  "img: 0",
  "img:0x0",
  "img:",
  "img:NaN",
  "IMG:0",
  "img:0/../x",
  "img:9999",
  "img:99999999999999999999",
  "https://jahat.example/x.png",
  "/x.png",
  "data:image/png;base64,AAAA",
  "blob:x",
  "cid:1",
];

const badPictures: Payload[] = [
  ...badSources,
  0,
  -1,
  ["img:0"],
  { toString: "img:0" },
  null,
  true,
].map((src) => ({
  name: `picture ${JSON.stringify(src)}`,
  children: [element("img", { src, alt: "x" }), element("p", {}, text("baca"))],
}));

const values = [
  say,
  -1,
  0.5,
  1e9,
  "1e3",
  "1;x",
  " 1",
  null,
  true,
  [1],
  { a: 1 },
  "x".repeat(1e5),
  "rtl;x",
  "bk-1 x",
];

const badValues: Payload[] = values.flatMap((value) =>
  ["td", "ol", "bdi", "bdo", "p", "figure", "img"].map((tag) => ({
    name: `${tag} with ${JSON.stringify(value).slice(0, 20)}`,
    children: [
      element(
        tag,
        {
          colSpan: value,
          rowSpan: value,
          start: value,
          dir: value,
          lang: value,
          id: value,
          dataMedia: value,
          dataKind: value,
          alt: value,
          href: value,
        },
        text("baca"),
      ),
    ],
  })),
);

const marks = [
  "\u202e",
  "\u202a",
  "\u2066",
  "\u2069",
  "\u0000",
  "\u0008",
  "\u000b",
  "\u001b",
  "\u007f",
  "\u0085",
  "\ud800",
  "\udc00",
];

const badTexts: Payload[] = marks.map((mark) => ({
  name: `text with ${JSON.stringify(mark)}`,
  children: [
    element("p", {}, text(`ba${mark}ca`)),
    element("img", { src: "img:0", alt: `a${mark}b` }),
  ],
}));

export const payloads: Payload[] = [
  ...badHrefs,
  ...badProperties,
  ...badElements,
  ...vnodePayloads,
  ...protoTricks,
  ...badPictures,
  ...badValues,
  ...badTexts,
];
