import { afterEach, expect, it, vi } from "vitest";
import { shareStory } from "./share-out.ts";

const story = { title: "Pasang", url: "https://www.pesisir.example/pasang?utm_source=kawan" };

afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
  Reflect.deleteProperty(navigator, "canShare");
  Reflect.deleteProperty(navigator, "clipboard");
});

function give(name: string, value: unknown) {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

function giveClipboard(writeText: (text: string) => Promise<void>) {
  give("clipboard", { writeText });
}

it("opens the share sheet with the title and the original's address, trackers removed", async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  give("share", share);

  expect(await shareStory(story)).toBe("shared");
  expect(share).toHaveBeenCalledWith({
    title: "Pasang",
    url: "https://www.pesisir.example/pasang",
  });
});

it("takes a closed share sheet as a change of mind and copies nothing", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  give("share", () => Promise.reject(new DOMException("", "AbortError")));
  giveClipboard(writeText);

  expect(await shareStory(story)).toBe("cancelled");
  expect(writeText).not.toHaveBeenCalled();
});

it("copies the address where there is no share sheet, or where it does not open", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  giveClipboard(writeText);
  give("share", undefined);
  expect(await shareStory(story)).toBe("copied");

  give("share", () => Promise.reject(new DOMException("", "NotAllowedError")));
  expect(await shareStory(story)).toBe("copied");
  expect(writeText).toHaveBeenCalledTimes(2);
  expect(writeText).toHaveBeenLastCalledWith("https://www.pesisir.example/pasang");
});

it("says so when the browser lets nothing out", async () => {
  give("share", undefined);
  giveClipboard(() => Promise.reject(new DOMException("", "NotAllowedError")));

  expect(await shareStory(story)).toBe("unavailable");
});
