import { expect, it } from "vitest";
import { fitInto, panBy, toggleAt, whole, zoomAt } from "./zoom.ts";

const frame = { width: 400, height: 800 };
const fit = fitInto(frame, { width: 800, height: 400 });

it("shows all of a picture, and a small one at most twice as large as it is", () => {
  expect(fit.picture).toEqual({ width: 400, height: 200 });
  expect(fitInto(frame, { width: 50, height: 50 }).picture).toEqual({ width: 100, height: 100 });
});

it("keeps what is under the fingers where it is", () => {
  const zoom = zoomAt(whole, 5, { x: 100, y: 20 }, fit);

  expect(zoom.scale).toBe(5);
  expect((100 - zoom.x) / zoom.scale).toBeCloseTo(100);
  expect((20 - zoom.y) / zoom.scale).toBeCloseTo(20);
});

it("never shows less than all of it, nor moves it off its edges", () => {
  expect(zoomAt(whole, 0.2, { x: 50, y: 50 }, fit)).toEqual(whole);
  expect(panBy(whole, { x: 500, y: 500 }, fit)).toEqual(whole);
  expect(panBy({ scale: 2, x: 0, y: 0 }, { x: 999, y: 999 }, fit)).toEqual({
    scale: 2,
    x: 200,
    y: 0,
  });
});

it("goes near at a double tap, and back at the next", () => {
  const near = toggleAt(whole, { x: 100, y: 0 }, fit);

  expect(near).toEqual({ scale: 2.5, x: -150, y: 0 });
  expect(toggleAt(near, { x: 0, y: 0 }, fit)).toEqual(whole);
});

it("is magnified up to six times", () => {
  expect(zoomAt(whole, 100, { x: 0, y: 0 }, fit).scale).toBe(6);
});
