import { t } from "./i18n.ts";

/** The words of pictures looked at by themselves, in Indonesian: they travel with them. */
export const galleryInIndonesian = {
  gallery: "Gambar cerita",
  place: (now: number, count: number) => `${now} / ${count}`,
  said: (now: number, count: number, alt: string) =>
    `Gambar ${now} dari ${count}${alt === "" ? "" : `: ${alt}`}`,
  previous: "Gambar sebelumnya",
  next: "Gambar berikutnya",
  nearer: "Perbesar",
  further: "Perkecil",
  credit: (name: string) => `Foto: ${name}`,
  larger: (bytes?: number) =>
    bytes === undefined ? "Versi tajam" : `Versi tajam, kira-kira ${t.kilobytes(bytes)}`,
  largerLoading: "Memuat versi tajam…",
  largerFailed: "Gagal dimuat. Coba lagi",
  largerOffline: "Menunggu sinyal. Coba sekarang",
};

export type GalleryWords = typeof galleryInIndonesian;
