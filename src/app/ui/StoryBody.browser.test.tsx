import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it } from "vitest";
import { cleanTree } from "#article/clean-tree.ts";
import { element, payloads, text } from "#article/hostile.fixture.ts";
import { tags } from "#article/tree.ts";
import type { Root } from "#article/tree.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { StoryBody } from "./StoryBody.tsx";
import type { PictureView } from "./StoryPicture.tsx";
import "./tokens.css";

beforeAll(async () => {
  await speakAll();
});
afterEach(cleanup);

const dot = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
const here: PictureView = { state: "here", url: dot, width: 1200, height: 675, alt: "Cabai" };
const missing: PictureView = { state: "missing", width: 1200, height: 675, alt: "Cabai" };

function show(children: unknown[], props: { view?: PictureView; direction?: "ltr" | "rtl" } = {}) {
  const body = cleanTree({ type: "root", children }, "https://pasar.example/");
  if (body === undefined) throw new Error("Not a tree.");
  return showTree(body, props);
}

function showTree(
  body: Root,
  { view = here, direction }: { view?: PictureView; direction?: "ltr" | "rtl" } = {},
): HTMLElement {
  const aim = direction === undefined ? {} : { direction };
  const { container } = render(
    <StoryBody body={body} pictures={() => view} language="id" {...aim} />,
  );
  const root = container.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error("Nothing was rendered.");
  return root;
}

const allowed = new Set(["div", "span", ...tags]);

