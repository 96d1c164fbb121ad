/** Frames that hold another address in a query: that one is what was embedded. */
export const frameWrappers: readonly { hosts: RegExp; path: RegExp; query: string }[] = [
  {
    hosts: /(?:^|\.)facebook\.com$/,
    path: /^(?:\/v[\d.]+)?\/plugins\/(?:post|video)\.php$/,
    query: "href",
  },
  { hosts: /^cdn\.embedly\.com$/, path: /^\/widgets\/media\.html$/, query: "url" },
  { hosts: /(?:^|\.)(?:iframe\.ly|iframely\.net)$/, path: /^\/api\/iframe$/, query: "url" },
];

/** Of elements that a script turns into a player: what `{names}` of their attributes make an address. */
export interface MarkedPlayer {
  /** Class or id of the element, or its tag. */
  marks: RegExp;
  /** The first whose attributes are all there. */
  addresses: readonly string[];
}

const youTubeEmbed = "https://www.youtube.com/embed/";

/** Custom elements and AMP's, by tag. */
export const playerTags: Readonly<Record<string, readonly string[]>> = {
  "lite-youtube": [`${youTubeEmbed}{videoid}`],
  "youtube-video": [`${youTubeEmbed}{videoid}`, "{src}"],
  "lite-vimeo": ["https://vimeo.com/{videoid}"],
  "video-js": [
    "https://players.brightcove.net/{data-account}/{data-player|default}_default/index.html?videoId={data-video-id}",
  ],
  "bsp-jw-player": ["https://cdn.jwplayer.com/previews/{data-media-id}"],
  "twitter-widget": ["https://x.com/i/status/{data-tweet-id}"],
  "amp-youtube": [`${youTubeEmbed}{data-videoid}`],
  "amp-vimeo": ["https://vimeo.com/{data-videoid}"],
  "amp-dailymotion": ["https://www.dailymotion.com/video/{data-videoid}"],
  "amp-brightcove": [
    "https://players.brightcove.net/{data-account}/{data-player-id|default}_default/index.html?videoId={data-video-id}",
  ],
  "amp-jwplayer": ["https://cdn.jwplayer.com/previews/{data-media-id}"],
  "amp-wistia-player": ["https://fast.wistia.net/embed/iframe/{data-media-hashed-id}"],
  "amp-soundcloud": [
    "https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/{data-trackid}",
  ],
  "amp-twitter": ["https://x.com/i/status/{data-tweetid}"],
  "amp-instagram": ["https://www.instagram.com/p/{data-shortcode}/"],
  "amp-facebook": ["{data-href}"],
  "amp-tiktok": ["{data-src}", "https://www.tiktok.com/embed/v2/{data-src}"],
  "amp-reddit": ["{data-src}"],
  "amp-pinterest": ["{data-url}"],
  "amp-gist": ["https://gist.github.com/gist/{data-gistid}"],
  "amp-embedly-card": ["{data-url}"],
  "amp-iframely": ["{data-url}"],
};

