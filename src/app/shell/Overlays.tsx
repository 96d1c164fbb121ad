import { useEffect } from "preact/hooks";
import { ToastArea } from "#app/ui/ToastArea.tsx";
import type { Library } from "#library/library.ts";
import { ListenHost } from "./ListenHost.tsx";
import { MenuHost } from "./MenuHost.tsx";
import { StoryActionsProvider } from "./StoryActionsProvider.tsx";
import { TagHost } from "./TagHost.tsx";
import { UpdatePrompt } from "./UpdatePrompt.tsx";
import "./slow-screen.css";
// With the first of the later parts, since all of them use it.
import "#app/ui/more-tokens.css";

interface Props {
  library: Promise<Library>;
}

/** What may come to lie over any screen; it travels after the first one. */
export default function Overlays({ library }: Props) {
  useEffect(watchFirstKey, []);
  return (
    <>
      <StoryActionsProvider library={library}>
        <MenuHost />
      </StoryActionsProvider>
      <ListenHost library={library} />
      <TagHost library={library} />
      <UpdatePrompt />
      <ToastArea />
    </>
  );
}

/** Whoever uses keys stands somewhere; what keeps them there comes with the first key. */
function watchFirstKey(): () => void {
  const leaving = new AbortController();
  addEventListener("keydown", () => void load(), { once: true, signal: leaving.signal });
  return () => leaving.abort();
}

async function load(): Promise<void> {
  try {
    (await import("./keep-focus.ts")).keepFocus();
  } catch {
    // It is not on the device yet, and there is no network: the browser does what it can.
  }
}
