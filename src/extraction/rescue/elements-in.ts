import { childrenOf } from "./fields.ts";
import { meaningOf } from "./keys.ts";

const maxDepth = 60;

/**
 * The outermost elements in what server components send, in order: besides them stand the router's own
 * state, and what is shown when a page is missing or late.
 */
export function elementsIn(root: unknown): unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || seen.has(value) || depth > maxDepth) return;
    seen.add(value);
    if (isDrawable(value)) found.push(value);
    else
      for (const [key, child] of childrenOf(value))
        if (!meaningOf(key).isAway) visit(child, depth + 1);
  };
  visit(root, 0);
  return found;
}

/** An element that holds something; others may hold elements in fields of their own. */
function isDrawable(value: object): boolean {
  if (!Array.isArray(value) || value[0] !== "$") return false;
  const fields: unknown = value[3];
  if (typeof fields !== "object" || fields === null) return false;
  return "children" in fields || "dangerouslySetInnerHTML" in fields;
}
