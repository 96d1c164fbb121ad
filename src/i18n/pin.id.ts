/** The words of the menu of a story: keeping it for good, tagging it, marking it as read, in Indonesian. */
export const pinInIndonesian = {
  tags: "Tag",
  pin: "Simpan terus",
  pinNote: "Batas simpan tidak akan menghapusnya",
  unpin: "Berhenti simpan terus",
  pinned: "Disimpan terus",
  unpinned: "Boleh dihapus batas simpan",
  markRead: "Tandai sudah dibaca",
  markUnread: "Tandai belum dibaca",
  markedRead: "Ditandai sudah dibaca",
  markedUnread: "Ditandai belum dibaca",
};

export type PinWords = typeof pinInIndonesian;
