import { IconButton } from "#app/ui/IconButton.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import type { MarkedWords } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import type { MarksOfStory } from "./choose-marks.ts";
import { highlightsWords } from "./highlights-words.ts";
import { MarkCard } from "./MarkCard.tsx";
import styles from "./MarkList.module.css";

interface Props {
  marks: MarkedWords[];
  /** The same by story; undefined: the newest first. */
  groups: MarksOfStory[] | undefined;
  library: Promise<Library>;
  onExport: (marks: MarkedWords[]) => void;
}

/** Highlights as cards. */
export function MarkList({ marks, groups, library, onExport }: Props) {
  const words = highlightsWords();
  if (groups === undefined) return <Cards marks={marks} library={library} />;
  return (
    <>
      {groups.map(({ story, marks: own }) => (
        <section key={story.address}>
          <SectionTitle
            end={
              <IconButton label={words.exportStory(story.title)} onClick={() => onExport(own)}>
                <Icon name="file" size={20} />
              </IconButton>
            }
          >
            <span lang={story.language} dir="auto">
              {story.title}
            </span>
          </SectionTitle>
          <Cards marks={own} library={library} isTitled={false} />
        </section>
      ))}
    </>
  );
}

interface CardsProps {
  marks: MarkedWords[];
  library: Promise<Library>;
  isTitled?: boolean;
}

function Cards({ marks, library, isTitled = true }: CardsProps) {
  return (
    <ul class={styles.list}>
      {marks.map((mark) => (
        <MarkCard key={mark.highlight.id} mark={mark} library={library} isTitled={isTitled} />
      ))}
    </ul>
  );
}
