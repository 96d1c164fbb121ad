import { t } from "#i18n/more.ts";
import { applyTheme, theme, themes, type Theme } from "./theme.ts";
import styles from "./ThemeChoice.module.css";

/** Five papers to read on, each shown as it looks. */
export function ThemeChoice() {
  const chosen = theme.value;
  return (
    <fieldset class={styles.choice}>
      <legend>{t.theme}</legend>
      <div class={styles.themes}>
        {themes.map((name) => (
          <label key={name}>
            <input
              type="radio"
              class="spoken"
              name="theme"
              value={name}
              checked={name === chosen}
              onChange={() => applyTheme(name)}
            />
            <Sample name={name} />
            <span>{t.themes[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Sample({ name }: { name: Theme }) {
  if (name !== "system") {
    return (
      <span class={styles.sample} data-theme={name} aria-hidden="true">
        <span>Aa</span>
      </span>
    );
  }
  return (
    <span class={styles.sample} aria-hidden="true">
      <span data-theme="paper">A</span>
      <span data-theme="dark">a</span>
    </span>
  );
}
