/** What is said of each kind of number that a language tells apart; `#` stands for the number. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Chooses by the language's plural rules, and writes the number as it does: "1 story", "1,200 stories". */
export function plural(locale: string, count: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace("#", count.toLocaleString(locale));
}
