import { useEffect, useLayoutEffect } from "preact/hooks";
import { removeFirstFrame } from "#app/ui/first-frame.ts";
import { place } from "#app/ui/location.ts";
import { t } from "#i18n/i18n.ts";
import type { Library } from "#library/library.ts";
import styles from "./Frame.module.css";
import { lastList } from "./last-list.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { DetailPane } from "./lazy-panes.ts";
import { ListPane } from "./ListPane.tsx";
import { NavBar } from "./NavBar.tsx";
import { hasList, viewOf } from "./routes.ts";
import { useIsWide } from "./use-is-wide.ts";
import { welcomeAddress } from "./welcome.ts";

const SavePane = lazyScreen(() => import("./SavePane.tsx"));

interface Props {
  library: Promise<Library>;
}

/** The screens by their addresses; from 900 px a list beside what was opened from it. */
export function Frame({ library }: Props) {
  const { path, query } = place.value;
  const isWide = useIsWide();
  const view = viewOf(path, query, welcomeAddress());
  const list = view.screen === "home" || view.screen === "library" ? view.screen : lastList.value;
  useEffect(() => {
    lastList.value = list;
  }, [list]);
  useLayoutEffect(() => {
    // Home takes the first frame away itself, once it has something to show instead.
    if (list !== "home" || !hasList(view)) removeFirstFrame();
  }, [list, view]);
  const openAddress = view.screen === "read" ? view.address : undefined;

  return (
    <>
      <a class={styles.skip} href="#content">
        {t.skipToContent}
      </a>
      <div class={styles.frame} data-view={hasList(view) ? "list" : view.screen}>
        <NavBar path={path} />
        <main id="content" class={styles.panes} tabIndex={-1}>
          {(hasList(view) || (isWide && view.screen === "read")) && (
            <div class={styles.list} data-pane="list" {...(isWide && region(t[list]))}>
              <ListPane list={list} library={library} openAddress={openAddress} />
            </div>
          )}
          {(isWide || !hasList(view)) && (
            <div class={styles.detail}>
              <DetailPane view={view} library={library} isBeside={isWide} />
            </div>
          )}
        </main>
      </div>
      {view.screen === "save" && <SavePane library={library} given={query} list={list} />}
    </>
  );
}

/** One of two panes has a name; the only one is the page. */
function region(name: string) {
  return { role: "region", "aria-label": name } as const;
}
