import { describe, expect, it } from "vitest";
import { type Asked, isPicture, isScreen, isShare, mayBeShell } from "./requests.ts";

const hash = "0123456789abcdef".repeat(4);

function asked(path: string, over: Partial<Asked> = {}): Asked {
  const url = new URL(path, "https://bekal.example");
  return { url, mode: "navigate", method: "GET", sameOrigin: true, ...over };
}

describe("screens", () => {
  it("are answered from the shell with any query", () => {
    expect(isScreen(asked("/"))).toBe(true);
    expect(isScreen(asked("/library?show=archive"))).toBe(true);
    expect(isScreen(asked("/read?story=https%3A%2F%2Fa.example%2F1"))).toBe(true);
  });

  it("are the known routes only", () => {
    expect(isScreen(asked("/nowhere"))).toBe(false);
    expect(isScreen(asked("/api/v1/story?url=x"))).toBe(false);
    expect(isScreen(asked("/library/"))).toBe(false);
    expect(isScreen(asked("/screenshots/phone.webp"))).toBe(false);
  });

  it("are pages, got from here", () => {
    expect(isScreen(asked("/", { mode: "cors" }))).toBe(false);
    expect(isScreen(asked("/", { method: "POST" }))).toBe(false);
    expect(isScreen(asked("/", { sameOrigin: false }))).toBe(false);
  });
});

describe("shares", () => {
  it("are pages at their own address", () => {
    expect(isShare(asked("/share?text=https%3A%2F%2Fa.example"))).toBe(true);
    expect(isShare(asked("/share"))).toBe(true);
    expect(isShare(asked("/share", { mode: "cors" }))).toBe(false);
  });
});

describe("pictures", () => {
  it("are named by their hash", () => {
    expect(isPicture(asked(`/library/picture/${hash}`, { mode: "no-cors" }))).toBe(true);
  });

  it("have no other name", () => {
    expect(isPicture(asked(`/library/picture/${hash}0`))).toBe(false);
    expect(isPicture(asked(`/library/picture/${hash}`, { sameOrigin: false }))).toBe(false);
    expect(isPicture(asked("/api/v1/picture/abc"))).toBe(false);
  });
});

describe("the shell", () => {
  const good = { status: 200, type: "basic", redirected: false };
  const saying = (type: string) => ({ headers: new Headers({ "content-type": type }) });

  it("takes each file as its own type", () => {
    expect(mayBeShell("/", { ...good, ...saying("text/html; charset=utf-8") })).toBe(true);
    expect(mayBeShell("/assets/a.js", { ...good, ...saying("text/javascript") })).toBe(true);
    expect(mayBeShell("/icon.svg", { ...good, ...saying("image/svg+xml") })).toBe(true);
  });

  it("takes no sign-in page of a network in place of a file", () => {
    expect(mayBeShell("/assets/a.js", { ...good, ...saying("text/html") })).toBe(false);
    expect(mayBeShell("/", { ...good, redirected: true, ...saying("text/html") })).toBe(false);
    expect(mayBeShell("/", { ...good, status: 511, ...saying("text/html") })).toBe(false);
    expect(mayBeShell("/", { ...good, type: "opaque", ...saying("text/html") })).toBe(false);
  });
});
