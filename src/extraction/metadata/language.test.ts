import { describe, expect, it } from "vitest";
import { detectDirection, detectLanguage } from "./detect-language.ts";
import { chooseDirection, chooseLanguage, declaredLanguage } from "./language.ts";
import { metadataOf, aPage } from "./page.fixture.ts";

const texts: Record<string, string> = {
  id: "Warga mengatakan bahwa jembatan itu bisa dipakai sejak Senin karena polisi sudah memeriksa kabelnya. Pemerintah desa akan memperbaiki jalan di sekitarnya, ujar kepala dusun, usai meninjau lokasi dengan para pedagang yang menunggu.",
  ms: "Penduduk berkata bahawa jambatan itu boleh digunakan sejak Isnin kerana jurutera sudah memeriksa kabelnya. Mesyuarat syarikat itu akan membaiki jalan di sekitarnya, kata ketua kampung, sambil beliau meninjau lokasi dengan para peniaga yang menunggu.",
  jv: "Wong-wong padha kandha yen kreteg iku wis bisa diliwati wiwit Senen amarga tukang wis mriksa kabele. Lurahe uga arep ndandani dalan ing sakiwa-tengene, lan bakul sing ora gelem pindhah bakal oleh panggonan anyar kang luwih jembar saka biyen.",
  su: "Warga nyarios yén sasak éta geus tiasa dianggo ti poé Senén sabab tukang geus mariksa kabelna. Kapala désa ogé bakal ngoméan jalan di sabudeureunana, sarta nu dagang anu teu daék pindah bakal meunang tempat anyar nu leuwih lega pikeun maranéhna jeung kulawargana.",
  en: "The villagers said that the bridge was open to all of them on Monday, and that it is the first of its kind in the district, which has not had one for thirty years.",
  es: "Los vecinos dijeron que el puente está abierto para todos desde el lunes y que es el primero de su tipo en la comarca, que no tenía uno desde hace treinta años.",
  de: "Die Dorfbewohner sagten, dass die Brücke seit Montag für alle offen ist und dass sie die erste ihrer Art in dem Kreis ist, der seit dreißig Jahren keine hatte.",
  da: "Landsbyens folk sagde, at broen blev åbnet for alle efter mandag, og at den er den første af sin slags i kommunen, som ikke har haft en i meget lang tid. Hvad nogle ikke ved, er at den også skulle være uden rækværk.",
  nb: "Landsbyens folk sa at broen ble åpnet for alle etter mandag, og at den er den første av sitt slag i kommunen, som ikke har hatt en på mye lengre tid. Hva noen ikke vet, er at den også skulle være uten rekkverk.",
  ru: "Жители сказали, что мост открыт для всех с понедельника и что он первый в округе за тридцать лет.",
  uk: "Мешканці сказали, що міст відкритий для всіх із понеділка і що він перший у районі за тридцять років, бо раніше їх возив пором.",
  ar: "قال سكان القرية إن الجسر مفتوح للجميع منذ يوم الاثنين وإنه الأول من نوعه في المنطقة.",
  fa: "اهالی روستا گفتند که پل از روز دوشنبه برای همه باز است و این نخستین پل از این گونه در این منطقه است.",
  ja: "村の人々は、橋が月曜日からすべての人に開かれ、この地域で初めてのものだと話した。三十年のあいだ橋はなかった。",
  zh: "村民们说,这座桥从星期一起向所有人开放,是本地区的第一座桥。三十年来这里一直没有桥,人们只能坐船过河。",
  ko: "마을 사람들은 다리가 월요일부터 모두에게 열렸으며 이 지역에서 처음이라고 말했다. 삼십 년 동안 다리가 없었다.",
};

it.each(Object.entries(texts))("tells that a text is in %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it("does not guess from a few words, or from code", () => {
  expect(detectLanguage("Jembatan dibuka")).toBeUndefined();
  expect(
    detectLanguage("let x = foo(bar, baz); if (x > 0) { qux(x); } ".repeat(5)),
  ).toBeUndefined();
  expect(detectLanguage("")).toBeUndefined();
});

describe("the language of a page", () => {
  const languageOf = (lang: string, text: string) => {
    const page = aPage({ lang });
    return chooseLanguage(page, metadataOf({ lang }).tags, text);
  };

  it.each([
    ["the declared one, with its region, when the text agrees", "id-ID", "id", "id-ID"],
    ["the text's, when a template says another", "en-US", "id", "id"],
    ["the text's of two near ones", "ms", "id", "id"],
    ["a regional one that is declared, though its words are Indonesia's", "min", "id", "min"],
    ["the old code of Indonesian made new", "in", "id", "id"],
    ["one of a script that others share", "kk", "ru", "kk"],
    ["written with its cases", "zh-hant-tw", "zh", "zh-Hant-TW"],
  ])("is %s", (_, lang, text, language) => {
    expect(languageOf(lang, texts[text] ?? "")).toBe(language);
  });

  it("is found in linked data and metas where the root says nothing", () => {
    const linked = aPage({
      lang: "",
      data: {
        "@type": "Article",
        inLanguage: { "@type": "Language", name: "Bahasa Indonesia", alternateName: "id" },
      },
    });
    expect(declaredLanguage(linked, new Map())).toBe("id");
    expect(declaredLanguage(aPage({ lang: "" }), new Map([["og:locale", ["id_ID"]]]))).toBe(
      "id-ID",
    );
    expect(declaredLanguage(aPage({ lang: "Bahasa Indonesia" }), new Map())).toBeUndefined();
  });
});

it("runs as its letters do, whatever the page declares", () => {
  const page = aPage({ lang: "ku" });
  expect(chooseDirection(page, "ku", texts["fa"])).toBe("rtl");
  expect(chooseDirection(page, "ar", texts["en"])).toBe("ltr");
  expect(chooseDirection(page, "ar", "")).toBe("rtl");
  expect(chooseDirection(page, undefined, "")).toBeUndefined();
  expect(detectDirection("العربية")).toBeUndefined();
});
