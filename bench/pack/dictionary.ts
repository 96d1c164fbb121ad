import { createScales } from "#gateway/dictionary/choose.ts";
import { joinFragments, rankFragments } from "#gateway/dictionary/train.ts";
import { table } from "../figures.ts";
import { type CorpusArticle, corpusArticles } from "./corpus-articles.ts";

const sizes = [512, 1024, 2048, 4096, 8192];
const LARGEST_BYTES = 8192;
const FOLDS = 4;

/** What a dictionary of each size saves on publishers that it has not seen, and when it has paid. */
export function reportDictionaries(): string {
  const articles = corpusArticles();
  const rows = ["id", "en"].flatMap((language) => weighSizes(articles, language));
  return table(["single stories", "dictionary, bytes sent", "saved a story", "pays after"], rows);
}

function weighSizes(articles: CorpusArticle[], language: string): string[][] {
  const isOf = (wanted: string) => (one: CorpusArticle) => one.article.language?.startsWith(wanted);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isJudge = (one: CorpusArticle) => articles.indexOf(one) % FOLDS === fold;
    const known = articles.filter(isOf("id")).filter((one) => !isJudge(one));
    const judges = articles.filter(isOf(language)).filter(isJudge);
    return {
      ranked: rankFragments(known, LARGEST_BYTES),
      weigh: createScales(judges.map(({ bytes }) => bytes)),
    };
  });
  return sizes.map((maxBytes) => {
    const worths = folds.map(({ ranked, weigh }) => weigh(joinFragments(ranked, maxBytes)));
    const cost = meanOf(worths.map(({ costBytes }) => costBytes));
    const saved = meanOf(worths.map(({ savedBytes }) => savedBytes));
    const name = `${language}, ${maxBytes} bytes of dictionary`;
    return [name, cost.toFixed(0), saved.toFixed(0), `${Math.ceil(cost / saved)} stories`];
  });
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
