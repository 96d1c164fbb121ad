const equals = 0x3d;

/** Undoes a transfer encoding of mail; bytes of any other stay as they are. @see RFC 2045 §6 */
export function decodeMail(
  content: Uint8Array<ArrayBuffer>,
  encoding: string | undefined,
): Uint8Array<ArrayBuffer> {
  if (encoding === "quoted-printable") return decodeQuoted(content);
  if (encoding === "base64") return decodeBase64(content);
  return content;
}

function decodeQuoted(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const decoded = new Uint8Array(content.length);
  let length = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at] ?? 0;
    const code = String.fromCharCode(content[at + 1] ?? 0, content[at + 2] ?? 0);
    if (byte !== equals) {
      decoded[length] = byte;
      length += 1;
    } else if (/^[\da-f]{2}$/i.test(code)) {
      decoded[length] = Number.parseInt(code, 16);
      length += 1;
      at += 2;
    } else {
      // A line broken for the mail's sake.
      at += code.startsWith("\r\n") ? 2 : Number(code.startsWith("\n"));
    }
  }
  return decoded.subarray(0, length);
}

function decodeBase64(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const letters = new TextDecoder("windows-1252").decode(content).replaceAll(/[^\w+/]/g, "");
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
}
