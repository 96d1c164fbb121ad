/** The words about stories that limits must not remove, in Indonesian. */
export const pinInIndonesian = {
  pin: "Simpan terus",
  pinNote: "Batas simpan tidak akan menghapusnya",
  unpin: "Berhenti simpan terus",
  pinned: "Disimpan terus",
  unpinned: "Boleh dihapus batas simpan",
};

export type PinWords = typeof pinInIndonesian;
