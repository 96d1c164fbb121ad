/** One story to choose or to leave. All numbers whole but the value. */
export interface Choice {
  /** Tenths of a minute. */
  tenths: number;
  bytes: number;
  /** Above 0. */
  value: number;
  kind: string | undefined;
}

/** What there is room for. */
export interface Room {
  tenths: number;
  bytes: number;
}

/** What a story counts beside a better one of its kind. */
export const againTimes = 0.25;

/** What chosen stories are worth together: of each kind the best in full, the others a quarter. */
export function valueOf(chosen: Iterable<Choice>): number {
  const best = new Map<string, number>();
  let sum = 0;
  for (const { value, kind } of chosen) {
    if (kind === undefined) sum += value;
    else {
      const before = best.get(kind) ?? 0;
      best.set(kind, Math.max(before, value));
      sum += Math.min(before, value) * againTimes;
    }
  }
  return [...best.values()].reduce((total, value) => total + value, sum);
}

/** Takes the choices in the order given, each that still fits beside those taken already. */
export function takeInOrder<One extends Choice>(
  choices: readonly One[],
  room: Room,
  taken: readonly One[] = [],
): One[] {
  const chosen = new Set(taken);
  let left = roomBeside(room, taken);
  for (const choice of choices) {
    if (chosen.has(choice) || !fits(choice, left)) continue;
    chosen.add(choice);
    left = roomBeside(left, [choice]);
  }
  return [...chosen];
}

/** What room is left. */
export function roomBeside(room: Room, taken: readonly Room[]): Room {
  return taken.reduce(
    (left, { tenths, bytes }) => ({ tenths: left.tenths - tenths, bytes: left.bytes - bytes }),
    { tenths: room.tenths, bytes: room.bytes },
  );
}

/** True when there is room for it. */
export function fits(one: Room, room: Room): boolean {
  return one.tenths <= room.tenths && one.bytes <= room.bytes;
}
