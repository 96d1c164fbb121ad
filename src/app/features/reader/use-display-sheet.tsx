import type { ComponentType, VNode } from "preact";
import { useState } from "preact/hooks";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";

interface SheetProps {
  story: Story;
  onClose: () => void;
}

/**
 * The sheet travels when it is first opened, not with every story.
 * @param story what stands behind it
 */
export function useDisplaySheet(story: Story): {
  open: () => void;
  sheet: VNode | undefined;
} {
  // In an object: a state setter would call a function.
  const [shown, setShown] = useState<{ part: ComponentType<SheetProps> } | undefined>(undefined);
  async function open() {
    try {
      const { DisplaySheet } = await import("./DisplaySheet.tsx");
      setShown({ part: DisplaySheet });
    } catch {
      // Its file is not here: an update took it away, and a reload brings the new one.
      showToast({
        text: t.displayMissing,
        action: { label: t.reload, run: () => location.reload() },
      });
    }
  }
  return {
    open: () => void open(),
    sheet: shown && <shown.part story={story} onClose={() => setShown(undefined)} />,
  };
}
