/** Names that say nothing. */
const nameless =
  /^(?:index|readme|download|file|document|dokumen|untitled|raw|text|untuk-dibaca|\d+)$/i;

/** A title from the name of a file, as a last resort: "catatan-perjalanan_2.txt" → "catatan perjalanan 2". */
export function titleFromName(source: { url: string; fileName?: string }): string | undefined {
  const bare = fileNameOf(source).replace(/\.[a-z\d]{1,8}$/i, "");
  const title = bare.replaceAll(/[\s_+-]+/g, " ").trim();
  return nameless.test(bare) || !/\p{L}{3}/u.test(title) ? undefined : title.slice(0, 160);
}

/** The file's own name, else the last part of the address. */
export function fileNameOf({ url, fileName }: { url: string; fileName?: string }): string {
  if (fileName !== undefined && fileName !== "") return fileName;
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone percent sign: the name as it stands.
    return last;
  }
}
