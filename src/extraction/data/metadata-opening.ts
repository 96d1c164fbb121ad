/** How stories open, as data. */

/** How a story's first words name the place: "KARAWANG, outlet -", "LONDON (Reuters) -", "Outlet.com, Jakarta -". */
export const datelines: readonly RegExp[] = [
  /^[\p{L}\d. ]{2,25}\.(?:com|co|id|net|co\.id|news|tv|org|example)\s*,\s*(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*[–—-]{1,2}\s/iu,
  /^[\p{L}\d. ]{2,25}\.(?:com|co|id|net|co\.id|news|tv|org|example)\s*[–—-]{1,2}\s*(?<place>\p{Lu}[\p{Lu}.'’ ]{2,30}?)\.\s/iu,
  /^(?<place>\p{Lu}[\p{Lu} .'’/-]{2,40}?)(?:,\s*[^–—-]{2,50}?)?\s*(?:\([^)]{2,40}\)\s*)?\.?[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*,\s*(?=[^–—-]{2,40}\s[–—-])[^–—,.-]{0,40}(?:\.\p{L}{2,7}\s*)?\s[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*\([^)]{2,40}\)\s*[–—-]{1,2}\s/u,
  /^\((?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\)\s*[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}\p{Ll}[\p{L}'’]{1,20}(?:\s\p{Lu}\p{Ll}+){0,2})\s[–—-]{1,2}\s(?=\p{Lu})/u,
  /^(?:新华社|中新社|中新网)?(?<place>\p{Script=Han}{2,6}?)\d{1,2}月\d{1,2}日[电電讯訊]/u,
];

/** Stands where a place would, and is none. */
export const notPlaces =
  /\.(?:com|co|id|net|news|tv|org)\b|^(?:reuters|antara|afp|ap|dpa|efe|breaking(?: news)?|news|update|video|foto|photos?|live|eksklusif|exclusive|opini|opinion|analysis|analisis|watch|listen|berita|advertorial|note|catatan|editor.{0,20}|summary|ringkasan|tips|review|foto)$/i;

/** Class words of the line under a headline that sums the story up. */
export const standfirstMarks =
  / (?:standfirst|subtitle|subtitles|sub title|subheadline|sub headline|subhead|sub heading|dek|deck|lede|summary|excerpt|sinopsis|ringkasan|subjudul|sub judul|subtext|title sub|card sub|tagline|strapline|chapo|chapeau|entradilla|bajada|sumario|vorspann|ingress|manchet|sommario|occhiello|catenaccio|subtitulo|sottotitolo|perex) /;
