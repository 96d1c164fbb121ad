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

interface Candidate {
  url: string;
  size: number;
  width?: number;
}

/**
 * Addresses may hold commas: only one at an address's end, or after its descriptor, divides.
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
function parseSrcset(srcset: string): Candidate[] {
  const found: Candidate[] = [];
  const address = /[\s,]*(\S+)/gy;
  for (let match = address.exec(srcset); match !== null; match = address.exec(srcset)) {
    const url = match[1] ?? "";
    let descriptor = "";
    if (!url.endsWith(",")) {
      const comma = srcset.indexOf(",", address.lastIndex);
      const end = comma === -1 ? srcset.length : comma;
      descriptor = srcset.slice(address.lastIndex, end).trim();
      address.lastIndex = end;
    }
    const bare = url.endsWith(",") ? url.slice(0, -1) : url;
    if (bare !== "" && !bare.startsWith("data:")) found.push(candidate(bare, descriptor));
  }
  return found;
}

function candidate(url: string, descriptor: string): Candidate {
  const [, amount, unit] = /^([\d.]+)([wxh])/.exec(descriptor) ?? [];
  const value = Number(amount ?? 1);
  if (unit === "w") return { url, size: value, width: value };
  // Densities: a phone's screen is about 2x; 400 px stands for what 1x may be.
  return { url, size: value * 400 };
}
