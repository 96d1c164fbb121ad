import type { Library } from "#library/library.ts";
import { afterLoad } from "./idle.ts";
import { DetailPane } from "./lazy-panes.ts";

/** A finger that rests on a row for so many frames does not scroll. */
const restFrames = 2;

/** Has the reader at hand before it is asked for, and begins to read a story as a finger touches it. */
export function readEarly(library: Library): void {
  afterLoad(() => void prepare(library));
}

async function prepare(library: Library): Promise<void> {
  let begin: (address: string) => void;
  try {
    const [{ beginEarly }, { ReaderScreen }] = await Promise.all([
      import("#app/features/reader/early-read.ts"),
      import("./DetailPane.tsx"),
    ]);
    await Promise.all([DetailPane.prepare(), ReaderScreen.prepare()]);
    begin = (address) => beginEarly(library, address);
  } catch {
    // A file that is not here: whoever opens a story is told.
    return;
  }
  // Frames, not milliseconds: Chromium lets no timer run while it waits for what a finger does.
  let frame = 0;
  const forget = () => cancelAnimationFrame(frame);
  const beginAfter = (frames: number, address: string) => {
    if (frames === 0) begin(address);
    else frame = requestAnimationFrame(() => beginAfter(frames - 1, address));
  };
  addEventListener("pointerdown", ({ target, isPrimary }) => {
    forget();
    const address = isPrimary ? addressOf(target) : undefined;
    if (address !== undefined) beginAfter(restFrames, address);
  });
  addEventListener("pointercancel", forget);
  const onClick = ({ target }: Event) => {
    forget();
    const address = addressOf(target);
    if (address !== undefined) begin(address);
  };
  addEventListener("click", onClick, { capture: true });
}

/** The story that a link opens. */
function addressOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link?.origin !== location.origin || link.pathname !== "/read") return undefined;
  return new URLSearchParams(link.search).get("story") ?? undefined;
}
