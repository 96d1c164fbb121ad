import { isRecord } from "#base/json.ts";
import { extractDocument } from "./read-document.ts";

// Reads documents in a Web Worker, as the app does: bytes, type and name in, the extraction out.
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (!isRecord(data) || !(data["bytes"] instanceof Uint8Array)) return;
  void extractDocument({
    bytes: data["bytes"],
    statedType: String(data["statedType"]),
    url: "https://berkas.example/cerita",
    fileName: String(data["fileName"]),
    loadPdf: () => import("unpdf/pdfjs"),
  }).then(postMessage, (cause: unknown) => postMessage(String(cause)));
});
