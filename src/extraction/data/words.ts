/**
 * Words that publishers use around stories, by kind. Indonesian and English first.
 * Patterns are matched against one block's collapsed text.
 */

/** Before a name. */
export const namePrefixes =
  /^(?:oleh|penulis|reporter|pewarta|laporan(?: wartawan)?|wartawan|kontributor|jurnalis|written by|words by|story by|posted by|published by|reported by|author|by|von|par|por|di|door)\s*[:\-–]?\s+|^(?:oleh|penulis|reporter|pewarta|laporan|author|by)\s*:\s*/i;

/** Between two names. */
export const nameJoiners = /\s*[/|;•·]\s*|\s*,\s*(?:dan\s+|and\s+)?|\s+(?:dan|and|&|und|et|y)\s+/i;

/** What stands where a name should, and is none. */
export const notNames =
  /^(?:admin(?:istrator)?|redaksi|editor|staff|penulis|author|unknown|tim redaksi|follow|share|bagikan|ikuti|updated?|published|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|contributor|view all posts.*|more by.*|about|read more|wib)$/i;

/** A line that names the editor. */
export const editorLine =
  /^(?:[Ee]ditor|EDITOR|[Pp]enyunting|[Rr]edaktur|[Ee]dited by)\s*(?:[:\-–|]\s*|\s(?=\p{Lu}))(?<name>[^:|]{2,80})$/u;
