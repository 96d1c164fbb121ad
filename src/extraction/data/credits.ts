/** Who made a picture, as captions say it; tried in this order. Read from one line, single spaces. */
export const creditPatterns: readonly RegExp[] = [
  /[([] ?(?:foto|photo|gambar|image|picture|kredit|credit|dok(?:umentasi)?|sumber|source|ilustrasi|illustration)\b\.? ?(?:oleh |by )?[:：/–-]? ?(?<name>[^()[\]]{2,120})[)\]]/i,
  /(?:^|[.\s|])(?:kredit foto|sumber foto|foto|photo(?:graph)?(?:er)?(?: credit| by)?|image(?: credit| source)?|picture|credit(?: line)?|courtesy(?: of)?|sumber|source|illustration(?: by)?|ilustrasi)s? ?[:：] ?(?<name>[^.|]{2,100})[.|]?$/i,
  /(?:^|[.\s])[Pp]hoto(?:graph)?s? by (?<name>\p{Lu}[^.]{2,80})\.?$/u,
  /(?:^|\s)(?<name>(?:ANTARA(?: FOTO)?|REUTERS|AFP|AP Photo|EPA|Getty Images|Shutterstock) ?\/ ?[^.()]{2,60})[).\s]{0,3}$/i,
  /\((?<name>[\p{L}\d.]{2,30}(?: [\p{L}\d.]{2,20})? ?\/ ?[^()/]{2,60})\)\.?$/u,
  /(?:^|[.\s(|])(?<name>(?:\p{Lu}[\p{L}'’-]{1,29} |\p{Lu}\. ){0,4}\p{L}[\p{L}'’-]{1,29} ?\/ ?(?:The )?(?:Getty Images|Reuters|AFP|AP|EPA|Bloomberg|Shutterstock|Alamy|ANTARA|Unsplash|Pexels|Guardian|New York Times)[\p{L} ]{0,30})[).]{0,2}$/u,
  /(?:^|[.\s(])(?<name>(?:(?:AFP|AP|Corbis|NurPhoto|Bloomberg|Anadolu) via )?(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Freepik))[).]{0,2}$/,
  /(?:©|\(c\)|copyright) ?(?<name>[^.©]{2,80})\.?$/i,
];

/** Class words of the part of a caption that names who made the picture. */
export const creditMark =
  / (?:\w*credits?|copyright|photographer|byline|source|fotografer|sumber|attribution) /;

/** Words before the name in such a part. */
export const creditWords =
  /^(?:(?:image|photo(?:graph)?|picture|foto|gambar|kredit|sumber)? ?(?:credit|source|by|oleh|copyright|kredit|sumber|foto|gambar|courtesy(?: of)?)?)\s?(?:[:：,/–-]|\.\.\.)\s?|^(?:photo(?:graph)? by|courtesy of|©|\(c\))\s?/i;
