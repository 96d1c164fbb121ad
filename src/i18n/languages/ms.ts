import type { LanguageFile } from "#i18n/language-file.ts";

/** Malay as it is spoken in Malaysia, whole. What it lacks is said in Indonesian, the nearest there is. */
const malay: LanguageFile = {
  code: "ms",
  name: "Bahasa Melayu",
  fallback: "id",
  lacks: ["gallery", "glossary", "highlights", "removed", "search", "sort", "tags"],

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
    storyCount: (count) => stories(count),
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
    listenLater: "Dengar nanti",
    listenLaterNote: "Dibacakan selepas cerita yang sedang didengar",
    listenQueued: "Masuk giliran dengar",
    openPicture: (alt) => (alt === "" ? "Besarkan gambar" : `Besarkan gambar: ${alt}`),
    galleryMissing: "Untuk membesarkan gambar perlu isyarat sekali sahaja.",

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
    wholeWithPictures: "Lengkap dengan semua gambar, boleh dibaca tanpa isyarat",
    wholeWithoutPictures: "Lengkap, boleh dibaca tanpa isyarat",
    picturesMissing: (count) => `Teks lengkap, ${count} gambar belum ada`,
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
      "not-whole": "Baca yang lengkap pada halaman asal.",
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
      highlights: "Serlahan",
      archive: "Arkib",
    },
    moreStories: "Tunjukkan lagi",
    emptyShows: {
      reading: {
        title: "Belum ada yang dimulakan",
        text: "Cerita yang sudah anda mulakan menunggu di sini.",
      },
      highlights: {
        title: "Belum ada serlahan",
        text: "Tandakan ayat dalam cerita, dan cerita itu muncul di sini.",
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
  data: {
    title: "Penggunaan data",

    // The meter
    thisMonth: "Bulan ini",
    today: "Hari ini",
    nothingYet: "Belum ada data digunakan bulan ini.",
    about: (money) => `kira-kira ${money}`,
    lessThan: (money) => `kurang daripada ${money}`,
    atExample: (cost) => `${cost}, mengikut harga contoh`,
    originals: (size) => `Halaman asalnya ${size}`,
    timesLess: (times) => `${times} kali lebih jimat`,
    storiesOnly: (size) => `Cerita dan gambarnya dalam Bekal: ${size}.`,
    estimate: (size) =>
      `Termasuk anggaran ${size} untuk pengepala, yang tidak dikira oleh pelayar.`,
    kinds: {
      story: "Teks cerita",
      picture: "Gambar",
      app: "Aplikasi Bekal",
      price: "Bertanya saiz",
      feed: "Suapan",
    },

    // The chart
    lastDays: "30 hari lepas",
    chart: "Data mengikut hari",
    dayWords: (day, size) => `${day}: ${size}`,
    dayNothing: (day) => `${day}: tiada`,
    ofWhichEstimate: (size) => `${size} daripadanya anggaran`,
    asTable: "Lihat sebagai jadual",
    day: "Hari",
    total: "Jumlah",
    emptyTitle: "Belum ada yang digunakan",
    emptyText: "Sebaik sahaja cerita diambil, kosnya ditunjukkan di sini, hari demi hari.",

    // The rule
    rule: "Bila hendak mengambil",
    networkAny: "Mana-mana rangkaian",
    networkAnyNote: "Cerita diambil sebaik sahaja ada isyarat.",
    networkWifi: "Wi-Fi sahaja",
    networkWifiNote: "Dengan data mudah alih, cerita menunggu dalam giliran.",
    network: "Rangkaian",
    onWifi: "Saya sedang guna Wi-Fi",
    onWifiNote: "Pelayar ini tidak memberitahu jenis rangkaian. Mati sendiri selepas 2 jam.",
    onWifiUntil: (time) => `Hidup hingga ${time}, kemudian mati sendiri.`,
    pictures: "Gambar",
    picturesNone: "Tanpa gambar",
    picturesNoneNote: "Teks sahaja. Ketik gambar untuk memuatkannya.",
    picturesLight: "Ringan",
    picturesLightNote: "Kira-kira 12 KB setiap gambar.",
    picturesFull: "Tajam",
    picturesFullNote: "Kira-kira 60 KB setiap gambar.",
    savesData:
      "Telefon ini sedang menjimatkan data, jadi gambar tidak diambil sehingga anda memilih.",
    askAbove: "Tanya dahulu jika cerita melebihi",
    askAboveNote: "Gambarnya menunggu ketikan; teks yang lebih besar menunggu kebenaran.",
    never: "Jangan tanya",

    // The caps
    caps: "Had penggunaan",
    capsNote: "Apabila had dicapai, Bekal berhenti mengambil. Yang tersimpan tetap boleh dibaca.",
    dayCap: "Paling banyak sehari",
    monthCap: "Paling banyak sebulan",
    noCap: "Tiada had",
    left: (size) => `Tinggal ${size}`,
    reached: "Had dicapai",

    // The price
    price: "Harga data",
    pricePerGb: "Harga setiap GB",
    priceExample: (price) => `Contoh: ${price}. Isi harga pelan anda supaya kiraannya tepat.`,
    currency: "Mata wang",

    // The stories
    dearest: "Cerita paling besar",
    dearestNone: "Belum ada cerita diambil.",
    storyOriginal: (size, times) => `Asalnya ${size}, ${times} kali ganda`,
    storyOriginalOnly: (size) => `Asalnya ${size}`,
    more: "Tunjukkan lagi",
  },

  help: {
    onThisPage: "Pada halaman ini",
    installTopic: "Memasang Bekal",
    installWhy: "Pada skrin utama, Bekal dibuka tanpa isyarat dan kurang berisiko dipadam.",
    installAndroid: {
      title: "Android, dengan Chrome",
      steps: [
        "Ketik menu tiga titik di penjuru kanan atas.",
        "Pilih “Tambahkan pada skrin utama”, kemudian “Pasang”.",
        "Buka Bekal dari skrin utama.",
      ],
    },
    installIphone: {
      title: "iPhone dan iPad, dengan Safari",
      steps: [
        "Ketik butang Kongsi.",
        "Tatal, kemudian pilih “Tambah ke Skrin Utama”.",
        "Buka Bekal dari skrin utama sebelum menyimpan cerita.",
      ],
    },
    installDesktop: {
      title: "Komputer, dengan Chrome atau Edge",
      steps: ["Klik tanda pasang di hujung kotak alamat.", "Pilih “Pasang”."],
    },
    shareTopic: "Menyimpan dari aplikasi lain",
    shareAndroid: {
      title: "Android",
      steps: [
        "Pasang Bekal dahulu: hanya aplikasi yang dipasang muncul dalam menu Kongsi.",
        "Dalam pelayar atau aplikasi berita, ketik Kongsi.",
        "Pilih Bekal, kemudian ketik “Simpan cerita”. Tanpa isyarat pun tersimpan.",
      ],
    },
    shareIphone: {
      title: "iPhone dan iPad",
      steps: [
        "Salin alamat halaman: Kongsi, kemudian “Salin”.",
        "Buka Bekal, ketik Simpan, kemudian tampal.",
        "Lebih pantas lagi dengan bookmarklet di bawah.",
      ],
    },
    bookmarkletTopic: "Bookmarklet",
    bookmarkletText:
      "Penanda halaman yang menyimpan halaman yang sedang dibuka. Untuk Firefox, Safari dan mana-mana komputer.",
    bookmarkletLink: "Simpan ke Bekal",
    bookmarkletDrag: "Pada komputer: seret butang ini ke bar penanda halaman.",
    bookmarkletDragNot: "Ketikan di sini tidak berkesan. Seret ke bar penanda halaman.",
    bookmarkletPhone: "Pada telefon:",
    bookmarkletSteps: [
      "Salin teks di bawah.",
      "Tandakan mana-mana halaman, kemudian sunting penandanya.",
      "Gantikan alamatnya dengan teks tadi dan namakan “Simpan ke Bekal”.",
    ],
    bookmarkletCode: "Teks bookmarklet",
    copy: "Salin",
    copied: "Disalin",
    notCopied: "Tidak dapat disalin. Pilih teks itu, kemudian salin sendiri.",
    readyTopic: "Maksud “sedia”",
    readyText: [
      "Tanda rait bermaksud seluruh teks cerita dan semua gambarnya sudah ada dalam peranti ini. Cerita itu dibuka tanpa sebarang rangkaian.",
      "Jika sebahagian gambar belum ada, teksnya tetap lengkap dan gambarnya menyusul apabila ada isyarat.",
      "Jika penerbit memberi sebahagian sahaja, Bekal menyatakannya di atas cerita.",
    ],
    privacyTopic: "Privasi",
  },

  paste: {
    pasteLabel: "Halaman atau teksnya",
    pastePlaceholder: "Tampal di sini",
    pasteHint: "Dibaca dalam telefon ini sahaja, tanpa isyarat.",
    pasteNothing: "Tiada halaman atau teks dalam papan keratan.",
    readIt: "Baca",
    readingIt: "Membaca…",
    backToAddress: "Simpan dari alamat",
    wordCount: (count) => `${number(count)} perkataan`,
    wholeText: "Teks lengkap",
    picturesLeftOut: (count) => `${count} gambar tidak disertakan`,
    saysFrom: (host) => `Menurut halaman itu, dari ${host}`,
    saysNowhere: "Tidak menyebut alamat asalnya",
    anotherPaste: "Tampal yang lain",
    keepAsText: "Simpan teksnya seadanya",
    copyKept: "Disimpan. Sudah boleh dibaca tanpa isyarat.",
    copyKnown: "Sudah ada dalam pustaka, lengkap.",
    read: "Baca",
    ownText: "Tampalan",
    pdfNeeds: (size) =>
      `Untuk membaca PDF, Bekal perlu memuat turun satu bahagian tambahan sekali sahaja: paling banyak ${size}. Selepas itu boleh tanpa isyarat.`,
    pdfAgree: "Muat turun dan baca",
    pdfMissing: (size) =>
      `Bahagian yang membaca PDF belum dimuat turun. Cuba lagi apabila ada isyarat: paling banyak ${size}, sekali sahaja.`,
    refusals: {
      "too-large": "Lebih daripada 5 MB: terlalu besar untuk dibaca dalam telefon.",
      "too-slow": "Halaman ini terlalu rumit untuk dibaca dalam telefon.",
      "unsupported-type": "Jenis fail ini belum dapat dibaca.",
      unreadable: "Isinya tidak dapat dibaca.",
    },
  },

  pictures: {
    tapToLoad: (bytes) => `Ketik untuk memuatkan ${sizeOrPicture(bytes)}`,
    loading: (bytes) => `Memuatkan ${sizeOrPicture(bytes)}…`,
    failed: "Tidak dapat diambil. Ketik untuk cuba lagi",
    offline: "Menunggu isyarat. Ketik untuk cuba sekarang",
    leftOut: (count, bytes, isAbout) =>
      `${count} gambar tidak diambil, ${isAbout ? "kira-kira " : ""}${kilobytes(bytes)}`,
    loadAll: "Muatkan semua",
    loadingSome: (count) => `Memuatkan ${count} gambar`,
    allHere: "Gambar sudah dimuatkan",
  },

  pin: {
    tags: "Tag",
    pin: "Simpan kekal",
    pinNote: "Had simpanan tidak akan memadamnya",
    unpin: "Berhenti simpan kekal",
    pinned: "Disimpan kekal",
    unpinned: "Boleh dipadam oleh had simpanan",
  },

  storage: {
    usedInAll: "Ruang digunakan",
    texts: "Teks",
    pictures: "Gambar",
    appAndRest: "Aplikasi dan lain-lain",

    keepTitle: "Had simpanan",
    keepStories: "Bilangan cerita",
    keepDays: "Usia",
    keepBytes: "Saiz",
    noLimit: "Tiada had",
    days: (count) => `${count} hari`,
    automatic: "Padam secara automatik",
    automaticNote:
      "Sekali sehari apabila Bekal dibuka. Senarainya sentiasa ditunjukkan di sini dahulu.",
    keepOrder:
      "Yang dipadam dahulu: gambar dalam arkib, kemudian cerita arkib, kemudian yang habis dibaca, bermula dengan yang paling lama.",
    keepNever:
      "Tidak pernah dipadam: yang belum atau sedang dibaca, kegemaran, yang disimpan kekal, salinan anda sendiri dan bekal perjalanan.",
    lastRun: (day, what) => `Kali terakhir ${day}: ${what} dipadam.`,

    previewTitle: "Melebihi had",
    previewNone: "Semua masih dalam had.",
    previewStories: (count) => stories(count),
    previewPictures: (count) => `gambar daripada ${stories(count)}`,
    and: (one, other) => `${one} dan ${other}`,
    frees: (size) => `Mengosongkan ${size}`,
    freesAsStory: (size) => `Cerita, ${size}`,
    freesAsPictures: (size) => `Gambarnya sahaja, ${size}`,
    showAll: (count) => `Tunjukkan ${number(count)} lagi`,
    removeNow: "Padam sekarang",
    reversible: "Teksnya boleh dipulihkan selama 30 hari, gambarnya boleh diambil semula.",
    removed: (what) => `${what} dipadam`,

    perStory: "Setiap cerita",
    biggestFirst: "Paling besar dahulu",
    textSize: (size) => `teks ${size}`,
    picturesSize: (size) => `gambar ${size}`,
    removePictures: (title) => `Padam gambar ${title}`,
    removeStory: (title) => `Padam ${title}`,
    picturesRemoved: "Gambarnya dipadam, teksnya kekal",
    noPictures: "Gambarnya sudah tiada",
    emptyTitle: "Belum ada yang tersimpan",
    emptyText: "Cerita yang anda simpan ditunjukkan di sini, bersama saiznya.",
    save: "Simpan cerita",

    removedTitle: "Baru dipadam",
    removedNote: "Teksnya boleh dipulihkan selama 30 hari, kecuali apabila ruang telefon habis.",
    removedNone: "Tiada yang baru dipadam.",
    showRemoved: (count) => `Lihat ${stories(count)}`,

    fullTitle: "Ruang telefon habis",
    fullText: (count) =>
      `${stories(count)} menunggu ruang. Padam cerita atau gambar di bawah, atau kosongkan ruang dalam telefon.`,
  },

  trips: {
    // Where a trip is named
    trips: "Perjalanan",
    aTrip: "Perjalanan",
    minutesUnit: "minit",
    ofMinutes: (wanted) => `daripada ${wanted}`,
    ringLabel: (ready, wanted) => `${ready} daripada ${wanted} minit sedia`,
    tomorrow: (time) => `esok ${time}`,
    onDay: (day, time) => `${day} ${time}`,
    left: (time) => `bertolak ${time}`,
    isOver: "sudah berlalu",
    paused: "Dijeda",
    everyDay: "Setiap hari",
    dayRange: (first, last) => `${first}–${last}`,
    schedule: (days, time) => `${days}, ${time}`,
    pictures: { none: "Tanpa gambar", light: "Gambar ringan", full: "Gambar tajam" },

    // The card of Home and the head of a pack
    minutesFilled: (count) => `${count} minit diisi`,
    fillMinutes: (count) => `Isi ${count} minit`,
    packIsEmpty: "Bekal masih kosong",
    isPaused: "Perjalanan dijeda",
    isPacking: "Sedang mengemas",
    readyWithoutSignal: (count, bytes) => `${count}, ${bytes}, sedia tanpa isyarat`,
    notPackedYet: (cap) => `Belum dikemas. Paling banyak ${cap}.`,
    nothingToPack: "Belum ada cerita untuk dikemas. Simpan dahulu, kemudian kemas.",
    pausedText: "Tidak dikemas secara automatik sehingga disambung.",
    progress: (ready, all) => `${ready} daripada ${all}`,
    progressEnd: {
      packing: "mengambil…",
      choosing: "memilih cerita…",
      "no-signal": "menunggu isyarat",
      "cap-reached": "berhenti pada had kuota",
      "wifi-wanted": "menunggu Wi-Fi",
      stopped: "dihentikan",
      done: "sebahagian belum dapat diambil",
      incomplete: "sebahagian belum dapat diambil",
      unknown: "belum selesai",
    },
    packedAt: (time) => `Dikemas ${time}`,
    ends: {
      done: "selesai",
      "no-signal": "berhenti: tiada isyarat",
      "cap-reached": "berhenti: had kuota",
      "wifi-wanted": "berhenti: menunggu Wi-Fi",
      stopped: "dihentikan",
      incomplete: "sebahagian belum dapat diambil",
    },
    packFailed: (reason) => `Belum dapat dikemas: ${reason}`,
    unknownReason: "cuba lagi nanti",
    spent: (bytes) => `${bytes} digunakan`,
    startReading: "Mula membaca",
    goOnReading: "Sambung membaca",
    packNow: "Kemas sekarang",
    packAgain: "Kemas semula",
    stop: "Hentikan",
    resume: "Sambung",
    pause: "Jeda",
    arrange: "Susun",
    done: "Selesai",
    saveAStory: "Simpan cerita",
    seePack: "Lihat isi bekal",

    // The departure check
    check: "Semak sebelum bertolak",
    checkAgain: "Semak lagi",
    checking: "Menyemak tanpa rangkaian…",
    checkGreen: (time) => `Semua dibuka tanpa isyarat, disemak ${time}`,
    checkFaults: (count, time) => `Ada ${count} yang kurang, disemak ${time}`,
    checkWithheld: (count) => `${count} gambar sengaja tidak dibawa`,
    mend: "Baiki aplikasi, perlu isyarat",
    checkFailed: "Semakan belum selesai. Cuba lagi.",
    faultOf: (title, fault) => `${title}: ${fault}`,
    faults: {
      "no-text": "teksnya belum ada",
      "damaged-text": "teksnya rosak, ambil semula",
      "part-of-text": "teksnya sebahagian sahaja",
      "missing-picture": "ada gambar yang belum diambil",
      "damaged-picture": "ada gambar yang rosak",
      "no-worker": "Aplikasi belum tersimpan dalam telefon. Buka sekali apabila ada isyarat.",
      "no-answer": "Storan aplikasi tidak menjawab. Muat semula Bekal.",
      "missing-file": "Sebahagian aplikasi belum tersimpan. Muat semula apabila ada isyarat.",
      "damaged-file": "Sebahagian aplikasi rosak. Muat semula apabila ada isyarat.",
      "missing-screen": "Ada skrin yang belum tersimpan. Muat semula apabila ada isyarat.",
    },

    // The invitation
    inviteTitle: "Selalu di jalan tanpa isyarat?",
    inviteText: "Beritahu waktu dan tempohnya. Bekal mengisi masa itu sebelum anda bertolak.",
    inviteButton: "Buat perjalanan",
    notNow: "Lain kali",

    // The list of trips
    noTripsTitle: "Bekal untuk setiap perjalanan",
    noTripsText:
      "“25 minit, bertolak 6:30 pagi, paling banyak 2 MB”: Bekal memilih cerita lengkap yang sesuai, memuat turunnya sebelum anda bertolak, dan tidak melebihi had.",
    addTrip: "Tambah perjalanan",
    edit: "Ubah",
    remove: "Padam",
    removeTrip: (name) => `Padam ${name}`,
    editTrip: (name) => `Ubah ${name}`,
    pauseTrip: (name) => `Jeda ${name}`,
    resumeTrip: (name) => `Sambung ${name}`,
    tripRemoved: "Perjalanan dipadam",
    tripPaused: "Dijeda. Tidak dikemas secara automatik lagi.",
    tripResumed: "Disambung",
    facts: (minutes, cap, pictures) =>
      `${minutes} minit, paling banyak ${cap}, ${pictures.toLowerCase()}`,
    nextLine: (next, status) => `Seterusnya ${next}, ${status}`,
    autoHelp:
      "Dikemas secara automatik dalam 12 jam sebelum bertolak: apabila Bekal dibuka, dan di latar belakang jika pelayar membenarkannya.",
    statusOf: {
      unplanned: "belum dikemas",
      packing: "sedang dikemas",
      packed: "sedia",
      partly: "sebahagian sedia",
      empty: "kosong",
      paused: "dijeda",
    },

    // The editor
    newTrip: "Perjalanan baharu",
    changeTrip: "Ubah perjalanan",
    tripGone: "Perjalanan ini tiada",
    tripGoneText: "Mungkin sudah dipadam.",
    toTrips: "Ke senarai perjalanan",
    name: "Nama",
    namePlaceholder: "Pergi kerja",
    nameHelp: "Boleh dibiarkan kosong",
    when: "Bertolak",
    weekly: "Setiap minggu",
    once: "Sekali",
    weekdays: "Hari",
    time: "Waktu",
    date: "Tarikh",
    howLong: "Tempoh membaca",
    minutesValue: (count) => `${count} minit`,
    fewerMinutes: "Kurangkan 5 minit",
    moreMinutes: "Tambah 5 minit",
    cap: "Had kuota setiap perjalanan",
    capHelp: (count) => `Cukup untuk kira-kira ${count}. Muat turun berhenti pada had ini.`,
    ownCap: "Lain-lain",
    ownCapLabel: "Had dalam MB",
    megabytes: "MB",
    pictureRule: "Gambar",
    pictureMeaning: {
      none: "Teks sahaja, kira-kira 2 KB setiap cerita. Tempat gambar tetap ada, ketik untuk memuatkannya.",
      light: "Kecil dan pantas, kira-kira 30 KB setiap cerita",
      full: "Tajam selebar skrin, kira-kira 150 KB setiap cerita",
    },
    prefer: "Dahulukan",
    preferHelp: "Jika kosong, semuanya sama.",
    sources: "Sumber",
    tags: "Tag",
    save: "Simpan perjalanan",
    tripSaved: "Perjalanan disimpan",
    problems: {
      weekdays: "Pilih sekurang-kurangnya satu hari.",
      time: "Isi waktunya, misalnya 06:30.",
      date: "Isi tarikhnya.",
      past: "Waktunya sudah berlalu. Pilih yang akan datang.",
      cap: "Isi antara 0.1 hingga 500 MB.",
    },

    // The pack
    pack: "Bekal",
    contents: "Isi bekal",
    sum: (minutes, wanted) => `${minutes} daripada ${wanted} minit`,
    sumBytes: (bytes, cap) => `${bytes} daripada ${cap}`,
    toDownload: "Muat turun",
    reading: "Bacaan",
    reasons: {
      started: (minutes) => `Sudah mula dibaca, ${minutes}`,
      pinned: "Anda sematkan",
      source: (name) => `Sumber pilihan: ${name}`,
      tag: (name) => `Tag pilihan: ${name}`,
      fits: (minutes, bytes) => `Muat: tinggal ${minutes} minit, ${bytes}`,
      fitsHere: (minutes) => `Muat: tinggal ${minutes} minit, sudah dalam telefon`,
    },
    isHere: "Sedia tanpa isyarat",
    isFetching: "Sedang diambil",
    isWaiting: "Menunggu isyarat",
    isPartly: "Sebahagian gambar belum ada",
    isGone: "Cerita ini sudah dipadam",
    moveUp: (title) => `Naikkan ${title}`,
    moveDown: (title) => `Turunkan ${title}`,
    movedTo: (title, place, all) => `${title}: nombor ${place} daripada ${all}`,
    up: "Naikkan",
    down: "Turunkan",
    pinShort: "Sematkan",
    unpinShort: "Lepaskan",
    dropShort: "Keluarkan",
    pin: (title) => `Sematkan ${title}`,
    unpin: (title) => `Lepaskan ${title}`,
    drop: (title) => `Keluarkan ${title}`,
    pinned: "Disematkan: sentiasa dibawa",
    unpinned: "Tidak disematkan lagi",
    dropped: "Dikeluarkan dari bekal",
    arrangeHelp:
      "Naikkan, turunkan, sematkan atau keluarkan. Alt dengan anak panah juga mengalihkannya.",
    leftOut: (count) => `${stories(count)} tidak dibawa`,
    leftWhy: {
      "no-minutes": "masanya tidak cukup",
      "no-bytes": "kuotanya tidak cukup",
      "same-kind": "serupa dengan yang sudah dibawa",
      dropped: "anda keluarkan",
      finished: "sudah habis dibaca",
      unpriced: "saiznya belum diketahui",
    },
    takeIn: "Masukkan",
    takeInStory: (title) => `Masukkan ${title}`,
    emptyPackTitle: "Belum ada isinya",
    emptyPackText:
      "Simpan beberapa cerita, kemudian kemas. Bekal memilih yang sesuai dengan masanya.",
    unplannedTitle: "Belum dikemas",
    unplannedText: "Kemas sekarang, atau biarkan: Bekal mengemas sendiri sebelum anda bertolak.",
  },

  display: {
    // How to move
    way: "Cara membaca",
    ways: { scroll: "Tatal", pages: "Halaman" },
    page: (page, count) => `Halaman ${number(page)} daripada ${number(count)}`,
    pageOf: (page, count) => `${number(page)} daripada ${number(count)}`,
    nextPage: "Halaman seterusnya",
    previousPage: "Halaman sebelumnya",
    percentRead: (percent) => `${percent} dibaca`,
    finished: "Selesai",

    // By itself
    auto: "Tatal sendiri",
    autoNote: (wpm) => `Sepantas anda membaca, ${number(wpm)} perkataan seminit`,
    autoStart: "Mula",
    autoPause: "Jeda",
    autoGoOn: "Sambung",
    autoSlower: "Lebih perlahan",
    autoFaster: "Lebih pantas",
    autoStop: "Berhenti",
    autoSpeed: (wpm) => `${number(wpm)} perkataan/min`,
    autoPaused: "Dijeda",

    // Letters
    family: "Jenis huruf",
    families: { serif: "Serif", sans: "Sans", hyperlegible: "Atkinson", dyslexic: "OpenDyslexic" },
    familyNotes: {
      hyperlegible: "Atkinson Hyperlegible: setiap huruf mudah dibezakan.",
      dyslexic: "OpenDyslexic: huruf berkaki tebal yang disukai sebahagian pembaca disleksia.",
    },
    fetchFont: (size) => `Muat turun ${size}`,
    fetchFontNote: "Dimuat turun sekali, kemudian boleh digunakan tanpa isyarat.",
    fetchingFont: "Sedang dimuat turun…",
    fontFailed: "Hurufnya belum dapat dimuat turun. Cuba lagi apabila ada isyarat.",

    // Lines
    lines: "Baris dan perenggan",
    leading: "Jarak baris",
    measure: "Lebar baris",
    letters: (count) => `${number(count)} huruf`,
    paragraphs: "Antara perenggan",
    paragraphKinds: { apart: "Berjarak", indented: "Berinden" },
    spacing: "Jarak perenggan",
    lineCount: (count) => `${number(count)} baris`,
    align: "Tepi kanan",
    aligns: { start: "Jajar kiri", justify: "Jajar kedua-dua sisi" },
    noHyphens:
      "Pelayar ini tidak dapat memenggal perkataan dalam bahasa cerita ini, jadi tetap jajar kiri.",

    // Light
    light: "Cahaya",
    brightness: "Kecerahan",
    brightnessNote: "Semasa membaca sahaja.",
    percent: (share) => new Intl.NumberFormat("ms", { style: "percent" }).format(share),
    darkHours: "Gelap mengikut jam",
    darkHoursNote: "Pada waktu ini warnanya gelap, apa pun pilihan di atas.",
    from: "Dari",
    to: "Hingga",
    hour: (hour) =>
      new Intl.DateTimeFormat("ms", { timeStyle: "short" }).format(new Date(2026, 0, 1, hour)),

    less: (label) => `Kurangkan: ${label}`,
    more: (label) => `Tambah: ${label}`,
    reset: "Kembali seperti asal",
    resetDone: "Sudah kembali seperti asal",

    // After the last line
    archiveAndNext: "Arkibkan, kemudian teruskan",
    readNext: "Baca seterusnya",
  },

  listen: {
    player: "Pemain suara",
    play: "Main",
    pause: "Jeda",
    back: "Ayat sebelumnya",
    forward: "Ayat seterusnya",
    close: "Tutup pemain",
    settings: "Cara mendengar",
    rate: (rate) => `${rate}×`,
    rateNow: (rate) => `Kelajuan ${rate} kali. Ubah cara mendengar`,
    sleepNow: "Pemasa tidur",
    sleepsAt: (time) => `Senyap pada ${time}`,
    sleepsAfterStory: "Senyap selepas cerita ini",
    comeBack: "Ke ayat ini",

    // What the player says of itself
    opening: "Menyediakan suara…",
    playing: (left) => `Sedang dibacakan, tinggal ${left}`,
    paused: (left) => `Dijeda, tinggal ${left}`,
    ended: "Habis dibacakan",
    minutes: (count) => (count < 1 ? "kurang daripada 1 min" : `${count} min`),
    nowPlaying: (title) => `Membacakan ${title}`,
    saidPaused: "Dijeda",

    // Before anything plays
    networkTitle: (language) => `Hanya ada suara rangkaian untuk bahasa ${language}`,
    networkText: (name) =>
      `Suara ${name} menggunakan data dan isyarat, dan teks cerita dihantar kepada penyedia suara itu. Tanpa isyarat, ia senyap.`,
    noLanguageTitle: (language) => `Telefon ini belum ada suara bahasa ${language}`,
    noLanguageText: "Ada suara bahasa lain, tetapi sebutannya akan salah.",
    noneTitle: "Telefon ini belum ada suara",
    noneText: "Pelayar tidak menjumpai sebarang suara untuk membacakan cerita.",
    unsupportedTitle: "Pelayar ini tidak dapat bersuara",
    unsupportedText: "Cuba buka Bekal dalam Chrome, Edge, Firefox atau Safari yang baharu.",
    playAnyway: "Main dengan data",
    chooseVoice: "Pilih suara",
    checkAgain: "Semak lagi",
    howTo: "Cara memasang suara",
    steps: {
      android: [
        "Buka Tetapan telefon, cari “Output teks ke pertuturan”.",
        "Ketik tanda gear di sebelah enjin suara, kemudian “Pasang data suara”.",
        "Pilih bahasanya dan muat turun melalui Wi-Fi, kemudian kembali ke sini.",
      ],
      apple: [
        "Buka Tetapan, kemudian Kebolehcapaian, kemudian Kandungan Dituturkan.",
        "Ketik Suara, pilih bahasanya, kemudian muat turun satu suara.",
        "Kembali ke sini dan semak lagi.",
      ],
      windows: [
        "Buka Tetapan Windows, kemudian Masa & bahasa, kemudian Pertuturan.",
        "Di bawah Urus suara, tambah bahasanya.",
        "Mulakan semula pelayar, kemudian kembali ke sini.",
      ],
      other: [
        "Pasang enjin suara melalui pengurus pakej, misalnya speech-dispatcher dan espeak-ng.",
        "Mulakan semula pelayar, kemudian kembali ke sini.",
      ],
    },

    // What went wrong
    problems: {
      refused: "Pelayar menunggu ketikan anda. Ketik Main.",
      "no-voice": "Data suara ini belum dipasang. Pilih suara lain atau pasang dahulu.",
      network: "Suara rangkaian tidak sampai. Cuba lagi, atau pilih suara dalam telefon.",
      broken: "Enjin suara tidak menjawab. Cuba lagi, atau pilih suara lain.",
      "no-text": "Teks cerita ini belum ada dalam telefon.",
      storage: "Pustaka tidak dapat dibaca sekarang.",
    },

    // The sheet
    speed: "Kelajuan",
    slower: "Lebih perlahan",
    faster: "Lebih laju",
    sleep: "Senyap sendiri",
    sleepOff: "Tidak",
    sleepMinutes: (count) => `${count} min`,
    sleepSpoken: (count) => `Selepas ${count} minit`,
    sleepStory: "Tamat cerita",
    voice: (language) => `Suara bahasa ${language}`,
    voiceLocal: "Dalam telefon ini, tanpa isyarat",
    voiceNetwork: "Melalui rangkaian, menggunakan data",
    noVoices: "Belum ada suara untuk bahasa ini.",
    otherVoices: "Suara bahasa lain",
    captions: "Bacakan kapsyen gambar",
    captionsNote: "Kod dan jadual disebut sahaja, tidak dibacakan.",
    next: "Seterusnya",
    playNext: "Main cerita seterusnya",
    nothingNext: "Tiada lagi yang belum dibaca.",
  },
};

function number(value: number): string {
  return value.toLocaleString("ms");
}

function stories(count: number): string {
  return `${number(count)} cerita`;
}

function sizeOrPicture(bytes: number | undefined): string {
  return bytes === undefined ? "gambar" : kilobytes(bytes);
}

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
