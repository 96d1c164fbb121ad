import { isRecord } from "#base/json.ts";
import { fullWidthFor, pictureFormPath } from "#wire/paths.ts";

/** Of the phones of most readers, in device pixels; a worker has no screen to ask. */
const usualWidth = 1080;

/** Where a picture is asked for in full: as wide as this screen shows it, and no wider. */
export function sharpPath(src: string): string {
  return pictureFormPath(src, { quality: "full", width: fullWidthFor(screenWidth()) });
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
