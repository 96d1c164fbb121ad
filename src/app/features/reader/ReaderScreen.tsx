import { useModel } from "@preact/signals";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { paintTextSize } from "#app/ui/theme.ts";
import type { Library } from "#library/library.ts";
import { showFamily } from "./fonts.ts";
import { ReaderModel } from "./reader-model.ts";
import { ReaderView } from "./ReaderView.tsx";
import { watchReaderKeys } from "./reader-keys.ts";
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
  useEffect(watchReaderKeys, []);
  return <ReaderView model={model} address={address} isBeside={isBeside} />;
}
