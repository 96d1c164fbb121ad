import type { Provider } from "./provider.ts";

/** Hosts of charts, maps and documents. */
export const drawings: readonly Provider[] = [
  {
    name: "Datawrapper",
    kind: "embed",
    hosts: /^datawrapper\.dwcdn\.net$/,
    links: [[/^\/(\w{5}).*$/, "https://datawrapper.dwcdn.net/$1/"]],
  },
  {
    name: "Flourish",
    kind: "embed",
    hosts: /(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/,
    links: [[/^\/(visualisation|story)\/(\d+).*$/, "https://public.flourish.studio/$1/$2/"]],
    poster: "https://public.flourish.studio/$1/$2/thumbnail",
  },
  {
    name: "Infogram",
    kind: "embed",
    hosts: /(?:^|\.)infogram\.com$/,
    links: [[/^\/([\w-]{6,160}).*$/, "https://infogram.com/$1"]],
  },
  {
    name: "Google Maps",
    kind: "embed",
    hosts: /^(?:www|maps)\.google\.\w{2,3}(?:\.\w{2})?$/,
    links: [[/^(\/maps.*)$/, "https://www.google.com$1"]],
  },
  {
    name: "Google Docs",
    kind: "embed",
    hosts: /^(?:docs|drive)\.google\.com$/,
    links: [[/^(\/(?:document|spreadsheets|presentation|file)\/.*)$/, "https://docs.google.com$1"]],
  },
  {
    name: "OpenStreetMap",
    kind: "embed",
    hosts: /(?:^|\.)openstreetmap\.org$/,
    links: [[/^(\/export\/embed\.html\?.*)$/, "https://www.openstreetmap.org$1"]],
  },
  {
    name: "Tableau",
    kind: "embed",
    hosts: /^public\.tableau(?:software)?\.com$/,
    links: [[/^(\/(?:views|app|profile)\/[^?]+).*$/, "https://public.tableau.com$1"]],
  },
  {
    name: "Our World in Data",
    kind: "embed",
    hosts: /(?:^|\.)ourworldindata\.org$/,
    links: [[/^(\/(?:grapher|explorers)\/.*)$/, "https://ourworldindata.org$1"]],
  },
  {
    name: "Scribd",
    kind: "embed",
    hosts: /(?:^|\.)scribd\.com$/,
    links: [[/^\/(?:embeds|document|doc)\/(\d+).*$/, "https://www.scribd.com/document/$1"]],
  },
  {
    name: "CodePen",
    kind: "embed",
    hosts: /(?:^|\.)codepen\.io$/,
    links: [[/^\/([\w-]+)\/(?:embed|pen)\/(?:preview\/)?(\w+).*$/, "https://codepen.io/$1/pen/$2"]],
  },
  {
    name: "GitHub",
    kind: "embed",
    hosts: /^gist\.github\.com$/,
    links: [[/^\/([\w-]+\/\w+)(?:\.\w+)?.*$/, "https://gist.github.com/$1"]],
  },
  {
    name: "Embed",
    kind: "embed",
    hosts:
      /(?:^|\.)(?:documentcloud\.org|arcgis\.com|mapbox\.com|carto\.com|issuu\.com|slideshare\.net|speakerdeck\.com|jsfiddle\.net|codesandbox\.io|stackblitz\.com|observablehq\.com|plotly\.com|plot\.ly|uploads\.knightlab\.com|cdn\.knightlab\.com|sketchfab\.com|canva\.com|powerbi\.com|visme\.co|genially\.com|genial\.ly|thinglink\.com|piktochart\.com|umap\.openstreetmap\.fr|felt\.com|everviz\.com|highcharts\.com|juxtapose\.knightlab\.com|giphy\.com|tenor\.com|imgur\.com|kumu\.io|miro\.com|prezi\.com|tradingview\.com|windy\.com)$/,
  },
];

/** Networks whose posts stories quote. */
export const posts: readonly Provider[] = [
  {
    name: "X",
    kind: "embed",
    hosts: /(?:^|\.)(?:twitter|x)\.com$/,
    links: [
      [/^\/(?:#!\/)?(\w{1,20})\/status(?:es)?\/(\d+).*$/, "https://x.com/$1/status/$2"],
      [/^\/i\/(?:web\/)?status\/(\d+).*$/, "https://x.com/i/status/$1"],
      [/^\/embed\/[^?]*\?(?:.*&)?id=(\d+).*$/i, "https://x.com/i/status/$1"],
    ],
  },
  {
    name: "Instagram",
    kind: "embed",
    hosts: /(?:^|\.)instagram\.com$/,
    links: [[/^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,60}).*$/, "https://www.instagram.com/$1/$2/"]],
  },
  {
    name: "TikTok",
    kind: "video",
    hosts: /(?:^|\.)tiktok\.com$/,
    links: [
      [/^\/(@[\w.-]+)\/(video|photo)\/(\d+).*$/, "https://www.tiktok.com/$1/$2/$3"],
      [/^\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+).*$/, "https://www.tiktok.com/embed/v2/$1"],
    ],
  },
  {
    name: "Facebook",
    kind: "video",
    hosts: /(?:^|\.)facebook\.com$/,
    links: [
      [/^\/(watch\/?\?(?:.*&)?v=\d+).*$/, "https://www.facebook.com/$1"],
      [/^\/([\w.-]+\/videos\/(?:[\w.-]+\/)?\d+).*$/, "https://www.facebook.com/$1/"],
      [/^\/(reel\/\d+).*$/, "https://www.facebook.com/$1/"],
    ],
  },
  {
    name: "Facebook",
    kind: "embed",
    hosts: /(?:^|\.)facebook\.com$/,
    links: [
      [/^\/([\w.-]+\/(?:posts|photos)\/[\w./-]+).*$/, "https://www.facebook.com/$1"],
      [/^\/((?:permalink|photo|story)\.php\?.*)$/, "https://www.facebook.com/$1"],
      [/^\/(photo\/?\?.*)$/, "https://www.facebook.com/$1"],
    ],
  },
  {
    name: "Reddit",
    kind: "embed",
    hosts: /(?:^|\.)reddit(?:media)?\.com$/,
    links: [[/^(\/r\/\w+\/comments\/[^?]+).*$/, "https://www.reddit.com$1"]],
  },
  {
    name: "Threads",
    kind: "embed",
    hosts: /(?:^|\.)threads\.(?:net|com)$/,
    links: [
      [/^\/(@[\w.]+)\/post\/([\w-]+).*$/, "https://www.threads.com/$1/post/$2"],
      [/^\/t\/([\w-]+).*$/, "https://www.threads.com/t/$1"],
    ],
  },
  {
    name: "Bluesky",
    kind: "embed",
    hosts: /^(?:embed\.)?bsky\.app$/,
    links: [
      [
        /^\/embed\/([\w:.]+)\/app\.bsky\.feed\.post\/(\w+).*$/,
        "https://bsky.app/profile/$1/post/$2",
      ],
      [/^(\/profile\/[\w:.-]+\/post\/\w+).*$/, "https://bsky.app$1"],
    ],
  },
  {
    name: "Telegram",
    kind: "embed",
    hosts: /^t\.me$/,
    links: [[/^\/(?:s\/)?(\w{4,40}\/\d+).*$/, "https://t.me/$1"]],
  },
  {
    name: "LinkedIn",
    kind: "embed",
    hosts: /(?:^|\.)linkedin\.com$/,
    links: [
      [/^\/embed\/(feed\/update\/[\w:%]+).*$/, "https://www.linkedin.com/$1/"],
      [/^\/(posts\/[\w-]+|feed\/update\/[\w:%]+).*$/, "https://www.linkedin.com/$1/"],
    ],
  },
  {
    name: "Pinterest",
    kind: "embed",
    hosts: /(?:^|\.)pinterest\.(?:com|co\.\w\w|\w\w)$/,
    links: [[/^\/pin\/(\d+).*$/, "https://www.pinterest.com/pin/$1/"]],
  },
];
