/** The words of listening, in Indonesian: they travel with it. */
export const listenInIndonesian = {
  player: "Pemutar suara",
  play: "Putar",
  pause: "Jeda",
  back: "Kalimat sebelumnya",
  forward: "Kalimat berikutnya",
  close: "Tutup pemutar",
  settings: "Pengaturan suara",
  rate: (rate: string) => `${rate}×`,
  rateNow: (rate: string) => `Kecepatan ${rate} kali. Pengaturan suara`,
  sleepNow: "Timer tidur",
  sleepsAt: (time: string) => `Berhenti pukul ${time}`,
  sleepsAfterStory: "Berhenti setelah cerita ini",
  comeBack: "Ke kalimat ini",

  // What the player says of itself
  opening: "Menyiapkan suara…",
  playing: (left: string) => `Dibacakan, sisa ${left}`,
  paused: (left: string) => `Dijeda, sisa ${left}`,
  ended: "Selesai dibacakan",
  minutes: (count: number) => (count < 1 ? "kurang dari 1 mnt" : `${count} mnt`),
  nowPlaying: (title: string) => `Membacakan ${title}`,
  saidPaused: "Dijeda",

  // Before anything plays
  networkTitle: (language: string) => `Hanya ada suara jaringan untuk bahasa ${language}`,
  networkText: (name: string) =>
    `Suara ${name} memakai data dan sinyal, dan teks cerita dikirim ke penyedia suaranya. Tanpa sinyal, suaranya tidak terdengar.`,
  noLanguageTitle: (language: string) => `Ponsel ini belum punya suara bahasa ${language}`,
  noLanguageText: "Suara bahasa lain ada, tetapi ucapannya akan keliru.",
  noneTitle: "Ponsel ini belum punya suara",
  noneText: "Peramban tidak menemukan satu suara pun untuk membacakan cerita.",
  unsupportedTitle: "Peramban ini tidak bisa bersuara",
  unsupportedText: "Coba buka Bekal di Chrome, Edge, Firefox, atau Safari yang baru.",
  playAnyway: "Putar dengan data",
  chooseVoice: "Pilih suara",
  checkAgain: "Periksa lagi",
  howTo: "Cara memasang suara",
  steps: {
    android: [
      "Buka Setelan ponsel, cari “Output text-to-speech”.",
      "Ketuk ikon roda gigi di samping mesin suara, lalu “Pasang data suara”.",
      "Pilih bahasanya dan unduh lewat Wi-Fi, lalu kembali ke sini.",
    ],
    apple: [
      "Buka Pengaturan, lalu Aksesibilitas, lalu Konten Lisan.",
      "Ketuk Suara, pilih bahasanya, lalu unduh satu suara.",
      "Kembali ke sini dan periksa lagi.",
    ],
    windows: [
      "Buka Setelan Windows, lalu Waktu & bahasa, lalu Ucapan.",
      "Di bawah Kelola suara, tambahkan bahasanya.",
      "Mulai ulang peramban, lalu kembali ke sini.",
    ],
    other: [
      "Pasang mesin suara lewat pengelola paket, misalnya speech-dispatcher dan espeak-ng.",
      "Mulai ulang peramban, lalu kembali ke sini.",
    ],
  },

  // What went wrong
  problems: {
    refused: "Peramban menunggu ketukan Anda. Ketuk Putar.",
    "no-voice": "Data suara ini belum terpasang. Pilih suara lain atau pasang dulu.",
    network: "Suara jaringan tidak terjangkau. Coba lagi, atau pilih suara di ponsel.",
    broken: "Mesin suara tidak menjawab. Coba lagi, atau pilih suara lain.",
    "no-text": "Teks cerita ini belum ada di ponsel.",
    storage: "Pustaka tidak bisa dibaca sekarang.",
  },

  // The sheet
  speed: "Kecepatan",
  slower: "Lebih lambat",
  faster: "Lebih cepat",
  sleep: "Timer tidur",
  sleepOff: "Mati",
  sleepMinutes: (count: number) => `${count} mnt`,
  sleepSpoken: (count: number) => `Setelah ${count} menit`,
  sleepStory: "Akhir cerita",
  voice: (language: string) => `Suara bahasa ${language}`,
  voiceLocal: "Di ponsel ini, tanpa sinyal",
  voiceNetwork: "Lewat jaringan, memakai data",
  noVoices: "Belum ada suara untuk bahasa ini.",
  otherVoices: "Suara bahasa lain",
  captions: "Bacakan keterangan gambar",
  captionsNote: "Kode dan tabel hanya disebut, tidak dibacakan.",
  next: "Berikutnya",
  playNext: "Putar cerita berikutnya",
  nothingNext: "Tidak ada lagi yang belum dibaca.",
  queue: "Antrean dengar",
  queueNone: "Kosong. Isi dari menu sebuah cerita: Dengarkan nanti.",
  sooner: (title: string) => `Naikkan ${title}`,
  later: (title: string) => `Turunkan ${title}`,
  leave: (title: string) => `Keluarkan ${title}`,
  left: (title: string) => `${title} dikeluarkan`,
  placed: (title: string, at: number, all: number) => `${title}, urutan ${at} dari ${all}`,
};

export type ListenWords = typeof listenInIndonesian;
