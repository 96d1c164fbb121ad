import { afterEach, beforeAll, expect, it } from "vitest";
import { place, route, watchLocation } from "./location.ts";

const start = location.href;

beforeAll(watchLocation);
afterEach(() => {
  document.body.replaceChildren();
  route(start, true);
});

/** Clicks a link and says whether the browser was kept from following it. */
function click(link: Record<string, string>, keys: MouseEventInit = {}): boolean {
  const anchor = document.createElement("a");
  for (const [name, value] of Object.entries(link)) anchor.setAttribute(name, value);
  anchor.append(document.createElement("span"));
  document.body.append(anchor);
  let isOurs = false;
  // After ours, so that no click of this test leaves the page.
  const stay = (event: MouseEvent) => {
    isOurs = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener("click", stay, { once: true });
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...keys });
  anchor.firstElementChild?.dispatchEvent(event);
  return isOurs;
}

it("follows a link of the app without leaving the page, query and all", () => {
  expect(click({ href: "/library?show=archive" })).toBe(true);
  expect(place.value).toEqual({ path: "/library", query: { show: "archive" } });
  expect(location.pathname).toBe("/library");
});

it("leaves to the browser what is not a screen of the app, or wants another tab", () => {
  expect(click({ href: "https://pasar.example/" })).toBe(false);
  expect(click({ href: "#content" })).toBe(false);
  expect(click({ href: "/library", target: "_blank" })).toBe(false);
  expect(click({ href: "/backup.json", download: "backup.json" })).toBe(false);
  expect(click({ href: "/library" }, { ctrlKey: true })).toBe(false);
  expect(click({ href: "/library" }, { button: 1 })).toBe(false);
});

it("goes back by the browser's own button", async () => {
  route("/settings");
  route("/help/");
  expect(place.value.path).toBe("/help");
  const isBack = new Promise((resolve) => {
    addEventListener("popstate", resolve, { once: true });
  });
  history.back();
  await isBack;
  expect(place.value.path).toBe("/settings");
});
