import { expect, it } from "vitest";
import { bookmarkletFor } from "./bookmarklet.ts";

it("takes the open page, address and title, to the save screen of its own Bekal", async () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (inside === null) throw new Error("No frame.");
  inside.title = "Harga & cabai";
  const here = inside.location.href;
  const arrived = new Promise<string>((done) => {
    frame.addEventListener("load", () => done(frame.contentWindow?.location.href ?? ""));
  });

  const link = inside.createElement("a");
  link.href = bookmarkletFor(location.origin);
  inside.body.append(link);
  link.click();

  const url = new URL(await arrived);
  expect(url.pathname).toBe("/save");
  expect(url.searchParams.get("url")).toBe(here);
  expect(url.searchParams.get("title")).toBe("Harga & cabai");
  frame.remove();
});
