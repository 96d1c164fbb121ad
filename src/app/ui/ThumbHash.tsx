import { useEffect, useRef } from "preact/hooks";
import styles from "./PicturePlace.module.css";

interface Props {
  /** Base64. */
  hash: string;
}

/** A hint of a picture, as large as its place; what draws it loads with the first one. */
export function ThumbHash({ hash }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    async function paint(): Promise<void> {
      const pixels = await pixelsOf(hash);
      const target = canvas.current;
      if (leaving.signal.aborted || target === null || pixels === undefined) return;
      const { width, height, rgba } = pixels;
      target.width = width;
      target.height = height;
      target.getContext("2d")?.putImageData(new ImageData(rgba, width, height), 0, 0);
    }
    void paint();
    return () => leaving.abort();
  }, [hash]);
  return <canvas ref={canvas} class={styles.hint} width={1} height={1} aria-hidden="true" />;
}

async function pixelsOf(hash: string) {
  try {
    const { thumbPixels } = await import("#article/thumb-pixels.ts");
    return thumbPixels(hash);
  } catch {
    // The file is not here: the place keeps its calm colour.
    return undefined;
  }
}
