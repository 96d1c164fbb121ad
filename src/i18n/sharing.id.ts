/** The words of handing on what the reader made, in Indonesian. */
export const sharingInIndonesian = {
  copy: "Salin",
  copyNote: "Untuk ditempel di tempat lain",
  copied: "Disalin",
  notCopied: "Peramban ini tidak mengizinkan penyalinan.",
  shareNote: "Lewat menu berbagi ponsel",
  saveFile: "Simpan sebagai berkas",
  saveFileNote: "Satu berkas .md, terbuka di aplikasi catatan mana pun",
  saved: "Berkas disimpan",
};

export type SharingWords = typeof sharingInIndonesian;
