import { useModel } from "@preact/signals";
import { useState } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import type { Tag } from "#library/tags.ts";
import { tagKey } from "#story/tags.ts";
import { tagWords } from "./tag-words.ts";
import { TagDot } from "./TagDot.tsx";
import { TagEditor } from "./TagEditor.tsx";
import { TagsModel } from "./tags-model.ts";
import styles from "./TagsScreen.module.css";

interface Props {
  library: Promise<Library>;
}

/** All tags: what each leads to, and the way to rename, merge, colour or delete it. */
export default function TagsScreen({ library }: Props) {
  const words = tagWords();
  usePageTitle(words.title);
  const model = useModel(() => new TagsModel(library));
  const [edited, setEdited] = useState<Tag | undefined>(undefined);
  const tags = model.tags.value;
  useScrollMemory(tags !== undefined);
  return (
    <SubScreen title={words.title} up={screens.library}>
      {tags === undefined && <span class="spoken">{t.loading}</span>}
      {tags?.length === 0 && (
        <EmptyState icon="tag" title={words.emptyTitle} text={words.emptyText}>
          <Button kind="primary" href={screens.library}>
            {words.toLibrary}
          </Button>
        </EmptyState>
      )}
      <ul class={styles.tags}>
        {tags?.map((tag) => (
          <li key={tagKey(tag.name)}>
            <a href={`${screens.library}?show=all&tag=${encodeURIComponent(tag.name)}`}>
              <TagDot colour={tag.colour} />
              <b dir="auto">{tag.name}</b>
              <span>{words.stories(tag.count)}</span>
            </a>
            <IconButton label={words.edit(tag.name)} onClick={() => setEdited(tag)}>
              <Icon name="edit" size={22} />
            </IconButton>
          </li>
        ))}
      </ul>
      {edited !== undefined && (
        <TagEditor
          library={library}
          tag={tags?.find(({ name }) => tagKey(name) === tagKey(edited.name)) ?? edited}
          names={(tags ?? []).map(({ name }) => name)}
          onClose={() => setEdited(undefined)}
        />
      )}
    </SubScreen>
  );
}
