import type { MoreWords } from "./id-more.ts";
import type { Words } from "./id.ts";

/** The languages the app speaks. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

const files: Record<Language, () => Promise<{ default: Words }>> = {
  id: () => import("./id.ts"),
  en: () => import("./en.ts"),
};

const moreFiles: Record<Language, () => Promise<{ default: MoreWords }>> = {
  id: () => import("./id-more.ts"),
  en: () => import("./en-more.ts"),
};

/** The words of the first screen: a live binding, set before the first render by `speak`. */
export let t: Words;

/** The words of every screen, for those that load later: they import it as `t` from `more.ts`. */
export let everyWord: Words & MoreWords;

/** The language `t` is in now. */
export let language: Language = "id";

/** Loads a language and makes it the app's. Only its own files travel. */
export async function speak(next: Language): Promise<void> {
  const [first, more] = await Promise.all([files[next](), everyWord && moreFiles[next]()]);
  t = first.default;
  language = next;
  if (more !== undefined) everyWord = { ...t, ...more.default };
}

/** Loads what no first screen says, beside the first part that says it. */
export async function speakMore(): Promise<void> {
  everyWord ??= { ...t, ...(await moreFiles[language]()).default };
}
