import type { Page } from "playwright-core";

/** Keeps whatever the live regions of the pages to come say, in its order. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { bekalHeard: heard });
    const live = "output, [aria-live]:not([aria-live=off]), [role=status], [role=alert]";
    const watcher = new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(live) ?? [];
      });
      for (const region of new Set(regions)) {
        const words = Array.from(
          region.querySelectorAll("*:not(:has(*))"),
          (one) => one.textContent,
        );
        const said = (words.length > 0 ? words.join(" ") : (region.textContent ?? "")).trim();
        if (said !== "" && heard.at(-1) !== said) heard.push(said);
      }
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was last asked, and forgets it. */
export function takeHeard(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.bekalHeard.splice(0));
}

declare global {
  var bekalHeard: string[];
}

const roles =
  /^(heading|link|button|textbox|searchbox|checkbox|dialog|list|navigation|main|status|region|toolbar|article)$/;

/** What a screen reader goes through, in its order: role, name and state, a line each. */
export async function readTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? "");
    if (!node.ignored && roles.test(role)) {
      lines.push([role, String(node.name?.value ?? ""), ...statesOf(node.properties)].join(" | "));
    }
    node.childIds?.forEach(walk);
  };
  const [root] = nodes;
  if (root !== undefined) walk(root.nodeId);
  return lines;
}

interface Property {
  name: string;
  value: { value?: unknown };
}

const told = new Set(["pressed", "checked", "level", "modal", "disabled", "live"]);

function statesOf(properties: readonly Property[] = []): string[] {
  return properties
    .filter(({ name, value }) => told.has(name) && value.value !== false)
    .map(({ name, value }) => `${name} ${String(value.value)}`);
}
