import { screens } from "#app/ui/addresses.ts";
import { further } from "#app/ui/further-paths.ts";

/** The screens without a list of their own that are no story. */
export type FurtherView =
  | { screen: "trip" | "pack"; tripId: string | undefined }
  | { screen: "settings" | "data" | "storage" | "trips" | "help" | "not-found" }
  | { screen: "reading"; shown: ReadingScreenName };

/** The screens around reading and the library. */
const readingScreens = ["highlights", "glossary", "tags", "removed", "statistics"] as const;
export type ReadingScreenName = (typeof readingScreens)[number] | "reports";

/** From an address that is no list and no story to what it shows. */
export function furtherViewOf(path: string, query: Record<string, string>): FurtherView {
  switch (path) {
    case screens.settings:
      return { screen: "settings" };
    case screens.help:
      return { screen: "help" };
    case further.data:
      return { screen: "data" };
    case further.storage:
      return { screen: "storage" };
    case further.trips:
      return { screen: "trips" };
    case further.trip:
      return { screen: "trip", tripId: query["trip"] };
    case further.pack:
      return { screen: "pack", tripId: query["trip"] };
    default:
      return readingViewOf(path, query);
  }
}

function readingViewOf(path: string, query: Record<string, string>): FurtherView {
  const shown = readingScreens.find((name) => further[name] === path);
  if (shown === undefined) return { screen: "not-found" };
  const isReports = shown === "highlights" && query["show"] === "reports";
  return { screen: "reading", shown: isReports ? "reports" : shown };
}
