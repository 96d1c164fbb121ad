import type { CDPSession, Page } from "playwright-core";
import { isRecord, ownField, parseJson } from "#base/json.ts";

/** What the search's worker holds after a collection, MB. */
export async function workerHeapMb(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("The browser gives no session.");
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "worker" && /search-worker/.test(url),
  );
  if (worker === undefined) throw new Error("The search has no worker.");
  const { targetId } = worker;
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  await ask(session, sessionId, "HeapProfiler.collectGarbage");
  const answer = await ask(session, sessionId, "Runtime.getHeapUsage");
  await session.detach();
  return Number(ownField(answer, "usedSize")) / 1e6;
}

let last = 0;

function ask(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    session.on("Target.receivedMessageFromTarget", ({ message }) => {
      const said = parseJson(message);
      if (isRecord(said) && said["id"] === id) resolve(said["result"]);
    });
    const message = JSON.stringify({ id, method });
    session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
  });
}
