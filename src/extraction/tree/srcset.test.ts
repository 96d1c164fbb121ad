import { expect, it } from "vitest";
import { chooseFromSrcset } from "./srcset.ts";

it("takes the widest picture up to 1600 pixels", () => {
  expect(chooseFromSrcset("/a.jpg 400w, /b.jpg 1200w, /c.jpg 2400w")).toEqual({
    url: "/b.jpg",
    width: 1200,
  });
});

it("takes the narrowest when all are wider", () => {
  expect(chooseFromSrcset("/big.jpg 4000w, /less.jpg 2000w")?.url).toBe("/less.jpg");
});

it("leaves commas inside addresses alone", () => {
  expect(chooseFromSrcset("/w_400,c_fill/a.jpg 400w, /w_800,c_fill/a.jpg 800w")?.url).toBe(
    "/w_800,c_fill/a.jpg",
  );
});

it("reads densities and single addresses", () => {
  expect(chooseFromSrcset("/one.jpg, /two.jpg 2x")?.url).toBe("/two.jpg");
  expect(chooseFromSrcset("")).toBeUndefined();
});
