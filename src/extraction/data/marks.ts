/**
 * Words that publishers put into class and id, as `markOf` spells them: lower case, between spaces.
 * What each list does stands beside it; guards on prose decide with it.
 */

/** An element so named may be the story's: it scores higher. */
export const storyMarks =
  / (?:article|articles|body|content|contents|entry|hentry|main|page|post|posts|text|blog|story|artikel|isi|konten|berita|detail|read|prose|richtext|rich text|markdown|copy|paragraph) /;

/** An element so named rarely is: it scores lower. */
export const awayMarks =
  / (?:hidden|banner|combx|comment|comments|com|contact|footer|footnote|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tag|widget|widgets|terkait|komentar|iklan|rekomendasi|menu|nav|navigation|teaser|card|cards|author|bio|byline|caption|cookie|modal|popup|newsletter|signup|ad|ads|breadcrumb|toolbar) /;

/** Boxes that stand around a story; without prose in them they go before the story is looked for. */
export const unlikelyMarks =
  / (?:ad|ads|ad break|agegate|banner|breadcrumb|breadcrumbs|combx|comment|comments|community|cover wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup|nav|navbar|navigation|megamenu|dropdown|offcanvas|drawer|sitenav|subnav|topnav) /;

/** … unless they also carry one of these. */
export const likelyMarks = / (?:article|body|column|content|main|story|post|entry|text) /;

/** An element so named says that it holds a story's text, and nothing else. */
export const bodyMarks =
  / (?:article ?body|article ?content|article ?text|article body content|body article|entry ?content|post ?content|post ?body|post ?text|story ?body|story ?content|story ?text|news ?body|news ?content|news ?text|content ?article|articlebody text|main ?text|read content|detail body text|detail text|detikdetailtext|txt article|isi berita|isi artikel|konten berita|body text|single content|article main|blog post body|blog content|rich text body|available content|mw content text|text content) /;
