import { useLayoutEffect, useState } from "preact/hooks";
import { readShownText, type ShownText } from "./story-range.ts";

/** The story's text on the screen, read again whenever its words or their elements change. */
export function useShownText(element: HTMLElement): ShownText | undefined {
  const [shown, setShown] = useState<ShownText | undefined>(undefined);
  useLayoutEffect(() => {
    const look = () => {
      const now = readShownText(element);
      setShown((before) => (before && isSame(before, now) ? before : now));
    };
    look();
    const changes = new MutationObserver(look);
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    return () => changes.disconnect();
  }, [element]);
  return shown;
}

function isSame(a: ShownText, b: ShownText): boolean {
  return (
    a.text === b.text &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every(({ node }, index) => node === b.pieces[index]?.node)
  );
}
