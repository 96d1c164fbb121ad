/** A file that failed stays so until the reload that the reader is told to make. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Asks for all files of a lazy part at once, then runs its import; the build writes the calls, in
 * place of Vite's own, longer helper.
 * @param files paths of the app: code may come while the import waits for it, style comes first
 */
export async function loadWithFiles<Part>(
  load: () => Promise<Part>,
  files: string[] = [],
): Promise<Part> {
  await Promise.all(files.map(ask));
  return load();
}

function ask(file: string): Promise<unknown> {
  const asking = asked.get(file) ?? appendLink(file);
  asked.set(file, asking);
  return asking;
}

function appendLink(file: string): Promise<unknown> {
  const link = document.createElement("link");
  const isStyle = file.endsWith(".css");
  link.rel = isStyle ? "stylesheet" : "modulepreload";
  link.crossOrigin = "";
  link.href = `/${file}`;
  document.head.append(link);
  if (!isStyle) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
  });
}
