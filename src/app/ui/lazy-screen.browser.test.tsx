import { waitFor } from "@testing-library/preact";
import { render } from "preact";
import { beforeAll, expect, it, vi } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { lazyScreen } from "./lazy-screen.tsx";

beforeAll(() => speakAll());

function Words() {
  return <p>Isi</p>;
}

it("shows a part whose code arrives between its drawing and its first effect", async () => {
  const code = Promise.withResolvers<{ default: typeof Words }>();
  const load = vi.fn<() => typeof code.promise>(() => code.promise);
  const Late = lazyScreen(load);
  const [first, second] = [document.createElement("div"), document.createElement("div")];
  render(<Late />, first);
  await vi.waitFor(() => expect(load).toHaveBeenCalled());

  render(<Late />, second);
  code.resolve({ default: Words });

  await waitFor(() => expect(first.textContent).toBe("Isi"));
  await waitFor(() => expect(second.textContent).toBe("Isi"));
});
