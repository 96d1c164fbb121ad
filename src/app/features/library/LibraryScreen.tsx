import { useModel } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";
import { usePageTitle } from "#app/ui/page-title.ts";
import { Screen } from "#app/ui/Screen.tsx";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { StoryList } from "#app/ui/StoryList.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { Chips } from "./Chips.tsx";
import { EmptyShow } from "./EmptyShow.tsx";
import { LibraryModel, parseShow } from "./library-model.ts";
import { ListSkeleton } from "./ListSkeleton.tsx";
import { MoreStories } from "./MoreStories.tsx";

interface Props {
  library: Promise<Library>;
  /** `?show=` of the address. */
  show?: string | undefined;
  /** The story open beside the list. */
  openAddress?: string | undefined;
}

/** All that is kept on this device, by what the reader did with it. */
export default function LibraryScreen({ library, show: asked, openAddress }: Props) {
  usePageTitle(t.library);
  const model = useModel(() => new LibraryModel(library));
  const show = parseShow(asked);
  useLayoutEffect(() => void model.choose(show), [model, show]);
  const list = model.list.value;
  useScrollMemory(list !== undefined && openAddress === undefined);
  return (
    <Screen title={t.library}>
      <Chips show={show} counts={model.counts.value} />
      {list === undefined && <ListSkeleton />}
      {list?.stories.length === 0 && <EmptyShow show={show} total={list.counts.all} />}
      {list !== undefined && list.stories.length > 0 && (
        <StoryList stories={list.stories} label={t.shows[show]} openAddress={openAddress} />
      )}
      {list?.hasMore && (
        <MoreStories shown={list.stories.length} onMore={() => void model.more()} />
      )}
    </Screen>
  );
}
