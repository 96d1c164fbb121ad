import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { Plugin } from "vite";

/** Every picture of the mark comes from this one drawing. */
const drawing = "public/icon.svg";

/** Draws the icons that systems want as PNG. */
export function icons(): Plugin {
  return {
    name: "bekal:icons",
    apply: "build",
    async generateBundle() {
      const svg = await readFile(drawing, "utf8");
      const wanted: [name: string, svg: string, size: number][] = [
        ["icon-192", svg, 192],
        ["icon-512", svg, 512],
        ["apple-180", fullBleed(svg), 180],
        ["maskable-192", fullBleed(svg), 192],
        ["maskable-512", fullBleed(svg), 512],
        ["monochrome-512", silhouette(svg), 512],
      ];
      const drawn = wanted.map(async ([name, source, size]) => {
        const png = await drawPng(source, size);
        this.emitFile({ type: "asset", fileName: `icons/${name}.png`, source: png });
      });
      await Promise.all(drawn);
    },
  };
}

function drawPng(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 72 * (size / 32) })
    .resize(size, size)
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

/** The ground reaches every edge: a launcher cuts its own shape, and 80 % of the middle stays. */
function fullBleed(svg: string): string {
  return svg.replace(' rx="9"', "");
}

/** The box alone, its edges cut out: the system colours it. */
function silhouette(svg: string): string {
  const [box = "", edges = ""] = svg.match(/<path[^>]*\/>/g) ?? [];
  const cut = edges.replace(/stroke="#\w+"/, 'stroke="#000"');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="4 4.75 24 24"><mask id="m"><rect width="32" height="32" fill="#fff"/>${cut}</mask><g mask="url(#m)">${box}</g></svg>`;
}
