/** What may still be read of a page's scripts: hostile ones end here, not in time or memory. */
export interface Budget {
  /** Characters, also of what turned out to be no data. */
  chars: number;
  /** Values read out of code. */
  nodes: number;
  /** Fields and places of all records and lists that are gone through. */
  values: number;
}

/** 2 MB hold the state of nearly every page; what repeats itself is read once. */
const maxChars = 2 * 1024 * 1024;
const maxNodes = 200_000;
const maxValues = 300_000;

/** A fresh allowance for one page. */
export function createBudget(): Budget {
  return { chars: maxChars, nodes: maxNodes, values: maxValues };
}

/** Takes characters off the allowance; false when there are not so many left. */
export function spend(budget: Budget, chars: number): boolean {
  budget.chars -= chars;
  return budget.chars >= 0;
}
