import { expect, it } from "vitest";
import { gatewayErrorCodes } from "#base/gateway-errors.ts";
import { noStoryKinds } from "#base/no-story.ts";
import { createProblem, parseProblem, parseProblemPage } from "./problem.ts";

it("reads back the code of every problem it makes", () => {
  for (const code of gatewayErrorCodes) {
    expect(parseProblem(JSON.parse(JSON.stringify(createProblem(code))))).toBe(code);
  }
});

it("knows the code by its type when another gateway leaves `code` out", () => {
  expect(parseProblem({ type: "https://example.org/problems/paywall" })).toBe("paywall");
});

it("finds no code in anything else", () => {
  for (const value of [null, "busy", [], {}, { code: "constructor" }, { type: 7 }]) {
    expect(parseProblem(value)).toBeUndefined();
  }
});

it("gives each problem the status the API promises", () => {
  const statuses = gatewayErrorCodes.map((code) => [code, createProblem(code).status]);

  expect(Object.fromEntries(statuses)).toEqual({
    "not-found": 404,
    "refused-address": 400,
    "login-needed": 403,
    paywall: 402,
    "not-a-story": 422,
    "publisher-unreachable": 502,
    "publisher-timeout": 504,
    "too-large": 413,
    "unsupported-type": 415,
    busy: 503,
  });
});

it("leaves an absent detail out", () => {
  expect("detail" in createProblem("busy")).toBe(false);
  expect(createProblem("busy", "come back").detail).toBe("come back");
});

it("tells what a page without a story is, and reads it back", () => {
  for (const what of noStoryKinds) {
    const page = { what, title: "Indeks Muara", feeds: [{ url: "https://muara.example/feed" }] };
    const problem = JSON.parse(JSON.stringify(createProblem("not-a-story", "a list", page)));
    expect(problem).toMatchObject({ title: "The page holds no story", pageTitle: page.title });
    expect(parseProblemPage(problem)).toEqual(page);
  }
  const bare = createProblem("not-a-story", undefined, { what: "empty", feeds: [] });
  expect(Object.keys(bare)).toHaveLength(5);
  expect(parseProblemPage(bare)).toEqual({ what: "empty", feeds: [] });
});

it("drops whatever a hostile gateway puts in their place", () => {
  const url = "https://muara.example/feed";
  const feeds = [
    { url: "javascript:alert(1)" },
    { url: "https://user:word@muara.example/" },
    { url: `https://muara.example/${"a".repeat(5000)}` },
    null,
    { url, title: `Muara\u202E${"x".repeat(1000)}` },
    { url: "https://muara.example/sixth" },
  ];
  const page = parseProblemPage({ what: "list", pageTitle: ["x"], feeds });
  expect(page).toEqual({ what: "list", feeds: [{ url, title: `Muara${"x".repeat(294)}` }] });
  for (const value of [null, [], "list", { what: "toString" }, { feeds }, { what: ["list"] }]) {
    expect(parseProblemPage(value)).toBeUndefined();
  }
  expect(parseProblemPage({ what: "home", feeds: { length: 3 } })?.feeds).toEqual([]);
});
