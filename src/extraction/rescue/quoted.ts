const escape = /\\(?:u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/gi;
const signs: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["0", "\0"],
  ["\n", ""],
  ["\r", ""],
  ["\r\n", ""],
  ["\u2028", ""],
  ["\u2029", ""],
]);

/** A string of code, in any quotes, that begins at `at`; `end` is behind it. Undefined when it never ends. */
export function readQuoted(text: string, at: number): { value: string; end: number } | undefined {
  const quote = text.charCodeAt(at);
  let hasEscape = false;
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      const raw = text.slice(at + 1, i);
      return { value: hasEscape ? unescape(raw) : raw, end: i + 1 };
    }
    if (code === 92) {
      hasEscape = true;
      i += 1;
    }
  }
  return undefined;
}

function unescape(raw: string): string {
  return raw.replaceAll(escape, (written) => {
    const code = /^\\[ux]\{?([\da-f]+)\}?$/i.exec(written)?.[1];
    if (code === undefined) return signs.get(written.slice(1)) ?? written.slice(1);
    const point = Number.parseInt(code, 16);
    // Two escapes may make one sign: half of it is a character here.
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "\uFFFD";
  });
}
