import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { openedPicture } from "#app/ui/opened-picture.ts";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import { speakAll } from "#i18n/speak.fixture.ts";
import { anIllustratedArticle, aPictureUrl, StoryWithGallery } from "./gallery.fixture.tsx";
import "#app/ui/tokens.css";
import "#app/ui/more-tokens.css";
import "#app/ui/base.css";

let url = "";

beforeAll(async () => {
  await speakAll();
  url = await aPictureUrl(1200, 800);
});
afterEach(() => {
  cleanup();
  openedPicture.value = undefined;
});

const size = { width: 1200, height: 800 };
const here = (): PictureView => ({ state: "here", url, ...size });

/** Opens the gallery of three pictures at one of them, as a tap does. */
async function open(name: string, views = [here(), here(), here()], article = {}) {
  render(<StoryWithGallery article={anIllustratedArticle(article)} views={views} />);
  const picture = screen.getByRole("button", { name: `Perbesar gambar: ${name}` });
  picture.focus();
  fireEvent.click(picture);
  const dialog = await screen.findByRole("dialog", { name: "Gambar cerita" });
  return { picture, dialog };
}

function stageOf(dialog: HTMLElement): HTMLElement {
  const stage = dialog.querySelector<HTMLElement>("[data-held]");
  if (stage === null) throw new Error("There is no stage.");
  return stage;
}

/** How near the picture is, and where it was moved. */
function lie(dialog: HTMLElement) {
  const { a, e, f } = new DOMMatrix(getComputedStyle(stageOf(dialog)).transform);
  return { scale: a, x: e, y: f };
}

/** Sends what a finger does; places from the middle of the frame. */
function finger(dialog: HTMLElement, id: number) {
  const frame = stageOf(dialog).parentElement ?? dialog;
  const send = (type: string, x: number, y: number) => {
    const place = { clientX: innerWidth / 2 + x, clientY: innerHeight / 2 + y };
    const init = { pointerId: id, bubbles: true, button: 0, pointerType: "touch", ...place };
    frame.dispatchEvent(new PointerEvent(type, init));
  };
  return {
    down: (x: number, y: number) => send("pointerdown", x, y),
    move: (x: number, y: number) => send("pointermove", x, y),
    up: (x: number, y: number) => send("pointerup", x, y),
  };
}

function drag(dialog: HTMLElement, by: { x: number; y: number }): void {
  const one = finger(dialog, 1);
  one.down(0, 0);
  one.move(by.x / 2, by.y / 2);
  one.move(by.x, by.y);
  one.up(by.x, by.y);
}

const shown = () => openedPicture.value;

it("opens the picture that was tapped, with its caption, whose it is and where it stands", async () => {
  const { dialog } = await open("Dermaga");

  expect(within(dialog).getByRole("img", { name: "Dermaga" })).toBeTruthy();
  expect(within(dialog).getByText("Dermaga pada pagi hari.")).toBeTruthy();
  expect(within(dialog).getByText("Foto: Arsip Dermaga")).toBeTruthy();
  expect(within(dialog).getByText("2 / 3")).toBeTruthy();
  expect(within(dialog).getByText("Gambar 2 dari 3: Dermaga").getAttribute("class")).toBe("spoken");
});

it("opens by the keyboard, and gives the focus back to the picture", async () => {
  render(<StoryWithGallery article={anIllustratedArticle()} views={[here(), here(), here()]} />);
  const picture = screen.getByRole("button", { name: "Perbesar gambar: Muara" });
  picture.focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.activeElement).toBe(picture);
});

it("keeps the focus inside while it is open", async () => {
  const { dialog } = await open("Muara");
  for (let step = 0; step < 8; step += 1) {
    await userEvent.keyboard("{Tab}");
    const focused = document.activeElement;
    expect(focused === document.body || dialog.contains(focused)).toBe(true);
  }
});

it("goes to the next picture by a swipe to the left, and back", async () => {
  const { dialog } = await open("Muara");
  drag(dialog, { x: -150, y: 5 });
  await waitFor(() => expect(shown()).toBe(1));
  drag(dialog, { x: 150, y: 5 });
  await waitFor(() => expect(shown()).toBe(0));
  drag(dialog, { x: 150, y: 5 });
  expect(shown()).toBe(0);
});

it("goes the other way in a story that runs from the right", async () => {
  const { dialog } = await open("Muara", undefined, { direction: "rtl" });
  drag(dialog, { x: 150, y: 0 });

  await waitFor(() => expect(shown()).toBe(1));
});

it("closes by a swipe down, and not by a short one", async () => {
  const { dialog } = await open("Muara");
  const one = finger(dialog, 1);
  one.down(0, 0);
  one.move(0, 40);
  await waitFor(() => expect(lie(dialog).y).toBe(40));
  await new Promise((done) => setTimeout(done, 200));
  one.up(0, 40);
  await waitFor(() => expect(lie(dialog).y).toBe(0));

  drag(dialog, { x: 0, y: 300 });
  await waitFor(() => expect(shown()).toBeUndefined());
});

