import type { MoreWords } from "./id-more.ts";
import type { Words } from "./id.ts";
import type { FoundingLanguage, LanguageFile } from "./language-file.ts";

/** A language the app speaks, by its code: a founding one, or one that has its file in `languages/`. */
export type Language = string;

const files: Record<FoundingLanguage, () => Promise<{ default: Words }>> = {
  id: () => import("./id.ts"),
  en: () => import("./en.ts"),
};

const moreFiles: Record<FoundingLanguage, () => Promise<{ default: MoreWords }>> = {
  id: () => import("./id-more.ts"),
  en: () => import("./en-more.ts"),
};

const furtherFiles = import.meta.glob<{ default: LanguageFile }>("./languages/*.ts");

/** The words of the first screen: a live binding, set before the first render by `speak`. */
export let t: Words;

/** The words of every screen, for those that load later: they import it as `t` from `more.ts`. */
export let everyWord: Words & MoreWords;

/** The language `t` is in now. */
export let language: Language = "id";

/** All words of the language `t` is in, unless it is a founding one. */
export let further: LanguageFile | undefined;

let loadMore: () => Promise<MoreWords>;

/**
 * Loads a language and makes it the app's; an unknown one is Indonesian. Only its own files travel.
 * @throws when a file is not here
 */
export async function speak(next: Language): Promise<void> {
  const whole = (await furtherFiles[`./languages/${next}.ts`]?.())?.default;
  const founding = next === "en" ? next : "id";
  const first = whole?.first ?? (await files[founding]()).default;
  const more = async () => whole?.more ?? (await moreFiles[founding]()).default;
  everyWord &&= { ...first, ...(await more()) };
  t = first;
  language = next;
  further = whole;
  loadMore = more;
}

/** Loads what no first screen says, beside the first part that says it. */
export async function speakMore(): Promise<void> {
  everyWord ??= { ...t, ...(await loadMore()) };
}
