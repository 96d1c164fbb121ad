/** What stands above a list of the library, and what is said when something was done with it, in Indonesian. */
export const listInIndonesian = {
  filterAndSort: "Saring dan urutkan",
  filterCount: (count: number) => `${count} saringan`,
  select: "Pilih",
  sorts: {
    newest: "Terbaru dulu",
    oldest: "Terlama dulu",
    shortest: "Terpendek dulu",
    longest: "Terpanjang dulu",
    source: "Menurut sumber",
    "least-left": "Sisa paling sedikit",
  },
  // What was done with so many stories, each with its number before it
  did: {
    archive: (stories: string) => `${stories} diarsipkan`,
    unarchive: (stories: string) => `${stories} keluar dari arsip`,
    favourite: (stories: string) => `${stories} disukai`,
    unfavourite: (stories: string) => `${stories} tidak lagi disukai`,
    read: (stories: string) => `${stories} ditandai sudah dibaca`,
    unread: (stories: string) => `${stories} ditandai belum dibaca`,
    remove: (stories: string) => `${stories} dihapus`,
  },
};

export type ListWords = typeof listInIndonesian;
