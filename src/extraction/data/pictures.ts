/** Where lazy loaders keep the real address, best first. */
export const lazySources: readonly string[] = [
  "data-full-src",
  "data-hi-res-src",
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-pagespeed-lazy-src",
  "data-litespeed-src",
  "data-img-src",
  "data-image-src",
  "data-image",
  "data-img",
  "data-url",
  "data-orig-file",
  "data-large-file",
  "data-echo",
  "data-flickity-lazyload",
  "data-delayed-url",
  "nitro-lazy-src",
  "lazy-src",
];

/** The same for sets of sizes. */
export const lazySets: readonly string[] = [
  "data-srcset",
  "data-lazy-srcset",
  "data-original-set",
  "data-img-srcset",
  "nitro-lazy-srcset",
  "data-flickity-lazyload-srcset",
  "srcset",
];

/** An address in an attribute no list names. */
export const pictureAddress =
  /^(?:https?:)?\/\/\S{4,2000}\.(?:jpe?g|png|webp|gif|avif)(?:\?\S{0,1000})?$/i;

/** Names of files that stand there until the picture comes. */
export const placeholderPicture =
  /^data:|(?:^|[/_.-])(?:blank|placeholder|spacer|transparent|lazy(?:load)?|loading|grey|gray|1x1|pixel|default[-_]?(?:image|img|thumb)?|no-?image|dummy|preload)(?:[-_.]\w{0,20}){0,4}\.(?:gif|png|svg|jpe?g|webp)/i;

/** Widths that scripts would write into an address. */
export const widthTemplate = /(?:\{|%7B)(?:width|w|size)(?:\}|%7D)/gi;

/** Words of class and id (as `markOf` spells them) of pictures that decorate. */
export const decorativeMark =
  / (?:logo|icon|icons|ikon|avatar|gravatar|sprite|spacer|badge|button|emoji|smiley|share|social|tracking|beacon|pixel|arrow|advert|ads|banner ad|author photo|author image|profile pic|profile image|favicon|mw logo) /;

/** Words in the names of files that decorate. */
export const decorativeFile =
  /(?:^|[^a-z])(?:logo|icon|icons|ikon|avatar|gravatar|sprite|spacer|pixel|blank|placeholder|loading|loader|spinner|badge|button|emoji|smiley|1x1|transparent|beacon|favicon|advert|iklan|hitcounter|counter|profile-pic|author-photo)(?:[^a-z]|$)/i;

/** The same for pictures far wider than high. */
export const stripFile =
  /(?:^|[^a-z])(?:logo|header|banner|masthead|iklan|advert|divider|separator)(?:[^a-z]|$)/i;

/** Boxes that show who wrote, when they hold little else. */
export const portraitMark =
  / (?:author|authors|byline|avatar|penulis|writer|contributor|author bio|author box) /;

/** Hosts that only count readers, and those of portraits of commenters. */
export const trackingHosts =
  /(?:^|\.)(?:doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com|facebook\.com|quantserve\.com|chartbeat\.(?:com|net)|pixel\.wp\.com|stats\.wp\.com|mc\.yandex\.ru|adnxs\.com|criteo\.com|comscore\.com|histats\.com|gravatar\.com|statcounter\.com|feedburner\.com)$/;

/** Paths of pictures that count readers. */
export const trackingPath =
  /\/cgi-bin\/.{0,60}count|\/(?:hit)?counter[./?]|\/(?:pixel|beacon|track(?:ing|er)?)\.(?:php|gif|png)/i;

/** What says nothing about a picture. */
export const emptyAlt =
  /^(?:image|img|photo|picture|foto|gambar|figure|alt(?: text)?|null|undefined|untitled|thumbnail|(?:img|dsc|dscn|p|image|photo|screenshot|wa|pxl)?[-_\s]?\d[\d\s_()-]{2,60})$|\.(?:jpe?g|png|webp|gif|avif)$/i;

/** Links in a caption that only lead to the picture itself. */
export const pictureFileLink =
  /^\W{0,3}(?:high[- ]res(?:olution)?|full[- ](?:size|resolution)|download|enlarge|view larger|zoom|perbesar|unduh|lihat foto|original)\b.{0,20}$/i;

/** Class words of the line below a picture. */
export const captionMark =
  / (?:\w*caption\w*|keterangan|photo author|foto author|photographer|fotografer|gallerytext|credit|credits|photo desc|photo description|img desc|image desc|image description|cutline|imgtxt|teks foto|image source|foto credit|copyright|picture desc|pic desc|ket foto|source foto) /;
