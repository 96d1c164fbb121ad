/** Stories in our own words that show how the reader sets a text: one subject each. */
export interface ReaderStory {
  /** Names its pictures. */
  name: string;
  title: string;
  language: string;
  direction?: "rtl";
  /** Of the body: markup as a publisher would serve it. */
  html: string;
  /** Where to look: the first words of a block; absent: the beginning. */
  at?: string;
}

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");

export const readerStories: ReaderStory[] = [
  {
    name: "prose",
    title: "Jembatan yang dihafal orang sekampung",
    language: "id",
    html: `${paragraphs(
      "Jembatan itu panjangnya dua puluh tiga langkah orang dewasa, atau tiga puluh satu langkah anak kelas dua. Tidak ada papan nama. Semua orang menyebutnya <em>titian</em>, dan semua orang tahu papan mana yang berbunyi.",
      "Setiap musim hujan, airnya naik sampai menyentuh paku ketiga. Pak Samin, yang rumahnya paling dekat, mencatatnya dengan kapur di tiang: tanggal, jam, dan satu kata tentang cuaca.",
    )}
<h2>Papan yang diganti tiap tahun</h2>
${paragraphs(
  "Kayunya ulin, dibeli patungan. Yang tidak punya uang menyumbang tenaga, yang tidak punya tenaga menyumbang kopi, dan daftar lengkapnya ditulis di https://arsip.desaulin.example/catatan/titian/daftar-penyumbang-kayu-dan-kopi-dari-tahun-1998-sampai-sekarang.html supaya tidak ada yang lupa.",
  "“Kalau satu papan patah, kami tidak mencari siapa yang menginjaknya,” kata Samin. “Kami mencari siapa yang punya palu.”<sup><a href='#kaki-1'>1</a></sup>",
)}
<blockquote><p>Jembatan tidak pernah selesai dibangun; ia hanya <em>dijaga</em> oleh yang menyeberang.</p></blockquote>
${paragraphs(
  "Anak-anak belajar menyeberang sebelum belajar bersepeda. Mereka tahu bahwa di tengah, di atas pusaran, orang harus berhenti sebentar dan melihat ke hulu.",
  "Insinyur kabupaten datang membawa gambar jembatan beton. Gambarnya bagus. Orang kampung bertanya satu hal saja: apakah jembatan itu akan berbunyi?",
  "Sampai hari ini gambarnya masih ditempel di balai, di sebelah jadwal ronda. Titian tetap berbunyi pada papan kesembilan.",
)}
<p id="kaki-1"><small>1. Wawancara di beranda rumahnya, sambil menunggu hujan reda.</small></p>`,
  },
  {
    name: "table",
    title: "Berapa biaya menyeberang, dari tahun ke tahun",
    language: "id",
    at: "Tabel di bawah",
    html: `${paragraphs("Tabel di bawah ini disalin dari buku kas titian, apa adanya.")}
<table><caption>Kas titian, dalam ribuan rupiah</caption>
<thead><tr><th>Tahun</th><th>Kayu</th><th>Paku dan baut</th><th>Kopi</th><th>Iuran per rumah</th><th>Catatan</th></tr></thead>
<tbody>
<tr><th>2021</th><td>1.250</td><td>310</td><td>145</td><td>20</td><td>Empat papan diganti setelah banjir bulan Januari</td></tr>
<tr><th>2022</th><td>980</td><td>275</td><td>160</td><td>20</td><td>Tiang utara dicat ulang</td></tr>
<tr><th>2023</th><td>2.400</td><td>640</td><td>210</td><td>35</td><td>Dua tiang baru, dipasang tiga hari</td></tr>
<tr><th>2024</th><td>0</td><td>90</td><td>175</td><td>10</td><td>Tidak ada yang patah</td></tr>
</tbody></table>
${paragraphs("Kopi selalu dibeli, kata bendahara, juga pada tahun ketika tidak ada yang patah.")}
<dl><dt>Iuran</dt><dd>Dibayar tiap rumah, sekali setahun, boleh dicicil.</dd><dt>Ronda</dt><dd>Malam hari, bergiliran, dua orang.</dd></dl>
<ul><li>Papan dihitung dari hulu.</li><li>Paku dicabut, diluruskan, dipakai lagi.<ul><li>Yang bengkok dua kali dibuang.</li></ul></li></ul>`,
  },
  {
    name: "code",
    title: "Menghitung papan dengan sepuluh baris program",
    language: "id",
    at: "Program ini",
    html: `${paragraphs("Program ini membaca catatan kapur Pak Samin dan mencari papan yang <code>umurnyaLebihDari(5)</code> tahun. Jalankan dengan <kbd>Enter</kbd>.")}
<pre><code>const papan = bacaCatatan("titian.txt");

function umur(satu: Papan, kini = new Date()): number {
  const tahun = kini.getFullYear() - satu.dipasang.getFullYear();
  return satu.kayu === "ulin" ? tahun / 2 : tahun; // ulin lebih sabar daripada kayu lain yang pernah dicoba
}

for (const satu of papan.filter((p) =&gt; umur(p) &gt; 5)) {
  console.log(\`Papan \${satu.nomor}: \${umur(satu)} tahun\`);
}</code></pre>
${paragraphs("Hasilnya tiga papan. Pak Samin sudah tahu ketiganya tanpa program.")}`,
  },
  {
    name: "poetry",
    title: "Tiga sajak untuk papan kesembilan",
    language: "id",
    html: `${paragraphs("Sajak ini ditulis murid kelas lima, lalu dipaku di tiang selatan.")}
<h2>Papan kesembilan</h2>
<p>Aku berbunyi supaya kau ingat<br>bahwa di bawah ada air,<br>bahwa di depan ada rumah,<br>dan bahwa langkahmu, yang kau kira tidak berarti apa-apa, didengar oleh seseorang yang belum tidur.</p>
<p>Injak aku pelan-pelan.<br>Aku tidak marah.<br>Aku hanya menyebut namamu.</p>
<hr>
<h2>Kapur</h2>
<p>Angka yang kautulis hari ini<br>besok dihapus hujan,<br>lusa kautulis lagi.<br>Begitulah sungai belajar berhitung.</p>`,
  },
  {
    name: "rtl",
    title: "الجسر الذي يحفظه أهل القرية",
    language: "ar",
    direction: "rtl",
    html: `${paragraphs(
      "طول الجسر ثلاث وعشرون خطوة، ولا لوحة عليه. يسميه الجميع «المعبر»، والجميع يعرف أي لوح منه يصدر صوتا عند المشي عليه.",
      "في كل موسم مطر يرتفع الماء حتى يلامس المسمار الثالث. يكتب العم سمين التاريخ والساعة بالطباشير، ثم كلمة واحدة عن الطقس مثل “rain” أو <em>صحو</em>.",
    )}
<h2>ألواح تتبدل كل عام</h2>
<blockquote><p>لا ينتهي بناء الجسر أبدا، بل يحرسه الذين يعبرونه.</p></blockquote>
${paragraphs("يشتري الناس الخشب معا، 12 لوحا في السنة، والسجل محفوظ في ملف اسمه <code>titian-2024.csv</code> لا يفتحه أحد.", "يتعلم الأطفال العبور قبل ركوب الدراجة، ويعرفون أن عليهم الوقوف قليلا في الوسط والنظر إلى أعلى النهر.")}
<ol><li>تعد الألواح من جهة المنبع.</li><li>ومن وجد مسمارا أعاده.</li></ol>`,
  },
  {
    name: "cjk",
    title: "村じゅうが覚えている橋",
    language: "ja",
    html: `${paragraphs(
      "橋の長さは大人の足で二十三歩。名前の札はない。みんな「わたし」と呼び、どの板が鳴るかをみんなが知っている。",
      "雨の季節になると、水は三本目の釘まで上がる。サミンさんは柱にチョークで日付と時刻を書き、天気をひとことだけ<em>必ず</em>添える。2024年の記録はBekalという冊子にある。",
    )}
<h2>毎年かわる板</h2>
<blockquote><p>橋は出来上がらない。渡る人が守るだけだ。</p></blockquote>
${paragraphs("子どもたちは自転車より先に橋を渡ることを覚える。真ん中では、ひと呼吸おいて川上を見る。（それが決まりである。）", "県の技師がコンクリートの橋の図面を持ってきた。よい図面だった。村の人がたずねたのは一つだけ。「その橋は、鳴りますか。」")}
<p>漢字には<ruby>渡<rt>わた</rt></ruby>しの読みを付けた。</p>`,
  },
];

/** A page as a publisher would serve it. */
export function readerPage({ title, language, direction, html }: ReaderStory): string {
  return `<!doctype html><html lang="${language}"${direction ? ` dir="${direction}"` : ""}><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="Desa Ulin"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-06-20T06:00:00+07:00"><meta name="author" content="Wening Astuti"></head>
<body><article><h1>${title}</h1>${html}</article></body></html>`;
}
