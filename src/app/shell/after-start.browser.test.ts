import { afterEach, expect, it, vi } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { saveAddress } from "#library/stories.ts";
import { afterStart } from "./after-start.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["never comes", () => Promise.withResolvers<Response>().promise],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
])("fetches what waits although the story that came along %s", async (_how, welcome) => {
  await speakAll();
  const library = await anEmptyLibrary();
  await saveAddress(library, { url: "https://pesisir.example/pasang", now: 1 });
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return url.includes("welcome") ? welcome() : Promise.reject(new TypeError("Failed to fetch"));
  });

  void afterStart(Promise.resolve(library));

  await vi.waitFor(() =>
    expect(asked.some((url) => url.startsWith("/api/v1/story?url="))).toBe(true),
  );
  library.close();
});
