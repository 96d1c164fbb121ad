import { expect, it } from "vitest";
import { neighbourOf } from "./story-order.ts";

const begun = ["a", "b", "c", "d"];

it("goes to the story after and the one before", () => {
  expect(neighbourOf({ from: "b", by: 1, begun, now: begun })).toBe("c");
  expect(neighbourOf({ from: "b", by: -1, begun, now: begun })).toBe("a");
});

it("ends at both ends of the list", () => {
  expect(neighbourOf({ from: "d", by: 1, begun, now: begun })).toBeUndefined();
  expect(neighbourOf({ from: "a", by: -1, begun, now: begun })).toBeUndefined();
});

it("goes by the order that the list had when a story that was begun moves to its top", () => {
  const now = ["c", "a", "b", "d"];
  expect(neighbourOf({ from: "c", by: 1, begun, now })).toBe("d");
  expect(neighbourOf({ from: "c", by: -1, begun, now })).toBe("b");
});

it("goes on from where a story stood that has left the list", () => {
  expect(neighbourOf({ from: "b", by: 1, begun, now: ["a", "c", "d"] })).toBe("c");
  expect(neighbourOf({ from: "b", by: 1, begun, now: ["a", "d"] })).toBe("d");
  expect(neighbourOf({ from: "d", by: 1, begun, now: ["a", "b", "c"] })).toBeUndefined();
});

it("goes on into what has come to the list since", () => {
  const now = ["new", "a", "b", "c", "d", "e"];
  expect(neighbourOf({ from: "d", by: 1, begun, now })).toBe("e");
  expect(neighbourOf({ from: "a", by: -1, begun, now })).toBe("new");
});

it("begins at the top from a story that is in no list", () => {
  expect(neighbourOf({ from: "x", by: 1, begun, now: begun })).toBe("a");
  expect(neighbourOf({ from: "x", by: 1, begun: [], now: [] })).toBeUndefined();
});
