/** Who did what, as a line at a story's head or end. */
const roles =
  "editor|penyunting|redaktur|penulis|reporter|pewarta|wartawan|kontributor|laporan|sumber(?: berita| foto| artikel)?|source|uploader|fotografer|foto|photo|video|videografer|ilustrasi|ilustrator|penerjemah|translator|illustration|edited by|reporting by|additional reporting by|written by|words|copy editor|fact[- ]checker|produser|producer|peliput|koordinator liputan|penanggung jawab";

/** "Editor : Sari Dewi", also several of them in one line. */
export const creditLine = new RegExp(
  `^[\\s(]*(?:${roles})\\s*(?:[:：©]|\\s[–—-]\\s)\\s*.{2,140}$`,
  "iu",
);

/** Initials of reporter and editor at the end: "(zah/zah)", "[abc]", "(*)". */
export const initials =
  /^[([]\s*(?:\*+|[\p{L}\p{N}.]{1,5}|[\p{L}\p{N}.]{1,20}(?:\s*[/,-]\s*[\p{L}\p{N}.]{1,20}){1,3})\s*[)\]]$/u;

/** An address to write to. */
export const mailAddress = /\S{1,60}@[\w-]{1,60}\.\S{2,60}/;
