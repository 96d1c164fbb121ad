import { expect, it } from "vitest";
import { gatewayErrorCodes } from "#base/gateway-errors.ts";
import { createProblem, parseProblem } from "./problem.ts";

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