/** Boxes that a script fills, by class or id. */
export const markedPlayers: readonly MarkedPlayer[] = [
  {
    marks: /video-js|brightcove/i,
    addresses: [
      "https://players.brightcove.net/{data-account}/{data-player|default}_default/index.html?videoId={data-video-id}",
      "https://players.brightcove.net/{data-account-id}/default_default/index.html?videoId={data-video-id}",
    ],
  },
  {
    marks: /jw-?(?:player|video|embed)/i,
    addresses: [
      "https://cdn.jwplayer.com/previews/{data-media-id}",
      "https://cdn.jwplayer.com/previews/{data-jw-id}",
      "https://cdn.jwplayer.com/previews/{data-video-id}",
      "https://cdn.jwplayer.com/previews/{data-jwplayer-id}",
    ],
  },
  {
    marks: /dailymotion|dm-player/i,
    addresses: [
      "https://www.dailymotion.com/video/{data-video-id}",
      "https://www.dailymotion.com/video/{data-videoid}",
      "https://www.dailymotion.com/video/{data-video}",
      "https://www.dailymotion.com/video/{videoid}",
    ],
  },
  {
    marks: /vidio/i,
    addresses: [
      "https://www.vidio.com/watch/{data-video-id}",
      "https://www.vidio.com/watch/{data-id}",
    ],
  },
  {
    marks: /youtube|\byt-|\blyte|plyr/i,
    addresses: [
      `${youTubeEmbed}{data-youtube-id}`,
      `${youTubeEmbed}{data-video-id}`,
      `${youTubeEmbed}{data-videoid}`,
      `${youTubeEmbed}{data-yt-id}`,
      `${youTubeEmbed}{data-id}`,
      `${youTubeEmbed}{data-embed}`,
      `${youTubeEmbed}{data-plyr-embed-id}`,
      "{data-youtube-url}",
      "{data-video-url}",
      "{data-url}",
      "{data-src}",
    ],
  },
  {
    marks: /vimeo/i,
    addresses: [
      "https://vimeo.com/{data-vimeo-id}",
      "https://vimeo.com/{data-video-id}",
      "https://vimeo.com/{data-id}",
      "{data-vimeo-url}",
      "{data-url}",
    ],
  },
  { marks: /flourish-embed/i, addresses: ["https://public.flourish.studio/{data-src}"] },
  { marks: /infogram-embed/i, addresses: ["https://infogram.com/{data-id}"] },
  {
    marks: /datawrapper/i,
    addresses: ["https://datawrapper.dwcdn.net/{data-dw}/", "{data-src}", "{data-url}"],
  },
  { marks: /tableau/i, addresses: ["{data-url}", "{data-src}"] },
  { marks: /fb-(?:video|post)/i, addresses: ["{data-href}"] },
  { marks: /telegram/i, addresses: ["https://t.me/{data-telegram-post}"] },
  {
    marks: /\bgist/i,
    addresses: ["{data-gist-url}", "https://gist.github.com/gist/{data-gist-id}"],
  },
  {
    marks: /tweet|twitter/i,
    addresses: ["https://x.com/i/status/{data-tweet-id}", "{data-tweet-url}"],
  },
  { marks: /instagram/i, addresses: ["{data-instgrm-permalink}", "{data-url}"] },
  { marks: /spotify/i, addresses: ["{data-spotify-url}", "{data-url}"] },
];

/** Any class or id that one of these may fit: looked at first, because most elements have none. */
export const playerMark = new RegExp(markedPlayers.map(({ marks }) => marks.source).join("|"), "i");

/** Names that players give themselves: no title. */
export const boringTitle =
  /^(?:(?:youtube|vimeo|spotify|dailymotion|brightcove|facebook|twitter|instagram|tiktok|embedded|embed|video|audio|media|tweet|post|map|google|maps|interactive|chart|iframe|player|content|contents|widget|frame|external|third party|untitled|title|by|from|on|the|a|x|playback|loading|podcast|episode|live|stream)\b\W{0,3}){1,8}$/i;

/** A title that begins so tells of a broadcast; in the middle it may tell how to make one. */
export const liveTitle =
  /^\W{0,3}(?:live\b(?! stream(?:ing)? (?:on|with|from|guide))|watch live|siaran langsung|nonton live|tv streaming)/i;

/** What calls itself a live broadcast. */
export const liveWords =
  /\blive\s?tv\b|\blive[\s-]?stream|siaran langsung|tv streaming|\bnonton live\b/i;

/** Before a player that shows another story. */
export const callToWatch =
  /^\W{0,3}(?:(?:simak|tonton|saksikan|lihat|baca)\W{1,3}(?:juga|pula)|(?:simak\W{1,3})?video (?:pilihan|terkait|lainnya|populer|rekomendasi)|watch (?:also|next|more)|also watch|related videos?|more videos?|recommended videos?)\b/i;

/** Players that read the story itself aloud: the reader has its text. */
export const readAloud =
  /listen to (?:this|the) (?:article|story|post)|dengarkan (?:artikel|berita|cerita)|article audio|text.to.speech|\btts\b|read aloud|audio version|narration/i;

/** Mastodon and its kin stand on any host: the address of a post tells them. */
export const federatedPost = /^\/(@[\w.-]{1,60}(?:@[\w.-]{1,100})?\/\d{8,24})(?:\/embed)?\/?$/;
