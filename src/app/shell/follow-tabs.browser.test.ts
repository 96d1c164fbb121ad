import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { applyTextSize, applyTheme, textSize } from "#app/ui/theme.ts";
import { followOtherTabs } from "./follow-tabs.ts";
import { changeLanguage } from "./change-language.ts";
import { shownLanguage } from "./language.ts";

let other: HTMLIFrameElement;

beforeEach(() => {
  // A document of its own hears and tells of the storage as another tab does.
  other = document.createElement("iframe");
  document.body.append(other);
});
afterEach(() => {
  other.remove();
  applyTheme("system");
  applyTextSize(19);
  localStorage.clear();
});

it("shows the theme, the text size and the language that were chosen in another tab", async () => {
  await changeLanguage("id");
  applyTheme("paper");
  followOtherTabs();
  const there = other.contentWindow?.localStorage;
  there?.setItem("bekal.theme", "sepia");
  there?.setItem("bekal.textSize", "24");
  there?.setItem("bekal.language", "en");

  await vi.waitFor(() => expect(shownLanguage.value).toBe("en"));
  expect(document.documentElement.dataset["theme"]).toBe("sepia");
  expect(textSize.value).toBe(24);
});
