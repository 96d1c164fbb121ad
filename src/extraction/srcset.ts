const widestUseful = 1600;

/** The best address of a srcset: the widest up to 1600 pixels, else the narrowest above. */
export function chooseFromSrcset(srcset: string): { url: string; width?: number } | undefined {
  const candidates = parseSrcset(srcset);
  const fitting = candidates.filter(({ size }) => size <= widestUseful);
  const best =
    fitting.toSorted((a, b) => b.size - a.size)[0] ??
    candidates.toSorted((a, b) => a.size - b.size)[0];
  if (best === undefined) return undefined;
  return best.width === undefined ? { url: best.url } : { url: best.url, width: best.width };
}

// Addresses may hold commas: only a comma before white space, or after a descriptor, divides.
function parseSrcset(srcset: string): { url: string; size: number; width?: number }[] {
  const found: { url: string; size: number; width?: number }[] = [];
  for (const match of srcset.matchAll(
    /([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]))?(?:\s+[\d.]+[wxh])?\s*(?:,|$)/g,
  )) {
    const [, url = "", amount, unit] = match;
    if (url.startsWith("data:")) continue;
    const value = Number(amount ?? 1);
    if (unit === "w") found.push({ url, size: value, width: value });
    // Densities: a phone's screen is about 2x; 400 px stands for what 1x may be.
    else found.push({ url, size: value * 400 });
  }
  return found;
}
