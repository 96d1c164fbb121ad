import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { Chips } from "./Chips.tsx";
import { firstView } from "./view.ts";

const some = { unread: 1, reading: 1, all: 1, failed: 1, favourites: 1, highlights: 1 };
const counts = { ...some, archive: 1 };

beforeAll(() => speakAll("id"));
afterEach(cleanup);

it("leaves the page where it is when the counts change far above", () => {
  const view = (archive: number) => (
    <div style={{ blockSize: "9000px" }}>
      <Chips view={{ ...firstView, show: "archive" }} counts={{ ...counts, archive }} lists={[]} />
    </div>
  );
  const { rerender } = render(view(1));
  scrollTo(0, 2000);
  rerender(view(2));

  expect(scrollY).toBe(2000);
});

it("brings a chosen chip beyond the edge into view", () => {
  const { container } = render(
    <div style={{ inlineSize: "200px", overflow: "hidden" }}>
      <Chips view={{ ...firstView, show: "archive" }} counts={counts} lists={[]} />
    </div>,
  );
  const row = container.querySelector("ul");

  expect(row?.scrollLeft).toBeGreaterThan(0);
});
