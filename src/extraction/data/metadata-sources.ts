/** Where pages state facts about their story, as data. The first name that has a value wins. */
export const metaNames = {
  title: ["og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title"],
  author: [
    "author",
    "article:author_name",
    "parsely-author",
    "content_author",
    "dtk:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "sailthru.author",
    "byl",
    "dable:author",
    "cxenseparse:author",
    "article:author",
    "og:article:author",
  ],
  editor: ["content_editor", "editor", "article:editor", "dtk:editor"],
  site: [
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "twitter:app:name:iphone",
  ],
  publisher: ["publisher", "dc.publisher", "dcterms.publisher", "citation_publisher"],
  section: [
    "article:section",
    "parsely-section",
    "content_category",
    "dtk:kanal",
    "dable:section",
    "cxenseparse:category",
    "sailthru.section",
  ],
  published: [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "content_publisheddate",
    "dtk:publishdate",
    "parsely-pub-date",
    "publishdate",
    "publish_date",
    "publish-date",
    "published_time",
    "published-date",
    "pubdate",
    "article.published",
    "rnews:datepublished",
    "sailthru.date",
    "dcterms.created",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "citation_publication_date",
    "citation_online_date",
    "cxenseparse:recs:publishtime",
    "dable:published_time",
    "article_date_original",
    "article:post_date",
    "date",
  ],
  modified: [
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "article.updated",
  ],
  excerpt: ["og:description", "description", "twitter:description", "dc.description"],
  language: ["og:locale", "content-language", "dc.language", "dcterms.language", "language"],
  picture: [
    "og:image:secure_url",
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "thumbnail",
    "image",
  ],
  licence: ["dcterms.license", "dc.rights.license", "license", "licence"],
} as const;

/** Class, id or test name of an element that may name who wrote, edited or reported. */
export const peopleNames =
  /author|byline|by-line|by_line|penulis|reporter|wartawan|jurnalis|pewarta|writer|redaktur|penyunting|editor|contributor|kontributor|credit|autor|auteur|redact|verfasser|skribent/i;

/** The same, where the word can hardly mean anything else. */
export const surePeopleNames =
  / (?:byline|bylines|by line|author|authors|penulis|reporter|wartawan|jurnalis|pewarta|writer|writers|written by|posted by|autor|autores|auteur|auteurs|verfasser|skribent) /;

/** Such an element that names somebody else, or nobody. */
export const otherPeopleNames =
  /comment|reply|avatar|image|photo|picture|thumb|icon|social|share|related|more|list title|follow|subscribe|review|fact check/;

/** Such an element with what the person has done: the name is in it, among much else. */
export const aboutPeopleNames =
  / (?:bio|biography|desc|description|about|box|info|card|content|text) /;

/** A link to the page of a person. */
export const personLinks =
  /\/(?:authors?|penulis|reporter|people|by|staff|contributors?|kontributor|autore?s?|auteurs?|writers?|redaktur|editors?|user|users|profile)\/./i;

/** Class or id of what stands beside the story: people and dates in it are those of others. */
export const besideNames =
  /(?:^|[\s_-])(?:related\w*|recommend\w*|rekomendasi|terkait|terpopuler|popular|trending|sidebar|comments?|komentar|respond|disqus\w*|newsletter|most-?read|read-?next|readmore|up-?next|teasers?|outbrain|taboola|breaking|ticker|headline-?list|latest|terbaru|infobox)(?=$|[\s_-])/i;

/** Class words of a heading that names the site or the part of it, not the story. */
export const siteHeadingMarks =
  / (?:logo|logos|brand|branding|navbar|site title|site name|site heading|blog title|menu|widget title|section title|masthead|sr only logo|channel) /;

/** Class words of a heading that is the story's. */
export const storyHeadingMarks =
  / (?:entry title|post title|article title|story title|headline|judul|read title|detail title|article header|article heading|heading title|page title|title article|news title|titulo|titre|post full title|blog title post|content title|single title|hero title|entry header|article headline|blog post title) /;

/** Elements whose own date is the story's, by `itemprop`. */
export const dateProperties = {
  published: ["datepublished", "datecreated", "uploaddate"],
  modified: ["datemodified"],
} as const;
