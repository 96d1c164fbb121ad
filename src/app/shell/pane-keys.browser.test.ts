import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { readPath } from "#app/ui/addresses.ts";
import { place, route } from "#app/ui/location.ts";
import { longList, panes } from "#app/ui/panes.ts";
import { watchPaneKeys } from "./pane-keys.ts";

const stories = ["a", "b", "c", "d"].map((name) => `https://kabar.example/${name}`);
let leaving: AbortController;

beforeEach(() => {
  leaving = new AbortController();
  document.body.innerText = "";
  document.body.append(
    part("nav", "", link("/", "Bekal")),
    part("div", "list", ...stories.map((address) => row(address))),
    part("div", "story", title("Cerita"), paragraph()),
  );
  watchPaneKeys(leaving.signal);
});
afterEach(() => {
  leaving.abort();
  route("/", true);
});

it("moves through a list that has no keys of its own, and opens nothing while nothing is open", async () => {
  route("/");
  await userEvent.keyboard("jj");
  expect(document.activeElement?.textContent).toBe(stories[1]);
  expect(place.peek().path).toBe("/");
});

it("opens the next story and stays in the list", async () => {
  open("a");
  focusRow("a");
  await userEvent.keyboard("j");
  expect(place.peek().query["story"]).toBe(stories[1]);
  expect(document.activeElement?.textContent).toBe(stories[1]);
  expect(panes.peek()?.staysInList(stories[1] ?? "")).toBe(true);
});

it("takes one step of the way back for however many stories", async () => {
  open("a");
  focusRow("a");
  const steps = history.length;
  await userEvent.keyboard("j");
  await vi.waitFor(() => expect(place.peek().query["story"]).toBe(stories[1]));
  await userEvent.keyboard("k");
  await vi.waitFor(() => expect(place.peek().query["story"]).toBe(stories[0]));
  expect(history.length).toBe(steps);
});

it("opens only the story where a key that is held down comes to rest", async () => {
  open("a");
  focusRow("a");
  const seen: (string | undefined)[] = [];
  const stop = place.subscribe(({ query }) => seen.push(query["story"]));
  await userEvent.keyboard("jjj");
  await vi.waitFor(() => expect(place.peek().query["story"]).toBe(stories[3]));
  stop();
  expect(seen).toEqual([stories[0], stories[1], stories[3]]);
});

it("asks a long list for rows that are not in the document", async () => {
  const reveal = vi.fn<(address: string, hasFocus: boolean) => void>();
  const far = "https://kabar.example/far";
  longList.value = { addresses: () => ["https://kabar.example/a", far], reveal };
  open("a");
  await userEvent.keyboard("j");
  expect(reveal).toHaveBeenCalledWith(far, false);
  expect(place.peek().query["story"]).toBe(far);
  longList.value = undefined;
});

it("leaves keys to who writes, and to the browser", async () => {
  open("a");
  const field = document.createElement("input");
  document.body.append(field);
  field.focus();
  await userEvent.keyboard("j");
  expect(field.value).toBe("j");
  focusRow("a");
  await userEvent.keyboard("{Control>}j{/Control}");
  expect(place.peek().query["story"]).toBe(stories[0]);
});

it("goes around the parts of the screen, past one that is not there", async () => {
  const names: (string | null | undefined)[] = [];
  for (const key of ["{F6}", "{F6}", "{F6}", "{F6}", "{Shift>}{F6}{/Shift}"]) {
    await userEvent.keyboard(key);
    names.push(document.activeElement?.textContent);
  }
  expect(names).toEqual(["Bekal", stories[0], "Cerita", "Bekal", "Cerita"]);
  document.querySelector("[data-pane=list]")?.remove();
  await userEvent.keyboard("{Shift>}{F6}{/Shift}");
  expect(document.activeElement?.textContent).toBe("Bekal");
});

it("goes into the open story from its row, without a step of the way back", async () => {
  open("b");
  focusRow("b");
  const steps = history.length;
  await userEvent.keyboard("o");
  expect(document.activeElement?.tagName).toBe("H1");
  expect(history.length).toBe(steps);
  expect(panes.peek()?.toList()).toBe(true);
  expect(document.activeElement?.textContent).toBe(stories[1]);
  expect(panes.peek()?.toList()).toBe(false);
});

it("stands on the words in view where the title is not", async () => {
  scrollTo({ top: 3000, behavior: "instant" });
  await userEvent.keyboard("{Shift>}{F6}{/Shift}");
  expect(document.activeElement?.tagName).toBe("P");
  expect(scrollY).toBe(3000);
});

function open(name: string): void {
  route(readPath(`https://kabar.example/${name}`));
  for (const one of document.querySelectorAll("li a")) {
    const isOpen = one.textContent === `https://kabar.example/${name}`;
    if (isOpen) one.setAttribute("aria-current", "true");
  }
}

function focusRow(name: string): void {
  const links = [...document.querySelectorAll<HTMLElement>("li a")];
  links.find((one) => one.textContent === `https://kabar.example/${name}`)?.focus();
}

function part(tag: string, pane: string, ...children: Element[]): HTMLElement {
  const element = document.createElement(tag);
  if (pane !== "") element.dataset["pane"] = pane;
  element.append(...children);
  return element;
}

function row(address: string): HTMLElement {
  return part("li", "", link(readPath(address), address));
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = document.createElement("a");
  element.href = href;
  element.append(text);
  return element;
}

function title(text: string): HTMLElement {
  const element = document.createElement("h1");
  element.append(text);
  return element;
}

function paragraph(): HTMLElement {
  const element = document.createElement("p");
  element.dataset["block"] = "0";
  element.style.blockSize = "6000px";
  return element;
}
