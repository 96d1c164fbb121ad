import { effect } from "@preact/signals";
import type { Story } from "#story/story.ts";
import type { Listening } from "./listening.ts";
import { createSilence } from "./silent-sound.ts";

/**
 * The controls of the lock screen, of headphones and keyboards: what is heard, by whom, and what can be
 * done about it. Returns `stop`.
 */
export function controlByMedia(
  listening: Listening,
  artworkOf: (story: Story) => Promise<string | undefined>,
): () => void {
  const session = navigator.mediaSession;
  if (session === undefined) return () => {};
  const silence = createSilence();
  const actions = handlersOf(listening);
  for (const [action, act] of actions) setHandler(session, action, act);
  const stopState = effect(() => {
    const isPlaying = listening.status.value === "playing";
    session.playbackState = isPlaying ? "playing" : "paused";
    if (isPlaying) silence.play();
    else silence.pause();
  });
  const stopStory = effect(() => {
    const story = listening.heard.value?.story;
    if (story !== undefined) void tell(session, story, artworkOf);
  });
  return () => {
    stopState();
    stopStory();
    for (const [action] of actions) setHandler(session, action, null);
    session.metadata = null;
    session.playbackState = "none";
    silence.end();
  };
}

function handlersOf(listening: Listening): [MediaSessionAction, () => void][] {
  return [
    ["play", () => listening.play()],
    ["pause", () => listening.pause()],
    ["stop", () => listening.close()],
    ["seekbackward", () => listening.step(-1)],
    ["seekforward", () => listening.step(1)],
    ["previoustrack", () => listening.step(-1)],
    ["nexttrack", () => void listening.skip()],
  ];
}

function setHandler(
  session: MediaSession,
  action: MediaSessionAction,
  act: (() => void) | null,
): void {
  try {
    session.setActionHandler(action, act);
  } catch {
    // A browser that does not know the action throws: the others still work.
  }
}

async function tell(
  session: MediaSession,
  story: Story,
  artworkOf: (story: Story) => Promise<string | undefined>,
): Promise<void> {
  const about = { title: story.title, artist: story.siteName ?? "" };
  session.metadata = new MediaMetadata(about);
  const src = await artworkOf(story);
  if (src === undefined || session.metadata?.title !== story.title) return;
  session.metadata = new MediaMetadata({ ...about, artwork: [{ src }] });
}
