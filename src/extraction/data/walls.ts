import { anywhere } from "./phrases.ts";

/** In the text of a short page: the story is kept for those who pay. */
export const paywallWords = anywhere({
  en: [
    "subscribe (?:now )?to (?:continue|read|unlock|access|keep)",
    "subscribers? only",
    "subscription required",
    "already a (?:subscriber|member)",
    "(?:for|exclusive to) subscribers",
    "to continue reading",
    "to read the (?:full|rest)",
    "unlock (?:this|the full|the rest)",
    "become a (?:member|subscriber|paid)",
    "premium (?:article|content|subscribers)",
    "you['’]ve (?:reached|read) your (?:limit|last free)",
    "this post is for paid",
    "create (?:a free|an) account to (?:continue|read)",
  ],
  id: [
    "khusus (?:untuk )?pelanggan",
    "konten (?:premium|berbayar)",
    "berlangganan untuk (?:membaca|melanjutkan|mengakses)",
    "langganan untuk",
    "artikel (?:premium|berbayar)",
    "sudah berlangganan",
  ],
  fr: ["réservé aux abonnés", "déjà abonné", "abonnez-vous pour"],
  de: ["nur für abonnenten", "jetzt abonnieren", "mit .{1,20}plus lesen"],
  es: ["exclusivo para suscriptores", "suscríbete para"],
  pt: ["exclusivo para assinantes", "assine para"],
});

/** The story is kept for those who sign in. */
export const loginWords = anywhere({
  en: [
    "(?:log ?in|sign ?in|log on) (?:to|or) (?:continue|read|view|your|register|sign up|access|create)",
    "please (?:log ?in|sign ?in)",
    "you must be (?:logged|signed) in",
    "members(?: only| must sign in)",
    "forgot (?:your )?password",
  ],
  id: [
    "(?:silakan|silahkan|harap) (?:masuk|login|log in)",
    "masuk (?:ke akun|untuk (?:membaca|melanjutkan))",
    "login untuk",
    "lupa (?:kata sandi|password)",
    "khusus anggota",
  ],
});

/** The page asks for consent before it shows anything. */
export const consentWords = anywhere({
  en: [
    "(?:we|our partners)…cookies",
    "accept (?:all )?(?:cookies)?",
    "your privacy (?:choices|matters)",
    "cookie (?:consent|settings|preferences)",
    "before you continue",
    "store and/or access information on a device",
    "legitimate interest",
  ],
  id: [
    "persetujuan cookie",
    "kami (?:dan mitra kami )?menggunakan cookie",
    "sebelum (?:anda )?melanjutkan",
    "setuju dan lanjutkan",
    "(?:terima|tolak) semua(?: cookie)?",
    "mitra (?:kami )?(?:menyimpan|menggunakan) cookie",
    "kelola pilihan",
  ],
  fr: ["nous et nos partenaires", "accepter (?:tout|et continuer)"],
  de: ["wir und unsere partner", "alle akzeptieren"],
});

/** The page is drawn by scripts alone. */
export const scriptWords = anywhere({
  en: [
    "(?:enable|activate|requires?|turn on) java ?script",
    "java ?script (?:is )?(?:disabled|required|must be enabled|to run this app)",
  ],
  id: ["aktifkan java ?script", "(?:butuh|membutuhkan|memerlukan) java ?script"],
});

/** A text that stops here and goes on elsewhere. */
export const cutEnd =
  /(?:\[(?:…|\.\.\.|&hellip;)\]|(?:continue reading|read more|read the (?:full|rest of the) (?:story|article|post)|baca selengkapnya|selengkapnya)\s*(?:…|\.\.\.|→|»|>)*)\s*$/i;
