import { beforeEach, describe, expect, it, vi } from "vitest";
import { saveArticle } from "#library/bodies.ts";
import { deleteStory } from "#library/deletion.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { getPack } from "#library/packs.ts";
import { savePicture } from "#library/pictures.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { checkPack } from "./departure-check.ts";
import { harmBody, harmPicture, keepPack, keepStory } from "./departure.fixture.ts";

const now = 1_900_000_000_000;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => {
    library.close();
    vi.restoreAllMocks();
  };
});

/** Two stories packed, the first one harmed: what the check says of it. */
async function checkHarmed(harm: (address: string) => Promise<unknown>) {
  const harmed = await keepStory(library, "a");
  const whole = await keepStory(library, "b");
  await keepPack(library, [harmed, whole]);
  await harm(harmed);
  const { stories } = await checkPack(library, "pagi", now);
  expect(stories[1]).toEqual({ address: whole, verdict: "green", faults: [] });
  return stories[0];
}

it("raises no false alarm in 200 whole stories, and keeps the result on the pack", async () => {
  const addresses: string[] = [];
  for (let at = 0; at < 200; at += 1) addresses.push(await keepStory(library, String(at)));
  await keepPack(library, addresses);
  const steps: number[] = [];

  const check = await checkPack(library, "pagi", now, { onProgress: (at) => steps.push(at) });

  expect(check.stories.map(({ address }) => address)).toEqual(addresses);
  expect(check.stories.filter(({ verdict }) => verdict !== "green")).toEqual([]);
  expect(steps.at(-1)).toBe(200);
  expect((await getPack(library, "pagi"))?.check).toEqual(check);
});

it("asks a network for nothing", async () => {
  await keepPack(library, [await keepStory(library, "a")]);
  performance.clearResourceTimings();
  const fetching = vi.spyOn(globalThis, "fetch");

  await checkPack(library, "pagi", now);

  expect(fetching).not.toHaveBeenCalled();
  expect(performance.getEntriesByType("resource")).toEqual([]);
});

it("says that nothing keeps the app where there is no service worker", async () => {
  await keepPack(library, []);

  expect((await checkPack(library, "pagi", now)).shellFaults).toEqual([{ kind: "no-worker" }]);
});

describe("finds", () => {
  it("a picture without its record", async () => {
    const found = await checkHarmed((a) => harmPicture(library, a, () => undefined));
    expect(found).toMatchObject({
      verdict: "amber",
      faults: [{ kind: "missing-picture", index: 0 }],
    });
  });

  it("a picture whose bytes are others than the ones that were stored", async () => {
    const found = await checkHarmed((a) =>
      harmPicture(library, a, (p) => ({ ...p, bytes: p.bytes.slice(0, -20) })),
    );
    expect(found?.faults).toEqual([{ kind: "damaged-picture", index: 0 }]);
  });

  it("a picture that came damaged and shows nothing", async () => {
    const bytes = new TextEncoder().encode("no picture at all").buffer;
    const fetched = { index: 0, bytes, contentType: "image/webp", sizeBytes: 17 };
    const found = await checkHarmed((address) => savePicture(library, { address, ...fetched }));
    expect(found?.faults).toEqual([{ kind: "damaged-picture", index: 0 }]);
  });

  it("a picture that was never stored", async () => {
    const found = await checkHarmed((a) => harmBody(library, a, (b) => ({ ...b, pictures: {} })));
    expect(found?.faults).toEqual([{ kind: "missing-picture", index: 0 }]);
  });

  it("a text that was cut off", async () => {
    const found = await checkHarmed((a) =>
      harmBody(library, a, (b) => ({ ...b, bytes: b.bytes.slice(0, -40) })),
    );
    expect(found).toMatchObject({ verdict: "red", faults: [{ kind: "damaged-text" }] });
  });

  it("a text that is another than its hash says", async () => {
    const found = await checkHarmed((a) =>
      harmBody(library, a, (b) => ({ ...b, sha256: "0".repeat(64) })),
    );
    expect(found).toMatchObject({ verdict: "red", faults: [{ kind: "damaged-text" }] });
  });

  it("a text that is gone, and a story that is", async () => {
    const textless = await checkHarmed((a) =>
      library.write(["bodies"], "relaxed", (tx) => tx.store.delete(a)),
    );
    expect(textless?.faults).toEqual([{ kind: "no-text" }]);

    const gone = await checkHarmed((a) => deleteStory(library, a, now));
    expect(gone).toMatchObject({ verdict: "red", faults: [{ kind: "no-text" }] });
  });

  it("a part of a story where the whole was wanted", async () => {
    const url = "https://pesisir.example/part";
    const { address } = await saveAddress(library, { url, now });
    const { leadPicture: _lead, ...whole } = anArticle({ url, pictures: [] });
    const article = { ...whole, completeness: "paywall" } as const;
    await saveArticle(library, { address, article, sizeBytes: 1, now });
    await keepPack(library, [address]);

    const { stories } = await checkPack(library, "pagi", now);
    expect(stories[0]).toMatchObject({ verdict: "amber", faults: [{ kind: "part-of-text" }] });
  });
});

it("tells of pictures that the rule leaves out, and takes them for no fault", async () => {
  const found = await checkHarmed((a) =>
    harmBody(library, a, (b) => ({ ...b, pictures: {}, withheld: [0] })),
  );
  expect(found).toMatchObject({ verdict: "green", faults: [], withheldCount: 1 });
});

it("leaves a text red that the reader's screen cannot show", async () => {
  await keepPack(library, [await keepStory(library, "a")]);
  const { stories } = await checkPack(library, "pagi", now, { renders: () => false });

  expect(stories[0]?.verdict).toBe("red");
});

it("ends at once when it is stopped, and keeps no half result", async () => {
  await keepPack(library, [await keepStory(library, "a")]);
  const stop = new AbortController();
  stop.abort();

  await expect(checkPack(library, "pagi", now, { signal: stop.signal })).rejects.toThrow(/abort/i);
  expect((await getPack(library, "pagi"))?.check).toBeUndefined();
});
