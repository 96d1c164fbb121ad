/** How people write dates, by language: names of months, zones and what stands before a date. */

/** Twelve months a line, several ways of writing one divided by "/"; dots are left out when compared. */
const monthNames: readonly string[] = [
  // Indonesian, Malay
  "januari/jan februari/feb/pebruari/peb maret/mar/mac april/apr mei/may juni/jun/juny juli/jul/julai agustus/agu/ags/agt/agst/ogos/ogo september/sep/sept oktober/okt november/nov/nopember/nop desember/des/disember/dis",
  // Javanese in Latin letters is written as Indonesian; English
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
  // Spanish
  "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic",
  // French
  "janvier/janv/jan février/fevrier/févr/fevr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc/dec",
  // German
  "januar/jänner/jan/jän februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez",
  // Portuguese
  "janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
  // Italian
  "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic",
  // Dutch
  "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt november/nov december/dec",
  // Swedish, Danish, Norwegian
  "januari/januar/jan februari/februar/feb mars/marts/mar april/apr maj/mai juni/jun juli/jul augusti/august/aug september/sep/sept oktober/okt november/nov december/desember/dec/des",
  // Polish
  "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
  // Turkish
  "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
  // Czech, Romanian, Finnish, Hungarian
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie decembrie",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec",
  // Russian, Ukrainian
  "января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек",
  "січня/січ лютого/лют березня/бер квітня/кві травня/тра червня/чер липня/лип серпня/сер вересня/вер жовтня/жов листопада/лис грудня/гру",
  // Arabic (Egypt and the Gulf; the Levant and Iraq; the Maghreb), Persian way of writing the same
  "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين_الأول تشرين_الثاني كانون_الأول",
  "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
  // Hindi, Greek, Hebrew, Thai, Vietnamese months are numbers
  "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
  "ιανουαρίου/ιαν φεβρουαρίου/φεβ μαρτίου/μαρ απριλίου/απρ μαΐου/μαι ιουνίου/ιουν ιουλίου/ιουλ αυγούστου/αυγ σεπτεμβρίου/σεπ οκτωβρίου/οκτ νοεμβρίου/νοε δεκεμβρίου/δεκ",
  "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
];

/** The number of a month by its name in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((line) =>
    line
      .split(" ")
      .flatMap((names, at) =>
        names.split("/").map((name): [string, number] => [name.replaceAll("_", " "), at + 1]),
      ),
  ),
);

/** Offsets by the name of the zone, lower case. */
export const zones: Readonly<Record<string, string>> = {
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  et: "-05:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  wet: "Z",
  cet: "+01:00",
  cest: "+02:00",
  mez: "+01:00",
  mesz: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  pkt: "+05:00",
  ist: "+05:30",
  myt: "+08:00",
  sgt: "+08:00",
  hkt: "+08:00",
  jst: "+09:00",
  kst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
  brt: "-03:00",
  art: "-03:00",
};

/** A text that may hold a date: looked at closely only then. */
export const maybeDate = /(?:19|20)\d\d|[٠-٩۰-۹०-९]{4}/;

/** Class words of an element that is a date. */
export const dateMarks =
  / (?:date|dates|datetime|time|timestamp|published|publish|posted|pubdate|tanggal|waktu|fecha|datum|meta|dateline) /;

/** Said before the date of a change. */
export const changedWords =
  /(?:updat|modif|diperbarui|diperbaharui|pembaruan|revis|aktualisiert|geändert|stand:|mis à jour|màj|actualizad|atualizad|aggiornat|bijgewerkt|обновл|изменен|تحديث|更新|수정|güncelle|uppdaterad|opdateret|oppdatert|zaktualizowan|last reviewed|medically reviewed|fact[- ]checked)/iu;

/** Said before the date of first publication. */
export const publishedWords =
  /(?:publish|posted|post (?:time|date)|diterbitkan|terbit|dipublikasikan|publikasi|tayang|diposting|veröffentlicht|erschienen|publié|publicad|pubblicat|gepubliceerd|опубликован|نشر|発表|公開|发布|發布|發佈|입력|등록|yayın|publicerad|udgivet|publisert|opublikowan|created on)/iu;

/** Of an expiry, an event or the law, not of the story. */
export const otherDateWords =
  /(?:©|copyright|hak cipta|expire|berakhir|deadline|kadaluarsa|rights reserved|since|sejak|est\.)/iu;

/** Countries' names in hosts and languages where a date is written month first. */
export const monthFirstLocales = /^en-(?:us|ph|ca)$|^es-us$/i;

/** Hosts of countries that write the day first, though the page only says "en". */
export const dayFirstHosts = /\.(?:uk|au|nz|in|id|my|sg|za|ie|ke|ng|pk|bd|lk|hk|eu|de|fr|nl)$/i;
