/**
 * How the fields of a page's state are called, as `keyWords` spells them: "bodyHtml" and "body_html"
 * are "body html". The lists match whole words, a star the rest of one.
 */

/** They hold the story's text. */
export const bodyKeys = words(`
  body, article body, content, contents, content elements, text, html, blocks, paragraphs, story,
  article, post, main, document, markdown, rich text, richtext, elements, sections,
  isi, konten, naskah, artikel, berita, teks`);

/** They hold something else, however much of it. */
export const awayKeys = words(`
  related, recommend*, recirc*, similar, comment, comments, replies, latest, popular, most read, trending,
  siblings, teaser, teasers, next, prev, previous, terkait, terbaru, terpopuler, rekomendasi, komentar,
  head, header, foot, footer, menu, menus, nav, navigation, breadcrumb, breadcrumbs, sidebar, toc,
  table of contents, links, icon, icons, head code,
  ad, ads, advert*, iklan, promo*, newsletter, subscribe, subscription, banner, banners, announcement,
  announcements, cookie, cookies, consent, privacy, legal, terms,
  author, authors, contributors, bio, bios, user, users, tag, tags, categories, topics, caption, alt,
  seo, meta, metadata, jsonld, json ld, ld json, schema, structured data, tracking, analytics,
  config, configuration, options, flags, experiments, translation, translations, i18n, intl, locale,
  locales, message, messages, dictionary, labels, strings, rating, ratings, revision, revisions, history,
  css, style, styles, script, scripts, query, source code, compiled source, scope,
  not found, error, errors, loading, fallback, template`);

/** They hold the parts of one text, though each part has a headline and an address of its own. */
export const partKeys = words(`
  chapter, chapters, section, sections, slide, slides, steps, parts, slices, body, blocks, paragraphs,
  modules, widgets`);

/** They hold a taste of the text. */
export const summaryKeys = words(`
  summary, excerpt, description, descr, desc, abstract, dek, standfirst, deck, lead, lede, intro, teaser,
  snippet, blurb, preview, truncated, short, subtitle, sinopsis, ringkasan, kutipan`);

/** They hold a text, long or short. */
export const textKeys = words(`
  value, rendered, raw, answer, quote, copy, text, html, body, content, paragraph, markdown`);

/** They hold the heading of a part. */
export const headingKeys = words(`
  heading, headline, title, subtitle, subheading, question, judul`);

function words(list: string): RegExp {
  const names = list
    .split(",")
    .map((name) => name.trim().replaceAll(/\s+/g, " ").replace("*", "\\w*"));
  return new RegExp(`\\b(?:${names.join("|")})\\b`);
}

/** Names of the field that holds a headline, best first. */
export const titleKeys = [
  "headline",
  "title",
  "Title",
  "judul",
  "name",
  "heading",
  "metaTitle",
  "meta_title",
  "seoTitle",
  "pageTitle",
  "ogTitle",
] as const;

/** Records beside the text that hold its headline. */
export const titleHolders = [
  "seo",
  "meta",
  "metadata",
  "frontmatter",
  "frontMatter",
  "fields",
  "attributes",
  "head",
  "headlines",
  "pageMetadata",
  "data",
] as const;

/** Fields that hold a story's address, or its end. */
export const storyAddressKeys = [
  "slug",
  "url",
  "path",
  "permalink",
  "canonical",
  "canonicalUrl",
  "canonical_url",
  "uri",
  "link",
  "href",
  "tautan",
] as const;

/** Fields by which a record and a page's address may agree. */
export const addressKeys = [...storyAddressKeys, "id", "_id", "nid"] as const;
