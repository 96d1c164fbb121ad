import { render } from "preact";
import type { Article } from "#article/article.ts";
import { StoryBody } from "./StoryBody.tsx";

const missing = () => ({ state: "missing" }) as const;

/** True when the reader's own parts make something to read of an article, tried beside the screen. */
export function rendersStory({ body }: Article): boolean {
  const page = document.createElement("div");
  try {
    // Without pictures: nothing must be asked for here.
    render(<StoryBody body={body} pictures={missing} />, page);
    return (page.textContent ?? "").trim() !== "";
  } catch {
    // What breaks here would break the reader's screen.
    return false;
  } finally {
    render(null, page);
  }
}
