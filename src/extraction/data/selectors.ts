import { anyMark } from "./phrases.ts";

/** Where publishers put things, as data. */

/** Readers' comments, which may hold more prose than the story. */
export const commentSections =
  "#comments, #respond, #disqus_thread, .comments-area, .comment-list, .commentlist, .comments-section, .comment-section, .fb-comments, [id^='comment-']";

/** Never part of a story, whatever it holds. */
export const alwaysDropped =
  'script, style, template, nav, dialog, [role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], form[role="search"], .mw-editsection, .navbox, .mw-jump-link, #siteSub, #contentSub, .mw-indicators, #toc, .toc_container, .sr-only, .visually-hidden, .screen-reader-text, .skip-link, figcaption a[download]';

/** Class and id words (from `markOf`) of what stands around a story, by what it is for. */
const clutter = {
  sharing:
    "share, sharing, shares, sharebar, sharethis, addtoany, social, socials, sosmed, bagikan, compartir, sharedaddy",
  following:
    "newsletter, subscribe, subscription, signup, follow us, google news, app banner, app download, app nag, article sub cta, cta, call to action",
  otherStories:
    "related, relatedposts, jp relatedposts, inline related, terkait, relacionada, relacionadas, recommended, recommendation, recommendations, rekomendasi, recirc, recirculation, outbrain, taboola, mgid, dable, trending, terpopuler, popular, mostread, baca juga, bacajuga, baca, lihatjuga, linksisip, see also link, read also, readmore box, jangan lewatkan, next article, next post, video player recommended",
  comments: "comments, comment form, respond, disqus, komentar, wpcnt, reviews, rating widget",
  paths:
    "breadcrumb, breadcrumbs, pagination, pager, paging, paging halaman, post navigation, nav links, tags, tag list, taglist, tag cloud, post tags, entry tags",
  advertising:
    "promo, promos, promotion, advertisement, advert, ads, adsense, ad slot, ad container, banner ad, iklan, parallax, sponsor, sponsored",
  walls:
    "cookie, cookies, cookielawinfo, cookieyes, onetrust, cookiebot, cky, cmplz, consent, gdpr, paywall box, paywall, paywall overlay, login box, popup, modal",
  site: "sidebar, widget area, footer, site footer, site header, navbar, menu, topbar, masthead, livetv, live tv, toolbar, sticky bar, print only, noprint",
  wikis: "ambox, mbox",
  recipes: "recipe buttons, unit conversion",
};

/** Removed only when the element holds little prose and less than 35 % of the page's text. */
export const clutterMarks = anyMark(clutter);

/** Words in a class that make a paragraph a caption. */
export const captionMarks =
  / (?:caption|figcaption|wp caption text|photo caption|image caption|img caption|keterangan|photo credit|image credit|foto caption|media caption|caption text|credit|picture caption|detail media caption|photo description|img desc) /;

/** Words in a class that make a line a byline, date or credit at the head. */
export const headMarks =
  / (?:byline|author|authors|date|dateline|published|timestamp|post meta|entry meta|article meta|meta|breadcrumb|category|kicker|eyebrow|penulis|tanggal|reading time|read time) /;

/** Words in a picture's class, alt or address that make it decoration. */
export const decorativePicture =
  /(?:^|[^a-z])(?:logo|icon|icons|ikon|avatar|gravatar|sprite|spacer|pixel|blank|placeholder|loading|loader|spinner|badge|button|emoji|smiley|share|social|tracking|beacon|1x1|transparent|dot|arrow|advert|ads|banner-ad|author-photo|profile-pic|favicon)(?:[^a-z]|$)/i;
