/** Joins those who ask for the same thing at the same time: one does the work, all get its result. */
export function createSingleFlight<Result>(): (
  key: string,
  work: () => Promise<Result>,
) => Promise<Result> {
  const inFlight = new Map<string, Promise<Result>>();
  return (key, work) => {
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const flight = work().finally(() => inFlight.delete(key));
    inFlight.set(key, flight);
    return flight;
  };
}
