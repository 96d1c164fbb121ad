import words from "#tests/support/words.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listenIn, readTree, takeHeard } from "../support/hear.ts";
import { publishStory } from "../support/illustrated.ts";
import { type Journey, startJourney } from "../support/journey.ts";
import { seedStories } from "../support/page-library.ts";
import { openApp, untilReady } from "../support/steps.ts";

const title = "Tangga menuju peron";
let journey: Journey;
let press: (name: string | RegExp) => Promise<void>;

beforeAll(async () => {
  journey = await startJourney();
  const { page, context } = journey.phone;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await listenIn(page);
  press = (name) => page.getByRole("button", { name, exact: true }).first().click();
  await openApp(page, journey.network.origin);
  await seedStories(page, 3);
});
afterAll(() => journey.end());

it("says what the save sheet is, and that the story is saved", async () => {
  const { phone, publisher } = journey;
  const url = await publishStory(publisher, "/tangga", { title, paragraphs: 12 });
  await phone.page.getByRole("link", { name: words.saveTitle }).click();
  await phone.page.getByRole("dialog", { name: words.saveTitle }).waitFor();
  expect(await readTree(phone.page)).toEqual(
    inOrder(
      `dialog | ${words.saveTitle} | modal true`,
      `heading | ${words.saveTitle} | level 2`,
      `button | ${words.close}`,
      `textbox | ${words.addressLabel}`,
      `button | ${words.saveButton}`,
    ),
  );

  await phone.page.getByLabel(words.addressLabel).fill(url);
  await press(words.saveButton);
  await expect.poll(() => takeHeard(phone.page)).toContain(words.saved);
  await untilReady(phone.page, title);
});

it("reads a story from its bar to its end, with the state of every switch", async () => {
  const { page } = journey.phone;
  await page.getByRole("link", { name: title }).click();
  await page.getByText("Bagian 12.").waitFor();
  const tree = await readTree(page);
  expect(tree).toEqual(
    inOrder(
      "main | ",
      `button | ${words.back}`,
      "button | Di dalam cerita",
      `button | Pilihan untuk ${title}`,
      "article | ",
      `heading | ${title} | level 1`,
      `region | ${words.endOfStory}`,
      `region | ${words.storyActions}`,
      "button | Dengar | pressed false",
      `button | ${words.display}`,
      `button | ${words.share}`,
      `button | ${words.favourite} | pressed false`,
    ),
  );
  expect(tree.filter((line) => /^(button|link|textbox|dialog|region) \| ( |$)/.test(line))).toEqual(
    [],
  );
  await press(words.favourite);
  await expect.poll(() => readTree(page)).toContain(`button | ${words.favourite} | pressed true`);
});

it("says that a sentence is marked, and what can be done about it", async () => {
  const { page } = journey.phone;
  await press("Di dalam cerita");
  await press(/^Sorot kalimat/);
  await page.getByRole("dialog", { name: "Sorot tanpa memilih" }).waitFor();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Bagian/ })
    .first()
    .click();

  await expect.poll(() => takeHeard(page)).toContain(`Disorot ${words.undo}`);
  expect(await readTree(page)).toContain(`button | ${words.undo}`);
});

it("says that the link to a story is copied", async () => {
  const { page } = journey.phone;
  await press(words.share);
  await expect.poll(() => takeHeard(page)).toContain(words.linkCopied);
});

it("says how many stories a search has found, before they are listed", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/library?q=`);
  await page.getByRole("searchbox", { name: "Cari di pustaka" }).fill("pesisir");
  await page.getByText("3 cerita", { exact: true }).waitFor();
  await expect.poll(() => takeHeard(page)).toContain("3 cerita");
  expect(await readTree(page)).toEqual(
    inOrder(
      "heading | Cari | level 1",
      "searchbox | Cari di pustaka",
      "status | ",
      "list | Hasil pencarian",
      "link | Cerita pesisir nomor 3",
    ),
  );

  await page.getByRole("searchbox").fill("zzzqqq");
  await expect.poll(() => takeHeard(page)).toContain("Tidak ketemu");
});

it("says what was deleted, and takes it back", async () => {
  const { page } = journey.phone;
  await page.goto(`${journey.network.origin}/library`);
  await press(`Pilihan untuk ${title}`);
  await page.getByRole("dialog", { name: title }).waitFor();
  await press(/^Hapus/);
  await expect.poll(() => takeHeard(page)).toContain(`${words.removed} ${words.undo}`);
  await page.getByRole("link", { name: title }).waitFor({ state: "detached" });

  await press(words.undo);
  await page.getByRole("link", { name: title }).waitFor();
  expect(journey.phone.errors).toEqual([]);
});

/** These lines stand in the tree in this order; others between them. */
function inOrder(...lines: string[]) {
  return expect.toSatisfy(
    (tree: string[]) => {
      let at = -1;
      return lines.every((line) => {
        at = tree.findIndex((one, index) => index > at && one.startsWith(line));
        return at >= 0;
      });
    },
    `in this order: ${lines.join("; ")}`,
  );
}
