/** How a network shows all parts of a story at once. */
export interface Network {
  /** Registered names; every host below them is meant. */
  domains: readonly string[];
  whole: { query: readonly [name: string, value: string] } | { path: string };
}

/**
 * Networks that show a story whole at an address of its own, from public knowledge. Only asked for
 * when a page has a pager, and believed only when more of the same story comes back.
 */
export const networks: readonly Network[] = [
  {
    domains: [
      // Kompas Gramedia, Tribun and Grid
      "kompas.com kompas.tv kompasiana.com kontan.co.id tribunnews.com",
      "tribunnewswiki.com tribunstyle.com tribuntravel.com tribunwow.com",
      "tribunjateng.com tribunjatim.com tribunjabar.id tribunbatam.id",
      "grid.id gridoto.com gridhype.id gridpop.id motorplus-online.com",
      "bolasport.com bolanas.com juara.net parapuan.co sonora.id",
      // Suara, Viva, Okezone
      "suara.com matamata.com viva.co.id tvonenews.com intipseleb.com",
      "sahijab.com 100kpj.com jagodangdut.com okezone.com",
      // Pikiran Rakyat, Jawa Pos and their partners
      "pikiran-rakyat.com jawapos.com hops.id pojoksatu.id kilat.com",
      "jatimnetwork.com ayoindonesia.com ayocirebon.com unews.id",
      "akurat.co antaranews.com bisnis.com fajar.co.id hukumonline.com",
      "indozone.id wartaekonomi.co.id herstory.co.id populis.id",
    ].flatMap((line) => line.split(" ")),
    whole: { query: ["page", "all"] },
  },
  { domains: ["detik.com"], whole: { query: ["single", "1"] } },
  { domains: ["sindonews.com"], whole: { query: ["showpage", "all"] } },
  { domains: ["beritasatu.com", "poskota.co.id"], whole: { query: ["view", "all"] } },
  { domains: ["insidermonkey.com"], whole: { query: ["singlepage", "1"] } },
  { domains: ["inews.id", "idxchannel.com"], whole: { path: "/all" } },
];
