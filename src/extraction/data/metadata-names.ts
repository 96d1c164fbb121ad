/**
 * Words around the names of people, by language: Indonesian and English first. Parts of patterns are
 * written without groups; each stands for whole words.
 */

/** Phrases that announce a name without a colon. */
const phrases = {
  writer:
    "(?:this (?:post|article|story) (?:was|is) )?written by|words by|(?:story|text|article|post|recipe|guide|review|analysis|opinion|column|interview) by|authored by|contributed by|posted by|published by|submitted by|created by|report(?:ed|ing)? by|ditulis oleh|laporan(?: langsung)? (?:wartawan|reporter|kontributor|jurnalis)|laporan oleh|penulis naskah|verfasst von|geschrieben von|ein (?:beitrag|artikel) von|écrit par|rédigé par|publié par|propos recueillis par|escrito por|publicado por|texto de|scritto da|a cura di|geschreven door|skriven av|skrevet av|skrevet af",
  editor: "edited by|editing by|disunting oleh|editado por|éditée? par|bearbeitet von",
  other:
    "(?:last )?updated by|(?:more )?(?:articles|posts|stories) by|(?:medically |clinically |expert |technically |legally )?reviewed by|(?:fact|data)[ -]?checked by|approved by|additional reporting by|photo(?:s|graph|graphs|graphy)? by|images? by|illustrations? by|video by|translated by|diterjemahkan oleh|foto oleh|difoto oleh|last updated|updated on|published on|posted on|first published|terakhir diperbarui|diperbarui pada|diterbitkan pada|hak cipta|copyright",
} as const;

/** Words that announce a name when a colon follows, or at the start of a line. */
const words = {
  writer:
    "oleh|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|laporan|rep|by|authors?|writers?|words|text|von|autor(?:in|en|a|es)?|verfasser|par|auteure?s?|por|autore|autori|door|av|af|tekst|autorka|yazar|yazan|автор(?:ы|и)?|текст|بقلم|كتبت?|الكاتب|إعداد|نویسنده|著者|執筆|取材・文|ライター|記者|记者|作者|撰文|글|글쓴이|tác giả",
  editor:
    "editors?|penyunting|redaktur|red|redakteur(?:in)?|edición|edição|redattore|редактор|المحرر|تحرير|编辑|責任編集|责任编辑|責任編輯|編集|편집",
  other:
    "foto(?:grafer)?|photos?|photographer|videografer|video|penerjemah|translator|sumber|source|uploader|produser|producer|illustrator|ilustrasi|diperbarui|diterbitkan|terbit|dipublikasikan|publikasi|tayang|updated?|published|posted|date|tanggal|penanggung jawab|desain|design|code|content|konten|hak cipta|copyright|image|credit|kredit|fuente|quelle|fonte|tags?|topik",
} as const;

/** Which role a phrase or word announces. */
export type Role = keyof typeof words;

/** Each role with the words that announce it, whole. */
export const roleOf: readonly { role: Role; pattern: RegExp }[] = (
  ["editor", "other", "writer"] as const
).map((role) => ({ role, pattern: new RegExp(`^(?:${phrases[role]}|${words[role]})$`, "iu") }));

const anyPhrase = Object.values(phrases).join("|");
const anyWord = Object.values(words).join("|");
/** Of these, the ones that announce a name without a colon, too: "Video" and "Red" begin other lines. */
const bareWords =
  "oleh|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|laporan|by|authors?|von|autor(?:in|en|a|es)?|verfasser|par|auteure?s?|por|door|av|af|автор(?:ы|и)?|بقلم|كتبت?|editor|penyunting|redaktur|updated?|published|posted|diperbarui|diterbitkan|terbit|tayang";

/** One announcement inside a line: a phrase, a word with a colon, or a word after a divider. */
export const roleMarker = new RegExp(
  `(?<![\\p{L}\\p{N}&])(?:(?<phrase>${anyPhrase})(?![\\p{L}\\p{N}])\\s*[:：]?|(?<word>${anyWord})\\s*[:：=]|(?<=^|[;|/•·]\\s{0,2})(?<bare>${bareWords})(?:\\s+(?:[-–|]\\s+)?|$))\\s*`,
  "giu",
);

