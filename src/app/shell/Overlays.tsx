import { useEffect } from "preact/hooks";
import { ToastArea } from "#app/ui/ToastArea.tsx";
import type { Library } from "#library/library.ts";
import { keepFocus } from "./keep-focus.ts";
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
  useEffect(keepFocus, []);
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
