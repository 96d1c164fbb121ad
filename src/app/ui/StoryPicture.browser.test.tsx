import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { StoryPicture, type PictureView } from "./StoryPicture.tsx";
import "./tokens.css";
import "./more-tokens.css";
import "./base.css";

beforeAll(() => speakAll());
afterEach(cleanup);

const dot = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
const size = { width: 1200, height: 800, alt: "Cabai dijemur" };
// Red above, blue below.
const thumbHash = "GHcCnZx4eHh/h4eHd1iHiIiPiPeI";

function show(view: PictureView) {
  const { container, rerender } = render(<StoryPicture view={view} />);
  const next = (later: PictureView) => rerender(<StoryPicture view={later} />);
  return { container, next };
}

describe("a picture that the reader's rule left out", () => {
  it("says what it shows and what it costs, and is asked for by a tap", () => {
    const onLoad = vi.fn<() => void>();
    show({ ...size, state: "withheld", bytes: 38_000, onLoad });
    const button = screen.getByRole("button", { name: "Cabai dijemur Ketuk untuk memuat 38 KB" });
    fireEvent.click(button);

    expect(onLoad).toHaveBeenCalledTimes(1);
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });

  it("can be asked for where nobody knows its size", () => {
    show({ state: "withheld", onLoad: () => {} });
    expect(screen.getByRole("button", { name: "Ketuk untuk memuat gambar" })).toBeTruthy();
  });

  it("takes the place that the picture will take", () => {
    const { container, next } = show({ ...size, state: "withheld", onLoad: () => {} });
    container.setAttribute("style", "inline-size: 600px");
    const place = container.querySelector("button")?.getBoundingClientRect();
    expect([place?.width, place?.height]).toEqual([600, 400]);

    next({ ...size, width: 150, height: 100, state: "withheld", onLoad: () => {} });
    expect(container.querySelector("button")?.getBoundingClientRect().width).toBe(240);
  });

  it("hints at what it shows, and needs no hint", async () => {
    const { container } = show({ ...size, thumbHash, state: "withheld", onLoad: () => {} });
    const canvas = container.querySelector("canvas");
    await waitFor(() => expect(canvas?.width).toBe(32));
    const drawn = canvas?.getContext("2d");
    const [top, bottom] = [2, 20].map((y) => drawn?.getImageData(16, y, 1, 1).data ?? []);

    expect(top?.[0]).toBeGreaterThan((top?.[2] ?? 0) + 80);
    expect(bottom?.[2]).toBeGreaterThan((bottom?.[0] ?? 0) + 80);
    expect(canvas?.getAttribute("aria-hidden")).toBe("true");
    cleanup();
    expect(show({ ...size, state: "withheld" }).container.querySelector("canvas")).toBeNull();
  });

  it("holds a hint that is none", async () => {
    const view = { ...size, thumbHash: "@@@", state: "withheld", onLoad: () => {} } as const;
    show(view);
    await new Promise((done) => setTimeout(done, 100));
    expect(screen.getByRole("button")).toBeTruthy();
  });
});

it("opens no link that it stands in", () => {
  const onLoad = vi.fn<() => void>();
  const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  render(
    <a href="https://kota.example/besar">
      <StoryPicture view={{ ...size, state: "withheld", onLoad }} />
    </a>,
  );
  document.addEventListener("click", (event) => opened(event), { once: true });
  const isDone = fireEvent.click(screen.getByRole("button"));

  expect(onLoad).toHaveBeenCalledTimes(1);
  expect(isDone).toBe(false);
});

describe("a picture that is wanted", () => {
  it("is not asked for twice while it is on its way, and keeps the focus", () => {
    const onLoad = vi.fn<() => void>();
    const { next } = show({ ...size, state: "withheld", bytes: 9100, onLoad });
    const button = screen.getByRole("button");
    button.focus();
    next({ ...size, state: "loading", bytes: 9100, onLoad });
    fireEvent.click(button);

    expect(onLoad).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toContain("Memuat 9 KB…");
    expect(button.getAttribute("aria-busy")).toBe("true");
  });

  it.each([
    ["failed", "Gagal dimuat. Ketuk untuk coba lagi"],
    ["offline", "Menunggu sinyal. Ketuk untuk coba sekarang"],
    ["held", "Batas kuota tercapai"],
  ] as const)("says that it is %s, and can be asked for again", (state, words) => {
    const onLoad = vi.fn<() => void>();
    show({ ...size, state, reason: "cap-reached", onLoad });
    fireEvent.click(screen.getByRole("button", { name: `Cabai dijemur ${words}` }));
    expect(onLoad).toHaveBeenCalledTimes(1);
  });

  it("takes the focus of the button it was asked for with", () => {
    const { container, next } = show({ ...size, state: "withheld", onLoad: () => {} });
    const button = screen.getByRole("button");
    button.focus();
    fireEvent.click(button);
    next({ ...size, state: "here", url: dot });

    expect(document.activeElement).toBe(container.querySelector("img"));
  });

  it("leaves the focus where it is when it comes by itself", () => {
    const { container, next } = show({ ...size, state: "loading", onLoad: () => {} });
    next({ ...size, state: "here", url: dot });

    expect(container.querySelector("img")?.hasAttribute("tabindex")).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});

it("offers nothing where nothing is known", () => {
  const { container } = show({ ...size, state: "missing", onLoad: () => {} });
  expect(container.querySelector("button")).toBeNull();
  expect(container.textContent).toContain("Gambar belum ada di ponsel ini");
});

it("shows a calm place, without words, while a kept picture's address is looked up", () => {
  expect(show({ ...size, state: "here" }).container.textContent).toBe("");
});
