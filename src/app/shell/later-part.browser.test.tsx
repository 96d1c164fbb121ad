import { cleanup, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toast } from "#app/ui/toast.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { partOver, partScreen } from "./later-part.tsx";

beforeEach(() => speakAll());
afterEach(cleanup);

const isGone = () => Promise.reject(new TypeError("The file is not here."));

it("says of a screen whose part is not here that it needs a signal once, with a way to try again", async () => {
  const Tags = partScreen("shelf", isGone);
  render(<Tags />);

  expect(await screen.findByRole("heading", { name: "Belum ada di ponsel ini" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Muat ulang" })).toBeTruthy();
});

it("leaves the screen as it is where what lies over it is not here, says so, and takes the wish back", async () => {
  const undo = vi.fn<() => void>();
  const Sheet = partOver("shelf", isGone, { undo });
  const { container } = render(<Sheet />);

  await waitFor(() => expect(toast.value?.text).toBe("Perlu sinyal sekali"));
  expect(undo).toHaveBeenCalledOnce();
  expect(container.textContent).toBe("");
});
