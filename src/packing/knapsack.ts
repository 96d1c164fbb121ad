import { againTimes, type Choice, type Room } from "./choice.ts";

/** Steps that the room is divided into at most: with so many stories a phone needs some 50 ms. */
const mostTimeSteps = 300;
const mostByteSteps = 128;

/** Marks at one place of the table: the story is the first of its kind here, or a further one. */
const isFurther = 1;
const isFirst = 2;
/** At the last story of a kind: having one of the kind is better here than none. */
const isUsed = 4;

/** Room and stories in whole steps; a story's are rounded up, the room's down. */
interface Grid {
  timeSteps: number;
  byteSteps: number;
  timeOf(choice: Choice): number;
  bytesOf(choice: Choice): number;
}

/**
 * The best set of stories for the room: 0/1 knapsack in two dimensions, where of each kind the best
 * chosen story counts in full and the others a quarter (`valueOf`). Dynamic programming over the
 * room left, in steps: `none[m][b]` is the best value with m steps of time and b steps of bytes
 * before a kind, `some[m][b]` with at least one of it. The stories of a kind come best first, so the
 * first one taken is its best. A story's minutes and bytes are rounded up to steps, so that a plan
 * that fits the steps fits the room; what rounding leaves over is for the caller to fill. A dimension
 * in which everything fits is left out. Exact for the steps, and the same for the same input.
 */
export function chooseBest<One extends Choice>(choices: readonly One[], room: Room): One[] {
  const grid = gridFor(choices, room);
  const size = (grid.timeSteps + 1) * (grid.byteSteps + 1);
  const none = new Float64Array(size);
  const layers: Layer<One>[] = [];
  const some = new Float64Array(size);
  for (const kind of byKind(choices)) {
    some.fill(-Infinity);
    for (const choice of kind) {
      layers.push({ choice, marks: addStory(choice, { grid, none, some }), isLast: false });
    }
    closeKind(layers.at(-1), none, some);
  }
  return walkBack(layers, grid);
}

/** What one story did to the table. */
interface Layer<One> {
  choice: One;
  marks: Uint8Array;
  /** Of its kind. */
  isLast: boolean;
}

interface Table {
  grid: Grid;
  none: Float64Array;
  some: Float64Array;
}

/** Offers one story to every place of the table; tells what it did there. */
function addStory(choice: Choice, { grid, none, some }: Table): Uint8Array {
  const marks = new Uint8Array(none.length);
  const row = grid.byteSteps + 1;
  const [time, bytes] = [grid.timeOf(choice), grid.bytesOf(choice)];
  const again = choice.value * againTimes;
  // From the end: what a place looks back to has not yet seen this story.
  for (let m = grid.timeSteps; m >= time; m -= 1) {
    for (let b = grid.byteSteps; b >= bytes; b -= 1) {
      const place = m * row + b;
      const from = place - time * row - bytes;
      const first = (none[from] ?? 0) + choice.value;
      const further = (some[from] ?? 0) + again;
      const better = Math.max(first, further);
      if (better <= (some[place] ?? 0)) continue;
      some[place] = better;
      marks[place] = first >= further ? isFirst : isFurther;
    }
  }
  return marks;
}

/** Takes over, place by place, what having one of the kind made better. */
function closeKind(last: Layer<Choice> | undefined, none: Float64Array, some: Float64Array): void {
  if (last === undefined) return;
  last.isLast = true;
  // Not `entries()`: that makes an array of each place, and there are millions.
  for (let place = 0; place < some.length; place += 1) {
    const having = some[place] ?? 0;
    if (having <= (none[place] ?? 0)) continue;
    none[place] = having;
    last.marks[place] = (last.marks[place] ?? 0) | isUsed;
  }
}

/** Follows the marks from the full room back to the empty one. */
function walkBack<One extends Choice>(layers: Layer<One>[], grid: Grid): One[] {
  const chosen: One[] = [];
  let place = (grid.timeSteps + 1) * (grid.byteSteps + 1) - 1;
  let isOpen = false;
  for (const { choice, marks, isLast } of layers.toReversed()) {
    const mark = marks[place] ?? 0;
    if (isLast) isOpen = (mark & isUsed) !== 0;
    if (!isOpen || (mark & (isFirst | isFurther)) === 0) continue;
    chosen.push(choice);
    place -= grid.timeOf(choice) * (grid.byteSteps + 1) + grid.bytesOf(choice);
    // Before the first of a kind there is none of it.
    isOpen = (mark & isFurther) !== 0;
  }
  return chosen;
}

function gridFor(choices: readonly Choice[], room: Room): Grid {
  const time = stepsFor(sumOf(choices, "tenths"), room.tenths, mostTimeSteps);
  const bytes = stepsFor(sumOf(choices, "bytes"), room.bytes, mostByteSteps);
  return {
    timeSteps: time.count,
    byteSteps: bytes.count,
    timeOf: ({ tenths }) => Math.ceil(tenths / time.size),
    bytesOf: (choice) => Math.ceil(choice.bytes / bytes.size),
  };
}

/** Steps of one dimension; none at all when everything fits. */
function stepsFor(wanted: number, room: number, most: number): { size: number; count: number } {
  if (wanted <= room) return { size: Infinity, count: 0 };
  const size = Math.max(1, Math.ceil(room / most));
  return { size, count: Math.floor(room / size) };
}

function sumOf(choices: readonly Choice[], of: "tenths" | "bytes"): number {
  return choices.reduce((sum, choice) => sum + choice[of], 0);
}

/** The stories of each kind together, best first; a story without a kind stands alone. */
function byKind<One extends Choice>(choices: readonly One[]): One[][] {
  const kinds = new Map<unknown, One[]>();
  for (const choice of choices) {
    const key = choice.kind ?? choice;
    const ofKind = kinds.get(key);
    if (ofKind === undefined) kinds.set(key, [choice]);
    else ofKind.push(choice);
  }
  for (const ofKind of kinds.values()) ofKind.sort((a, b) => b.value - a.value);
  return [...kinds.values()];
}
