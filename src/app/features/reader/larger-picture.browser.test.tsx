import { cleanup, render, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type OpenedStory, ReaderSlotsContext } from "#app/ui/reader-slots.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { savePicture } from "#library/pictures.ts";
import { getStory } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { keep } from "./reader.fixture.ts";
import ReaderScreen from "./ReaderScreen.tsx";

let library: Library;
let opened: OpenedStory | undefined;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
  opened = undefined;
});
afterEach(() => {
  cleanup();
  library.close();
});

function Spy(story: OpenedStory) {
  opened = story;
  return null;
}

async function bytesOf(width: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(width, 10);
  canvas.getContext("2d");
  return (await canvas.convertToBlob({ type: "image/webp" })).arrayBuffer();
}

/** Opens a story whose only picture is here, so many px wide of 1200. */
async function openWith(width: number, quality?: "full"): Promise<string> {
  const [picture] = anArticle().pictures;
  const pictures = picture === undefined ? [] : [{ ...picture, fullBytes: 48_000 }];
  const address = await keep(library, anArticle({ pictures }));
  await savePicture(library, {
    address,
    index: 0,
    bytes: await bytesOf(width),
    contentType: "image/webp",
    sizeBytes: 9000,
    ...(quality && { quality }),
  });
  const slots = { top: [], bar: [], over: [Spy] };
  render(
    <ReaderSlotsContext.Provider value={slots}>
      <ReaderScreen library={Promise.resolve(library)} address={address} />
    </ReaderSlotsContext.Provider>,
  );
  await waitFor(() => expect(opened?.pictures(0).state).toBe("here"));
  return address;
}

it("offers the sharper version of a light picture, and asks for it by a tap", async () => {
  const address = await openWith(640);
  const { larger } = opened?.pictures(0) ?? {};
  expect(larger).toMatchObject({ state: "offered", bytes: 48_000 });

  larger?.onLoad();
  await waitFor(() => expect(opened?.pictures(0).larger?.state).toBe("loading"));
  expect((await getStory(library, address))?.state).toMatchObject({
    status: "ready",
    sharper: [0],
  });
});

it("offers none where the picture is as large as the publisher's", async () => {
  await openWith(1200);

  expect(opened?.pictures(0).larger).toBeUndefined();
});

it("offers none where it is here", async () => {
  await openWith(1080, "full");

  expect(opened?.pictures(0).larger).toBeUndefined();
});
