import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dismissInstall } from "#app/ui/dismiss-install.ts";
import { rememberScroll } from "#app/ui/scroll-memory.ts";
import { changeLanguage } from "./change-language.ts";
import { shownLanguage, startLanguage } from "./language.ts";

const names = ["localStorage", "sessionStorage"] as const;
const own = names.map((name) => Object.getOwnPropertyDescriptor(window, name));

beforeEach(() => {
  for (const name of names) {
    // What Chromium does when the reader lets no site keep data: the name itself throws.
    const get = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(window, name, { configurable: true, get });
  }
});
afterEach(() => {
  names.forEach((name, index) => Object.defineProperty(window, name, own[index] ?? {}));
});

it("starts where the browser keeps nothing, so that the reader can be told", async () => {
  rememberScroll();
  await startLanguage();
  dispatchEvent(new Event("pagehide"));
  dismissInstall();

  expect(document.documentElement.lang).toBe(shownLanguage.value);
});

it("changes the language for this page where the browser keeps nothing", async () => {
  await changeLanguage("en");
  await vi.waitFor(() => expect(shownLanguage.value).toBe("en"));
});
