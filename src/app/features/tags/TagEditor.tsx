import { useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import type { Library } from "#library/library.ts";
import { type TagColour, tagColours } from "#library/tag-colours.ts";
import type { Tag } from "#library/tags.ts";
import { hasTag, parseTag, tagKey } from "#story/tags.ts";
import { colourTag, dropTag, nameTag } from "./tag-actions.ts";
import { tagWords } from "./tag-words.ts";
import { TagDot } from "./TagDot.tsx";
import styles from "./TagEditor.module.css";

interface Props {
  library: Promise<Library>;
  tag: Tag;
  /** Of all tags. */
  names: readonly string[];
  onClose: () => void;
}

/** Renames a tag, or merges it into another by its name; colours it, deletes it. */
export function TagEditor({ library, tag, names, onClose }: Props) {
  const words = tagWords();
  const [text, setText] = useState(tag.name);
  const name = parseTag(text);
  const isTaken = name !== undefined && tagKey(name) !== tagKey(tag.name) && hasTag(names, name);
  const isSame = name === undefined || name === tag.name;
  const then = (work: () => Promise<void>) => {
    onClose();
    void work();
  };
  return (
    <Sheet title={tag.name} onClose={onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== undefined) then(() => nameTag(library, tag.name, name, isTaken));
        }}
      >
        <label>
          {words.name}
          <input
            value={text}
            maxLength={60}
            list="tag-names"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <datalist id="tag-names">
          {names.map((other) => (
            <option key={other}>{other}</option>
          ))}
        </datalist>
        {isTaken && <output>{words.mergeNote(name)}</output>}
        <Button submit kind="primary" disabled={isSame}>
          {isTaken ? words.merge : words.rename}
        </Button>
      </form>
      <Colours
        chosen={tag.colour}
        onChoose={(colour) => void colourTag(library, tag.name, colour)}
      />
      <SheetOption
        icon="trash"
        title={words.remove}
        note={words.removeNote}
        isDanger
        onClick={() => then(() => dropTag(library, tag.name))}
      />
    </Sheet>
  );
}

interface ColoursProps {
  chosen: TagColour | undefined;
  onChoose: (colour: TagColour | undefined) => void;
}

function Colours({ chosen, onChoose }: ColoursProps) {
  const words = tagWords();
  return (
    <fieldset class={styles.colours}>
      <legend>{words.colour}</legend>
      {[undefined, ...tagColours].map((colour) => (
        <label key={colour ?? "plain"}>
          <input
            type="radio"
            name="tag-colour"
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <TagDot colour={colour} />
          {words.colours[colour ?? "plain"]}
        </label>
      ))}
    </fieldset>
  );
}
