/** Of a full picture against the light one of the same size: the finer quality alone. */
const FINER = 2;
/** How bytes grow with pixels: details repeat themselves, so less than the pixels do. */
const GROWTH = 0.6;
const LIGHT_WIDTH = 640;
const FULL_WIDTH = 1080;

/**
 * About how many bytes a picture takes in full at 1080 pixels, from those of its light form. Making it
 * to know costs the gateway five times what the light one does. Fitted on 38 photographs: half of the
 * estimates are within 16 %, nine of ten within 30 %.
 */
export function fullBytesFor({ width }: { width: number }, lightBytes: number): number {
  const wider = Math.min(width, FULL_WIDTH) / Math.min(width, LIGHT_WIDTH);
  return Math.round(lightBytes * FINER * wider ** (2 * GROWTH));
}

/**
 * About how many bytes its light form takes, from those of a hasty WebP of the same size: AVIF gains
 * more on what is detailed. On the same photographs half are within 9 %, all within 23 %.
 */
export function lightBytesFor(sketchBytes: number): number {
  return Math.round(2.64 * sketchBytes ** 0.823);
}
