import { Element } from "#extraction/document/node.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { measure, note, type Work } from "#extraction/work.ts";
import { chooseContent } from "./choose.ts";
import { weighProse } from "./score.ts";

/** Chooses the elements that hold the story and puts them together. */
export function findContent(work: Work): void {
  const { body } = work.page.document;
  const choice = chooseContent(body, weighProse(body, work.teasers));
  if (choice === undefined) return;
  note(work.trace, "find-content", choice.why, choice.elements.map(nameOf).join(" "));
  const content = new Element("div");
  content.append(...choice.elements);
  work.content = content;
}

/** As people name an element in a style sheet. */
function nameOf(element: Element): string {
  const id = element.getAttribute("id");
  const first = element.getAttribute("class")?.trim().split(/\s+/)[0] ?? "";
  return `${element.localName}${id === null ? "" : `#${id}`}${first === "" ? "" : `.${first}`}`;
}

/** Cuts what is left of the story's element into blocks. */
export function cutBlocks(work: Work): void {
  if (work.content === undefined) return;
  const { blocks, marks } = buildBlocks(work.content, work.page, work.pictures);
  work.blocks = measure(blocks, marks);
}
