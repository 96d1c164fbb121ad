interface Given {
  /** The story to go on from. */
  from: string;
  by: 1 | -1;
  /** The list as it stood when its first story was opened; addresses. */
  begun: readonly string[];
  /** The list as it is. */
  now: readonly string[];
}

/**
 * The story after another one, or before it. A list orders itself anew as its stories are read; who
 * goes through it goes by the order it had when they began, as far as that reaches.
 */
export function neighbourOf({ from, by, begun, now }: Given): string | undefined {
  if (!begun.includes(from)) return now.includes(from) ? beyond(from, now, by)[0] : now[0];
  const [there, known] = [new Set(now), new Set(begun)];
  const next = beyond(from, begun, by).find((address) => there.has(address));
  if (next !== undefined || !there.has(from)) return next;
  // The list has grown at its end.
  return beyond(from, now, by).find((address) => !known.has(address));
}

/** What follows in this direction, the nearest first. */
function beyond(from: string, list: readonly string[], by: 1 | -1): string[] {
  const at = list.indexOf(from);
  return by === 1 ? list.slice(at + 1) : list.slice(0, at).toReversed();
}
