import { parseJson } from "#base/json.ts";
import type { Cursor } from "./cursor.ts";

const maxDepth = 200;
const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
]);

/**
 * Reads JavaScript's way of writing data: bare keys, single quotes, `void 0`, `!0`, `new Date("…")`,
 * `JSON.parse("…")`. It only reads: nothing of the page runs, and a call it does not know is worth
 * its first argument.
 */
export class LiteralReader {
  readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  /** The value that begins here; undefined also when it is none: the cursor is broken then. */
  read(depth = 0): unknown {
    const { cursor } = this;
    const char = cursor.peek();
    cursor.budget.nodes -= 1;
    if (cursor.budget.nodes < 0 || depth > maxDepth) return cursor.fail();
    if (char === "{") return this.#readObject(depth);
    if (char === "[") return this.readList("[", "]", depth);
    if (char === '"' || char === "'" || char === "`") return cursor.takeQuoted();
    if (char === "!") return this.#readNot(depth);
    if (char === "(") return this.readGroup(depth);
    return cursor.takeNumber() ?? this.#readWord(depth);
  }

  protected readList(open: "[" | "(", close: "]" | ")", depth: number): unknown[] {
    const { cursor } = this;
    const values: unknown[] = [];
    cursor.take(open);
    while (!cursor.take(close) && !cursor.isBroken) {
      // An empty place in a list is a value left out.
      values.push(cursor.peek() === "," ? undefined : this.read(depth + 1));
      if (!cursor.take(",") && cursor.peek() !== close) cursor.fail();
    }
    return values;
  }

  /** `(…)`: what stands inside. */
  protected readGroup(depth: number): unknown {
    this.cursor.take("(");
    const value = this.read(depth + 1);
    return this.cursor.take(")") ? value : this.cursor.fail();
  }

  /** What a name of the code stands for, and what hangs on it: `Object.freeze({…})`. */
  protected readName(name: string, depth: number): unknown {
    const { cursor } = this;
    let value: unknown;
    let last = name;
    while (!cursor.isBroken) {
      if (cursor.take(".")) last = cursor.takeWord() ?? "";
      else if (cursor.peek() === "(") value = call(last, this.readList("(", ")", depth));
      else if (cursor.peek() === "[") this.readList("[", "]", depth);
      else return value;
    }
    return undefined;
  }

  /** `{name}` says that the field is called as the value is. */
  protected readShorthand(_name: string): unknown {
    return undefined;
  }

  #readObject(depth: number): Record<string, unknown> {
    const { cursor } = this;
    const fields: [string, unknown][] = [];
    cursor.take("{");
    while (!cursor.take("}") && !cursor.isBroken) {
      const key = this.#readKey() ?? cursor.fail() ?? "";
      fields.push([key, cursor.take(":") ? this.read(depth + 1) : this.readShorthand(key)]);
      if (!cursor.take(",") && cursor.peek() !== "}") cursor.fail();
    }
    // Own fields, whatever their names: `__proto__` is one like any other.
    return Object.fromEntries(fields);
  }

  #readKey(): string | undefined {
    const char = this.cursor.peek();
    if (char === '"' || char === "'") return this.cursor.takeQuoted();
    const digits = this.cursor.takeNumber();
    return digits === undefined ? this.cursor.takeWord() : String(digits);
  }

  #readNot(depth: number): boolean | undefined {
    this.cursor.take("!");
    const value = this.read(depth + 1);
    return typeof value === "number" ? value === 0 : this.cursor.fail();
  }

  #readWord(depth: number): unknown {
    const name = this.cursor.takeWord();
    if (name === undefined) return this.cursor.fail();
    if (name === "new") return this.read(depth + 1);
    if (name === "void") return void this.read(depth + 1);
    return constants.has(name) ? constants.get(name) : this.readName(name, depth + 1);
  }
}

/** The worth of a call. */
export function call(name: string, [first]: readonly unknown[]): unknown {
  if (typeof first !== "string") return first;
  if (name === "parse") return parseJson(first);
  return name === "decodeURIComponent" ? decodeSafely(first) : first;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the text is what it is.
    return text;
  }
}