/** Every element that does not belong into a story, and every attribute that could act. */
function dangersIn(root: HTMLElement): string[] {
  return [...root.querySelectorAll("*")].flatMap((node) => {
    const attributes = [...node.attributes].filter(
      ({ name, value }) =>
        /^on|^srcdoc$|^style$|^formaction$|^name$/i.test(name) ||
        (name === "id" && !/^bk-\d+$/.test(value)) ||
        (/^(href|src)$/.test(name) && !/^(https?:|mailto:|tel:|#bk-|data:image\/gif)/.test(value)),
    );
    const names = attributes.map(({ name, value }) => `${node.localName}[${name}=${value}]`);
    return allowed.has(node.localName) ? names : [node.localName, ...names];
  });
}

it("shows only what may be in a story, of everything that was sent to do harm", () => {
  for (const { children } of payloads) expect(dangersIn(show(children))).toEqual([]);
});

it("holds even when a hostile tree comes past the gate", () => {
  // What JSON gives has any type: just what a gate that failed would hand on.
  for (const { children } of payloads) {
    const root = showTree(JSON.parse(JSON.stringify({ type: "root", children })));
    expect(dangersIn(root)).toEqual([]);
    cleanup();
  }
});

it("renders every tag a story may contain", () => {
  const heading = new Map([["h1", "h2"]]);
  for (const tag of tags) {
    const root = show([
      element(tag, { href: "https://pasar.example/", src: "img:0" }, text("baca")),
    ]);
    const shown = root.querySelector(heading.get(tag) ?? tag);
    expect(shown?.localName).toBe(heading.get(tag) ?? tag);
    expect(root.textContent).toBe(["br", "hr", "img"].includes(tag) ? "" : "baca");
    cleanup();
  }
});

it("numbers the blocks at the top, loose words among them", () => {
  const root = show([
    element("p", {}, text("a"), element("em", {}, text("b"))),
    text("c "),
    element("em", {}, text("d")),
    text(" \n"),
    element("figure", {}, element("img", { src: "img:0" })),
    text("\n"),
    element("table", {}, element("tr", {}, element("td", {}, text("e")))),
    element("img", { src: "img:0" }),
  ]);
  const blocks = [...root.querySelectorAll("[data-block]")];
  expect(blocks.map((block) => block.getAttribute("data-block"))).toEqual([
    "0",
    "1",
    "2",
    "3",
    "4",
  ]);
  expect(blocks.map((block) => block.parentElement)).toEqual(blocks.map(() => root));
  expect(blocks.map((block) => block.textContent.trim())).toEqual(["ab", "c d", "", "e", ""]);
});

it("shows a picture that is here with its words and its place", () => {
  const picture = show([element("img", { src: "img:0", alt: "Tiang" })]).querySelector("img");
  expect(picture?.getAttribute("src")).toBe(dot);
  expect(picture?.alt).toBe("Tiang");
  expect(picture?.getAttribute("width")).toBe("1200");
  expect(picture?.getAttribute("height")).toBe("675");
});

it("keeps the place of a missing picture with its words, and asks nobody for it", async () => {
  const before = performance.getEntriesByType("resource").length;
  const view = { ...missing, url: "https://pasar.example/cabai.jpg" };
  const root = show([element("figure", {}, element("img", { src: "img:0" }))], { view });
  await new Promise((resolve) => setTimeout(resolve, 100));

  const box = root.querySelector("figure > span");
  expect(root.querySelector("img")).toBeNull();
  expect(box?.textContent).toBe("CabaiGambar belum ada di ponsel ini");
  const { width, height } = box?.getBoundingClientRect() ?? new DOMRect();
  expect(width / height).toBeCloseTo(1200 / 675, 1);
  expect(performance.getEntriesByType("resource").length).toBe(before);
});

it("opens links outside, without telling where from", () => {
  const link = show([element("a", { href: "/lain" }, text("baca"))]).querySelector("a");
  expect(link?.href).toBe("https://pasar.example/lain");
  expect(link?.target).toBe("_blank");
  expect(link?.rel).toBe("noopener noreferrer nofollow ugc");
});

it("stays in the story for its own places", () => {
  const root = show([
    element("p", {}, element("a", { href: "#bk-2" }, text("1"))),
    element("p", { id: "bk-2" }, text("catatan")),
  ]);
  expect(root.querySelector("a")?.hasAttribute("target")).toBe(false);
  expect(root.querySelector("#bk-2")?.textContent).toBe("catatan");
});

it("names the real host beside words that name another", () => {
  const root = show([
    element("p", {}, element("a", { href: "https://jahat.example/" }, text("bank.example"))),
  ]);
  expect(root.textContent).toBe("bank.example (jahat.example)");
});

it("sets a story from right to left when it says so", () => {
  const root = show(
    [element("p", {}, text("مرحبا")), element("ul", {}, element("li", {}, text("x")))],
    {
      direction: "rtl",
    },
  );
  expect(root.dir).toBe("rtl");
  expect(root.lang).toBe("id");
  const list = root.querySelector("ul");
  expect(list && getComputedStyle(list).paddingRight).not.toBe("0px");
});

it("lets each block find its direction when the story does not say it", () => {
  const root = show([element("p", {}, text("مرحبا")), element("p", {}, text("halo"))]);
  const directions = [...root.querySelectorAll("p")].map(
    (block) => getComputedStyle(block).direction,
  );
  expect(directions).toEqual(["rtl", "ltr"]);
});

it("scrolls a wide table and long code by themselves, by keyboard too", () => {
  const cells = Array.from({ length: 40 }, () => element("td", {}, text("panjangsekali")));
  const root = show([
    element("table", {}, element("caption", {}, text("Harga")), element("tr", {}, ...cells)),
    element("pre", {}, element("code", {}, text("x".repeat(900)))),
  ]);
  for (const wide of root.querySelectorAll("[role=region], pre")) {
    expect(wide.scrollWidth).toBeGreaterThan(wide.clientWidth);
    expect(wide.getAttribute("tabindex")).toBe("0");
  }
  expect(root.querySelector("[role=region]")?.getAttribute("aria-label")).toBe("Harga");
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});

it("shows a film as a card that leads to it, never as a player", () => {
  const root = show([
    element(
      "figure",
      { dataMedia: "video" },
      element("img", { src: "img:0" }),
      element(
        "figcaption",
        {},
        element("a", { href: "https://video.example/1" }, text("Pasang naik")),
      ),
    ),
  ]);
  expect(root.textContent).toBe("VideoPasang naik");
  expect(root.querySelector("a")?.target).toBe("_blank");
  expect(root.querySelector("iframe, video")).toBeNull();
});

it("grows with the reader's text size", () => {
  document.documentElement.style.setProperty("--text-size", "32px");
  const words = show([element("p", {}, text("a"))]).querySelector("p");
  expect(words && getComputedStyle(words).fontSize).toBe("32px");
  document.documentElement.style.removeProperty("--text-size");
});

it("survives a tree as deep as the gate lets through", () => {
  let node = text("dalam");
  for (let level = 0; level < 200; level += 1) node = element("blockquote", {}, node);
  expect(show([node]).textContent).toBe("dalam");
});
