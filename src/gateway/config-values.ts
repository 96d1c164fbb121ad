/** The environment of a process: names to values, any of them absent. */
export type Environment = Record<string, string | undefined>;

/** A setting that cannot be used. Its message is one line for the operator. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(variable: string, value: string, allowed: string) {
    super(`${variable} is ${JSON.stringify(value)}; allowed: ${allowed}.`);
  }
}

/** Reads a whole number between `min` and `max`. @throws ConfigError */
export function readNumber(
  env: Environment,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const text = env[name]?.trim();
  if (text === undefined || text === "") return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  throw new ConfigError(name, text, `a whole number from ${min} to ${max}`);
}

/** Reads a switch, off when absent. @throws ConfigError */
export function readFlag(env: Environment, name: string): boolean {
  const text = env[name]?.trim() ?? "";
  if (text === "" || text === "0") return false;
  if (text === "1") return true;
  throw new ConfigError(name, text, "1 (on) or 0 (off)");
}

/** Reads a list divided by commas; one entry that does not parse refuses all. @throws ConfigError */
export function readList(
  env: Environment,
  name: string,
  { allowed, parse }: { allowed: string; parse: (value: string) => string | undefined },
): string[] {
  const values = (env[name] ?? "").split(",").map((value) => value.trim());
  return values.filter(Boolean).map((value) => {
    const parsed = parse(value);
    if (parsed === undefined) throw new ConfigError(name, value, allowed);
    return parsed;
  });
}
