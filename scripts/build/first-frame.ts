import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type CSSOptions, type Plugin } from "vite";

const languages = ["id", "en"] as const;
const component = resolve("src/app/first-frame.tsx");

/** The first frame of Home in both languages, as the app's own components draw it. */
export async function renderFirstFrame(css: CSSOptions): Promise<string> {
  // A checkout that has no first frame yet starts empty.
  if (!existsSync(component)) return "";
  const outDir = await mkdtemp(join(tmpdir(), "bekal-first-frame-"));
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      css,
      define: { __SELF_DESTROY__: "false" },
      // Everything in one file: it runs where there is no node_modules.
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        rolldownOptions: {
          input: "first-frame",
          output: {
            entryFileNames: "first-frame.mjs",
            codeSplitting: false,
            // As in the app's own build: the frame names the same picture files.
            hashCharacters: "base36",
          },
        },
      },
      plugins: [frameRenderer()],
    });
    return await renderWith(await import(pathToFileURL(join(outDir, "first-frame.mjs")).href));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** One module that has the words, the component and the renderer, all of one instance. */
function frameRenderer(): Plugin {
  const source = `
    import { h } from "preact";
    import { renderToString } from "preact-render-to-string";
    import { speak, speakMore } from "#i18n/i18n.ts";
    import { FirstFrame } from "${component}";
    export async function renderIn(language) {
      await speak(language);
      await speakMore();
      return renderToString(h(FirstFrame, {}));
    }`;
  const id = resolve("src/app/first-frame.virtual.js");
  return {
    name: "bekal:first-frame",
    resolveId: { order: "pre", handler: (name) => (name === "first-frame" ? id : undefined) },
    load: (name) => (name === id ? source : undefined),
  };
}

async function renderWith(module: unknown): Promise<string> {
  if (typeof module !== "object" || module === null || !("renderIn" in module)) {
    throw new Error("The first frame was not built.");
  }
  const { renderIn } = module;
  if (typeof renderIn !== "function") throw new Error("The first frame cannot be rendered.");
  const frames: string[] = [];
  // One after the other: the words are one live binding.
  for (const language of languages) {
    const markup: unknown = await renderIn(language);
    frames.push(`<div data-frame="${language}" lang="${language}">${String(markup)}</div>`);
  }
  return frames.join("");
}
