import { useModel } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { onStorage } from "#app/ui/on-storage.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import type { Library } from "#library/library.ts";
import { getStories } from "#library/some-stories.ts";
import { addTag, removeTag, type Tag } from "#library/tags.ts";
import { hasTag, parseTag, tagKey } from "#story/tags.ts";
import { tagWords } from "./tag-words.ts";
import { TagDot } from "./TagDot.tsx";
import { TagsModel } from "./tags-model.ts";
import styles from "./TagSheet.module.css";

interface Props {
  library: Promise<Library>;
  /** Of the stories that are tagged. */
  addresses: readonly string[];
  onClose: () => void;
}

/** Tags one story or many: every tag there is, and a new one by writing it. */
export default function TagSheet({ library, addresses, onClose }: Props) {
  const words = tagWords();
  const model = useModel(() => new TagsModel(library));
  const [text, setText] = useState("");
  const all = model.tags.value;
  const own = useOwnTags(library, addresses, all);
  const wanted = parseTag(text);
  const fitting = (all ?? []).filter(({ name }) => tagKey(name).includes(tagKey(text)));
  const isNew =
    wanted !== undefined &&
    !hasTag(
      (all ?? []).map(({ name }) => name),
      wanted,
    );
  const change = (name: string, isOn: boolean) =>
    void onStorage(async () => {
      await (isOn ? addTag : removeTag)(await library, addresses, name);
    });
  return (
    <Sheet title={words.tagStories(addresses.length)} onClose={onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== undefined) change(wanted, true);
          setText("");
        }}
      >
        <input
          aria-label={words.findOrAdd}
          placeholder={words.findOrAdd}
          value={text}
          maxLength={60}
          autocapitalize="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {isNew && (
          <Button submit kind="primary" icon="plus">
            {words.add(wanted)}
          </Button>
        )}
      </form>
      {all?.length === 0 && text === "" && <p class={styles.none}>{words.none}</p>}
      <ul class={styles.tags}>
        {fitting.map((tag) => (
          <TagChoice
            key={tagKey(tag.name)}
            tag={tag}
            count={own.get(tagKey(tag.name)) ?? 0}
            of={addresses.length}
            onChange={(isOn) => change(tag.name, isOn)}
          />
        ))}
      </ul>
      <Button kind="primary" onClick={onClose}>
        {words.done}
      </Button>
    </Sheet>
  );
}

interface ChoiceProps {
  tag: Tag;
  /** How many of the stories have it. */
  count: number;
  of: number;
  onChange: (isOn: boolean) => void;
}

function TagChoice({ tag, count, of, onChange }: ChoiceProps) {
  const isOn = count === of;
  return (
    <li>
      <label>
        <TagDot colour={tag.colour} />
        <span dir="auto">{tag.name}</span>
        <input
          type="checkbox"
          checked={isOn}
          indeterminate={count > 0 && !isOn}
          onChange={() => onChange(!isOn)}
        />
      </label>
    </li>
  );
}

/** How many of the stories have each tag, by its key; read anew when the tags of the library change. */
function useOwnTags(
  library: Promise<Library>,
  addresses: readonly string[],
  tags: readonly Tag[] | undefined,
): ReadonlyMap<string, number> {
  const [own, setOwn] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let isLeft = false;
    void onStorage(async () => {
      const counts = countTags(await getStories(await library, addresses));
      if (!isLeft) setOwn(counts);
    });
    return () => {
      isLeft = true;
    };
  }, [library, addresses, tags]);
  return own;
}

function countTags(stories: ReadonlyMap<string, { tags: string[] } | undefined>) {
  const counts = new Map<string, number>();
  for (const story of stories.values()) {
    for (const key of new Set(story?.tags.map(tagKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
