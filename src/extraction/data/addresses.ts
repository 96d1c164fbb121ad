/** What an address alone tells about the page behind it. Patterns are tried on the path. */

/** The front page of a site or of one of its languages. */
export const homePath = /^\/(?:index\.\w+|home|beranda|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

/** Queries that make the front page show one story. */
export const storyQuery = /[?&](?:p|id|story|article|page_id)=/i;

/** Lists of stories: by tag, section, author, date. */
export const listPath =
  /\/(?:tags?|topics?|topik|kategori|category|categories|indeks|index-berita|authors?|penulis|archives?|arsip|terpopuler|trending|latest|terbaru|kanal|rubrik|hub|collections?|page\/\d+)(?:\/|$)/i;

/** The last part of a story's address: its title in words, or a number with words. */
export const storySlug =
  /\/(?:[^/]*[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+){3,}|\d{5,}[^/]*)(?:\.\w{3,5})?\/?$/u;

/** Results of a search. */
export const searchPath =
  /\/(?:search\w*|find|cari|pencarian|hasil-pencarian|suche|buscar|recherche)(?:\/|$|\.)/i;
export const searchQuery = /[?&](?:q|s|query|search|keyword|keywords|term|cari)=/i;

/** Photo galleries and their lists. */
export const galleryPath =
  /\/(?:foto|fotos|photos?|photo-?gallery|galleries|gallery|galeri|albums?)(?:\/|$)/i;

/** Video pages. */
export const videoPath = /\/(?:videos?|watch|tonton|tv|clip|shorts)(?:\/|$)/i;

/** Pages that ask for consent or a name before they let a reader on. */
export const consentPath = /consent|persetujuan|cookie-?wall|privacy-?(?:wall|gate)/i;
export const loginPath =
  /\/(?:log-?in|sign-?in|masuk|account\/login|wp-login\.php|sso)(?:\/|$|\.)/i;
