import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { speakMore, t } from "#i18n/i18n.ts";
import { removeFirstFrame } from "./first-frame.ts";
import styles from "./lazy-screen.module.css";

/** `prepare` loads it before it is shown: it is then drawn at once. */
type LazyScreen<Props> = ComponentType<Props> & { prepare: () => Promise<void> };

type Loaded<Props> = { screen: ComponentType<Props> } | { failed: true } | undefined;

/**
 * A part that loads when it is first shown, and its words beside it. Its code is precached, so it
 * comes without a network; when an update took it away, the reader is told to reload.
 * @param Missing what is shown when it is not here
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Missing: ComponentType = ScreenMissing,
): LazyScreen<Props> {
  let loaded: Loaded<Props>;
  async function prepare(): Promise<void> {
    const [part] = await Promise.all([load(), speakMore()]);
    loaded = { screen: part.default };
  }
  function LazyScreen(props: Props) {
    const [now, setNow] = useState<Loaded<Props>>(loaded);
    useEffect(() => {
      async function fetchScreen(): Promise<void> {
        try {
          await prepare();
          setNow(loaded);
        } catch {
          // The only way to fail is a file that is not here: the words below say what helps.
          setNow({ failed: true });
        }
      }
      if (loaded === undefined) void fetchScreen();
      // Another one of the same brought it since this one was drawn.
      else setNow(loaded);
    }, []);
    if (now === undefined) return null;
    if ("failed" in now) return <Missing />;
    return <now.screen {...props} />;
  }
  return Object.assign(LazyScreen, { prepare });
}

/** Plain, and part of the shell: where this is needed nothing more can be loaded. */
function ScreenMissing() {
  useLayoutEffect(removeFirstFrame, []);
  return (
    <section class={styles.missing} role="alert">
      <h2>{t.screenMissingTitle}</h2>
      <p>{t.screenMissingText}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </section>
  );
}
