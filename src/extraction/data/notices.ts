import { lineStart, wholeLine } from "./phrases.ts";

/** Lines that are no part of a story when nothing else stands in them, by what they are for. */
const whole = {
  advertising: [
    "advertisements?",
    "iklan",
    "adverti[sz]ing",
    "sponsored(?: content)?",
    "scroll (?:to|for) (?:continue|resume|read|more)…",
    "scroll untuk …",
    "gulir (?:ke bawah )?untuk …",
    "lanjutkan (?:membaca|dengan konten)…",
    "continue reading(?: below)?…",
    "(?:article|story) continues (?:below|after)…",
    "loading…",
    "memuat…",
    "like this",
    "like loading",
    "enjoying this (?:article|story)",
    "remaining time",
  ],
  embeds: [
    "gambas:.{1,40}",
    "embed",
    "video embed",
    "play(?: video)?",
    "putar video",
    "watch on youtube",
  ],
  sharing: [
    "(?:share|bagikan|sebarkan)(?: (?:this|ini|artikel|berita|cerita|article|story|on|via|to|ke|with|the).{0,50})?",
    "kirim ke teman…",
    "versi cetak",
    "copy link",
    "salin (?:link|tautan)",
    "link (?:copied|disalin)…",
    "(?:print|cetak|tweet|whatsapp|facebook|twitter|telegram|e-?mail|x|line|pinterest|linkedin|reddit|copy link|threads|bluesky|flipboard|messenger|pin recipe|rate this recipe)(?: (?:print|whatsapp|facebook|twitter|telegram|e-?mail|x|line|copy link|pinterest|linkedin|reddit|threads|bluesky|flipboard|messenger|pin recipe|rate this recipe))*",
    "click to (?:share|print|e-?mail)…",
    "(?:image )?high resolution",
    "tetap bersama kami",
  ],
  tags: [
    "(?:tags?|topik|topics?|label|kata kunci|keywords|filed under|posted in|kategori|categories|tag terkait)(?: ?:? ?[#\\p{L}\\p{N}].{0,150})?",
    "#\\S+(?:[ ,]+#\\S+)*",
  ],
  comments: [
    "(?:\\d+ )?(?:comments?|komentar|ulasan|reviews?)(?: ?\\(?\\d+\\)?)?",
    "(?:leave|post) a (?:comment|reply)",
    "(?:tulis|beri|tinggalkan|lihat|kirim) komentar…",
    "(?:rated? )?\\d(?:[.,]\\d)?(?: ?/ ?\\d| out of \\d| from)?,? ?\\(?\\d* ?(?:votes?|ulasan|reviews?|ratings?|penilaian)\\)?",
    "join the (?:conversation|discussion)",
    "(?:view|show|hide|read)(?: all)? comments…",
    "log in to comment",
    "be the first to comment",
  ],
  site: [
    "live (?:tv|streaming|now)",
    "(?:news update|kanal|network|jaringan|terpopuler|trending|terkini|topik hangat)",
    "most (?:read|popular|viewed)",
    "paling populer",
    "(?:back|kembali) (?:to top|ke atas)",
    "skip to (?:main )?content",
    "table of contents",
    "daftar isi",
    "on this page",
    "jump to recipe",
    "kirim (?:artikel|tulisan|berita|opini|naskah)(?: anda| kamu)?…",
    "(?:jadi|ingin jadi) (?:kontributor|penulis)…",
    "cite this article…",
    "show (?:caption|all)",
    "(?:toggle|hide) caption",
  ],
  pager: [
    "halaman:?(?: ?\\d+)*(?: ?(?:selanjutnya|berikutnya|all|semua|tampilkan semua))?",
    "(?:page )?\\d{1,2} (?:of|dari|/) \\d{1,2}(?: halaman| pages?)?",
    "(?:next|previous) (?:page|article|post|story)",
    "(?:artikel|berita|halaman) (?:sebelumnya|selanjutnya|berikutnya)",
    "selanjutnya|sebelumnya|next|previous|prev|tampilkan semua|lihat semua|read all|see all|view all",
  ],
  time: [
    "(?:about |± ?)?\\d+[- ]?(?:min(?:ute)?s?|menit)(?: of)?(?: read(?:ing)?| baca| membaca)",
    "(?:read(?:ing)? time|waktu baca|est\\. reading)…",
    "listen to (?:this )?(?:article|story)…",
    "dengarkan (?:artikel|berita)…",
    "audio by …",
  ],
  rights: [
    "©…",
    "(?:copyright|hak cipta)…",
    "…all rights reserved",
    "…hak cipta dilindungi(?: undang-undang)?",
  ],
  gallery: [
    "(?:photo|view|lihat) (?:gallery|galeri)",
    "click to enlarge|perbesar|zoom|buka foto|enlarge(?: image)?|open image…",
    "\\d+ (?:photos|foto|images)",
    "(?:share|bagikan) (?:the )?(?:gallery|galeri)",
  ],
};

