import { findUrl } from "#article/address.ts";

/** What a clipboard or a drop holds. */
export interface Pasted {
  /** Rich text or a page, when the browser hands it over. */
  html?: string;
  text: string;
  file?: File;
}

/** More than an address and a few words around it. */
const longestAddressText = 300;
const htmlSource = /^\s*(?:<!--[^]{0,400}?-->\s*)?<(?:!doctype|html|head|body)\b/i;

/** Reads what the browser hands over with a paste or a drop. */
export function readTransfer(data: DataTransfer | null): Pasted {
  const html = data?.getData("text/html").trim();
  const file = data?.files[0];
  return {
    text: data?.getData("text/plain") ?? "",
    ...(html && { html }),
    ...(file && { file }),
  };
}

/** Reads the clipboard, after a tap. Undefined when the reader or the browser says no. */
export async function readClipboard(): Promise<Pasted | undefined> {
  const { clipboard } = navigator;
  try {
    // Older browsers hand over words alone.
    if (!("read" in clipboard)) return { text: await navigator.clipboard.readText() };
    const items = await navigator.clipboard.read();
    const read = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type));
      return item && (await (await item.getType(type)).text());
    };
    const [html, text] = [await read("text/html"), await read("text/plain")];
    return { text: text ?? "", ...(html && { html }) };
  } catch {
    // Not allowed here: the box takes a paste just as well.
    return undefined;
  }
}

export function canReadClipboard(): boolean {
  return "clipboard" in navigator && "readText" in navigator.clipboard;
}

/** The source of a page, copied as text, is that page. */
export function withSource({ text, html, ...rest }: Pasted): Pasted {
  return htmlSource.test(text)
    ? { ...rest, text: "", html: text }
    : { ...rest, text, ...(html && { html }) };
}

/** True for what cannot be meant as an address: then it is the page itself. */
export function isPage({ text, html, file }: Pasted): boolean {
  if (file !== undefined) return true;
  const trimmed = text.trim();
  if (trimmed === "") return html !== undefined;
  if (htmlSource.test(text) || trimmed.length > longestAddressText) return true;
  return findUrl(trimmed) === undefined && trimmed.includes("\n");
}

/** True for a clipboard or a drop that holds nothing of use here, such as a picture. */
export function isNothing({ text, html, file }: Pasted): boolean {
  return text.trim() === "" && html === undefined && file === undefined;
}
