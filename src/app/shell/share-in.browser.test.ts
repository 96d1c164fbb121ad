import { afterEach, beforeEach, expect, it } from "vitest";
import { listInbox } from "#library/inbox.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { keepShareOfPage } from "./share-in.ts";

const here = location.href;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => {
  history.replaceState(null, "", here);
  library.close();
});

it("keeps a share that no worker took, and goes on to the save sheet with it", async () => {
  history.replaceState(
    null,
    "",
    "/share?title=Pasang&text=%20https%3A%2F%2Fpesisir.example%2F1%20",
  );
  await keepShareOfPage(Promise.resolve(library));

  const [entry] = await listInbox(library);
  expect(entry).toMatchObject({ title: "Pasang", text: "https://pesisir.example/1" });
  expect(location.pathname + location.search).toBe(`/save?inbox=${entry?.id}`);
});

it("goes on to the empty save sheet when nothing was shared", async () => {
  history.replaceState(null, "", "/share?x=1&text=%20");
  await keepShareOfPage(Promise.resolve(library));

  expect(await listInbox(library)).toEqual([]);
  expect(location.pathname + location.search).toBe("/save");
});
