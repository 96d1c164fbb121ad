import type { LanguageFile } from "#i18n/language-file.ts";

/** Malay as it is spoken in Malaysia, whole. What it lacks is said in Indonesian, the nearest there is. */
const malay: LanguageFile = {
  code: "ms",
  name: "Bahasa Melayu",
  fallback: "id",
  lacks: [
    "data",
    "display",
    "gallery",
    "help",
    "highlights",
    "listen",
    "paste",
    "pictures",
    "pin",
    "sort",
    "storage",
    "trips",
  ],

  first: {
    // Shell
    appName: "Bekal",
    home: "Bekal",
    library: "Pustaka",
    settings: "Tetapan",
    navigation: "Bahagian utama",
    skipToContent: "Terus ke kandungan",
    offline: "Luar talian",
    online: "Dalam talian",
    screenMissingTitle: "Bahagian ini belum dapat dimuatkan",
    screenMissingText: "Muat semula Bekal. Jika masih begini, buka sekali ketika ada isyarat.",
    reload: "Muat semula",

    // Stories, wherever they are listed
    minutes: (count) => `${count} min`,
    minutesLeft: (count) => `tinggal ${count} min`,
    kilobytes: (bytes) => kilobytes(bytes),
    storyCount: (count) => `${count} cerita`,
    readyOffline: "Sedia dibaca tanpa isyarat",
    storyMenu: (title) => `Pilihan untuk ${title}`,

    // Home
    continueReading: "Sambung",
    waiting: "Menunggu isyarat",
    readingQueue: "Giliran bacaan",
    waitingHelp: "Diambil sendiri sebaik sahaja ada isyarat.",

    // Save
    saveTitle: "Simpan cerita",
  },

  more: {
    // Save: other ways than an address
    bringPage: "Tampal halaman atau teks",
    bringPageNote: "Daripada yang sudah anda buka dalam pelayar",
    bringFile: "Buka fail",
    bringFileNote: "HTML, teks, Markdown atau PDF",
    pasteTitle: "Tampal halaman",
    readerMissing: (bytes) =>
      `Pembaca halaman belum ada dalam telefon ini. Perlu isyarat sekali sahaja, paling banyak ${kilobytes(bytes)}.`,

    // When a page did not give the story
    pasteThePage: "Tampal halamannya",
    fromBrowser: "Ambil dari pelayar",
    fromBrowserSteps: [
      "Buka halaman asal. Log masuk atau beri persetujuan jika diminta.",
      "Pilih semua, salin, kemudian tampal dalam Bekal.",
      "Atau simpan halaman itu, kemudian buka failnya dalam Bekal.",
    ],
    ownCopy: "Daripada salinan anda sendiri, belum dibandingkan dengan penerbit",
    isNot: {
      home: "Ini halaman utama, bukan satu cerita",
      list: "Ini senarai, bukan satu cerita",
      search: "Ini hasil carian, bukan satu cerita",
      gallery: "Ini galeri gambar, bukan cerita",
      video: "Ini halaman video, bukan cerita",
      empty: "Tiada cerita pada halaman ini",
      "app-shell": "Isinya hanya muncul selepas skrip berjalan",
      consent: "Halaman ini meminta persetujuan dahulu",
    },
    lookThere: "Lihat pada halaman asal.",
    pasteHelps: "Jika ceritanya kelihatan dalam pelayar, tampal halamannya.",
    siteHasFeed: (title) => `Laman ini ada suapan: ${title}`,
    copyAddress: "Salin alamat",
    addressCopied: "Alamat disalin",
    evidence: {
      ofStated: (had, all) => `${had} daripada ${all} perkataan yang disebut halaman itu`,
      otherPages: "Sebahagian cerita ada pada halaman lain",
      endsWith: (end) => `Berhenti di “${end}”`,
      notFree: "Halaman itu sendiri menyatakan ia tidak percuma",
      tooLong: "Lebih panjang daripada yang dibaca Bekal",
      pageSays: (said) => `Kata halaman itu: “${said}”`,
    },

    // Shell
    loading: "Memuatkan…",
    close: "Tutup",
    undo: "Buat asal",
    retry: "Cuba lagi",
    openOriginal: "Buka halaman asal",
    pickStory: "Pilih cerita",
    pickStoryText: "Cerita yang anda ketik dibuka di sini.",
    newVersion: "Ada versi baharu Bekal.",
    startNewVersion: "Guna sekarang",
    closeOtherTabs: "Tutup tab Bekal yang lain dahulu, kemudian ketik lagi.",
    notFoundTitle: "Halaman ini tiada",
    notFoundText: "Alamatnya mungkin tersalah taip.",
    laterTitle: "Belum ada dalam telefon ini",
    laterNeeds: "Perlu isyarat sekali",
    laterText: (bytes) =>
      `Skrin ini paling banyak ${kilobytes(bytes)}. Selepas dibuka sekali, boleh digunakan tanpa isyarat.`,
    toHome: "Ke laman utama",

    // Stories, wherever they are listed
    waitingSince: (at) => `Menunggu isyarat, disimpan ${moment(at)}`,
    fetching: "Sedang diambil…",
    waitingConsent: (bytes) => `Menunggu kebenaran anda, ${kilobytes(bytes)}`,
    refreshing: "Versi terbaharu menyusul",
    somePicturesMissing: "Sebahagian gambar belum ada",
    share: "Kongsi",
    shareNote: "Tajuk dan pautan asal",
    linkCopied: "Pautan disalin",
    linkNotCopied: "Pautan tidak dapat disalin dalam pelayar ini.",
    archive: "Arkibkan",
    archiveNote: "Keluar dari senarai, tetap tersimpan",
    unarchive: "Keluarkan dari arkib",
    archived: "Diarkibkan",
    unarchived: "Kembali ke senarai",
    favourite: "Kegemaran",
    unfavourite: "Bukan kegemaran lagi",
    remove: "Padam",
    removeNote: "Boleh dipulihkan selama 30 hari",
    removed: "Dipadam",
    refresh: "Ambil semula",
    refreshNote: "Versi terbaharu penerbit, tempat bacaan kekal",
    queuedAgain: "Masuk giliran",
    picturesAskedFor: "Gambarnya sedang diambil semula",
    listen: "Dengar",
    listenMissing: "Untuk mendengar perlu isyarat sekali sahaja.",
    openPicture: (alt) => (alt === "" ? "Besarkan gambar" : `Besarkan gambar: ${alt}`),
    galleryMissing: "Untuk membesarkan gambar perlu isyarat sekali sahaja.",
    listenLater: "Dengar nanti",
    listenLaterNote: "Dibacakan selepas cerita yang sedang didengar",
    listenQueued: "Masuk giliran dengar",

    // Home
    startTitle: "Isi bekal pertama anda",
    startText: "Tiga cara menyimpan cerita, satu ketikan sahaja.",
    startPaste: "Tampal alamat",
    startPasteNote: "Dari pelayar atau mesej",
    startShare: "Kongsi ke Bekal",
    startShareNote: "Dari menu Kongsi dalam aplikasi lain",
    startWelcome: "Baca cerita pembuka",
    startWelcomeNote: "Sudah ada dalam telefon ini",
    seeAll: "Semua",
    installTitle: "Pasang Bekal pada skrin utama",
    installText: "Kemudian kongsi halaman terus ke Bekal.",
    install: "Pasang",
    notNow: "Lain kali",

    // Save
    addressLabel: "Alamat halaman",
    addressPlaceholder: "Tampal alamat halaman",
    saveHint: "Disimpan dalam telefon dahulu. Isinya diambil apabila ada isyarat.",
    saveButton: "Simpan cerita",
    fromClipboard: "Tampal dari papan keratan",
    clipboardEmpty: "Tiada alamat dalam papan keratan.",
    clipboardRefused: "Pelayar tidak membenarkannya. Tampal terus dalam kotak.",
    notAnAddress: "Ini bukan alamat halaman. Contoh: contoh.my/berita",
    saved: "Disimpan. Diambil apabila ada isyarat.",
    alreadyKept: "Sudah ada. Versi terbaharunya diambil.",
    inboxTitle: "Dikongsi ke Bekal",
    inboxText: "Sudah selamat dalam telefon ini. Simpan sebagai cerita?",
    inboxNoAddress: "Tiada alamat halaman di dalamnya.",
    inboxDiscard: "Buang",
    bookmarklet: "Bookmarklet dan bantuan",
    bookmarkletNote: "Untuk iPhone, Firefox dan komputer",

    // The text of a story
    pictureMissing: "Gambar belum ada dalam telefon ini",
    table: "Jadual",
    media: { video: "Video", audio: "Audio", embed: "Kandungan luar", live: "Siaran langsung" },

    // Reader
    by: "Oleh",
    minutesToRead: (count) => `${count} minit bacaan`,
    keptSize: (bytes) => `tersimpan ${kilobytes(bytes)}`,
    back: "Kembali",
    insideStory: "Di dalam cerita",
    storyActions: "Untuk cerita ini",
    display: "Paparan",
    displayMissing: "Paparan belum dapat dibuka. Muat semula dahulu.",
    wholeWithPictures: "Penuh, semua gambar ada, boleh dibaca tanpa isyarat",
    wholeWithoutPictures: "Penuh, boleh dibaca tanpa isyarat",
    picturesMissing: (count) => `Teks penuh, ${count} gambar belum ada`,
    picturesMissingToo: (count) => `${count} gambar juga belum ada`,
    refreshNotDone: (reason) => `Versi terbaharu belum diambil: ${reason}`,
    beingRefreshed: "Versi terbaharu sedang diambil",
    notWhole: {
      truncated: "Permulaan cerita sahaja",
      paywall: "Selebihnya berbayar di laman penerbit",
      consent: "Penerbit meminta persetujuan dahulu",
      "needs-script": "Sebahagian isi hanya muncul di laman penerbit",
      login: "Selebihnya perlu log masuk di laman penerbit",
    },
    nextStory: "Cerita seterusnya",
    endOfStory: "Tamat cerita",
    queuedTitle: "Menunggu isyarat",
    queuedText: (at) =>
      `Alamatnya selamat dalam telefon ini sejak ${at}. Isinya diambil sendiri sebaik sahaja ada isyarat.`,
    consentTitle: "Menunggu kebenaran anda",
    consentText: (bytes) =>
      `Teksnya ${kilobytes(bytes)}, lebih daripada yang boleh diambil tanpa bertanya.`,
    consentPictures: (bytes) => `Gambarnya ${kilobytes(bytes)} lagi jika ringan.`,
    consent: "Ambil sahaja",
    fetchingTitle: "Sedang diambil",
    fetchingText: "Teks dahulu, gambar menyusul. Halaman ini bertukar sendiri apabila siap.",
    failedHelp: {
      "not-found": "Mungkin sudah dipindahkan atau dipadam penerbit. Lihat halaman asal.",
      "refused-address": "Bekal hanya mengambil halaman yang terbuka kepada semua.",
      "login-needed":
        "Bekal tidak log masuk bagi pihak anda. Log masuk dalam pelayar, kemudian tampal halamannya.",
      paywall: "Bekal tidak memintas bayaran. Jika anda melanggan, tampal halamannya.",
      "not-a-story":
        "Ini senarai atau halaman utama. Buka halaman asal, kemudian simpan salah satu ceritanya.",
      "publisher-unreachable":
        "Sudah dicuba beberapa kali. Cuba lagi nanti, atau buka halaman asal.",
      "publisher-timeout": "Sudah dicuba beberapa kali. Cuba lagi nanti, atau buka halaman asal.",
      "too-large": "Bekal menolak halaman sebesar ini supaya kuota anda terjaga.",
      "unsupported-type": "Ini bukan halaman biasa. Buka halaman asal untuk melihatnya.",
      busy: "Cuba lagi sebentar lagi.",
      "gateway-unreachable": "Cuba lagi apabila ada isyarat.",
      "gateway-timeout": "Cuba lagi apabila isyarat lebih kuat.",
      "bad-reply": "Wi-Fi ini mungkin perlu log masuk dahulu. Cuba lagi pada rangkaian lain.",
      "not-whole": "Baca yang penuh pada halaman asal.",
      "cap-reached": "Naikkan hadnya dalam Tetapan, atau tunggu hingga esok.",
      "wifi-wanted": "Sambung ke Wi-Fi, atau ubah peraturannya dalam Tetapan.",
      "bad-address": "Padam, kemudian simpan semula dengan alamat yang betul.",
      "storage-full": "Kosongkan ruang dalam telefon, kemudian cuba lagi.",
      "storage-blocked": "Tutup tab Bekal yang lain, kemudian cuba lagi.",
      "storage-newer": "Muat semula untuk menggunakan versi terbaharu.",
      "storage-unavailable": "Buka Bekal dalam tetingkap biasa, kemudian cuba lagi.",
      "storage-closed": "Muat semula, kemudian cuba lagi.",
    },
    unknownTitle: "Cerita ini belum ada dalam pustaka",
    unknownText: "Simpan dahulu, kemudian boleh dibaca bila-bila masa tanpa isyarat.",
    goneTitle: "Cerita ini sudah dipadam",
    goneText: "Dalam tempoh 30 hari masih boleh dipulihkan, di Tetapan bahagian Storan.",
    damagedTitle: "Teksnya tidak dapat dibaca dari storan",
    damagedText: "Ambil semula daripada penerbit. Tempat bacaan kekal.",
    toLibrary: "Ke pustaka",
    textSize: "Saiz huruf",
    textSmaller: "Kecilkan huruf",
    textLarger: "Besarkan huruf",
    pixels: (count) => `${count} piksel`,
    theme: "Warna",
    themes: {
      system: "Ikut telefon",
      paper: "Kertas",
      sepia: "Sepia",
      dark: "Gelap",
      black: "Hitam",
    },

    // Library
    filters: "Tapis",
    searchLibrary: "Cari tajuk, isi atau sumber",
    clearFilters: "Buang tapisan",
    shows: {
      unread: "Belum dibaca",
      reading: "Sedang dibaca",
      failed: "Belum dapat diambil",
      all: "Semua",
      favourites: "Kegemaran",
      highlights: "Sorotan",
      archive: "Arkib",
    },
    moreStories: "Tunjukkan lagi",
    emptyShows: {
      reading: {
        title: "Belum ada yang dimulakan",
        text: "Cerita yang sudah anda mulakan menunggu di sini.",
      },
      highlights: {
        title: "Belum ada sorotan",
        text: "Tandai ayat di dalam cerita, dan cerita itu muncul di sini.",
      },
      filtered: {
        title: "Tiada yang sepadan",
        text: "Tiada cerita dengan semua tapisan ini.",
      },
      unread: {
        title: "Semua sudah dibaca",
        text: "Simpan cerita baharu, atau buka semula yang lama di Semua.",
      },
      failed: {
        title: "Tiada yang gagal",
        text: "Cerita yang tidak dapat diambil muncul di sini, bersama sebabnya.",
      },
      all: {
        title: "Pustaka masih kosong",
        text: "Cerita yang anda simpan berkumpul di sini dan boleh dibaca tanpa isyarat.",
      },
      favourites: {
        title: "Belum ada kegemaran",
        text: "Ketik tanda hati di bawah cerita, dan cerita itu muncul di sini.",
      },
      archive: {
        title: "Arkib masih kosong",
        text: "Yang diarkibkan keluar dari senarai bacaan, tetapi tetap tersimpan di sini.",
      },
    },

    // Settings
    languageTitle: "Bahasa",
    storage: "Storan",
    persistence: {
      persisted: "Dijaga pelayar",
      "not-persisted": "Belum dijaga pelayar",
      unknown: "Pelayar tidak memberitahu",
    },
    persistenceHelp: {
      persisted: "Pelayar berjanji tidak memadam pustaka apabila ruang telefon hampir penuh.",
      "not-persisted":
        "Apabila ruang telefon hampir penuh, pelayar boleh memadam pustaka. Memasang Bekal pada skrin utama biasanya membantu.",
      unknown: "Memasang Bekal pada skrin utama menjadikan pustaka lebih selamat.",
    },
    askAgain: "Minta lagi",
    stillNotPersisted: "Pelayar belum mahu. Cuba lagi selepas Bekal dipasang atau kerap digunakan.",
    kept: "Tersimpan",
    usedSpace: "Ruang digunakan",
    unknownSize: "Tidak diketahui",
    gateway: "Get laluan",
    gatewayHelp: "Pelayan kecil yang mengambil halaman dan mengecilkan gambarnya.",
    check: "Semak",
    checking: "Menyemak…",
    gatewayUnasked: "Belum disemak",
    gatewayReachable: (version) => `Bersambung, versi ${version}`,
    gatewayNotReachable: "Tidak bersambung. Yang tersimpan tetap boleh dibaca.",
    installAndHelp: "Pemasangan dan bantuan",
    installAndHelpNote: "Langkah demi langkah, bookmarklet, maksud “sedia”",
    packs: "Bekal",
    trips: "Perjalanan",
    dataUse: "Penggunaan data",
    usedThisMonth: (bytes) => `Bulan ini ${bytes === 0 ? "0 KB" : kilobytes(bytes)}`,
    dataUseNote: "Peraturan, had dan kos",
    tripsNote: "Waktu bertolak, tempoh membaca dan had kuota bekal",
    about: "Perihal",
    version: "Versi",
    licence: "Lesen",
    privacy: "Privasi",
    privacySentences: [
      "Tiada akaun, dan pustaka hanya ada dalam peranti ini.",
      "Tiada penjejak, statistik atau iklan.",
      "Get laluan melihat alamat halaman yang diambilnya untuk anda, dan tidak mencatat siapa yang meminta.",
    ],

    // Help
    help: "Bantuan",

    // Reasons
    tryingAgain: (reason) => `${reason}. Dicuba lagi nanti`,
    reasons: {
      "not-found": "Halaman tidak dijumpai",
      "refused-address": "Alamat ini tidak boleh dibuka get laluan",
      "login-needed": "Halaman ini perlu log masuk",
      paywall: "Halaman ini berbayar",
      "not-a-story": "Halaman ini bukan satu cerita",
      "publisher-unreachable": "Laman penerbit tidak menjawab",
      "publisher-timeout": "Laman penerbit terlalu perlahan",
      "too-large": "Halaman terlalu besar",
      "unsupported-type": "Jenis fail ini belum dapat dibaca",
      busy: "Get laluan sedang sibuk",
      "gateway-unreachable": "Belum ada isyarat",
      "gateway-timeout": "Rangkaian terlalu perlahan",
      "bad-reply": "Jawapan rangkaian tidak dapat digunakan",
      "not-whole": "Penerbit memberi sebahagian sahaja",
      "cap-reached": "Had kuota dicapai",
      "wifi-wanted": "Menunggu Wi-Fi",
      "bad-address": "Ini bukan alamat halaman",
      "storage-full": "Storan telefon penuh",
      "storage-blocked": "Tab Bekal yang lain menahan pustaka",
      "storage-newer": "Versi Bekal yang lebih baharu sedang dibuka",
      "storage-unavailable": "Pelayar tidak membenarkan storan",
      "storage-closed": "Storan terputus",
    },
    nextSteps: {
      "storage-full":
        "Kosongkan ruang dalam telefon, kemudian buka semula. Cerita yang sudah ada tidak disentuh.",
      "storage-blocked": "Tutup tab Bekal yang lain, kemudian cuba lagi.",
      "storage-newer": "Muat semula untuk menggunakan versi terbaharu.",
      "storage-unavailable":
        "Ini mungkin tetingkap peribadi: tiada apa-apa akan disimpan. Buka Bekal dalam tetingkap biasa.",
      "storage-closed": "Muat semula. Yang sudah disimpan masih ada.",
    },
    storageTitle: "Pustaka belum dapat dibuka",
  },

  list: {
    filterAndSort: "Tapis dan susun",
    filterCount: (count) => `${count} tapisan`,
    select: "Pilih",
    sorts: {
      newest: "Terbaru dahulu",
      oldest: "Terlama dahulu",
      shortest: "Terpendek dahulu",
      longest: "Terpanjang dahulu",
      source: "Mengikut sumber",
      "least-left": "Baki paling sedikit",
    },
    // What was done with so many stories, each with its number before it
    did: {
      archive: (stories) => `${stories} diarkibkan`,
      unarchive: (stories) => `${stories} dikeluarkan daripada arkib`,
      favourite: (stories) => `${stories} dijadikan kegemaran`,
      unfavourite: (stories) => `${stories} bukan lagi kegemaran`,
      read: (stories) => `${stories} ditanda sudah dibaca`,
      unread: (stories) => `${stories} ditanda belum dibaca`,
      remove: (stories) => `${stories} dibuang`,
    },
  },
};

function kilobytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString("ms", { maximumFractionDigits: 1 })} MB`;
}

/** The clock today; before, the day. */
function moment(at: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString("ms", { hour: "2-digit", minute: "2-digit" })
    : date.toLocaleDateString("ms", { day: "numeric", month: "short" });
}

export default malay;
