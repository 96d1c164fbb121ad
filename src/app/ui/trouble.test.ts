import { beforeEach, expect, it } from "vitest";
import { BekalError } from "#base/errors.ts";
import { libraryTrouble, watchOpening } from "./trouble.ts";

beforeEach(() => {
  libraryTrouble.value = undefined;
});

it("takes the words about another tab away once the library is open after all", async () => {
  const opening = Promise.withResolvers<void>();
  const watching = watchOpening(opening.promise);
  libraryTrouble.value = "storage-blocked";
  opening.resolve();
  await watching;

  expect(libraryTrouble.value).toBeUndefined();
});

it("says why the library could not be opened", async () => {
  await watchOpening(Promise.reject(new BekalError("storage-unavailable")));

  expect(libraryTrouble.value).toBe("storage-unavailable");
});
