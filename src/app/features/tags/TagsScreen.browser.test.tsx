import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import type { Library } from "#library/library.ts";
import { seedStories } from "#library/seed.fixture.ts";
import { getStory } from "#library/stories.ts";
import { listTags } from "#library/tags.ts";
import { onEmptyLibrary } from "#tests/support/empty-library.ts";
import TagSheet from "./TagSheet.tsx";
import TagsScreen from "./TagsScreen.tsx";

let library: Library;
const tags = [["Laut"], ["laut", "Kota"]];
const both = ["https://a.example/0", "https://a.example/1"];

onEmptyLibrary((empty) => {
  library = empty;
});

function seed(): Promise<void> {
  return seedStories(library, 2, (index) => ({ tags: tags[index] ?? [] }));
}

function openScreen() {
  return render(<TagsScreen library={Promise.resolve(library)} />);
}

it("says how to begin where there is no tag", async () => {
  openScreen();

  expect(await screen.findByRole("heading", { name: "Belum ada tag" })).toBeTruthy();
});

it("leads from a tag to its stories", async () => {
  await seed();
  openScreen();

  const link = await screen.findByRole("link", { name: /laut/ });
  expect(link.textContent).toContain("2 cerita");
  expect(link.getAttribute("href")).toBe("/library?show=all&tag=laut");
});

it("says that two tags will be one, merges them, and takes it back", async () => {
  await seed();
  openScreen();
  fireEvent.click(await screen.findByRole("button", { name: "Ubah tag laut" }));
  fireEvent.input(screen.getByLabelText("Nama"), { target: { value: " kota " } });
  expect(await screen.findByText("Tag kota sudah ada. Keduanya akan digabung.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Gabungkan" }));

  await vi.waitFor(async () => expect(await listTags(library)).toHaveLength(1));
  toast.value?.action?.run();
  await vi.waitFor(async () => expect(await listTags(library)).toHaveLength(2));
});

it("colours a tag and deletes it", async () => {
  await seed();
  openScreen();
  fireEvent.click(await screen.findByRole("button", { name: "Ubah tag Kota" }));
  fireEvent.click(screen.getByRole("radio", { name: "Biru" }));
  await vi.waitFor(async () => expect((await listTags(library))[0]?.colour).toBe("sea"));

  fireEvent.click(screen.getByRole("button", { name: /Hapus tag/ }));
  await vi.waitFor(async () => expect(await listTags(library)).toHaveLength(1));
});

it("tags several stories at once, completes from the tags there are, and makes a new one", async () => {
  await seed();
  const nothing = () => undefined;
  render(<TagSheet library={Promise.resolve(library)} addresses={both} onClose={nothing} />);
  const laut = await screen.findByRole<HTMLInputElement>("checkbox", { name: "laut" });
  await vi.waitFor(() => expect(laut.checked).toBe(true));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Kota" }).indeterminate).toBe(true);

  fireEvent.input(screen.getByLabelText("Cari atau buat tag"), { target: { value: "ko" } });
  await vi.waitFor(() => expect(screen.queryByRole("checkbox", { name: "laut" })).toBeNull());
  fireEvent.click(screen.getByRole("checkbox", { name: "Kota" }));
  await vi.waitFor(async () => {
    expect((await getStory(library, "https://a.example/0"))?.tags).toEqual(["Laut", "Kota"]);
  });

  fireEvent.input(screen.getByLabelText("Cari atau buat tag"), { target: { value: "Baru" } });
  fireEvent.click(await screen.findByRole("button", { name: "Buat tag Baru" }));
  await vi.waitFor(async () => expect(await listTags(library)).toHaveLength(3));
});
