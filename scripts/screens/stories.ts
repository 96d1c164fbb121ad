/** Stories in our own words, with scenes drawn here, for the pictures of the app in README and manifest. */
export interface ScreenStory {
  url: string;
  site: string;
  title: string;
  bylines: string[];
  published: string;
  caption: string;
  /** An SVG of 960 × 540. */
  scene: string;
  paragraphs: string[];
}

function scene(sky: [string, string], shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>
<rect width="960" height="540" fill="url(#s)"/>${shapes}</svg>`;
}

export const stories: ScreenStory[] = [
  {
    url: "https://dapurlama.example/resep/lawas",
    site: "Dapur Lama",
    title: "Resep lawas yang menunggu pembacanya",
    bylines: ["Ratna Dewi"],
    published: "2026-06-14T09:00:00+07:00",
    caption: "Buku tulis resep di atas meja dapur. (Gambar: Dapur Lama)",
    scene: scene(
      ["#7a5233", "#d9c39a"],
      '<rect y="330" width="960" height="210" fill="#4b3120"/><rect x="260" y="210" width="420" height="200" rx="10" fill="#f4e9d2" transform="rotate(-4 470 310)"/><path d="M310 262h320M306 300h320M302 338h320" stroke="#a98f66" stroke-width="8" transform="rotate(-4 470 310)"/><circle cx="770" cy="300" r="80" fill="#b3361f"/><circle cx="770" cy="300" r="54" fill="#f0c987"/>',
    ),
    paragraphs: [
      "Buku tulis itu bersampul cokelat, sudutnya lembek oleh minyak. Di dalamnya ada empat puluh dua resep, semuanya tanpa takaran.",
      "Santan secukupnya, api sabar, garam seingatnya. Begitu neneknya menulis, dan begitu pula Ratna memasak sampai hari ini.",
      "Setiap Sabtu satu resep dicoba ulang di dapur balai warga. Yang datang membawa piring sendiri dan pulang membawa salinan.",
      "Tidak ada resep yang sama dua kali, kata Ratna, sebab kelapa pun tidak pernah sama dua kali.",
    ],
  },
  {
    url: "https://kabarrel.example/malam/pasar-subuh",
    site: "Kabar Rel",
    title: "Kereta malam dan pasar yang buka sebelum subuh",
    bylines: ["Agus Pranoto"],
    published: "2026-06-17T04:30:00+07:00",
    caption: "Kereta terakhir menurunkan sayur di peron tiga. (Gambar: Kabar Rel)",
    scene: scene(
      ["#22344a", "#d98f4e"],
      '<circle cx="730" cy="150" r="44" fill="#fdf0c8"/><path d="M0 380 Q240 300 480 370 T960 350 V540 H0Z" fill="#15202d"/><rect x="90" y="330" width="560" height="84" rx="16" fill="#0d1620"/><g fill="#f3c64b"><rect x="120" y="350" width="60" height="30" rx="4"/><rect x="206" y="350" width="60" height="30" rx="4"/><rect x="292" y="350" width="60" height="30" rx="4"/><rect x="378" y="350" width="60" height="30" rx="4"/><rect x="464" y="350" width="60" height="30" rx="4"/><rect x="550" y="350" width="60" height="30" rx="4"/></g><path d="M0 420 H960" stroke="#d98f4e" stroke-width="5"/>',
    ),
    paragraphs: [
      "Pukul dua lewat sepuluh, kereta barang terakhir berhenti tanpa pengumuman. Pintu gerbong terbuka, dan pasar dimulai.",
      "Karung kol, peti tomat, ikat kangkung turun dari tangan ke tangan. Tidak ada yang berteriak; orang kampung masih tidur di balik rel.",
      "Warsih menata dagangannya di atas terpal biru, persis di batas peron. Ia hafal jadwal kereta lebih baik daripada jam dindingnya.",
      "Menjelang pukul empat, lampu stasiun dipadamkan satu per satu. Pembeli datang dengan sepeda, membayar dengan uang pas, lalu hilang ke gang.",
      "Saat azan terdengar, terpal sudah dilipat. Penumpang kereta pagi tidak akan tahu bahwa peron ini baru saja menjadi pasar.",
      "Warsih pulang dengan kereta yang sama yang membawa para pekerja ke kota. Ia tidur di kursi dekat pintu, seperti biasa.",
    ],
  },
  {
    url: "https://pasarpagi.example/karawang/harga-cabai",
    site: "Pasar Pagi",
    title: "Harga cabai turun, pedagang di Karawang tetap waswas",
    bylines: ["Dian Puspita", "Rizal Hakim"],
    published: "2026-06-18T07:15:00+07:00",
    caption: "Cabai rawit di lapak pagi. (Gambar: Pasar Pagi)",
    scene: scene(
      ["#a33b22", "#e9b04c"],
      '<rect y="360" width="960" height="180" fill="#6b2415"/><g fill="#c8321a"><path d="M180 400q60-150 120 0z"/><path d="M320 410q70-180 140 0z"/><path d="M480 400q60-150 120 0z"/><path d="M620 412q70-170 140 0z"/></g><g stroke="#2f8158" stroke-width="14" stroke-linecap="round"><path d="M240 290v-36M390 278v-40M540 290v-36M690 286v-40"/></g>',
    ),
    paragraphs: [
      "Harga cabai rawit di tiga pasar turun seperlima dalam sepekan. Pedagang senang, tetapi tidak ada yang menambah stok.",
      "Panen di lereng utara datang bersamaan, kata Yusuf, pemasok yang setiap malam menyewa satu bak truk. Pekan depan belum tentu.",
      "Pembeli rumah tangga mulai kembali mengambil sekilo, bukan seperempat. Warung makan masih menunggu.",
      "Bagi pedagang kecil, yang paling berat bukan harga naik, melainkan harga yang tidak bisa ditebak.",
    ],
  },
  {
    url: "https://pesisir.example/desa/pasang",
    site: "Pesisir",
    title: "Cara desa pesisir membaca pasang tanpa aplikasi",
    bylines: ["Sri Lestari", "Bayu Wirawan"],
    published: "2026-06-19T08:12:00+07:00",
    caption: "Warga menandai tinggi air di tiang dermaga. (Gambar: Pesisir)",
    scene: scene(
      ["#9fc4bb", "#f3e2b3"],
      '<circle cx="690" cy="190" r="58" fill="#f3c64b"/><path d="M0 330 Q240 300 480 332 T960 326 V540 H0Z" fill="#2c6e74"/><path d="M0 400 Q240 372 480 402 T960 396 V540 H0Z" fill="#1f5d6b"/><path d="M150 260h24v260h-24zM330 250h24v270h-24z" fill="#5a4632"/><path d="M110 268h300v22H110z" fill="#6f5840"/><path d="M560 330h220l-40 60H600z" fill="#b3361f"/><path d="M668 200v130M668 206l84 104h-84z" fill="#fbf8f1" stroke="#5a4632" stroke-width="6"/>',
    ),
    paragraphs: [
      "Setiap subuh, sebelum perahu pertama berangkat, Pak Darto berjalan ke ujung dermaga dan menyentuh tiang kayu yang sama.",
      "Di tiang itu ada goresan, satu untuk setiap purnama. Goresan itulah peramal yang dipercaya seluruh desa, lebih dari angka mana pun di layar telepon.",
      "Kalau air menyentuh goresan ketiga sebelum ayam berkokok, perahu besar menunggu. Kalau tidak, semua berangkat.",
      "Anak-anak belajar membacanya sebelum belajar berhitung. Mereka tahu mana goresan tahun banjir, mana goresan tahun kakek menikah.",
      "Peneliti dari kota pernah memasang alat ukur di tiang sebelah. Selama setahun keduanya jarang berbeda lebih dari sejengkal.",
      "Alatnya rusak oleh garam pada musim barat. Goresan tetap di tempatnya, dan setiap purnama bertambah satu.",
      "Pak Darto tidak keberatan dengan alat. Ia hanya ingin selalu ada yang berjalan ke ujung dermaga, sebab laut, katanya, suka ditengok.",
    ],
  },
];

/** A page as a publisher would serve it; the picture lies beside it. */
export function pageOf(story: ScreenStory, picture: string): string {
  const people = story.bylines.map((name) => `<meta name="author" content="${name}">`).join("");
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${story.title} | ${story.site}</title>
<meta property="og:site_name" content="${story.site}"><meta property="og:title" content="${story.title}">
<meta property="article:published_time" content="${story.published}">${people}</head><body><article>
<h1>${story.title}</h1><p class="byline">Oleh ${story.bylines.join(" dan ")}</p>
<figure><img src="${picture}" width="960" height="540" alt="${story.title}"><figcaption>${story.caption}</figcaption></figure>
${story.paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></body></html>`;
}