/** A text that may begin with such an announcement: looked at closely only then. */
export const maybeRole = new RegExp(
  `^[\\s([\\-–—•|]{0,4}(?:${anyPhrase}|${anyWord})(?![\\p{L}\\p{N}])`,
  "iu",
);

/** Divide one person from the next, whatever the names. */
export const strongJoiners =
  /\s*[/|;•·⋅∙،、，\n]\s*|\s*,\s*(?:(?:dan|and|serta|und|et|y|e|och|og|ve)\s+)?/iu;

/** Divide two persons when both sides read like one. */
export const weakJoiners =
  /\s+(?:dan|and|serta|bersama|with|&|und|et|y|e|och|og|en|ve|и|та|و|與|和|与|と|및)\s+/iu;

/** Lower-case words inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  "van von der den de del della di da das do dos du la le les el al bin binti binte ibn abu af av ten ter te zu zum y e i und st st. san santa o' d' 't bt b. a/l a/p".split(
    " ",
  ),
);

/** A degree, an order or a suffix that belongs to the name before it. */
export const degree =
  /^(?:[SMDA]\.?\s?(?:[A-Z][a-z]{0,5}\.?){1,3}(?:\s?[A-Z][a-z]{0,3}\.?)?|(?=[A-Z-]{2})[A-Z]{1,6}(?:[-/][A-Z]{1,6})*®?\.?(?:\s(?:[A-Z]{2,6}®?|\d{2,4}|\([A-Z][a-z]+\)))?|Ph\.?\s?D\.?|Psy\.?D\.?|Pharm\.?D\.?|Ed\.?D\.?|Esq\.?|M\.?D\.?(?: [A-Z]{3,6})?|R\.?N\.?|J\.?D\.?|Jr\.?|Sr\.?|I{2,3}|IV|Drs?\.?|Ir\.?|Lc\.?|Sp\.?\s?[A-Z][A-Za-z]{0,3}\.?(?:\s?\([A-Z]\))?|[A-Z][a-z]?\.(?:[A-Z][a-z]{0,4}\.){1,4})$/;

/** Who carries a story: named beside a person, it is no second one. Squashed. */
export const agencies: ReadonlySet<string> = new Set(
  "afp ap bbc cnn upi dpa efe ansa tass antara npr dw voa mnc rri tvri rtl ard zdf pti ani ians aap pa kbr nhk cbs nbc abc pbs rfi rfa rt lkbn usa uk us eu ri ntb ntt dki diy reuters associatedpress xinhua anadolu bernama kyodo yonhap interfax rianovosti europapress belga ritzau pap lusa agencies agenciaefe agênciabrasil mediapool".split(
    " ",
  ),
);

/** A newsroom that signs as one: named when no person is. */
export const newsrooms =
  /^(?:(?:the |our |la |de |die )?(?:redacci[oó]n|reda[cç]ão|rédaction|redazione|redactie|redaktion(?:en)?|redaksjonen|редакция|редакція|newsroom|news ?desk|web ?desk|online desk|editorial (?:team|board|staff)|editors|staff (?:writer|reporter|correspondent)s?|agenc(?:y|ies|ias)|wire services?|editorial))$/iu;

