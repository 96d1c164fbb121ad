import { screens } from "#app/ui/addresses.ts";
import { further } from "#app/ui/further-paths.ts";

/** The screens without a list of their own that are no story. */
export type FurtherView =
  | { screen: "trip" | "pack"; tripId: string | undefined }
  | { screen: "settings" | "data" | "storage" | "trips" | "help" | "not-found" }
  | ReadingView;

/** The screens around reading and the library. */
export interface ReadingView {
  screen: "highlights" | "glossary" | "tags" | "removed" | "statistics";
}

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
    case further.highlights:
      return { screen: "highlights" };
    case further.glossary:
      return { screen: "glossary" };
    case further.tags:
      return { screen: "tags" };
    case further.removed:
      return { screen: "removed" };
    case further.statistics:
      return { screen: "statistics" };
    default:
      return { screen: "not-found" };
  }
}
