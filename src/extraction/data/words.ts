/**
 * Words that publishers use around stories, by kind. Indonesian and English first.
 * Patterns are matched against one block's collapsed text.
 */

/** Before a name. */
export const namePrefixes =
  /^(?:oleh|penulis|reporter|pewarta|laporan(?: wartawan)?|wartawan|kontributor|jurnalis|written by|words by|story by|posted by|published by|reported by|author|by|von|par|por|di|door)\s*[:\-–]?\s+|^(?:oleh|penulis|reporter|pewarta|laporan|author|by)\s*:\s*/i;

/** Between two names. */
export const nameJoiners = /\s*[/|;•·]\s*|\s*,\s*(?:dan\s+|and\s+)?|\s+(?:dan|and|&|und|et|y)\s+/i;

/** What stands where a name should, and is none. */
export const notNames =
  /^(?:admin(?:istrator)?|redaksi|editor|staff|penulis|author|unknown|tim redaksi|follow|share|bagikan|ikuti|updated?|published|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|contributor|view all posts.*|more by.*|about|read more|wib)$/i;

/** A line that names the editor. */
export const editorLine =
  /^(?:[Ee]ditor|EDITOR|[Pp]enyunting|[Rr]edaktur|[Ee]dited by)\s*(?:[:\-–|]\s*|\s(?=\p{Lu}))(?<name>[^:|]{2,80})$/u;

/** A line that names a role and a person, at a story's end or head. */
export const creditLine =
  /^(?:editor|penyunting|redaktur|penulis|reporter|pewarta|sumber|source|uploader|copyright|kontributor|laporan|edited by|reporting by|additional reporting by|fotografer|video editor)\s*[:©\-–]\s*.{2,100}$/i;

