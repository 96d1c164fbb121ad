import type { Page } from "playwright-core";
import { laterParts, type Part } from "#sharing/part-files.ts";

/** How many files of the part that reads pages are on the phone, for use without a network. */
export function countReaderFiles(page: Page, name = "(?:page-worker|CopyPane)"): Promise<number> {
  return page.evaluate(async (file) => {
    const shell = await caches.open("bekal-shell");
    const pattern = new RegExp(`/${file}-\\w{8}\\.`);
    return (await shell.keys()).filter(({ url }) => pattern.test(url)).length;
  }, name);
}

/** Puts a page into the clipboard, as selecting all of it and copying does. */
export async function copyPage(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const text = markup.replaceAll(/<[^>]*>/g, " ");
    const parts = { "text/html": markup, "text/plain": text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, html);
}

/** How many files of a later part are on the phone, for use without a network. */
export function countFilesOf(page: Page, part: Part): Promise<number> {
  return page.evaluate(async (pattern) => {
    const shell = await caches.open("bekal-shell");
    const paths = (await shell.keys()).map(({ url }) => new URL(url).pathname);
    return paths.filter((path) => new RegExp(pattern).test(path)).length;
  }, laterParts[part].files.source);
}
