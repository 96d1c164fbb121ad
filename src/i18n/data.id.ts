/** The words of the screen about data and money, in Indonesian: they travel with it. */
export const dataInIndonesian = {
  title: "Pemakaian data",

  // The meter
  thisMonth: "Bulan ini",
  today: "Hari ini",
  nothingYet: "Belum ada data yang terpakai bulan ini.",
  about: (money: string) => `kira-kira ${money}`,
  lessThan: (money: string) => `kurang dari ${money}`,
  atExample: (cost: string) => `${cost}, dengan harga contoh`,
  originals: (size: string) => `Halaman aslinya ${size}`,
  timesLess: (times: string) => `${times} kali lebih hemat`,
  storiesOnly: (size: string) => `Cerita dan gambarnya di Bekal: ${size}.`,
  estimate: (size: string) =>
    `Termasuk taksiran ${size} untuk header, yang tidak dihitung peramban.`,
  kinds: {
    story: "Teks cerita",
    picture: "Gambar",
    app: "Aplikasi Bekal",
    price: "Tanya ukuran",
    feed: "Kanal",
  },

  // The chart
  lastDays: "30 hari terakhir",
  chart: "Data per hari",
  dayWords: (day: string, size: string) => `${day}: ${size}`,
  dayNothing: (day: string) => `${day}: tidak ada`,
  ofWhichEstimate: (size: string) => `${size} di antaranya taksiran`,
  asTable: "Lihat sebagai tabel",
  day: "Hari",
  total: "Jumlah",
  emptyTitle: "Belum ada yang terpakai",
  emptyText: "Begitu cerita diambil, di sini terlihat berapa biayanya, hari demi hari.",

  // The rule
  rule: "Aturan mengambil",
  networkAny: "Jaringan apa saja",
  networkAnyNote: "Cerita diambil begitu ada sinyal.",
  networkWifi: "Hanya Wi-Fi",
  networkWifiNote: "Dengan data seluler, cerita menunggu di antrean.",
  network: "Jaringan",
  onWifi: "Saya sedang di Wi-Fi",
  onWifiNote: "Peramban ini tidak memberi tahu jenis jaringan. Mati sendiri setelah 2 jam.",
  onWifiUntil: (time: string) => `Menyala sampai ${time}, lalu mati sendiri.`,
  pictures: "Gambar",
  picturesNone: "Tanpa gambar",
  picturesNoneNote: "Teks saja. Ketuk satu gambar untuk memuatnya.",
  picturesLight: "Ringan",
  picturesLightNote: "Sekitar 12 KB per gambar.",
  picturesFull: "Tajam",
  picturesFullNote: "Sekitar 60 KB per gambar.",
  savesData: "Mode hemat data ponsel ini menyala, jadi gambar tidak diambil sampai Anda memilih.",
  askAbove: "Tanya dulu kalau cerita lebih dari",
  askAboveNote: "Gambarnya menunggu diketuk; teks yang lebih besar menunggu izin.",
  never: "Tidak pernah tanya",

  // The caps
  caps: "Batas pemakaian",
  capsNote: "Kalau batas tercapai, Bekal berhenti mengambil. Yang tersimpan tetap bisa dibaca.",
  dayCap: "Sehari paling banyak",
  monthCap: "Sebulan paling banyak",
  noCap: "Tanpa batas",
  left: (size: string) => `Sisa ${size}`,
  reached: "Batas tercapai",

  // The price
  price: "Harga data",
  pricePerGb: "Harga per GB",
  priceExample: (price: string) => `Contoh: ${price}. Isi harga paket Anda supaya hitungannya pas.`,
  currency: "Mata uang",

  // The stories
  dearest: "Cerita paling besar",
  dearestNone: "Belum ada cerita yang diambil.",
  storyOriginal: (size: string, times: string) => `Aslinya ${size}, ${times} kali lipat`,
  storyOriginalOnly: (size: string) => `Aslinya ${size}`,
  more: "Tampilkan lebih banyak",
};

export type DataWords = typeof dataInIndonesian;
