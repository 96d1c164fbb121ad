import { useId } from "preact/hooks";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { locale } from "#i18n/locale.ts";
import { type DataRule, examplePrice } from "#library/data-rule.ts";
import type { RuleChange } from "./data-model.ts";
import { dataWords } from "./data-words.ts";
import styles from "./LimitField.module.css";
import { formatOf } from "./numbers.ts";

interface Props {
  rule: DataRule;
  onChange: (change: RuleChange) => void;
}

/** Where readers of Indonesian and English are most likely to buy their data. */
const currencies = ["IDR", "MYR", "SGD", "BND", "PHP", "THB", "VND", "INR", "AUD", "EUR", "GBP"];
const others = ["HKD", "JPY", "KES", "NGN", "SAR", "TWD", "USD", "ZAR"];

/** What a GB costs this reader: with it the meter counts in money. */
export function PricePart({ rule, onChange }: Props) {
  const words = dataWords();
  const [priceId, currencyId] = [useId(), useId()];
  const { pricePerGb, currency } = rule;
  const isExample = pricePerGb === undefined && currency === examplePrice.currency;
  const example = formatOf(examplePrice.currency).format(examplePrice.pricePerGb);
  return (
    <SettingsCard title={words.price}>
      <div class={styles.field}>
        <label for={priceId}>
          {words.pricePerGb}
          {isExample && <small>{words.priceExample(example)}</small>}
        </label>
        <input
          id={priceId}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={pricePerGb ?? ""}
          placeholder={isExample ? String(examplePrice.pricePerGb) : ""}
          onChange={({ currentTarget }) => onChange({ pricePerGb: priceFrom(currentTarget) })}
        />
      </div>
      <div class={styles.field}>
        <label for={currencyId}>{words.currency}</label>
        <select
          id={currencyId}
          value={currency}
          onChange={({ currentTarget }) => onChange({ currency: currentTarget.value })}
        >
          {listCurrencies(currency).map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </div>
    </SettingsCard>
  );
}

/** An empty box takes the reader's price back. */
function priceFrom({ value, valueAsNumber }: HTMLInputElement): number | undefined {
  return value === "" || !(valueAsNumber >= 0) ? undefined : valueAsNumber;
}

function listCurrencies(chosen: string): string[] {
  const all = [...currencies, ...others];
  return all.includes(chosen) ? all : [chosen, ...all];
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(locale(), { type: "currency" }).of(code) ?? code;
}
