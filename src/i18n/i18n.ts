import type { Words } from "./id.ts";

/** The languages the app speaks. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

const files: Record<Language, () => Promise<{ default: Words }>> = {
  id: () => import("./id.ts"),
  en: () => import("./en.ts"),
};

/** The words of the chosen language: a live binding, set before the first render by `speak`. */
export let t: Words;

/** The language `t` is in now. */
export let language: Language = "id";

/** Loads a language and makes it the app's. Only its own file travels. */
export async function speak(next: Language): Promise<void> {
  t = (await files[next]()).default;
  language = next;
}

/** The reader's choice, else the first of the browser's languages that the app speaks, else Indonesian. */
export function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = [chosen, ...preferred].map((tag) => tag?.toLowerCase().split("-")[0]);
  for (const tag of wanted) {
    // "in" is the code Java and old Android still send for Indonesian.
    if (tag === "id" || tag === "in" || tag === "ms") return "id";
    if (tag === "en") return "en";
  }
  return "id";
}
