import { useEffect } from "preact/hooks";
import { t } from "#i18n/more.ts";

/** Names the page for tabs, history and screen readers; undefined while the name is not known. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return undefined;
    document.title = `${title} · ${t.appName}`;
    return () => {
      document.title = t.appName;
    };
  }, [title]);
}
