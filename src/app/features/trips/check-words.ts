import type { Pack, PackFault } from "#packing/pack.ts";
import type { PackedStory } from "./trip-facts.ts";
import { clock } from "./times.ts";
import { tripWords } from "./trip-words.ts";

/** What the last departure check found, for the reader. */
export interface CheckResult {
  verdict: "green" | "amber" | "red";
  text: string;
  /** What is missing, a line each. */
  faults: string[];
  /** Pictures that the reader's rule leaves out, of all stories. */
  withheldCount: number;
  /** True when files of the app are missing or damaged: a signal can bring them. */
  canMend: boolean;
}

/** The worst of all stories and of the app itself; undefined while nobody has checked this pack. */
export function checkResult(
  pack: Pack | undefined,
  stories: PackedStory[],
): CheckResult | undefined {
  const check = pack?.check;
  if (pack === undefined || check === undefined) return undefined;
  const checked = new Set(check.stories.map(({ address }) => address));
  // A story that came in since makes the result say less than it seems to.
  if (!pack.items.every(({ address }) => checked.has(address))) return undefined;
  const words = tripWords();
  const titles = new Map(stories.map(({ item, story }) => [item.address, story?.title]));
  const ofStories = check.stories.flatMap(({ address, faults }) =>
    kindsOf(faults).map((kind) =>
      words.faultOf(titles.get(address) ?? address, words.faults[kind]),
    ),
  );
  const ofShell = [...new Set(check.shellFaults.map(({ kind }) => words.faults[kind]))];
  const faults = [...ofShell, ...ofStories];
  const verdicts = check.stories.map(({ verdict }) => verdict);
  const time = clock(check.checkedAt);
  const withheld = check.stories.map(({ withheldCount = 0 }) => withheldCount);
  const found = {
    faults,
    withheldCount: withheld.reduce((sum, count) => sum + count, 0),
    canMend: check.shellFaults.some((fault) => "path" in fault),
  };
  if (ofShell.length > 0 || verdicts.includes("red")) {
    return { verdict: "red", text: words.checkFaults(faults.length, time), ...found };
  }
  if (faults.length > 0 || verdicts.includes("amber")) {
    return { verdict: "amber", text: words.checkFaults(faults.length, time), ...found };
  }
  return { verdict: "green", text: words.checkGreen(time), ...found };
}

function kindsOf(faults: PackFault[]): PackFault["kind"][] {
  return [...new Set(faults.map(({ kind }) => kind))];
}
