import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./tests/support/browser.ts";

export default defineConfig(async ({ mode }) => ({
  build: { target: "es2024", modulePreload: { polyfill: false } },
  server: { host: "127.0.0.1" },
  css: {
    modules: { generateScopedName: mode === "production" ? "[hash:base64:5]" : "[name]_[local]" },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.ts", "tests/corpus/*.test.ts", "tests/support/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions(mode) }),
            instances: [{ browser: "chromium" as const }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/support/build.ts"],
          // One after another and after all else: they measure time and share two cores.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));

/** A browser is looked for only when tests run. */
async function launchOptions(mode: string) {
  if (mode !== "test") return {};
  return (await findBrowser()).launchOptions;
}
