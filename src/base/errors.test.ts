import { expect, it } from "vitest";
import { BekalError, isDomException } from "./errors.ts";

it("keeps what really happened beside the reason a reader is told", () => {
  const cause = new Error("ENOSPC");
  const error = new BekalError("storage-full", { cause });

  expect(error.code).toBe("storage-full");
  expect(error.cause).toBe(cause);
});

it("knows a DOMException of any realm by its name", () => {
  expect(isDomException({ name: "QuotaExceededError" }, "QuotaExceededError")).toBe(true);
  expect(isDomException("QuotaExceededError", "QuotaExceededError")).toBe(false);
});
