import "node:zlib";

declare module "node:zlib" {
  interface BrotliOptions {
    /** Shared dictionary, in Node since 24.6; its types do not know it yet. */
    dictionary?: NodeJS.ArrayBufferView | undefined;
  }
}
