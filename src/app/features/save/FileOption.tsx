import { useRef } from "preact/hooks";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { t } from "#i18n/more.ts";

interface Props {
  onFile: (file: File) => void;
}

const readable = [
  ".html,.htm,.xhtml,.mhtml,.mht,.txt,.text,.md,.markdown,.pdf",
  "text/html,application/xhtml+xml,multipart/related,text/plain,text/markdown,application/pdf",
].join(",");

/** Opens a file of this device. */
export function FileOption({ onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <SheetOption
        icon="file"
        title={t.bringFile}
        note={t.bringFileNote}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept={readable}
        hidden
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.[0] !== undefined) onFile(files[0]);
          // The same file may be picked again.
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
