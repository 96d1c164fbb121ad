import { isRecord } from "#base/json.ts";

/** The widths that the gateway makes. */
const widths = [720, 1080, 1440];
/** Of the phones of most readers, in device pixels; a worker has no screen to ask. */
const usualWidth = 1080;

/** Where a picture is asked for in full: as wide as this screen shows it, and no wider. */
export function sharpPath(src: string): string {
  const wanted = screenWidth();
  const width = widths.find((one) => one >= wanted) ?? widths.at(-1);
  return `${src}?quality=full&width=${width}`;
}

function screenWidth(): number {
  const [screen, ratio] = ["screen", "devicePixelRatio"].map((name) => readGlobal(name));
  const width = isRecord(screen) ? screen["width"] : undefined;
  if (typeof width !== "number" || typeof ratio !== "number") return usualWidth;
  return width * ratio;
}

/** What only some runtimes have. */
function readGlobal(name: string): unknown {
  return Reflect.get(globalThis, name);
}