/** Lines that lead to another story. */
export const seeAlsoLine =
  /^(?:\W*\s*)?(?:baca (?:juga|pula|selengkapnya|artikel|berita|lainnya)|simak (?:juga|video|pula|berita)|lihat (?:juga|video|pula|foto)|tonton (?:juga|video)|saksikan (?:juga|video)|artikel (?:terkait|ini telah tayang)|berita (?:terkait|lainnya|populer)|pilihan editor|jangan lewatkan|klik (?:di sini|disini)|also read|read (?:also|more|next)|see (?:also|more)|related(?: (?:stories|story|articles?|posts?|content|coverage|reading|topics|news|links))?|more (?:on|from|about) |more stories|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|don['’]t miss|watch(?: now)?:|lea también|leer también|lire aussi|à lire aussi|lesen sie auch|leia (?:também|mais)|leggi anche|читайте также|あわせて読みたい|関連記事)(?:\s*[:：>»\-–]|\b)/iu;

/** Such a line when it starts with the word and a colon needs no link to be judged. */
export const seeAlsoColon =
  /^(?:\W*\s*)?(?:baca (?:juga|pula|selengkapnya)|simak (?:juga|video)|lihat juga|tonton juga|pilihan editor|jangan lewatkan|also read|read (?:also|more|next)|see also|related(?: \w+)?|recommended|lea también|lire aussi|lesen sie auch|leia (?:também|mais)|leggi anche|читайте также)\s*[:：]/iu;

/** Notices and calls that are no part of a story. */
export const noticeLine = [
  /^(?:advertisement|advertisements|iklan|adverti[sz]ing|sponsored(?: content)?|scroll to continue(?: with content)?|gulir (?:ke bawah )?untuk (?:lanjut|melanjutkan).*|lanjutkan membaca.*|continue reading(?: below)?.*|article continues (?:below|after).*|like this:?|like loading.*|loading (?:paragraph|image|comments?).*|story continues below.*|loading\.*|memuat\.*|memuat konten\.*)\W*$/i,
  /^(?:konten|artikel|informasi|tautan|berita) (?:di bawah )?(?:ini|berikut)(?: ini)? (?:adalah|merupakan|disajikan|disediakan|disiapkan) (?:oleh )?.{0,40}(?:pengiklan|advertiser|iklan|mitra)/i,
  /(?:disediakan|disajikan|ditampilkan|berasal) (?:oleh|dari) (?:pengiklan|advertiser|pihak ketiga)/i,
  /^(?:share|bagikan|sebarkan)(?: (?:this|ini|artikel|berita|cerita|article|story|on|via|to|ke|with).{0,50})?\s*:?\s*$/i,
  /^(?:copy link|salin (?:link|tautan)|link (?:copied|disalin).*|print|cetak|tweet|whatsapp|facebook|twitter|telegram|email|x|line|pinterest|linkedin|reddit)(?:\s+(?:whatsapp|facebook|twitter|telegram|email|x|line|copy link|pinterest|linkedin|reddit))*\W*$/i,
  /^(?:ikuti|follow|simak|dapatkan|cek|temukan) .{0,80}(?:google news|whatsapp channel|saluran whatsapp|kanal whatsapp|channel|telegram|instagram|facebook|twitter|newsletter|berita pilihan|aplikasi)/i,
  /(?:mari bergabung di|gabung (?:ke )?(?:grup|group|channel|kanal)|bergabung (?:di|dengan) (?:grup|channel|kanal)).{0,80}/i,
  /^(?:download|unduh|install|pasang|get) .{0,40}(?:app|aplikasi)\b.{0,60}$/i,
  /^(?:sign up|subscribe|berlangganan|daftar(?:kan)?)\b.{0,100}(?:newsletter|e-?mail|inbox|updates|buletin|surel|alerts|sekarang|here|kami)\W*.{0,30}$/i,
  /^(?:this (?:article|story|post) (?:originally|first) (?:appeared|published)|artikel ini telah (?:tayang|terbit|dimuat|ditayangkan) (?:di|sebelumnya)).{0,200}$/i,
  /^(?:tags?|topik|topics?|label|kata kunci|keywords|filed under|posted in|kategori|categories|tag terkait)\s*:?\s*(?:[#\w].{0,150})?$/i,
  /^(?:\d+\s+)?(?:comments?|komentar|leave a (?:comment|reply)|tulis komentar|beri komentar|tinggalkan komentar|join the (?:conversation|discussion)|view comments|show comments|log in to comment)\W*\d*\W*$/i,
  /^(?:live tv|live streaming|news update|kanal|network|jaringan|terpopuler|trending|most (?:read|popular|viewed)|paling populer|back to top|kembali ke atas|kirim (?:artikel|tulisan|berita) (?:anda|kamu).*|jadi kontributor.*|ingin jadi (?:kontributor|penulis).*)\W*$/i,
  /^(?:anda bisa menjadi|jadilah|punya) .{0,30}(?:kontributor|citizen|penulis|tulisan|berita menarik).{0,120}$/i,
  /^halaman\s*:?\s*(?:\d+\s*)*(?:selanjutnya|berikutnya|all|semua|tampilkan semua)?\W*$/i,
  /^(?:page \d+ of \d+|(?:next|previous) (?:page|article|post|story)|(?:artikel|berita|halaman) (?:sebelumnya|selanjutnya|berikutnya)|selanjutnya|sebelumnya|next|previous|prev|show all|tampilkan semua)\W*$/i,
  /^(?:\d+ )?(?:min(?:ute)?s? read|menit (?:baca|membaca)|read time:?.{0,20}|waktu baca:?.{0,20})\W*$/i,
  /^©|^copyright\b.{0,80}$|all rights reserved\.?$|hak cipta dilindungi/i,
  /^(?:photo gallery|view gallery|lihat galeri|click to enlarge|perbesar|zoom|buka foto|open image.*|play video|putar video|enlarge(?: image)?|toggle caption|hide caption)\W*$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|situs ini menggunakan cookie).{0,300}$/i,
];

/** Headings and lines after which nothing of the story follows. */
export const tailLine =
  /^(?:bagikan(?: artikel| berita)?(?: ini)?|share this(?: article| story| post)?:?|related(?: (?:stories|articles|posts|content|coverage|news|topics|reading|links))?|more (?:from|on|stories|news|in|articles|like this).{0,60}|you (?:may|might) also (?:like|enjoy|be interested in).{0,30}|recommended(?: for you| reading| stories| articles)?|read (?:next|more)|up next|most (?:read|popular|viewed|shared)|latest (?:news|stories|posts|articles)|popular (?:posts|stories|now)|trending(?: now)?|about the authors?|about us|comments?|\d+ (?:comments|responses|thoughts on .*)|leave a (?:reply|comment).{0,30}|join the (?:conversation|discussion)|newsletter|sign up.{0,60}|subscribe(?: now| to .{0,60})?|follow us.{0,40}|stay (?:connected|updated|informed).{0,40}|sponsored(?: content| links)?|promoted(?: stories| content)?|around the web|from the web|editor['’]?s?['’]? (?:picks|choice)|what to read next|keep reading|explore more|discover more|don['’]t miss|also on .{0,30}|in other news|post navigation|share:?|tags?:?|berita (?:terkait|lainnya|terpopuler|terkini|populer|rekomendasi|pilihan)|artikel (?:terkait|lainnya|rekomendasi|pilihan)|baca (?:juga|lainnya)|terkait|terpopuler|terkini|rekomendasi(?: untuk anda)?|news update|kanal|network|jaringan|live tv|komentar|tulis komentar|pilihan (?:editor|redaksi|untukmu)|jangan lewatkan|video (?:terkait|pilihan|lainnya)|topik (?:terkait|terpopuler)|tag terkait|penulis lainnya|tentang penulis|ikuti kami|konten (?:terkait|pilihan)|ads by .{0,30}|you may like|frequently bought together|more to explore|latest articles|artículos relacionados|artigos relacionados|das könnte sie auch interessieren|mehr zum thema|sur le même (?:sujet|thème)|à lire aussi)\s*[:：»>]?$/iu;

/** In the text of a short page: who keeps the story back. */
export const paywallWords =
  /subscribe to (?:continue|read|unlock)|subscribers? only|subscription required|already a subscriber|for subscribers|to continue reading|unlock (?:this|the full) (?:article|story)|become a (?:member|subscriber) to|premium (?:article|content|subscribers)|khusus pelanggan|konten (?:premium|berbayar)|berlangganan untuk (?:membaca|melanjutkan)|langganan untuk|artikel (?:premium|berbayar)|abonnés|nur für abonnenten|exclusivo para (?:suscriptores|assinantes)/i;

export const loginWords =
  /(?:log ?in|sign ?in|log on) (?:to|or) (?:continue|read|view|your|register|sign up|access|create)|please (?:log ?in|sign ?in)|(?:silakan|silahkan|harap) (?:masuk|login|log in)|masuk (?:ke akun|untuk (?:membaca|melanjutkan))|login untuk|you must be logged in/i;

export const consentWords =
  /(?:we|our partners).{0,60}cookies|accept (?:all )?cookies|your privacy choices|cookie (?:consent|settings|preferences)|persetujuan cookie|before you continue/i;

export const scriptWords =
  /(?:enable|activate|requires?|turn on) java ?script|javascript (?:is )?(?:disabled|required|must be enabled|to run this app)|aktifkan javascript/i;

/** A text that stops here and goes on elsewhere. */
export const cutEnd =
  /(?:\[(?:…|\.\.\.)\]|(?:continue reading|read more|read the full (?:story|article)|baca selengkapnya|selengkapnya)\s*(?:…|\.\.\.|→|»|>)*)\s*$/i;

/** "(Foto: …)" and its kin inside a caption. */
export const creditInCaption =
  /[([]\s*(?:foto|photo|gambar|image|picture|kredit|credit|dok(?:umentasi)?|sumber|source|ilustrasi|illustration|istimewa)\b\.?\s*(?:oleh|by)?\s*[:：/\-–]?\s*(?<inside>[^)\]]{0,120})[)\]]|(?:^|[.\s])(?:foto|photo(?:graph)?(?: by)?|image|picture|credit|kredit foto|sumber foto|sumber|source)\s*[:：]\s*(?<after>[^.]{2,100})\.?$|(?:^|\s)(?<agency>(?:ANTARA FOTO|REUTERS|AFP|AP Photo|Getty Images|Shutterstock)\s*\/\s*[^.()]{2,60})[).\s]*$/i;
