/** Fields of a story's record in a page's state that say who, when, and what stands for it; best first. */

export const authorKeys = [
  "authors",
  "author",
  "byline",
  "bylines",
  "writers",
  "writer",
  "creator",
  "contributors",
  "penulis",
  "reporter",
] as const;

export const editorKeys = ["editor", "editors", "penyunting", "redaktur"] as const;

/** Of a person. */
export const nameKeys = [
  "name",
  "display_name",
  "displayName",
  "full_name",
  "fullName",
  "title",
  "nama",
  "text",
] as const;

export const publishedKeys = [
  "datePublished",
  "publishedAt",
  "published_at",
  "published",
  "publishDate",
  "publish_date",
  "publishedDate",
  "published_date",
  "publicationDate",
  "publication_date",
  "firstPublishedAt",
  "first_published_at",
  "first_publish_date",
  "display_date",
  "date_gmt",
  "date",
  "tanggal",
  "createdAt",
  "created_at",
] as const;

export const modifiedKeys = [
  "dateModified",
  "updatedAt",
  "updated_at",
  "modifiedAt",
  "modified_at",
  "modified",
] as const;

export const pictureKeys = [
  "leadImage",
  "lead_image",
  "lead",
  "cover",
  "coverImage",
  "cover_image",
  "featuredImage",
  "featured_image",
  "heroImage",
  "mainImage",
  "image",
  "thumbnail",
] as const;