/** Beginnings of short lines that call for something, or say what follows is not the newsroom's. */
const starting = {
  advertisers: [
    "(?:konten|artikel|informasi|tautan|berita) (?:di bawah )?(?:ini|berikut)(?: ini)? (?:adalah|merupakan|disajikan|disediakan|disiapkan) …(?:pengiklan|advertiser|iklan|mitra)",
    "(?:disediakan|disajikan|ditampilkan) oleh (?:pengiklan|advertiser|pihak ketiga)",
  ],
  follow: [
    "(?:ikuti|follow|dapatkan|cek|temukan|simak|baca|update) …(?:google news|whatsapp channel|saluran whatsapp|kanal whatsapp|channel|telegram|instagram|facebook|twitter|newsletter|berita pilihan|aplikasi)",
    "(?:mari )?(?:ber)?gabung(?:lah)? …(?:grup|group|channel|kanal|saluran|komunitas|google news|whatsapp)",
    "(?:cek|baca|dapatkan) …(?:google news|whatsapp)",
    "add .{2,40} as a preferred source",
    "simak breaking news",
    "jadikan .{2,40} sumber pilihan",
  ],
  apps: [
    "(?:download|unduh|install|pasang|get the|get our) …(?:app|aplikasi)",
    "(?:nonton|tonton|baca) …(?:di|lewat|melalui) aplikasi …unduh",
    "saksikan (?:siaran )?langsung …(?:hanya )?di ",
    "(?:lebih praktis|nyaman) …aplikasi",
    "open in app",
    "buka di aplikasi",
  ],
  newsletter: [
    "(?:sign up|subscribe|berlangganan|daftar(?:kan)?|register) …(?:newsletter|e-?mail|inbox|updates|buletin|surel|alerts|here|kami|sekarang)",
    "(?:get|want) …(?:newsletter|in your inbox|to your inbox)",
    "thanks for (?:reading|signing up|subscribing)",
    "join …(?:subscribers|readers|newsletter)",
    "(?:support|dukung) (?:our|independent|jurnalisme) …",
  ],
  origin: [
    "this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)",
    "artikel ini telah (?:tayang|terbit|dimuat|ditayangkan)",
    "(?:dilarang keras|dilarang) (?:mengambil|mengutip|memperbanyak|menyalin)",
    "저작권자",
    "нашли опечатку",
    "apúntate",
    "terakhir diperbarui",
    "(?:last )?updated (?:on|at) .{4,40}\\d{4}",
  ],
  contribute: [
    "(?:anda bisa menjadi|jadilah|punya|ingin) …(?:kontributor|citizen|penulis|tulisan|berita menarik)",
    "kirim(?:kan)? (?:opini|artikel|tulisan|naskah|karya) ",
    "isi artikel …tanggung jawab penulis",
    "this article is written by our community",
  ],
  cookies: [
    "(?:we|this (?:site|website)) uses? cookies",
    "situs ini menggunakan cookie",
    "by (?:clicking|continuing|using) …(?:cookies|privacy policy|terms)",
  ],
};

/** A line that is a notice, a button or a counter. */
export const noticeLine = wholeLine(whole);

/** A short line that calls the reader to something else than the story. */
export const callLine = lineStart(starting, "");
