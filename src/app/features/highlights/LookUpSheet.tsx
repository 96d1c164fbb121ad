import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { closeTool } from "#app/ui/story-tool.ts";
import { language } from "#i18n/i18n.ts";
import { lineAt, sentencesIn } from "#story/sentences.ts";
import { shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import { KeepWord } from "./KeepWord.tsx";
import { lookUpLinks } from "./look-up-links.ts";
import type { ToolProps } from "./tool-props.ts";

interface Props extends ToolProps {
  /** Of the words in the story's text. */
  start: number;
  end: number;
}

/** More than this is a passage to translate, not a word to keep. */
const longestWord = 60;

/** What a word means: by what is on the phone, by the web on a tap, and in the reader's own words. */
export function LookUpSheet({ opened, shown, library, start, end }: Props) {
  const words = highlightsWords();
  const word = shown.text.slice(start, end).trim();
  const { language: storyLanguage } = opened.article;
  const links = lookUpLinks(word, { storyLanguage, ownLanguage: language }, words);
  const sentence = sentenceAround(shown.text, start, storyLanguage);
  return (
    <Sheet title={words.lookUpTitle(shorten(word))} onClose={closeTool}>
      <SheetOption
        icon="share"
        title={words.toApps}
        note={words.toAppsNote}
        onClick={() => void shareWords(word)}
      />
      {links.map(({ name, href }) => (
        <SheetOption key={name} icon="open" title={name} note={words.online} href={href} />
      ))}
      {word.length <= longestWord && (
        <KeepWord
          library={library}
          word={{
            word,
            ...(storyLanguage && { language: storyLanguage }),
            ...(sentence && { sentence }),
            address: opened.story.address,
          }}
        />
      )}
    </Sheet>
  );
}

function sentenceAround(text: string, offset: number, storyLanguage?: string): string | undefined {
  const sentence = sentencesIn(text, lineAt(text, offset), storyLanguage).find(
    ({ start, end }) => start <= offset && offset < end,
  );
  return sentence && text.slice(sentence.start, sentence.end);
}

function shorten(word: string): string {
  return word.length > longestWord ? `${word.slice(0, longestWord)}…` : word;
}
