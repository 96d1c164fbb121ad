import { createRequire } from "node:module";
import packageFile from "./package.json" with { type: "json" };
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chunkGroups, nameChunk } from "./scripts/build/chunks.ts";
import { createClassNames, inlineClassNames } from "./scripts/build/class-names.ts";
import { icons } from "./scripts/build/icons.ts";
import { unusedOfIdb } from "./scripts/build/idb-use.ts";
import { loadFiles } from "./scripts/build/load-files.ts";
import { listFurtherLanguages } from "./scripts/build/languages.ts";
import { leaveOutDomUtils } from "./scripts/build/page-worker.ts";
import { shellHtml } from "./scripts/build/shell-html.ts";
import { devStartScript } from "./scripts/build/start-script.ts";
import { serviceWorker } from "./scripts/build/worker.ts";
import { findBrowser } from "./tests/support/browser.ts";

const build = {
  target: "es2024",
  // A later part needs the shell, which is there, and the common parts, which every start asks for at
  // once: only its style is named beside it, and the bundler's own piece of code.
  modulePreload: {
    polyfill: false,
    resolveDependencies: (_file: string, files: string[]) =>
      files.filter((file) => file.includes("rolldown-runtime")),
  },
  rolldownOptions: {
    input: { main: "index.html" },
    treeshake: { manualPureFunctions: [...unusedOfIdb] },
    output: {
      // Letters and digits only: a dash in a hash would blur where the name ends.
      hashCharacters: "base36" as const,
      chunkFileNames: nameChunk,
      codeSplitting: { groups: chunkGroups() },
    },
  },
};

// Markdown is read in a Web Worker: the browser's version of this part needs a document and innerHTML.
const alias = {
  "decode-named-character-reference": createRequire(import.meta.url).resolve(
    "decode-named-character-reference",
  ),
};

/** What only a worker imports is not found before it runs, and finding it then would start it anew. */
const optimizeDeps = {
  include: ["css-select", "htmlparser2", "micromark", "micromark-extension-gfm", "unpdf/pdfjs"],
};

/** The worker that reads pages, and by its name all that it loads (sharing/part-files.ts). */
const worker = {
  format: "es" as const,
  plugins: () => [leaveOutDomUtils()],
  rolldownOptions: {
    output: {
      hashCharacters: "base36" as const,
      chunkFileNames: "assets/page-worker-[name]-[hash].js",
    },
  },
};

const further = await listFurtherLanguages();

export default defineConfig(async ({ mode, command }) => ({
  define: {
    __FURTHER_LANGUAGES__: JSON.stringify(further.map(({ code, name }) => ({ code, name }))),
    __SELF_DESTROY__: JSON.stringify(process.env["BEKAL_SELF_DESTROY"] === "1"),
    __VERSION__: JSON.stringify(packageFile.version),
  },
  worker,
  plugins: command === "build" ? buildPlugins(css(mode)) : [devStartScript(further)],
  build,
  resolve: { alias },
  optimizeDeps,
  server: { host: "127.0.0.1" },
  css: css(mode),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "src/**/*.test.ts",
            "scripts/**/*.test.ts",
            "tests/corpus/*.test.ts",
            "tests/support/*.test.ts",
            "bench/**/*.test.ts",
          ],
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

function buildPlugins(style: ReturnType<typeof css>) {
  return [...inlineClassNames(), loadFiles(), icons(), serviceWorker(), shellHtml(style, further)];
}

function css(mode: string) {
  const generateScopedName = mode === "production" ? createClassNames() : "[name]_[local]";
  return { modules: { generateScopedName } };
}

/** A browser is looked for only when tests run. */
async function launchOptions(mode: string) {
  if (mode !== "test") return {};
  return (await findBrowser()).launchOptions;
}
