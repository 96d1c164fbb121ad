import { ToastArea } from "#app/ui/ToastArea.tsx";
import { MenuHost } from "./MenuHost.tsx";
import { UpdatePrompt } from "./UpdatePrompt.tsx";

/** What may come to lie over any screen; it travels after the first one. */
export default function Overlays() {
  return (
    <>
      <MenuHost />
      <UpdatePrompt />
      <ToastArea />
    </>
  );
}