it("comes nearer where two fingers go apart, and stays within its edges", async () => {
  const { dialog } = await open("Muara");
  const [one, two] = [finger(dialog, 1), finger(dialog, 2)];
  one.down(-50, 0);
  two.down(50, 0);
  two.move(250, 0);
  one.up(-50, 0);
  two.up(250, 0);
  await waitFor(() => expect(lie(dialog).scale).toBeCloseTo(3));

  drag(dialog, { x: 9000, y: 0 });
  const { width } = stageOf(dialog).parentElement?.getBoundingClientRect() ?? size;
  const fitted = Math.min(width, (innerHeight * size.width) / size.height);
  await waitFor(() => expect(lie(dialog).x).toBeCloseTo((fitted * 3 - width) / 2, 0));
  expect(shown()).toBe(0);
});

it("goes near at a double tap, and back at the next", async () => {
  const { dialog } = await open("Muara");
  const tap = () => {
    const one = finger(dialog, 1);
    one.down(20, 10);
    one.up(20, 10);
  };
  tap();
  tap();
  await waitFor(() => expect(lie(dialog).scale).toBe(2.5));
  tap();
  tap();
  await waitFor(() => expect(lie(dialog).scale).toBe(1));
});

it("comes nearer by the wheel and by + and −, moves by the arrows, and is whole again at 0", async () => {
  const { dialog } = await open("Muara");
  const wheel = new WheelEvent("wheel", { deltaY: -200, bubbles: true, cancelable: true });
  stageOf(dialog).dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  await waitFor(() => expect(lie(dialog).scale).toBeGreaterThan(1.5));

  await userEvent.keyboard("0");
  await waitFor(() => expect(lie(dialog).scale).toBe(1));
  await userEvent.keyboard("+++");
  await waitFor(() => expect(lie(dialog).scale).toBeCloseTo(3.375));
  await userEvent.keyboard("{ArrowRight}");
  await waitFor(() => expect(lie(dialog).x).toBeLessThan(0));
  await userEvent.keyboard("-");
  await waitFor(() => expect(lie(dialog).scale).toBeCloseTo(2.25));
});

it("turns by the arrows while all of a picture is seen, and shows the next one whole", async () => {
  const { dialog } = await open("Muara");
  await userEvent.keyboard("{ArrowRight}");
  await waitFor(() => expect(shown()).toBe(1));
  await userEvent.keyboard("+{End}");
  await waitFor(() => expect(shown()).toBe(2));
  await waitFor(() => expect(lie(dialog).scale).toBe(1));
  await userEvent.keyboard("{ArrowRight}{Home}");
  await waitFor(() => expect(shown()).toBe(0));
});

it("offers a picture that the rule left out for its price", async () => {
  const onLoad = vi.fn();
  const withheld: PictureView = { state: "withheld", bytes: 38_000, ...size, onLoad };
  const { dialog } = await open("Muara", [here(), withheld, here()]);
  fireEvent.click(within(dialog).getByRole("button", { name: "Gambar berikutnya" }));
  fireEvent.click(await within(dialog).findByRole("button", { name: /Ketuk untuk memuat 38 KB/ }));

  expect(onLoad).toHaveBeenCalledOnce();
});

it("offers the sharper version of a light picture for its price, and says that it is coming", async () => {
  const onLoad = vi.fn();
  const larger = { state: "offered", bytes: 48_000, onLoad } as const;
  const { dialog } = await open("Muara", [
    { ...here(), larger },
    { ...here(), larger: { state: "loading", onLoad } },
  ]);
  fireEvent.click(within(dialog).getByRole("button", { name: "Versi tajam, kira-kira 48 KB" }));
  expect(onLoad).toHaveBeenCalledOnce();

  await userEvent.keyboard("{ArrowRight}");
  const waiting = await within(dialog).findByRole("button", { name: "Memuat versi tajam…" });
  fireEvent.click(waiting);
  expect(onLoad).toHaveBeenCalledOnce();
});

it("leaves the picture alone at a tap, and brings it back at the next", async () => {
  const { dialog } = await open("Muara");
  const caption = within(dialog).getByText("Muara pada pagi hari.");
  const one = finger(dialog, 1);
  // The close button has the focus: what is focused stays.
  caption.closest("div")?.focus();
  one.down(5, 5);
  one.up(5, 5);
  await waitFor(() => expect(getComputedStyle(caption).visibility).toBe("hidden"));
  await new Promise((done) => setTimeout(done, 350));
  one.down(5, 5);
  one.up(5, 5);
  await waitFor(() => expect(getComputedStyle(caption).visibility).toBe("visible"));
});
