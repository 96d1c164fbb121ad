import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import HelpScreen from "./HelpScreen.tsx";

afterEach(cleanup);

it.each([
  ["id", "Simpan ke Bekal", "Isi bookmarklet"],
  ["en", "Save to Bekal", "Text of the bookmarklet"],
] as const)(
  "gives the bookmarklet to drag and as text to copy (%s)",
  async (language, name, label) => {
    await speakAll(language);
    render(<HelpScreen />);

    const code = screen.getByRole("link", { name }).getAttribute("href");
    expect(code).toContain(`${location.origin}/save?url=`);
    expect(screen.getByLabelText<HTMLTextAreaElement>(label).value).toBe(code);
  },
);

it("has a place for every entry of its contents", async () => {
  await speakAll();
  render(<HelpScreen />);

  for (const link of screen.getByRole("navigation").querySelectorAll("a")) {
    expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  }
});
