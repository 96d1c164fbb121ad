import type { Page } from "playwright-core";

/** Puts a page into the clipboard, as selecting all of it and copying does. */
export async function copyPage(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const text = markup.replaceAll(/<[^>]*>/g, " ");
    const parts = { "text/html": markup, "text/plain": text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, html);
}
