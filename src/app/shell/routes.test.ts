import { expect, it } from "vitest";
import { viewOf } from "./routes.ts";

const welcome = "https://bekal.example/welcome";

it("finds a screen for every address the app gives out, and says so when there is none", () => {
  expect(viewOf("/", {}, welcome)).toEqual({ screen: "home" });
  expect(viewOf("/library", { show: "archive" }, welcome)).toEqual({ screen: "library" });
  expect(viewOf("/share", {}, welcome)).toEqual({ screen: "save" });
  expect(viewOf("/read", { story: "https://a.example/b" }, welcome)).toEqual({
    screen: "read",
    address: "https://a.example/b",
  });
  expect(viewOf("/read", {}, welcome)).toEqual({ screen: "not-found" });
  expect(viewOf("/welcome", {}, welcome)).toEqual({ screen: "read", address: welcome });
  expect(viewOf("/constructor", {}, welcome)).toEqual({ screen: "not-found" });
});
