import type { Provider } from "./provider.ts";

const youTube = "https://www.youtube.com";

/** Hosts of videos. */
export const videos: readonly Provider[] = [
  {
    name: "YouTube",
    kind: "live",
    hosts: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    links: [[/^\/embed\/live_stream\?.*channel=([\w-]{6,40}).*$/, `${youTube}/channel/$1/live`]],
  },
  {
    name: "YouTube",
    kind: "video",
    hosts: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    links: [
      [/^\/embed\/?(?:videoseries)?\?.*list=([\w-]{6,60}).*$/, `${youTube}/playlist?list=$1`],
    ],
  },
  {
    name: "YouTube",
    kind: "video",
    hosts: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    links: [
      [/^\/(?:embed|shorts|v|live)\/([\w-]{6,20}).*$/, `${youTube}/watch?v=$1`],
      [/^\/watch\?.*\bv=([\w-]{6,20}).*$/, `${youTube}/watch?v=$1`],
      [/^\/([\w-]{11})(?:\?.*)?$/, `${youTube}/watch?v=$1`],
    ],
    poster: "https://i.ytimg.com/vi/$1/hqdefault.jpg",
  },
  {
    name: "Vimeo",
    kind: "video",
    hosts: /(?:^|\.)vimeo\.com$/,
    links: [[/^\/(?:video\/)?(\d{5,12}).*$/, "https://vimeo.com/$1"]],
  },
  {
    name: "Dailymotion",
    kind: "video",
    hosts: /(?:^|\.)dailymotion\.com$/,
    links: [
      [/^\/(?:embed\/)?video\/(\w{5,12}).*$/, "https://www.dailymotion.com/video/$1"],
      [/^\/player[^?]*\?.*\bvideo=(\w{5,12}).*$/, "https://www.dailymotion.com/video/$1"],
    ],
    poster: "https://www.dailymotion.com/thumbnail/video/$1",
  },
  {
    name: "Vidio",
    kind: "video",
    hosts: /(?:^|\.)vidio\.com$/,
    links: [
      [/^\/embed\/([\w-]{3,200}).*$/, "https://www.vidio.com/watch/$1"],
      [/^\/(watch|live)\/([\w-]{3,200}).*$/, "https://www.vidio.com/$1/$2"],
    ],
  },
  {
    name: "JW Player",
    kind: "video",
    hosts: /^(?:cdn|content)\.(?:jwplayer|jwplatform)\.com$/,
    links: [
      [
        /^\/(?:players|previews|videos|manifests)\/(\w{8})\b.*$/,
        "https://cdn.jwplayer.com/previews/$1",
      ],
    ],
    poster: "https://cdn.jwplayer.com/v2/media/$1/poster.jpg?width=720",
  },
  {
    name: "Brightcove",
    kind: "video",
    hosts: /^players\.brightcove\.net$/,
    links: [
      [/^(\/\d+\/[\w-]+\/index\.html\?.*videoId=[\w:-]+).*$/, "https://players.brightcove.net$1"],
    ],
  },
  {
    name: "Streamable",
    kind: "video",
    hosts: /(?:^|\.)streamable\.com$/,
    links: [[/^\/(?:[eos]\/)?(\w{4,12}).*$/, "https://streamable.com/$1"]],
  },
  {
    name: "TED",
    kind: "video",
    hosts: /(?:^|\.)ted\.com$/,
    links: [[/^\/talks\/(?:lang\/\w+\/)?([\w-]+).*$/, "https://www.ted.com/talks/$1"]],
  },
  {
    name: "Twitch",
    kind: "video",
    hosts: /(?:^|\.)twitch\.tv$/,
    links: [
      [/^\/.*[?&]video=v?(\d+).*$/, "https://www.twitch.tv/videos/$1"],
      [/^\/.*[?&]channel=(\w+).*$/, "https://www.twitch.tv/$1"],
      [/^\/.*[?&]clip=([\w-]+).*$/, "https://clips.twitch.tv/$1"],
    ],
  },
  {
    name: "Rumble",
    kind: "video",
    hosts: /(?:^|\.)rumble\.com$/,
    links: [[/^\/embed\/([\w.]+).*$/, "https://rumble.com/embed/$1/"]],
  },
  {
    name: "Wistia",
    kind: "video",
    hosts: /(?:^|\.)wistia\.(?:com|net)$/,
    links: [
      [/^\/embed\/(?:iframe|medias)\/(\w{6,16}).*$/, "https://fast.wistia.net/embed/iframe/$1"],
    ],
    poster: "https://fast.wistia.com/embed/medias/$1/swatch",
  },
  {
    name: "Video",
    kind: "video",
    hosts:
      /(?:^|\.)(?:bilibili\.com|rutube\.ru|loom\.com|odysee\.com|bitchute\.com|kaltura\.com|vidyard\.com|panopto\.com|coub\.com|ok\.ru|livestream\.com|c-span\.org|voplayer\.com|20\.detik\.com|video\.detik\.com|video\.tribunnews\.com|video\.kompas\.com|dai\.ly)$/,
  },
  {
    name: "VK",
    kind: "video",
    hosts: /(?:^|\.)vk\.com$/,
    links: [[/^(\/video_ext\.php\?.*)$/, "https://vk.com$1"]],
  },
];

/** Hosts of podcasts and music. */
export const sounds: readonly Provider[] = [
  {
    name: "Spotify",
    kind: "audio",
    hosts: /^(?:open|embed)\.spotify\.com$/,
    links: [
      [/^\/(?:embed(?:-podcast)?\/)?(\w+)\/(\w{10,40}).*$/, "https://open.spotify.com/$1/$2"],
      [/^\/\?uri=spotify:(\w+):(\w{10,40}).*$/, "https://open.spotify.com/$1/$2"],
    ],
  },
  {
    name: "Apple Podcasts",
    kind: "audio",
    hosts: /^(?:embed\.)?podcasts\.apple\.com$/,
    links: [[/^(\/.*)$/, "https://podcasts.apple.com$1"]],
  },
  {
    name: "Apple Music",
    kind: "audio",
    hosts: /^embed\.music\.apple\.com$/,
    links: [[/^(\/.*)$/, "https://music.apple.com$1"]],
  },
  {
    name: "Audio",
    kind: "audio",
    hosts:
      /(?:^|\.)(?:soundcloud\.com|anchor\.fm|noice\.id|omny\.fm|megaphone\.fm|art19\.com|acast\.com|buzzsprout\.com|simplecast\.com|libsyn\.com|podbean\.com|audioboom\.com|captivate\.fm|transistor\.fm|ausha\.co|spreaker\.com|deezer\.com|mixcloud\.com|bandcamp\.com|podigee\.io|castos\.com|fireside\.fm|npr\.org|pinecast\.com|audiomack\.com|podomatic\.com|iheart\.com|wnyc\.org|podlink\.com|pca\.st|reverbnation\.com)$/,
    only: /embed|player|widget|podcast|show|episode|track|playlist|[?&](?:e|url)=/i,
  },
];
