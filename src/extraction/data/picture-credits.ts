const words =
  "kredit foto|sumber foto|sumber gambar|photo credit|image credit|image source|credit line|foto|photographs?|photographer|photos?|images?|gambar|pictures?|kredit|credits?|courtesy of|dok(?:umentasi)?|sumber|source|illustration|illustrator|ilustrasi|ilustrator|crédits?|фото|иллюстрация|bild|quelle|fuente|crédito|créditos|fonte|写真|撮影|图片来源|图片|摄影|图|사진|출처";
const agencies =
  "Getty Images|Reuters|AFP|AP|EPA|Bloomberg|Shutterstock|Alamy|ANTARA|Unsplash|Pexels|Guardian|New York Times";

/** Who made a picture, as captions say it; tried in this order. Read from one line, single spaces. */
export const creditPatterns: readonly RegExp[] = [
  new RegExp(
    `[([] ?(?:${words})(?!\\p{L})\\.? ?(?:oleh |by )?[:：/–-]? ?(?<name>[^()[\\]]{2,120})[)\\]]`,
    "iu",
  ),
  new RegExp(
    `(?:^|[.\\s|])(?:${words})(?: by)? ?[:：] ?(?<name>[^.|]{2,100}(?:\\.\\p{L}{2,12}[^.|]{0,60})?)[.|]?$`,
    "iu",
  ),
  /(?:^|[.\s])[Pp]hoto(?:graph)?s? by (?<name>\p{Lu}[^.]{2,80})\.?$/u,
  /[([](?<name>[\p{L}\d.]{0,20}\p{L}[\p{L}\d.]{1,20}(?: [\p{L}\d.]{2,20}){0,2} ?\/ ?[^()[\]]{2,60})[)\]]\.?$/u,
  /(?:^|[.!?)”"] )(?:[–—-] )?(?:© ?\d{0,4} ?)?(?<name>(?:\p{Lu}[\p{L}\d’'-]*|[\p{L}\d-]+\.\p{L}{2,12})(?: \p{Lu}[\p{L}\d’'-]*){0,3} ?\/ ?[@\p{L}][^!?()]{2,60})[.)]?$/u,
  new RegExp(
    `(?:^|[.\\s(|])(?<name>(?:\\p{Lu}[\\p{L}'’-]{1,29} |\\p{Lu}\\. ){0,4}\\p{L}[\\p{L}'’-]{1,29} ?/ ?(?:The )?(?:${agencies})[\\p{L} ]{0,30})[).]{0,2}$`,
    "u",
  ),
  /(?:^|[.\s(])(?<name>(?:(?:AFP|AP|Corbis|NurPhoto|Bloomberg|Anadolu) via )?(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Freepik))[).]{0,2}$/,
  /^(?<name>\p{Lu}{2,}[\p{Lu}.]{0,20} ?\/ ?\p{Lu}{2,20}(?: \p{Lu}{2,20}){0,4}) (?=\p{Lu}\p{Ll})/u,
  /(?:©|\(c\)|copyright(?= (?:©|\d{4}|by))) ?(?:© ?)?(?:\d{4} )?(?:by )?(?<name>[^.©]{2,80}(?:\.\p{L}{2,12}[^.©]{0,60})?)\.?$/iu,
];

/** Class words of the part of a caption that names who made the picture. */
export const creditMark =
  / (?:\w*credits?|copyright|photographer|photo author|foto author|byline|source|fotografer|sumber|attribution) /;

/** Words before the name in such a part. */
export const creditWords =
  /^(?:(?:image|photo(?:graph)?|picture|foto|gambar|kredit|sumber)? ?(?:credit|source|by|oleh|copyright|kredit|sumber|foto|gambar|courtesy(?: of)?)?)\s?(?:[:：,/–-]|\.\.\.)\s?|^(?:photo(?:graph)? by|courtesy of|©|\(c\))\s?/i;
