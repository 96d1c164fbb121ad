/**
 * How far two colours of the theme on the page stand apart, by WCAG.
 * @param pair names of tokens
 * @param dim the share of their light that a veil of black takes, 0 to 1
 */
export function contrast(pair: [string, string], dim = 0): number {
  const style = getComputedStyle(document.documentElement);
  const [more = 0, less = 0] = pair
    .map((name) => lightOf(style.getPropertyValue(name).trim(), dim))
    .toSorted((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

/** How the eye sees the light of a colour (`#rrggbb`), 0 to 1. */
function lightOf(colour: string, dim: number): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = (Number.parseInt(colour.slice(at, at + 2), 16) / 255) * (1 - dim);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
