import { useMemo } from "preact/hooks";
import { languageName } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import type { Row } from "#library/row.ts";
import { type Facet, facetsOf } from "./facets.ts";
import styles from "./FilterSheet.module.css";
import { listWords } from "./list-words.ts";
import { SelectField } from "./SelectField.tsx";
import { sortWords } from "./sort-words.ts";
import { holdings, lengths, type LibraryView, parseView, queryOf, shows, sorts } from "./view.ts";

interface Props {
  draft: LibraryView;
  rows: readonly Row[];
  onChange: (change: (last: LibraryView) => LibraryView) => void;
}

/** Every way to choose from the library; those that no story differs in are left out. */
export function FilterFields({ draft, rows, onChange }: Props) {
  const words = sortWords();
  const { sources, tags, languages } = useMemo(() => facetsOf(rows), [rows]);
  // A list is what its address says: a choice is one change to it.
  const change = (name: string) => (value: string) =>
    onChange((last) => {
      const query = new URLSearchParams(queryOf(last));
      query.set(name, value);
      return parseView(Object.fromEntries(query));
    });
  const any = { value: "", label: words.any };
  const fields = [
    { name: "show", label: words.show, value: draft.show, options: named(shows, t.shows) },
    {
      name: "sort",
      label: words.order,
      value: draft.sort,
      options: named(sorts, listWords().sorts),
    },
    { name: "source", label: words.source, value: draft.source, options: counted(sources) },
    { name: "tag", label: words.tag, value: draft.tag, options: counted(tags) },
    {
      name: "length",
      label: words.length,
      value: draft.length,
      options: named(lengths, words.lengths),
    },
    {
      name: "lang",
      label: words.language,
      value: draft.language,
      options: counted(languages, languageName),
    },
    {
      name: "kept",
      label: words.holding,
      value: draft.holding,
      options: named(holdings, words.holdings),
    },
  ];
  return (
    <>
      {fields.map(({ name, label, value, options }) => (
        <SelectField
          key={name}
          label={label}
          value={value ?? ""}
          options={name === "show" || name === "sort" ? options : [any, ...options]}
          onChange={change(name)}
        />
      ))}
      <Toggle
        label={words.onlyFavourites}
        isOn={draft.isFavourite === true}
        onChange={change("favourite")}
      />
      <Toggle label={words.onlyMarked} isOn={draft.isMarked === true} onChange={change("marked")} />
    </>
  );
}

function named(names: readonly string[], labels: Readonly<Record<string, string>>) {
  return names.map((value) => ({ value, label: labels[value] ?? value }));
}

function counted(facets: readonly Facet[], nameOf = (value: string) => value) {
  return facets.map(({ value, count }) => ({
    value,
    label: sortWords().withCount(nameOf(value), count),
  }));
}

interface ToggleProps {
  label: string;
  isOn: boolean;
  onChange: (value: string) => void;
}

function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label class={styles.toggle}>
      {label}
      <input type="checkbox" checked={isOn} onChange={() => onChange(isOn ? "" : "1")} />
    </label>
  );
}
