import { createHash } from "node:crypto";
import type { GatewayErrorCode } from "#base/gateway-errors.ts";
import { judgeError } from "./judge-error.ts";
import { createSingleFlight } from "./single-flight.ts";
import type { Store } from "./store/store.ts";
import { packAnswer, parseKept } from "./kept-answer.ts";
import { nameOfForm, type PictureForm } from "./picture-form.ts";

type PictureAnswer =
  | { kind: "picture"; bytes: Uint8Array; etag: string }
  | { kind: "problem"; code: GatewayErrorCode; detail?: string; keptForMs: number };

export interface Pictures {
  /** Never rejects for what a publisher or a file may do. */
  getPicture(url: string, form: PictureForm): Promise<PictureAnswer>;
}

interface Options {
  store: Store;
  makePicture: (url: string, form: PictureForm) => Promise<Uint8Array>;
}

const KEEP_MS = 30 * 24 * 60 * 60_000;

/** Pictures out of the store, or fetched, shrunk and kept; those who ask together share the work. */
export function createPictures({ store, makePicture }: Options): Pictures {
  const fly = createSingleFlight<PictureAnswer>();

  async function getKept(key: string): Promise<PictureAnswer | undefined> {
    const kept = parseKept(await store.get(key));
    if (kept === undefined) return undefined;
    if (kept.kind === "content") {
      return { kind: "picture", bytes: kept.bytes, etag: kept.etag };
    }
    const { until, ...problem } = kept;
    return { ...problem, keptForMs: Math.max(0, until - Date.now()) };
  }

  async function make(key: string, url: string, form: PictureForm): Promise<PictureAnswer> {
    try {
      const bytes = await makePicture(url, form);
      const etag = createHash("sha256").update(bytes).digest("base64url");
      const kept = packAnswer({ kind: "content", savedAt: Date.now(), etag, bytes });
      await store.set(key, kept, KEEP_MS);
      return { kind: "picture", bytes, etag };
    } catch (cause) {
      const { keptForMs, ...problem } = judgeError(cause);
      if (keptForMs > 0) {
        const kept = packAnswer({ kind: "problem", until: Date.now() + keptForMs, ...problem });
        await store.set(key, kept, keptForMs);
      }
      return { kind: "problem", ...problem, keptForMs };
    }
  }

  return {
    async getPicture(url, form) {
      const key = `picture:${nameOfForm(form)}:${url}`;
      return (await getKept(key)) ?? fly(key, () => make(key, url, form));
    },
  };
}
