import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { speakAll } from "#i18n/speak.fixture.ts";
import { Sheet } from "./Sheet.tsx";
import { hideToast, showToast } from "./toast.ts";
import { ToastArea } from "./ToastArea.tsx";

beforeAll(async () => {
  await speakAll();
});
afterEach(() => {
  hideToast();
  cleanup();
});

const nothing = () => undefined;

function screen(hasSheet: boolean) {
  return (
    <>
      <ToastArea />
      {hasSheet && (
        <Sheet title="Tampilan" onClose={nothing}>
          isi
        </Sheet>
      )}
    </>
  );
}

it("speaks above an open sheet, where it can be tapped, and below it once the sheet is gone", async () => {
  const run = vi.fn<() => void>();
  const { rerender } = render(screen(true));
  showToast({ text: "Disalin", action: { label: "Urungkan", run } });
  await page.getByText("Disalin").click();
  expect(document.querySelector("dialog output")?.textContent).toContain("Disalin");

  rerender(screen(false));
  await page.getByRole("button", { name: "Urungkan" }).click();
  expect(run).toHaveBeenCalledOnce();
});
