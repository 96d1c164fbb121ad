import { t } from "./i18n.ts";

/** What is said of pictures that are not on the device, in Indonesian: it travels with the reader. */
export const picturesInIndonesian = {
  /** Without a size where nobody has measured it. */
  tapToLoad: (bytes?: number) => `Ketuk untuk memuat ${sizeOr(bytes, "gambar")}`,
  loading: (bytes?: number) => `Memuat ${sizeOr(bytes, "gambar")}…`,
  failed: "Gagal dimuat. Ketuk untuk coba lagi",
  offline: "Menunggu sinyal. Ketuk untuk coba sekarang",
  leftOut: (count: number, bytes: number, isAbout: boolean) =>
    `${count} gambar tidak diambil, ${isAbout ? "kira-kira " : ""}${t.kilobytes(bytes)}`,
  loadAll: "Muat semua",
  loadingSome: (count: number) => `Memuat ${count} gambar`,
  allHere: "Gambar sudah dimuat",
};

export type PictureWords = typeof picturesInIndonesian;

function sizeOr(bytes: number | undefined, otherwise: string): string {
  return bytes === undefined ? otherwise : t.kilobytes(bytes);
}
