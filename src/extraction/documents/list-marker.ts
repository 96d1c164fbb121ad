/** What stands before an item of a list. */
export type Marker = { kind: "bullet" } | { kind: "number"; number: number };

const bullet = /^(?:[-*+]|[•‣◦▪●■·–\uf0b7\uf0a7]|o(?=\s{2}))\s+(?=\S)/u;
const number = /^\(?(?<number>\d{1,3})[.)]\s+(?=\S)/;
const letter = /^\(?(?<letter>[a-z])[.)]\s+(?=\S)/;

/** The marker a line begins with and the text after it; undefined for a line that is no item. */
export function readMarker(line: string): { marker: Marker; text: string } | undefined {
  const numbered = number.exec(line);
  if (numbered) {
    const value = Number(numbered.groups?.["number"]);
    return { marker: { kind: "number", number: value }, text: line.slice(numbered[0].length) };
  }
  const lettered = letter.exec(line);
  if (lettered) {
    const value = (lettered.groups?.["letter"]?.charCodeAt(0) ?? 0) - 96;
    return { marker: { kind: "number", number: value }, text: line.slice(lettered[0].length) };
  }
  const bulleted = bullet.exec(line);
  return bulleted
    ? { marker: { kind: "bullet" }, text: line.slice(bulleted[0].length) }
    : undefined;
}
