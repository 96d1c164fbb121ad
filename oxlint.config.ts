import { defineConfig } from "oxlint";

const subjects = ["base", "article", "story", "packing", "search", "feeds"];
const belowSync = [...subjects, "wire", "extraction"];
const belowFeatures = [...subjects, "i18n", "library", "sync", "sharing"];

/** The rooms of src/ and what each may import, besides its own folder. Anything else is an error. */
const mayImport: Record<string, string[]> = {
  base: [],
  article: ["base"],
  i18n: ["base", "i18n"],
  story: ["base", "article"],
  wire: ["base", "article"],
  extraction: ["base", "article", "extraction"],
  feeds: ["base", "article"],
  packing: ["base", "article", "story"],
  search: ["base", "article", "story"],
  library: ["base", "article", "story", "packing", "search"],
  sync: [...belowSync, "library"],
  sharing: [...belowSync, "library"],
  "service-worker": [
    "base",
    "article",
    "story",
    "packing",
    "i18n",
    "wire",
    "library",
    "sync",
    "sharing",
  ],
  "app/ui": ["base", "article", "story", "i18n"],
  "app/features": [...belowFeatures, "app/ui"],
  "app/shell": ["base", "i18n", "library", "sync", "sharing", "app/ui", "app/features"],
  gateway: ["base", "article", "wire", "extraction", "feeds", "gateway"],
};

/** Only the library knows IndexedDB. */
const onlyLibraryMayUseIdb = {
  name: "idb",
  message: "Only src/library may import idb.",
};

/** `./` inside a folder, `#room/…` across rooms, never `../`; tests may also take `#tests/…`. */
const layering = Object.entries(mayImport).flatMap(([room, allowed]) => [
  imports(room, `src/${room}/**`, allowed),
  imports(room, `src/${room}/**/*.test.{ts,tsx}`, [...allowed, "tests"]),
]);

function imports(room: string, files: string, allowed: string[]) {
  return {
    files: [files],
    rules: {
      "eslint/no-restricted-imports": [
        "error" as const,
        {
          paths: room === "library" ? [] : [onlyLibraryMayUseIdb],
          patterns: [
            {
              group: ["#*/**", "../**", ...allowed.map((other) => `!#${other}/**`)],
              message: `src/${room} may import ./ and: ${allowed.join(", ")}.`,
            },
          ],
        },
      ],
    },
  };
}

const markupSinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"].map(
  (property) => ({ property, message: "A story is a tree, never markup (docs/architecture.md)." }),
);

const browserGlobals = ["window", "localStorage", "sessionStorage", "indexedDB", "navigator"];

export default defineConfig({
  plugins: ["typescript", "import", "unicorn", "oxc", "promise", "react", "jsx-a11y", "vitest"],
  jsPlugins: [{ name: "signals", specifier: "@preact/eslint-plugin-signals" }],
  categories: { correctness: "error", suspicious: "error" },
  options: { typeAware: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["dist/**", ".builds/**", "node_modules/**", "tests/corpus/**"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    "typescript/only-throw-error": "error",
    "import/no-cycle": "error",
    "eslint/no-console": "error",
    "eslint/no-eval": "error",
    "eslint/no-new-func": "error",
    "eslint/max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    "eslint/max-lines-per-function": [
      "error",
      { max: 60, skipBlankLines: true, skipComments: true },
    ],
    "eslint/max-params": ["error", { max: 4 }],
    "eslint/complexity": ["error", { max: 12 }],
    "eslint/max-depth": ["error", { max: 3 }],
    "eslint/no-restricted-properties": [
      "error",
      ...markupSinks,
      { object: "document", property: "write", message: "A story is a tree, never markup." },
    ],
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "react/no-danger": "error",
    "signals/no-signal-write-in-computed": "error",
    "signals/no-value-after-await": "error",
    "signals/no-signal-truthiness": "error",
    "signals/no-signal-in-component-body": "error",
    // Off: it is about React's compiler; a signal is made to be written.
    "react/immutability": "off",
    // Off: JSX runtime, CSS imports, __WB_MANIFEST, and what tsc already says.
    "react/react-in-jsx-scope": "off",
    "import/no-unassigned-import": "off",
    "eslint/no-underscore-dangle": "off",
    "unicorn/consistent-function-scoping": "off",
    "vitest/require-mock-type-parameters": "off",
    "typescript/consistent-return": "off",
  },
  overrides: [
    ...layering,
    {
      files: ["src/gateway/**"],
      rules: { "eslint/no-restricted-globals": ["error", ...browserGlobals] },
    },
    { files: ["**/*.test.{ts,tsx}"], rules: { "eslint/max-lines-per-function": "off" } },
    { files: ["bench/**", "scripts/**"], rules: { "eslint/no-console": "off" } },
    // A further language is one file, so that adding one is adding one file.
    { files: ["src/i18n/languages/**"], rules: { "eslint/max-lines": "off" } },
    // `?worker&url` makes the module's address the default export; the rule reads the module itself.
    { files: ["src/sharing/script-url.ts"], rules: { "import/default": "off" } },
  ],
});
