import { useModel } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import type { Library } from "#library/library.ts";
import type { SearchService } from "#library/search-service.ts";
import { searchOf } from "#sharing/search-client.ts";
import { FilterChips } from "./FilterChips.tsx";
import { keepRecent } from "./recent.ts";
import { SearchBox } from "./SearchBox.tsx";
import { SearchFailed } from "./SearchFailed.tsx";
import { SearchModel } from "./search-model.ts";
import { SearchResults } from "./SearchResults.tsx";
import styles from "./SearchScreen.module.css";
import { SearchStart } from "./SearchStart.tsx";
import { searchWords } from "./search-words.ts";
import { SearchStatus } from "./SearchStatus.tsx";
import { useResultKeys } from "./use-result-keys.ts";
import { useTypedAddress } from "./use-typed-address.ts";

interface Props {
  library: Promise<Library>;
  /** `?q=` of the address. */
  asked: string;
  /** The story open beside it. */
  openAddress?: string | undefined;
  service?: SearchService;
}

/** Searches all stories on this device while the reader types. */
export default function SearchScreen({ library, asked, openAddress, service: given }: Props) {
  const service = useMemo(() => given ?? searchOf(library), [given, library]);
  const model = useModel(() => new SearchModel(library, service));
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useResultKeys(root, field);
  const typed = model.typed.value;
  const results = model.results.value;
  const keepAddress = useTypedAddress({ asked, typed, onAsked: (text) => void model.type(text) });
  usePageTitle(typed.trim() || undefined);
  useScrollMemory((results?.isWhole ?? asked === "") && openAddress === undefined);
  useEffect(() => {
    // Who comes back to what was found wants to see it, not a keyboard over it.
    if (asked === "") field.current?.focus();
    // eslint-disable-next-line react/exhaustive-deps
  }, []);

  const pieces = model.pieces.value;
  // The same while only the box changes: a letter draws no row anew.
  const found = useMemo(
    () =>
      results && (
        <SearchResults
          results={results}
          pieces={pieces}
          openAddress={openAddress}
          onOpen={() => {
            keepRecent(model.typed.peek());
            keepAddress();
          }}
          onMore={() => void model.more()}
        />
      ),
    [results, pieces, openAddress, model, keepAddress],
  );

  function type(text: string): void {
    field.current?.focus();
    void model.type(text);
  }

  return (
    <div class={styles.screen} ref={root}>
      <h1 class="spoken">{searchWords().title}</h1>
      <SearchBox
        typed={typed}
        field={field}
        onType={type}
        onDone={() => {
          keepRecent(typed);
          keepAddress();
          field.current?.blur();
        }}
        onLeave={leave}
      />
      <div class={styles.content} data-answered={results?.isWhole ? results.typed : undefined}>
        <FilterChips typed={typed} values={model.values.value} onType={type} />
        <SearchStatus isTyped={!model.isEmpty.value} results={results} />
        {model.isEmpty.value && <SearchStart onType={type} />}
        {model.hasFailed.value && <SearchFailed onRetry={() => void model.refresh()} />}
        {!model.isEmpty.value && !model.hasFailed.value && found}
      </div>
    </div>
  );
}

/** Back to where the reader came from inside the app, else to the library. */
function leave(): void {
  const isInside = "navigation" in window && window.navigation.canGoBack;
  if (isInside) history.back();
  else route(screens.library, true);
}
