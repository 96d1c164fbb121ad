import { BekalError } from "#base/errors.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { spendOn } from "./spend.ts";

/**
 * Runs in a worker of its own: spends of the library that the worker is named after until nothing is
 * granted any more. Tells on the channel of that name what it paid, and at last "done".
 */
const channel = new BroadcastChannel(self.name);
const tell = channel.postMessage.bind(channel);
const library = await anEmptyLibrary(self.name);
const expectedBytes = 1000;

async function spendOnce(): Promise<void> {
  const bodyBytes = 700 + Math.floor(Math.random() * 300);
  await spendOn(library, { kind: "picture", expectedBytes, now: Date.now }, async () => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
    return { transfer: { bodyBytes, headerBytes: 0 } };
  });
  tell(bodyBytes);
}

async function spendAll(): Promise<void> {
  try {
    for (;;) await spendOnce();
  } catch (cause) {
    if (!(cause instanceof BekalError && cause.code === "cap-reached")) throw cause;
  }
}

// Several at a time, as pictures are fetched.
await Promise.all([spendAll(), spendAll(), spendAll()]);
tell("done");
