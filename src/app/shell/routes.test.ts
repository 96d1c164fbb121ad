import { expect, it } from "vitest";
import { furtherViewOf } from "./further-routes.ts";
import { viewOf } from "./routes.ts";

const welcome = "https://bekal.example/welcome";

it("finds a list or a story for every address that shows one", () => {
  expect(viewOf("/", {}, welcome)).toEqual({ screen: "home" });
  expect(viewOf("/library", { show: "archive" }, welcome)).toEqual({ screen: "library" });
  expect(viewOf("/share", {}, welcome)).toEqual({ screen: "save" });
  expect(viewOf("/save", {}, welcome)).toEqual({ screen: "save" });
  expect(viewOf("/read", { story: "https://a.example/b" }, welcome)).toEqual({
    screen: "read",
    address: "https://a.example/b",
  });
  expect(viewOf("/welcome", {}, welcome)).toEqual({ screen: "read", address: welcome });
});

it("finds a screen for every other address the app gives out, and says so when there is none", () => {
  const further = (path: string, query: Record<string, string> = {}) => {
    expect(viewOf(path, query, welcome)).toEqual({ screen: "further", path, query });
    return furtherViewOf(path, query);
  };
  expect(further("/settings")).toEqual({ screen: "settings" });
  expect(further("/settings/data")).toEqual({ screen: "data" });
  expect(further("/settings/storage")).toEqual({ screen: "storage" });
  expect(further("/trips")).toEqual({ screen: "trips" });
  expect(further("/trips/edit", { trip: "t1" })).toEqual({ screen: "trip", tripId: "t1" });
  expect(further("/pack", { trip: "t1" })).toEqual({ screen: "pack", tripId: "t1" });
  expect(further("/highlights")).toEqual({ screen: "reading", shown: "highlights" });
  expect(further("/highlights", { show: "reports" })).toEqual({
    screen: "reading",
    shown: "reports",
  });
  expect(further("/help")).toEqual({ screen: "help" });
  expect(further("/read")).toEqual({ screen: "not-found" });
  expect(further("/constructor")).toEqual({ screen: "not-found" });
});
