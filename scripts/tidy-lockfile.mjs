// Makes package-lock.json portable, after any `npm install`: without registry hosts, and naming the
// optional packages of every platform, also those that the registry at hand did not offer
// (`npm ci` stops when one is missing from the file).
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
];

/** What `npm ci` needs to pass a package by on other platforms; undefined for one that fits any. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  return os.length + cpu.length === 0
    ? undefined
    : { ...(os.length && { os }), ...(cpu.length && { cpu }) };
}

for (const [at, entry] of Object.entries(lock.packages)) {
  if (entry.resolved?.startsWith("http")) delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isListed =
      `node_modules/${name}` in lock.packages || `${at}/node_modules/${name}` in lock.packages;
    const platform = platformOf(name);
    if (isListed || platform === undefined) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ""),
      ...(entry.dev && { dev: true }),
      ...platform,
      optional: true,
    };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
