import { useState } from "preact/hooks";
import { openedPicture } from "#app/ui/opened-picture.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { StoryBody } from "#app/ui/StoryBody.tsx";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import type { Article } from "#article/article.ts";
import type { Element, TreeNode } from "#article/tree.ts";
import { anArticle, aParagraph, aStory } from "#story/story.fixture.ts";
import Gallery from "./Gallery.tsx";

const names = ["Muara", "Dermaga", "Pasar"];

/** A story of three pictures with captions. */
export function anIllustratedArticle(over: Partial<Article> = {}): Article {
  const { leadPicture: _lead, ...article } = anArticle();
  return {
    ...article,
    pictures: names.map((name, index) => ({
      src: `/api/v1/picture/${index}`,
      width: 1200,
      height: 800,
      alt: name,
      credit: `Arsip ${name}`,
    })),
    body: {
      type: "root",
      children: [...names.map((name, index) => figureOf(index, name)), aParagraph("Akhir.")],
    },
    ...over,
  };
}

function figureOf(index: number, name: string): Element {
  const caption: TreeNode = { type: "text", value: `${name} pada pagi hari.` };
  return {
    type: "element",
    tagName: "figure",
    children: [
      {
        type: "element",
        tagName: "img",
        properties: { src: `img:${index}`, alt: name },
        children: [],
      },
      { type: "element", tagName: "figcaption", children: [caption] },
    ],
  };
}

/** A picture of one colour, of the size it says. */
export async function aPictureUrl(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context !== null) {
    context.fillStyle = "teal";
    context.fillRect(0, 0, width, height);
  }
  return URL.createObjectURL(await canvas.convertToBlob());
}

interface Props {
  article: Article;
  /** How the pictures stand; what opens one is added. */
  views: PictureView[];
}

/** A story as the reader shows it, with the gallery over it. */
export function StoryWithGallery({ article, views }: Props) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const pictures = (index: number): PictureView => ({
    ...(views[index] ?? { state: "missing" }),
    onOpen: () => {
      openedPicture.value = index;
    },
  });
  const opened: Omit<OpenedStory, "element"> = {
    story: aStory(),
    article,
    body: article.body,
    pictures,
    here: () => 0,
    reveal: () => {},
  };
  const close = () => {
    openedPicture.value = undefined;
  };
  return (
    <>
      <article ref={setElement}>
        <StoryBody body={article.body} pictures={pictures} />
      </article>
      {element !== null && openedPicture.value !== undefined && (
        <Gallery {...opened} element={element} onClose={close} />
      )}
    </>
  );
}
