import type { Proxy } from "./proxy.ts";

/** Signal that comes and goes, as along a railway: ms. */
interface Windows {
  openMs: number;
  everyMs: number;
}

/** Opens the network for a while, again and again, beginning at once. @returns what ends it, open */
export function startWindows(network: Proxy, { openMs, everyMs }: Windows): () => Promise<void> {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;

  async function open(): Promise<void> {
    if (isOver) return;
    await network.setMode("shaped");
    timer = setTimeout(() => void close(), openMs);
  }
  async function close(): Promise<void> {
    if (isOver) return;
    await network.setMode("refuse");
    timer = setTimeout(() => void open(), everyMs - openMs);
  }
  void open();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await network.setMode("pass");
  };
}
