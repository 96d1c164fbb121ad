import type { CSSOptions, Plugin, Rolldown } from "vite";
import { renderFirstFrame } from "./first-frame.ts";
import type { FurtherLanguage } from "./languages.ts";
import { writePolicy } from "#wire/policy.ts";
import { hashInline } from "./policy.ts";
import { buildStartScript } from "./start-script.ts";

/**
 * Shows the frame of the reader's language, or of the one that stands in for it, and of that what
 * `chooseQuiet` leaves: hiding keeps every place, so nothing moves when the code takes over.
 */
function frameStyle(further: FurtherLanguage[]): string {
  const founding = ["id", "en"].map((code) => ({ code, fallback: code }));
  const shown = [...founding, ...further].map(
    ({ code, fallback }) => `[lang=${code}]>body [data-frame=${fallback}]`,
  );
  return [
    // One of the two at a time, for eyes and for screen readers; the hidden one is laid out.
    "#first+#app{visibility:hidden}",
    "[data-frame]{display:none}",
    `${shown.join()}{display:contents}`,
    "[data-quiet=home] [data-frame] main{visibility:hidden}",
    "[data-quiet=home] [data-frame] main header{visibility:visible}",
    "[data-quiet=screen] [data-frame] main>*,[data-quiet=story] [data-frame]>*{display:none}",
  ].join("");
}

/** A note of Vite to itself, gone in the files it writes. */
const viteMark = /\/\*\$vite\$:\d+\*\/\s*/g;

/** What Lightning CSS adds beside `color-scheme` for `light-dark()`, which no sheet here uses. */
const unusedSwitch = /--lightningcss-(?:light|dark):[^;]*;/g;

/**
 * Makes the built HTML complete in itself: first frame, style, start script and policy inside, so
 * that the first reply paints. The code stays a hashed file beside it.
 */
export function shellHtml(css: CSSOptions, further: FurtherLanguage[]): Plugin {
  let shellStyle = "";
  return {
    name: "bekal:shell-html",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // Before Vite lists what each lazy chunk needs: none may ask for what is inside the HTML.
      order: "pre",
      handler(_options, bundle) {
        shellStyle = takeStyle(bundle);
      },
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const [frame, script] = await Promise.all([
          renderFirstFrame(css),
          buildStartScript(languageFiles(bundle, further)),
        ]);
        const style = shellStyle + frameStyle(further);
        const inside = `<style>${style}</style><script>${script}</script>`;
        const policy = writePolicy(hashInline(inside));
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        return (
          squeeze(html)
            // The script comes first of all: it starts the language file before the code is asked for.
            .replace('<meta charset="utf-8" />', (charset) => charset + meta + inside)
            .replace('<div id="app">', () => `<div id="first">${frame}</div><div id="app">`)
        );
      },
    },
  };
}

/** Takes the style of the entry and of all it imports out of the bundle, in the order it applies. */
function takeStyle(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
  const seen = new Set<string>();
  const texts: string[] = [];
  const take = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || seen.has(name)) return;
    seen.add(name);
    chunk.imports.forEach(take);
    for (const file of chunk.viteMetadata?.importedCss ?? []) {
      const asset = bundle[file];
      if (asset?.type !== "asset") throw new Error(`No stylesheet ${file} in the bundle.`);
      texts.push(String(asset.source).replace(viteMark, "").replace(unusedSwitch, "").trim());
      delete bundle[file];
    }
    chunk.viteMetadata?.importedCss.clear();
  };
  if (entry !== undefined) take(entry.fileName);
  return texts.join("");
}

/** Where the words of each language lie that a first screen needs. */
function languageFiles(
  bundle: Rolldown.OutputBundle,
  further: FurtherLanguage[],
): Record<string, string> {
  const modules = ["id", "en"].map((code) => [code, `/src/i18n/${code}.ts`]);
  modules.push(...further.map(({ code }) => [code, `/src/i18n/languages/${code}.ts`]));
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  return Object.fromEntries(
    modules.map(([code = "", module = ""]) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      if (chunk === undefined || chunk.isEntry)
        throw new Error(`${module} is no chunk of its own.`);
      return [code, `/${chunk.fileName}`];
    }),
  );
}

/** Drops the indentation between tags of the head; the frame has none. */
function squeeze(html: string): string {
  return html.replace(/>\s*\n\s*</g, "><").trim();
}
