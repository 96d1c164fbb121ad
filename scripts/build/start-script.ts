import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { FurtherLanguage } from "./languages.ts";

/** Builds the script that runs inside the HTML before the first paint. */
export async function buildStartScript(languageFiles: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { __LANGUAGE_FILES__: JSON.stringify(languageFiles) },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      lib: { entry: resolve("src/app/shell/start.ts"), name: "start", formats: ["iife"] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error("No start script was built.");
  if (output.output.length > 1) throw new Error("The start script must be one piece.");
  return output.output[0].code.trim();
}

/** Runs the start script in the development server too, as a module before the app's own. */
export function devStartScript(further: FurtherLanguage[]): Plugin {
  const files = Object.fromEntries([
    ...["id", "en"].map((code) => [code, `/src/i18n/${code}.ts`]),
    ...further.map(({ code }) => [code, `/src/i18n/languages/${code}.ts`]),
  ]);
  return {
    name: "bekal:dev-start-script",
    apply: "serve",
    config: () => ({ define: { __LANGUAGE_FILES__: JSON.stringify(files) } }),
    transformIndexHtml: () => [
      {
        tag: "script",
        attrs: { type: "module", src: "/src/app/shell/start.ts" },
        injectTo: "head-prepend",
      },
    ],
  };
}
