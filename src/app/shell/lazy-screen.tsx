import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { t } from "#i18n/i18n.ts";

type Loaded<Props> = { screen: ComponentType<Props> } | { failed: true } | undefined;

/**
 * A screen that loads when it is first shown. Its code is precached, so it comes without a network;
 * when an update took it away, the reader is told to reload.
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loaded: Loaded<Props>;
  return function LazyScreen(props: Props) {
    const [now, setNow] = useState<Loaded<Props>>(loaded);
    useEffect(() => {
      async function fetchScreen(): Promise<void> {
        try {
          loaded = { screen: (await load()).default };
        } catch {
          // The only way to fail is a file that is not here: the words below say what helps.
          loaded = undefined;
          setNow({ failed: true });
          return;
        }
        setNow(loaded);
      }
      if (loaded === undefined) void fetchScreen();
    }, []);
    if (now === undefined) return null;
    if ("failed" in now) return <ScreenMissing />;
    return <now.screen {...props} />;
  };
}

function ScreenMissing() {
  return (
    <EmptyState icon="warning" title={t.screenMissingTitle} text={t.screenMissingText}>
      <Button kind="primary" icon="retry" onClick={() => location.reload()}>
        {t.reload}
      </Button>
    </EmptyState>
  );
}
