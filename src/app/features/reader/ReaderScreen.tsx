import { useModel } from "@preact/signals";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { paintTextSize } from "#app/ui/theme.ts";
import type { Library } from "#library/library.ts";
import { showFamily } from "./fonts.ts";
import { goBack } from "./go-back.ts";
import { ReaderModel } from "./reader-model.ts";
import { ReaderView } from "./ReaderView.tsx";
import { followStyle, paintStyle, readingStyle } from "./reading-style.ts";

interface Props {
  library: Promise<Library>;
  /** Which story. */
  address: string;
  /** True in the right pane: the list stands beside it. */
  isBeside?: boolean;
}

/** Reads one story. Another address is another reader: nothing of the last one stays. */
export default function ReaderScreen({ library, address, isBeside = false }: Props) {
  return <Reader key={address} library={library} address={address} isBeside={isBeside} />;
}

function Reader({ library, address, isBeside }: Required<Props>) {
  const model = useModel(() => new ReaderModel(library, address));
  useLayoutEffect(() => {
    paintTextSize();
    paintStyle();
    void showFamily(readingStyle.peek().family);
    return followStyle();
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    const leaveOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isSomethingOpen()) goBack();
    };
    document.addEventListener("keydown", leaveOnEscape, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return <ReaderView model={model} address={address} isBeside={isBeside} />;
}

/** Escape first closes what is open over the story. */
function isSomethingOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
