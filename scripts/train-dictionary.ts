// Makes the dictionary that every gateway begins with, out of the project's own pages:
// node scripts/train-dictionary.ts
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { corpusArticles } from "../bench/pack/corpus-articles.ts";
import { trainDictionary } from "#gateway/dictionary/train.ts";

/** What pays soonest on publishers it has not seen: `npm run bench:pack` weighs it. */
const BASE_BYTES = 1024;
const file = fileURLToPath(new URL("../src/gateway/dictionary/base.dictionary", import.meta.url));

const samples = corpusArticles()
  .filter(({ article }) => article.language?.startsWith("id"))
  .map(({ bytes, publisher }, at) => ({
    bytes: Buffer.from(asReal(String(bytes), at)),
    publisher,
  }));
const dictionary = trainDictionary(samples, BASE_BYTES);

/** No real article is of `.example`, nor are all of one minute. */
function asReal(json: string, at: number): string {
  const fetchedAt = new Date(Date.UTC(2027, 0, at * 11, at)).toISOString();
  return json
    .replaceAll(".example", "")
    .replace(/"fetchedAt":"[^"]*"/, `"fetchedAt":"${fetchedAt}"`);
}

await writeFile(file, dictionary);
console.log(`${dictionary.byteLength} bytes out of ${samples.length} articles: ${file}`);
