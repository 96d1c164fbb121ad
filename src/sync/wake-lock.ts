/** Keeps the screen on while the reader waits for it, until it is let go; nothing where that cannot be. */
export function stayAwake(isWanted: boolean, signal: AbortSignal): () => void {
  const lock = isWanted && !signal.aborted ? requestLock() : undefined;
  let release = () => void lock?.then((sentinel) => sentinel?.release());
  return () => {
    release();
    release = () => undefined;
  };
}

interface Sentinel {
  release(): Promise<void>;
}

/** Pages have it; workers, older browsers and a page in the background do not. */
interface WithWakeLock {
  wakeLock?: { request(type: "screen"): Promise<Sentinel> };
}

async function requestLock(): Promise<Sentinel | undefined> {
  const browser: Pick<NavigatorID, "userAgent"> & WithWakeLock = navigator;
  try {
    return await browser.wakeLock?.request("screen");
  } catch {
    // Not now (a low battery, a hidden page): packing goes on, if need be in the background.
    return undefined;
  }
}
