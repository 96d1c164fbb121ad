import { tagOf } from "#story/reading.ts";

/** Between their characters there is room on every line. */
const withoutWords: ReadonlySet<string> = new Set(["zh", "ja"]);

/** Long words that any list of patterns of their script divides somewhere. */
const samples = [
  "incomprehensibilitate internationalisierung kesederhanaannya",
  "достопримечательностями",
  "ηλεκτροεγκεφαλογράφημα",
];

const known = new Map<string, boolean>();

/**
 * True when lines of a language can be made equally long without holes: its words are divided by this
 * browser, or it writes none.
 */
export function canJustify(language: string | undefined): boolean {
  const tag = tagOf(language);
  if (tag === "" || withoutWords.has(tag)) return tag !== "";
  const before = known.get(tag);
  if (before !== undefined) return before;
  const isDivided = samples.some((sample) => divides(sample, tag));
  known.set(tag, isDivided);
  return isDivided;
}

/** Browsers do not tell what they can divide; a word in too narrow a box does. */
function divides(words: string, lang: string): boolean {
  const box = document.createElement("p");
  box.lang = lang;
  box.textContent = words;
  box.style.cssText =
    "position: absolute; visibility: hidden; inline-size: 4em; margin: 0; font: 16px/1 serif; overflow-wrap: normal; hyphens: manual";
  document.body.append(box);
  const whole = box.offsetHeight;
  box.style.hyphens = "auto";
  const divided = box.offsetHeight;
  box.remove();
  return divided > whole;
}