/** Words that make a part a job, not a name. */
export const jobWords =
  /(?<![\p{L}])(?:editor(?:ial)?|reporter|writer|author|journalist|correspondent|columnist|contribut(?:or|ing)|photographer|producer|(?:co-?)?founder|owner|director|manager|president|officer|ceo|cto|cmo|coo|cfo|svp|vp|head of|chief|senior|junior|staff|consultant|expert|specialist|analyst|attorney|lawyer|professor|lecturer|researcher|scientist|engineer|developer|designer|strategist|coordinator|marketer|assistant|associate|intern|fellow|dietitian|nutritionist|physician|nurse|therapist|clinician|counsel|advis[eo]r|horticulturist|gardener|winemaker|educators?|teacher|instructor|coach|trainer|blogger|copywriter|creator|representative|member of|graduate|wartawan|jurnalis|kontributor|redaktur|dosen|mahasiswa|peneliti|pengamat|guru besar|ketua|direktur|anggota|alumni|redakteurin|redakteur|korrespondent|journaliste|rédact\p{L}+|periodista|redactora?|corresponsal|jornalista|repórter|giornalista|inviato)(?!\p{L})/iu;

/** A newsroom, a desk: named as one, and kept whole. */
export const collectives =
  /(?<!\p{L})(?:team|tim|desk|staff|editors|redaksi|redaktion|newsroom|crew|dewan)(?!\p{L})/iu;

/** What stands where a name should, and is none. */
export const notNames =
  /^(?:[\w.-]{0,20}admin(?:istrator|n|s|\d{1,4})?|web ?master|redaksi|tim|team|tim redaksi|redaktion|editor|staff|penulis|reporter|the author|(?:post )?authors?|unknown|anonymous|guest|guest (?:author|post)|follow|share|bagikan|ikuti|updated?|published|posted|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tue|wed|thu|fri|sat|sun)|contributor|view (?:all|more) posts.*|(?:view|see|read) (?:all|more|profile|bio).*|more (?:by|from|about) .*|about(?: the author)?|meet the .*|read more|share|home|wib|wita|wit|by|oleh|(?:written|posted|published|reviewed|edited|authored) by|text by|null|undefined|profile|video library|view|none|n\/a|test|user|default|author name|name|links?|comments?|follow us|subscribe|facebook|twitter|x|instagram|linked ?in|blue ?sky|mastodon|you ?tube|tik ?tok|threads|whats ?app|telegram|pinterest|reddit|e-?mail|rss|(?:member )?log ?in|sign (?:in|up)|register(?: now)?|create account|learn (?:about|more).*|categor(?:y|ies)|tags?|all posts|no comments|\d+ comments?|table of contents)$/i;

/** Inside a name, of something that is no person. */
export const notInNames =
  /https?:|www\.|[@{}<>[\]=#]|^["“”«»]|[.](?:com|co|id|net|org|news|tv|info|social|dev|io)(?:\W|$)|©|®.*®/i;

/** A line that names the editor. */
export const editorLine =
  /^(?:[Ee]ditor|EDITOR|[Pp]enyunting|PENYUNTING|[Rr]edaktur|REDAKTUR|[Ee]dited by|[Ee]diting by|Red)\s*(?:[:：\-–|]\s*|\s(?=\p{Lu}))(?<name>[^:|]{2,80})$/u;

/** Where what a page says of its writers ends and an outlet begins. */
export const afterStated = /\s+[-–—|•·⋅∙]\s+/u;

/** Where a line that names people goes on with a place, a length or a job in brackets. */
export const afterShown =
  /(?<=\s\S{1,40})\s+in\s+(?=\p{L})|\s+[-–—|•·⋅∙]\s+|\s*\((?=[^)]{0,60}\d{2}|@|[^)]{0,40}(?:editor|manager|writer|reporter|author))|\s+(?=\d{1,3} (?:min|menit))/iu;

/** Days of the week that may stand between a name and a date. */
export const weekdays =
  /^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,?$|^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad),?$/i;

/** The last word of a line that is a job. */
export const jobEnds: ReadonlySet<string> = new Set(
  "writer reporter journalist correspondent columnist editor author contributor jurnalis wartawan kontributor penulis pewarta".split(
    " ",
  ),
);

/** A line that is a job and nothing else stands beside the name of who holds it. */
export const jobLine = /^(?:(?!by |oleh )[\p{L}&.'-]{1,20}\s){0,4}[\p{L}]{1,20}$/iu;
