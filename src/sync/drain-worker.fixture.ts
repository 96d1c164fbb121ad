import { anEmptyLibrary } from "#library/library.fixture.ts";
import { anArticle } from "#story/story.fixture.ts";
import { drainQueue } from "./drain.ts";
import { withPacks } from "./gateway.fixture.ts";

/**
 * Runs in a worker of its own: drains the library that the worker is named after, and tells on the
 * channel of that name every URL it asks for, and at last "done".
 */
const channel = new BroadcastChannel(self.name);
const tell = channel.postMessage.bind(channel);

const gateway = withPacks({
  async fetchStory(url: string) {
    tell(url);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { article: anArticle({ pictures: [] }), sizeBytes: 1 };
  },
  fetchPicture: () => Promise.reject(new Error("This gateway's stories have no pictures.")),
});

await drainQueue({ library: await anEmptyLibrary(self.name), gateway });
tell("done");
