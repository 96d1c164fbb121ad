import { expect, it } from "vitest";
import { parseShellFaults } from "./shell-check.ts";

it("reads what a worker found, and takes anything else for no answer", () => {
  const faults = [
    { kind: "missing-file", path: "/assets/a.js" },
    { kind: "missing-screen", path: "/library" },
  ];
  expect(parseShellFaults(faults)).toEqual(faults);
  expect(parseShellFaults([])).toEqual([]);
  expect(parseShellFaults(undefined)).toBeUndefined();
  expect(parseShellFaults([{ kind: "of a later version", path: "/" }])).toBeUndefined();
  expect(parseShellFaults([{ kind: "missing-file" }])).toBeUndefined();
});
