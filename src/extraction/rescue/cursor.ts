import { type Budget, spend } from "./budget.ts";
import { readQuoted } from "./quoted.ts";

const word = /[A-Za-z_$][\w$]*/y;
const number = /-?(?:0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+)n?/iy;
const space = /\s+/y;
const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** A place in a piece of code that moves on word by word and pays for every character it looks at. */
export class Cursor {
  /** Set when something stood there that was not expected; nothing is read after it. */
  isBroken = false;
  at: number;
  readonly text: string;
  readonly budget: Budget;

  constructor(text: string, at: number, budget: Budget) {
    this.text = text;
    this.at = at;
    this.budget = budget;
  }

  fail(): undefined {
    this.isBroken = true;
    return undefined;
  }

  /** The next sign after white space; undefined at the end. */
  peek(): string | undefined {
    this.skipSpace();
    return this.isBroken ? undefined : this.text[this.at];
  }

  /** Takes the sign when it comes next. */
  take(sign: string): boolean {
    this.skipSpace();
    if (this.isBroken || !this.text.startsWith(sign, this.at)) return false;
    this.moveTo(this.at + sign.length);
    return true;
  }

  /** Takes a name such as `data` or `$a`; undefined when none comes next. */
  takeWord(): string | undefined {
    this.skipSpace();
    return this.#takeMatch(word);
  }

  /** Takes a number as code writes it; undefined when none comes next. */
  takeNumber(): number | undefined {
    const found = this.#takeMatch(number);
    return found === undefined ? undefined : Number(found.replace(/n$/, ""));
  }

  /** Takes a string in the quotes that come next; breaks when it never ends. */
  takeQuoted(): string | undefined {
    const quoted = readQuoted(this.text, this.at);
    this.moveTo(quoted?.end ?? this.text.length);
    return quoted === undefined ? this.fail() : quoted.value;
  }

  /** Goes over white space and comments. */
  skipSpace(): void {
    this.#takeMatch(space);
    while (this.text[this.at] === "/" && !this.isBroken) {
      const isLine = this.text.startsWith("//", this.at);
      if (!isLine && !this.text.startsWith("/*", this.at)) return;
      const end = this.text.indexOf(isLine ? "\n" : "*/", this.at + 2);
      this.moveTo(end === -1 ? this.text.length : end + (isLine ? 1 : 2));
      this.#takeMatch(space);
    }
  }

  /** Goes over brackets and all that stands between them; breaks when they never close. */
  skipBrackets(): void {
    const open: string[] = [];
    do {
      const char = this.peek();
      if (char === undefined) return this.fail();
      const closer = closers.get(char);
      if (char === '"' || char === "'" || char === "`") this.takeQuoted();
      else this.moveTo(this.at + 1);
      if (closer !== undefined) open.push(closer);
      else if (char === open.at(-1)) open.pop();
    } while (open.length > 0 && !this.isBroken);
  }

  moveTo(at: number): void {
    const isPaid = spend(this.budget, at - this.at);
    this.at = at;
    if (!isPaid) this.fail();
  }

  #takeMatch(pattern: RegExp): string | undefined {
    if (this.isBroken) return undefined;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.moveTo(this.at + found.length);
    return found;
  }
}
