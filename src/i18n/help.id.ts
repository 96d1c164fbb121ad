/** The long texts of the help screen in Indonesian: they travel with that screen only. */
export const helpInIndonesian = {
  onThisPage: "Di halaman ini",
  installTopic: "Memasang Bekal",
  installWhy:
    "Terpasang di layar utama, Bekal terbuka tanpa sinyal dan lebih aman dari penghapusan.",
  installAndroid: {
    title: "Android, dengan Chrome",
    steps: [
      "Ketuk menu tiga titik di kanan atas.",
      "Pilih “Tambahkan ke layar utama”, lalu “Instal”.",
      "Buka Bekal dari layar utama.",
    ],
  },
  installIphone: {
    title: "iPhone dan iPad, dengan Safari",
    steps: [
      "Ketuk tombol Bagikan.",
      "Gulir, lalu pilih “Tambah ke Layar Utama”.",
      "Buka Bekal dari layar utama sebelum menyimpan cerita.",
    ],
  },
  installDesktop: {
    title: "Komputer, dengan Chrome atau Edge",
    steps: ["Klik tanda pasang di ujung kotak alamat.", "Pilih “Instal”."],
  },
  shareTopic: "Menyimpan dari aplikasi lain",
  shareAndroid: {
    title: "Android",
    steps: [
      "Pasang Bekal dulu: hanya aplikasi terpasang yang muncul di menu Bagikan.",
      "Di peramban atau aplikasi berita, ketuk Bagikan.",
      "Pilih Bekal, lalu ketuk “Simpan cerita”. Tanpa sinyal pun tersimpan.",
    ],
  },
  shareIphone: {
    title: "iPhone dan iPad",
    steps: [
      "Salin alamat halaman: Bagikan, lalu “Salin”.",
      "Buka Bekal, ketuk Simpan, lalu tempel.",
      "Lebih cepat lagi dengan bookmarklet di bawah ini.",
    ],
  },
  bookmarkletTopic: "Bookmarklet",
  bookmarkletText:
    "Markah yang menyimpan halaman yang sedang terbuka. Untuk Firefox, Safari, dan komputer mana pun.",
  bookmarkletLink: "Simpan ke Bekal",
  bookmarkletDrag: "Di komputer: tarik tombol ini ke bilah markah.",
  bookmarkletDragNot: "Jangan diketuk di sini. Tarik ke bilah markah.",
  bookmarkletPhone: "Di ponsel:",
  bookmarkletSteps: [
    "Salin teks di bawah ini.",
    "Buat markah dari halaman mana saja, lalu sunting.",
    "Ganti alamatnya dengan teks tadi dan namai “Simpan ke Bekal”.",
  ],
  bookmarkletCode: "Isi bookmarklet",
  copy: "Salin",
  copied: "Disalin",
  notCopied: "Tidak bisa disalin. Pilih teksnya, lalu salin sendiri.",
  readyTopic: "Arti “siap”",
  readyText: [
    "Tanda centang berarti teks cerita utuh dan semua gambarnya sudah ada di perangkat ini. Cerita itu terbuka tanpa jaringan sama sekali.",
    "Kalau sebagian gambar belum ada, teksnya tetap utuh dan gambarnya menyusul saat ada sinyal.",
    "Kalau penerbit hanya memberi sebagian, Bekal mengatakannya di atas cerita.",
  ],
  privacyTopic: "Privasi",
};

export type HelpWords = typeof helpInIndonesian;
