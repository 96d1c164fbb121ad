/** Colours by the names of their tokens. */
type Tokens = Record<string, string>;

/** The colours of a theme in some style sheets; later ones win. */
export function tokensOf(theme: string, sheets: string[]): Tokens {
  const found: Tokens = {};
  for (const css of sheets) {
    for (const [, selector = "", body = ""] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const isForAll = selector.includes(":root,");
      if (!isForAll && !selector.includes(`"${theme}"`)) continue;
      for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)) {
        found[name] = value;
      }
    }
  }
  return found;
}

/**
 * How far two colours stand apart, by WCAG.
 * @param dim the share of their light that a veil of black takes, 0 to 1
 */
export function contrast(tokens: Tokens, pair: [string, string], dim = 0): number {
  const [more = 0, less = 0] = pair
    .map((name) => lightOf(tokens[name] ?? "", dim))
    .toSorted((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

/** How the eye sees a colour's light, 0 to 1. */
function lightOf(colour: string, dim: number): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = (Number.parseInt(colour.slice(at, at + 2), 16) / 255) * (1 - dim);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
