import { render, screen, within } from "@testing-library/preact";
import { expect, it } from "vitest";
import type { ErrorCode } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { claimNext, failStory } from "#library/queue.ts";
import { saveAddress } from "#library/stories.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import { HomeScreen } from "./HomeScreen.tsx";

let library: Library;

onEmptyLibrary((empty) => {
  library = empty;
});

async function wait(title: string): Promise<string> {
  const url = `https://pesisir.example/${title}`;
  return (await saveAddress(library, { url, title, now: 1 })).address;
}

async function fail(title: string, code: ErrorCode): Promise<void> {
  const address = await wait(title);
  await claimNext(library, 1);
  await failStory(library, { address, code, now: 1 });
}

it("tells failed stories from waiting ones, each with its reason and what to do", async () => {
  await fail("Hilang", "not-found");
  await wait("Menyusul");
  render(<HomeScreen library={Promise.resolve(library)} />);

  const failed = within(await screen.findByRole("list", { name: "Belum bisa diambil" }));
  expect(failed.getAllByRole("listitem")).toHaveLength(1);
  expect(await failed.findByText("Halaman tidak ditemukan")).toBeTruthy();
  expect(failed.getByText(/Periksa di halaman asli/)).toBeTruthy();
  const waiting = within(screen.getByRole("list", { name: "Menunggu sinyal" }));
  expect(waiting.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.queryByRole("link", { name: /cerita$/ })).toBeNull();
});

it("counts what it does not show, and leads to it", async () => {
  for (let index = 0; index < 4; index += 1) await fail(`Hilang ${index}`, "not-found");
  for (let index = 0; index < 11; index += 1) await wait(`Menyusul ${index}`);
  render(<HomeScreen library={Promise.resolve(library)} />);

  const failed = await screen.findByRole("link", { name: "4 cerita" });
  expect(failed.getAttribute("href")).toBe("/library?show=failed");
  expect(screen.getByRole("link", { name: "11 cerita" }).getAttribute("href")).toBe("/library");
});
