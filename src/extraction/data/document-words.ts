/** Words by which plain texts and PDFs name their parts. Indonesian and English first. */

/** A line that names a division of a book. */
export const divisionLine =
  /^(?:(?:chapter|bab|part|bagian|book|buku|section|canto|act|scene|babak|adegan|lampiran|appendix|letter|surat|kapitel|chapitre|cap[ií]tulo|capitolo)\s+(?:\d{1,3}|[ivxlcdm]{1,8}|[a-z]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five|six|seven|eight|nine|ten|the \w+|pertama|kedua|ketiga)\b.{0,60}|(?:prolog(?:ue)?|epilog(?:ue)?|kata pengantar|pendahuluan|daftar (?:isi|pustaka)|introduction|preface|foreword|contents|table of contents|conclusions?|kesimpulan|penutup|references|bibliography|acknowledge?ments|ucapan terima kasih|abstract|abstrak|ringkasan|summary|appendix|lampiran|glossary|glosarium|notes|catatan))\.?$/i;

/** "Title: …" lines at the head of a text, by what they state. */
export const headFields: readonly {
  field: "title" | "author" | "date" | "language";
  names: RegExp;
}[] = [
  { field: "title", names: /^(?:title|judul|subject|perihal|titre|titel|título|titolo)$/i },
  {
    field: "author",
    names: /^(?:authors?|penulis|pengarang|oleh|by|creator|auteur|autor|autore)$/i,
  },
  {
    field: "date",
    names:
      /^(?:date|tanggal|release date|published|publication date|diterbitkan|terbit|created|pubdate|publishdate)$/i,
  },
  { field: "language", names: /^(?:language|bahasa|lang|langue|sprache)$/i },
];

/** What the big libraries of free books put around a text. */
export const bookStart = /^\*{3}\s*start of (?:the|this) project gutenberg\b.*$/i;
export const bookEnd =
  /^\*{3}\s*end of (?:the|this) project gutenberg\b.*$|^end of (?:the )?project gutenberg(?:['’]s)?\b.*$/i;

/** A line that names who wrote the text. */
export const writerLine =
  /^(?:by|oleh|penulis|author|written by|ditulis oleh|karya)\s*:?\s+(?<name>\P{Ll}.{1,100})$/iu;

/** What programs put where the title should be. */
export const titleOfNobody =
  /^(?:untitled|tanpa judul|document\d*|dokumen\d*|slide ?\d+|title|judul|new document|presentation\d*|\(?anonymous\)?|microsoft (?:word|powerpoint|excel) - .*|.*\.(?:docx?|pdf|indd|tex|dvi|qxd|odt|rtf|pptx?|xlsx?|cdr|ps|p65)|[\d\s._-]+)$/i;

/** What programs put where the author should be. */
export const authorOfNobody =
  /^(?:admin(?:istrator)?|user|users?|owner|pengguna|unknown|anonymous|author|penulis|hp|asus|acer|lenovo|dell|toshiba|microsoft(?: office)?(?: user)?|windows(?: user)?|pc|laptop|computer|my computer|scanner|root|test|default|office|guest|[\w.-]*\d{2,}[\w.-]*|n\/?a)$/i;

/** A line that describes a picture or a table, however it is set. */
export const captionLine =
  /^(?:fig(?:ure)?s?|gambar|tabel|table|foto|photo|grafik|chart|sumber|source|diagram|bagan|box|kotak)\b\.?\s*(?:\d|:)/i;

/** Such a line under a drawing. */
export const figureLine =
  /^(?:fig(?:ure)?s?|gambar|grafik|chart|diagram|bagan|peta|map)\b\.?\s*(?:\d|:)/i;

/** The heading of a table of contents. */
export const contentsLine =
  /^(?:daftar isi|isi|(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|índice|indice)\W*$/i;

/** A line of the table of contents: dots that lead to a number. */
export const leaderLine = /(?:\.\s?){4}\s{0,20}(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** A line with nothing but the page's number. */
export const pageNumberLine =
  /^\W*(?:(?:page|pages|hal(?:aman)?\.?|hlm\.?|seite|p[aá]gina|p\.)\s*)?(?<number>\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|dari|\/|von|de|\|)\s*\d{1,4})?\W*$/i;
