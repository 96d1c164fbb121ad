import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("uses nothing of idb that the build leaves out: no cursor loops, no shortcuts on a database", () => {
  const sources = globSync("src/**/*.ts").filter((path) => !path.includes(".test."));
  const leftOut =
    /for await \(.*\b(?:tx|store|objectStore|index)\b|\.iterate\(|\b(?:db|handle)\.(?:get|put|add|delete|clear|count)\w*\(/;
  const users = sources.filter((path) => {
    const source = readFileSync(path, "utf8");
    return /from "(?:idb|\.\/library\.ts)"/.test(source) && leftOut.test(source);
  });
  expect(users).toEqual([]);
});
