/** Classes of the quotes that networks hand out for embedding; a script would draw them. */
export const socialMark =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|fb-xfbml-parse-ignore|reddit-embed-bq|reddit-embed|reddit-card|text-post-media|bluesky-embed|mastodon-embed|truthsocial-embed|tumblr-post|imgur-embed-pub)(?:\s|$)/;

/** Where such a quote keeps the address of its post. */
export const postAttributes = [
  "data-instgrm-permalink",
  "data-text-post-permalink",
  "data-embed-url",
  "data-href",
  "cite",
  "data-url",
] as const;

/** Lines of the network, not of the post. */
export const socialCalls =
  /view (?:this post |more )?on \w{2,12}|lihat (?:postingan ini )?di \w{2,12}|see (?:this|new) (?:post|tweets?)(?: on \w{2,12})?|visit \w{2,12} to see|\[image or embed\]|♬.{0,120}/giu;

/** Begins the line that names who posted. */
export const postedBy =
  /^\W*(?:a (?:post|photo|video|reel) (?:shared|posted) by|(?:sebuah )?(?:kiriman|postingan|foto) (?:yang )?dibagikan (?:oleh)?|posted by|post by|posting(?:an)? (?:dari|oleh)|dikirim oleh|by (?=u\/))/iu;

/** Links inside a post that only lead to its own picture. */
export const pictureLink =
  /^(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+|\[image or embed\])$/;

/** Boxes around what is embedded, by the words of their class. */
export const embedBox =
  / (?:embed|embeds|embedded|oembed|social|socials|twitter|tweet|instagram|tiktok|facebook|rich) /;
