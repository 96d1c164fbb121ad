import { useModel } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { readPath } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";
import { storageFailureInWords } from "#app/ui/storage-toast.ts";
import type { Toast } from "#app/ui/toast.ts";
import { hostOf } from "#article/host.ts";
import type { Library } from "#library/library.ts";
import { AskForPdf } from "./AskForPdf.tsx";
import { CopyModel } from "./copy-model.ts";
import { CopyPreview } from "./CopyPreview.tsx";
import { CopyProblem } from "./CopyProblem.tsx";
import { CopyStart } from "./CopyStart.tsx";
import { pasteWords } from "./paste-words.ts";
import type { Pasted } from "./pasted.ts";

export interface Props {
  library: Promise<Library>;
  /** The address of the story that the page is for, if any. */
  target: string | undefined;
  /** What the reader has brought already. */
  brought: Pasted | undefined;
  onBack: () => void;
  onKept: (toast: Toast) => void;
}

/** A page that the reader brings, from the empty box to what was found in it. */
export default function CopyPane({ library, target, brought, onBack, onKept }: Props) {
  const said = pasteWords();
  const copy = useModel(() => new CopyModel(library, { target, label: said.ownText }));
  useEffect(() => {
    if (brought !== undefined) void copy.give(brought);
  }, [copy, brought]);

  async function keep(): Promise<void> {
    const kept = await copy.keep();
    if (kept === undefined) return;
    const { address } = kept.story;
    const open = () => route(readPath(address));
    const text = kept.outcome === "saved" ? said.copyKept : said.copyKnown;
    onKept({ text, action: { label: said.read, run: open } });
  }

  const step = copy.step.value;
  const story = copy.story.value;
  const problem = copy.problem.value;
  switch (step.kind) {
    case "empty":
      return <CopyStart story={story} onGive={(it) => void copy.give(it)} onBack={onBack} />;
    case "reading":
      return <p aria-live="polite">{said.readingIt}</p>;
    case "ask-pdf":
      return (
        <AskForPdf onAgree={() => void copy.give(step.pasted, true)} onAnother={copy.startAnew} />
      );
    case "found":
      return (
        <CopyPreview
          found={step.found}
          from={story === undefined ? step.fileName : hostOf(story.address)}
          problem={problem && storageFailureInWords(problem)}
          onKeep={() => void keep()}
          onAnother={copy.startAnew}
        />
      );
    case "no-story":
    case "refused":
      return <CopyProblem step={step} onKeepText={copy.keepAsText} onAnother={copy.startAnew} />;
  }
}
