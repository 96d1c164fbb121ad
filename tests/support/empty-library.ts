import { cleanup } from "@testing-library/preact";
import { afterEach, beforeEach } from "vitest";
import { hideToast } from "#app/ui/toast.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";

/**
 * For tests of a screen: each has an empty library of its own and the words of all screens, and leaves
 * nothing on the page.
 * @param take gets the library before each test
 */
export function onEmptyLibrary(take: (library: Library) => void): void {
  let library: Library | undefined;
  beforeEach(async () => {
    await speakAll();
    localStorage.clear();
    library = await anEmptyLibrary();
    take(library);
  });
  afterEach(() => {
    cleanup();
    hideToast();
    library?.close();
  });
}
