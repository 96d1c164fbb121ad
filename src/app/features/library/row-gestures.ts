/** What a finger on a row may ask for. */
export interface RowGestures {
  /** What a swipe does, by its way along the line; undefined for nothing. */
  swipeOf: (row: HTMLElement, way: SwipeWay) => Swipe | undefined;
  /** A finger that rested on a row. */
  onHold: (row: HTMLElement) => void;
}

/** `end` is the way the text runs; `far` beyond half of the row. */
export type SwipeWay = "end" | "start" | "start-far";

export interface Swipe {
  /** Said beside the row while it moves. */
  hint: string;
  isDanger?: boolean;
  run: () => void;
}

/** Less is a tap, px. */
const slack = 12;
/** From here on letting go does it, px. */
const enough = 88;
const holdMs = 500;
/** The browser's own way back begins at the edge of the screen, px. */
const edge = 24;

interface Touch {
  row: HTMLElement;
  x: number;
  y: number;
  isSwipe: boolean;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Swipes and long presses on the rows of a list, by touch alone. A finger that moves up or down scrolls:
 * the browser takes such a touch over, since the rows allow it to pan.
 * @returns stop
 */
export function watchGestures(list: HTMLElement, gestures: RowGestures): () => void {
  const fingers = new Fingers(list, gestures);
  const leaving = new AbortController();
  const { signal } = leaving;
  list.addEventListener("pointerdown", (event) => fingers.down(event), { signal });
  list.addEventListener("pointermove", (event) => fingers.move(event), { signal });
  list.addEventListener("pointerup", (event) => fingers.up(event), { signal });
  list.addEventListener("pointercancel", () => fingers.end(), { signal });
  list.addEventListener("click", (event) => fingers.swallow(event), { signal, capture: true });
  list.addEventListener("contextmenu", (event) => fingers.swallow(event), { signal });
  return () => {
    fingers.end();
    leaving.abort();
  };
}

class Fingers {
  readonly #list: HTMLElement;
  readonly #gestures: RowGestures;
  #touch: Touch | undefined;
  /** A swipe or a long press was done: what follows is no tap on the story. */
  #isDone = false;

  constructor(list: HTMLElement, gestures: RowGestures) {
    this.#list = list;
    this.#gestures = gestures;
  }

  down({ target, clientX: x, clientY: y, pointerType, isPrimary }: PointerEvent): void {
    this.end();
    this.#isDone = false;
    const row = rowOf(target);
    const isAtEdge = x < edge || x > innerWidth - edge;
    if (pointerType !== "touch" || !isPrimary || row === undefined || isAtEdge) return;
    const timer = setTimeout(() => {
      this.#isDone = true;
      this.#gestures.onHold(row);
      this.end();
    }, holdMs);
    this.#touch = { row, x, y, isSwipe: false, timer };
  }

  move({ clientX, clientY, pointerId }: PointerEvent): void {
    const touch = this.#touch;
    if (touch === undefined) return;
    const [x, y] = [clientX - touch.x, clientY - touch.y];
    if (Math.hypot(x, y) > slack) clearTimeout(touch.timer);
    if (!touch.isSwipe && Math.abs(x) > slack && Math.abs(x) > 2 * Math.abs(y)) {
      touch.isSwipe = true;
      this.#list.setPointerCapture(pointerId);
    }
    if (touch.isSwipe) follow(touch.row, x, this.#swipeOf(touch, x));
  }

  up({ clientX }: PointerEvent): void {
    const touch = this.#touch;
    if (touch?.isSwipe) {
      this.#isDone = true;
      const x = clientX - touch.x;
      if (Math.abs(x) >= enough) this.#swipeOf(touch, x)?.run();
    }
    this.end();
  }

  end(): void {
    if (this.#touch === undefined) return;
    clearTimeout(this.#touch.timer);
    letGo(this.#touch.row);
    this.#touch = undefined;
  }

  swallow(event: Event): void {
    const isMenu = event.type === "contextmenu" && this.#touch !== undefined;
    if (!this.#isDone && !isMenu) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === "click") this.#isDone = false;
  }

  #swipeOf({ row }: Touch, x: number): Swipe | undefined {
    return this.#gestures.swipeOf(row, wayOf(row, x));
  }
}

function rowOf(target: EventTarget | null): HTMLElement | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return row ?? undefined;
}

function wayOf(row: HTMLElement, x: number): SwipeWay {
  const isRightToLeft = getComputedStyle(row).direction === "rtl";
  if (x > 0 !== isRightToLeft) return "end";
  return Math.abs(x) > row.offsetWidth / 2 ? "start-far" : "start";
}

/** Moves the row with the finger, and says beside it what letting go does. */
function follow(row: HTMLElement, x: number, swipe: Swipe | undefined): void {
  if (swipe === undefined) return letGo(row);
  row.style.translate = `${x}px 0`;
  row.dataset["swipe"] = x > 0 ? "right" : "left";
  row.dataset["hint"] = swipe.hint;
  row.toggleAttribute("data-danger", swipe.isDanger === true);
  row.toggleAttribute("data-enough", Math.abs(x) >= enough);
}

function letGo(row: HTMLElement): void {
  row.style.translate = "";
  for (const name of ["swipe", "hint", "danger", "enough"]) delete row.dataset[name];
}
