/** A heading inside a story. */
export interface Heading {
  text: string;
  /** 1 for the highest that the story has. */
  level: number;
  range: Range;
}

/** The headings of the story on the screen, in order. */
export function listHeadings(element: HTMLElement): Heading[] {
  const found = [...element.querySelectorAll<HTMLElement>("[data-block]")].flatMap((block) =>
    block.matches(tags) ? [block] : [...block.querySelectorAll<HTMLElement>(tags)],
  );
  const levels = [...new Set(found.map(({ localName }) => localName))].toSorted();
  return found
    .map((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const text = (heading.textContent ?? "").trim();
      return { text, level: levels.indexOf(heading.localName) + 1, range };
    })
    .filter(({ text }) => text !== "");
}

const tags = "h2, h3, h4, h5, h6";
