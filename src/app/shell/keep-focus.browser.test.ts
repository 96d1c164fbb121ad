import { afterEach, beforeEach, expect, it } from "vitest";
import { keepFocus } from "./keep-focus.ts";

let stop: () => void;

beforeEach(() => {
  const main = document.createElement("main");
  const title = document.createElement("h1");
  title.textContent = "Pustaka";
  const list = document.createElement("ul");
  list.append(...["satu", "dua", "tiga"].map(aRow));
  main.append(title, aButton("lain"), list);
  document.body.replaceChildren(main);
  stop = keepFocus();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function aButton(name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.id = name;
  made.textContent = name;
  return made;
}

function aRow(name: string): HTMLLIElement {
  const row = document.createElement("li");
  row.append(aButton(name));
  return row;
}

function button(name: string): HTMLElement {
  const found = document.getElementById(name);
  if (found === null) throw new Error(`no ${name}`);
  return found;
}

const focused = () => document.activeElement?.textContent;

it("goes to the row that took the place of one that went", async () => {
  button("dua").focus();
  button("dua").closest("li")?.remove();
  await expect.poll(focused).toBe("tiga");

  button("tiga").closest("li")?.remove();
  await expect.poll(focused).toBe("satu");
});

it("goes back to what had the focus before", async () => {
  button("satu").focus();
  button("lain").focus();
  button("lain").remove();

  await expect.poll(focused).toBe("satu");
});

it("goes to the title when nothing else is left, which then is no stop of the Tab key", async () => {
  button("lain").focus();
  button("lain").remove();
  await expect.poll(focused).toBe("Pustaka");

  button("satu").focus();
  expect(document.querySelector("h1")?.hasAttribute("tabindex")).toBe(false);
});

it("leaves a button that can be pressed no more", async () => {
  button("satu").focus();
  button("lain").focus();
  button("lain").setAttribute("disabled", "");

  await expect.poll(focused).toBe("satu");
});

it("gives nothing the focus to whoever wants it nowhere", async () => {
  button("dua").focus();
  button("dua").blur();
  await new Promise((resolve) => setTimeout(resolve));
  button("dua").closest("li")?.remove();
  await new Promise((resolve) => setTimeout(resolve));

  expect(document.activeElement).toBe(document.body);
});
