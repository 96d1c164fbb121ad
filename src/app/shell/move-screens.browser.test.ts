import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { moveWith, place, route } from "#app/ui/location.ts";
import { moveBetweenScreens } from "./move-screens.ts";

const ownPath = location.pathname;

beforeAll(() => {
  moveBetweenScreens();
  return () => {
    moveWith((show) => show());
    route(ownPath, true);
  };
});
beforeEach(() =>
  vi.waitFor(() => {
    if (motion() !== undefined) throw new Error("It still moves.");
  }),
);

const motion = () => document.documentElement.dataset["motion"];

it("moves into a screen and out of it again", async () => {
  route("/library");
  await untilStill();
  route("/glossary");
  expect(motion()).toBe("in");
  await untilStill();
  expect(place.value.path).toBe("/glossary");

  route("/library");
  expect(motion()).toBe("out");
  await untilStill();
  expect(place.value.path).toBe("/library");
});

it("ends at the last of two places that follow each other at once", async () => {
  route("/glossary");
  route("/tags");
  await untilStill();

  expect(place.value.path).toBe("/tags");
});

it("goes at once to another search, to the save sheet and into a story", async () => {
  route("/library");
  await untilStill();
  for (const url of ["/library?q=ikan", "/save", "/library", "/read?story=a"]) {
    route(url);
    expect(place.value.path).toBe(new URL(url, location.origin).pathname);
    expect(motion()).toBeUndefined();
  }
});

function untilStill(): Promise<void> {
  return vi.waitFor(() => expect(motion()).toBeUndefined());
}
