/**
 * What makes two URLs one story, as data. Only names that never say which story is meant stand
 * here: `id`, `p`, `q`, `cid`, `page=2`, `from` and their like must stay.
 */

// Google's own domains where Bekal's readers are: anybody may own a `google.<something else>`.
const google =
  /(?:^|\.)google\.(?:com(?:\.(?:au|br|hk|mx|my|ph|sa|sg|tr|tw|vn))?|co\.(?:id|in|jp|kr|nz|th|uk|za)|at|be|ca|ch|de|es|fr|ie|it|nl|pl|pt|se)$/;

/** Links that carry the story's URL inside: redirects of networks and caches of AMP pages. */
export const wrappers: Wrapper[] = [
  { host: google, path: /^\/amp\/(s\/)?(.+)/ },
  { host: /\.cdn\.ampproject\.org$|(^|\.)bing-amp\.com$/, path: /^\/[a-z]+\/(s\/)?(.+)/ },
  { host: google, path: /^\/url$/, parameters: ["url", "q"] },
  { host: /^(l|lm)\.(facebook|instagram)\.com$|^l\.threads\.com$/, parameters: ["u"] },
  { host: /^out\.reddit\.com$/, parameters: ["url"] },
  { host: /(^|\.)youtube\.com$/, path: /^\/redirect$/, parameters: ["q"] },
  { host: /(^|\.)vk\.com$/, path: /^\/away\.php$/, parameters: ["to"] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ["z"] },
];

export interface Wrapper {
  host: RegExp;
  /** Without `parameters`: group 1 says https, group 2 is host and path of the story. */
  path?: RegExp;
  parameters?: string[];
}

/** Hosts that show the same story as the one they are rewritten to; each leaves at least two labels. */
export const hostTwins: [RegExp, string][] = [
  [/^(?:www|m|mobile|amp)\.(?=[^.]+\.[^.]+)/, ""],
  [/^([a-z-]+)\.m\.(wik\w+\.org)$/, "$1.$2"],
];

/** Parameters that say how a reader came, never what they came for. Lower case. */
export const trackers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [
    // Advertising and social networks
    "fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid ysclid ttclid twclid srsltid epik",
    "li_fat_id igshid igsh mibextid tblci dicbo rdt_cid _branch_match_id _branch_referrer",
    "__twitter_impression ref_src ref_url fbc_id rb_clickid wickedid s_kwcid _openstat",
    // Mail and campaigns
    "mkt_tok _ke _kx dm_i ck_subscriber_id ml_subscriber ml_subscriber_hash hsctatracking emc",
    "nr_email_referer trk trkcampaign trkinfo xtor s_cid icid ocid ncid cmpid cmp smid smtyp spm",
    "ns_source ns_mchannel ns_campaign ns_linkname ns_fee sr_share guccounter guce_referrer",
    "guce_referrer_sig _ga _gl _gac _gid",
    // AMP viewers and comment forms
    "usqp amp_js_v amp_gsa amp_cb amp_latest_update_time aoh replytocom",
  ].flatMap((line) => line.split(" ")),
);

/** Families of such parameters. */
export const trackerPrefix =
  /^(?:utm|mc|pk|mtm|matomo|piwik|hsa|itm|bsft|at|ga|vero|oly|fb|wt)_|^__?hs/;

/** Parameters that are dropped only with these values: with others they may name the story. */
export const weakTrackers = new Map<string, RegExp>([
  ["ref", /^[a-z_.-]*$/i],
  ["source", /^(?:rss|feed|twitter|facebook|whatsapp|telegram|e?mail|newsletter|share|app)$/i],
  ["share", /^(?:twitter|x|facebook|whatsapp|telegram|e?mail|linkedin|reddit|copy)$/i],
  ["amp", /^(?:1|true|yes|)$/i],
  ["outputtype", /^amp$/i],
  ["output", /^amp$/i],
  ["display", /^amp$/i],
  ["m", /^[01]$/],
  ["page", /^all$/i],
  ["page_num", /^all$/i],
  ["showpage", /^all$/i],
  ["single", /^1$/],
]);

/** Parameters that only on these hosts say nothing about the story. */
export const hostTrackers: { host: RegExp; names: string[] }[] = [
  { host: /^(?:twitter|x)\.com$/, names: ["s", "t"] },
  { host: /^(?:youtube\.com|youtu\.be|open\.spotify\.com)$/, names: ["si", "feature", "pp"] },
  { host: /^(?:.+\.)?medium\.com$/, names: ["source"] },
];
