import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import { moveWith, place, route } from "#app/ui/location.ts";
import { moveBetweenScreens } from "./move-screens.ts";

const ownPath = location.pathname;

beforeAll(() => moveBetweenScreens());
beforeEach(() => route("/library"));
afterEach(async () => {
  await prefer("no-preference");
  await vi.waitFor(() => expect(motion()).toBeUndefined());
  moveWith((show) => show());
  route(ownPath, true);
  moveBetweenScreens();
});

const motion = () => document.documentElement.dataset["motion"];

it("moves into a story and out of it again", async () => {
  await vi.waitFor(() => expect(motion()).toBeUndefined());
  route("/read?story=a");
  expect(motion()).toBe("in");
  await vi.waitFor(() => expect(place.value.path).toBe("/read"));

  route("/library");
  expect(motion()).toBe("out");
  await vi.waitFor(() => expect(place.value.path).toBe("/library"));
});

it("ends at the last of two places that follow each other at once", async () => {
  route("/read?story=a");
  route("/read?story=b");
  await vi.waitFor(() => expect(motion()).toBeUndefined());

  expect(place.value.query).toEqual({ story: "b" });
});

it("does not move for another search, for the save sheet, or for those who want no motion", async () => {
  await vi.waitFor(() => expect(motion()).toBeUndefined());
  route("/library?q=ikan");
  expect(place.value.query).toEqual({ q: "ikan" });
  route("/save");
  expect(place.value.path).toBe("/save");
  route("/library");
  await prefer("reduce");
  route("/read?story=a");

  expect(place.value.path).toBe("/read");
  expect(motion()).toBeUndefined();
});

async function prefer(value: "reduce" | "no-preference"): Promise<void> {
  const features = [{ name: "prefers-reduced-motion", value }];
  await cdp().send("Emulation.setEmulatedMedia", { features });
}
