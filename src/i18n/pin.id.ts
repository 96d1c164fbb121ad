/** The words about keeping stories for good and tagging them, in Indonesian. */
export const pinInIndonesian = {
  tags: "Tag",
  pin: "Simpan terus",
  pinNote: "Batas simpan tidak akan menghapusnya",
  unpin: "Berhenti simpan terus",
  pinned: "Disimpan terus",
  unpinned: "Boleh dihapus batas simpan",
};

export type PinWords = typeof pinInIndonesian;
