import { isRecord, ownField } from "#base/json.ts";
import { Cursor } from "./cursor.ts";
import { call, LiteralReader } from "./literal.ts";

/** A function met on the way: its parameters, and where its body begins. */
class Code {
  readonly parameters: readonly string[];
  readonly body: number;

  constructor(parameters: readonly string[], body: number) {
    this.parameters = parameters;
    this.body = body;
  }
}

/**
 * Reads also what code that only names data returns: `(function(a,b){b.c=a;return {d:b}}("…",{}))`,
 * as site builders write a state to say a value once.
 */
export class CodeReader extends LiteralReader {
  readonly #names: Map<string, unknown>;

  constructor(cursor: Cursor, names: Map<string, unknown> = new Map()) {
    super(cursor);
    this.#names = names;
  }

  protected override readGroup(depth: number): unknown {
    this.cursor.take("(");
    const value = this.#runCalled(this.read(depth + 1), depth);
    return this.cursor.take(")") ? this.#runCalled(value, depth) : this.cursor.fail();
  }

  protected override readName(name: string, depth: number): unknown {
    if (name === "function") return this.#readFunction();
    const { cursor } = this;
    let value = this.#names.get(name);
    let last = name;
    while (!cursor.isBroken) {
      if (cursor.take(".")) value = ownField(value, (last = cursor.takeWord() ?? ""));
      else if (cursor.peek() === "(") value = call(last, this.readList("(", ")", depth));
      else if (cursor.peek() === "[")
        value = ownField(value, keyOf(this.readList("[", "]", depth)[0]));
      else return value;
    }
    return undefined;
  }

  protected override readShorthand(name: string): unknown {
    return this.#names.get(name);
  }

  #readFunction(): Code | undefined {
    const { cursor } = this;
    cursor.takeWord();
    const parameters: string[] = [];
    cursor.take("(");
    while (!cursor.take(")") && !cursor.isBroken) {
      parameters.push(cursor.takeWord() ?? cursor.fail() ?? "");
      if (!cursor.take(",") && cursor.peek() !== ")") cursor.fail();
    }
    if (cursor.peek() !== "{") return cursor.fail();
    const body = cursor.at;
    cursor.skipBrackets();
    return new Code(parameters, body);
  }

  /** A function that is called on the spot: `(function(){…})(…)` and `(function(){…}(…))`. */
  #runCalled(value: unknown, depth: number): unknown {
    if (!(value instanceof Code) || this.cursor.peek() !== "(") return value;
    const values = this.readList("(", ")", depth + 1);
    const names = new Map(this.#names);
    value.parameters.forEach((name, at) => names.set(name, values[at]));
    const inner = new Cursor(this.cursor.text, value.body, this.cursor.budget);
    const result = new CodeReader(inner, names).#readBody(depth + 1);
    return inner.isBroken ? this.cursor.fail() : result;
  }

  /** `{const a={…};a.b=c;return {…}}` */
  #readBody(depth: number): unknown {
    const { cursor } = this;
    cursor.take("{");
    while (!cursor.isBroken && cursor.peek() !== "}") {
      const name = cursor.takeWord() ?? cursor.fail() ?? "";
      if (name === "return") return this.read(depth + 1);
      if (/^(?:const|let|var)$/.test(name)) this.#readAssignment(cursor.takeWord() ?? "", depth);
      else this.#readAssignment(name, depth);
      while (cursor.take(";") || cursor.take(","));
    }
    return undefined;
  }

  /** `a={…}`, `a.b="…"`, `a[0]=…`: what is named, and what is put into it. */
  #readAssignment(name: string, depth: number): void {
    const { cursor } = this;
    const keys: string[] = [];
    while (!cursor.isBroken && !cursor.take("=")) {
      if (cursor.take(".")) keys.push(cursor.takeWord() ?? "");
      else if (cursor.peek() === "[") keys.push(keyOf(this.readList("[", "]", depth)[0]));
      else cursor.fail();
    }
    const value = this.read(depth + 1);
    const last = keys.pop();
    if (last === undefined) this.#names.set(name, value);
    else put(keys.reduce<unknown>(ownField, this.#names.get(name)), last, value);
  }
}

/** Only what is written as a name: an object may say anything of how it becomes text. */
function keyOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function put(holder: unknown, key: string, value: unknown): void {
  if (Array.isArray(holder)) {
    if (/^\d{1,5}$/.test(key)) holder[Number(key)] = value;
  } else if (isRecord(holder))
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
