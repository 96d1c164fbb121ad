import { screens } from "#app/ui/addresses.ts";

/** What an address of the app shows. The save sheet stands over the list it was opened from. */
export type View = ListView | { screen: "read"; address: string } | FurtherView;

/** The lists of stories. */
interface ListView {
  screen: "home" | "library" | "save";
}

/** The screens without a list of their own that are no story. */
export type FurtherView =
  | { screen: "trip" | "pack"; tripId: string | undefined }
  | { screen: "settings" | "data" | "storage" | "trips" | "help" | "not-found" };

type Plain = Exclude<View, { address: string } | { tripId: string | undefined }>;

/** The screens whose path says it all. */
const plain = new Map<string, Plain["screen"]>([
  [screens.home, "home"],
  [screens.library, "library"],
  [screens.save, "save"],
  // A share that no worker took is kept by the page, which then goes on to the sheet.
  ["/share", "save"],
  [screens.settings, "settings"],
  [screens.data, "data"],
  [screens.storage, "storage"],
  [screens.trips, "trips"],
  [screens.help, "help"],
]);

/** From an address of the app to what it shows. `welcomeAddress` is the story that came along. */
export function viewOf(path: string, query: Record<string, string>, welcomeAddress: string): View {
  switch (path) {
    case "/read":
      return query["story"] === undefined
        ? { screen: "not-found" }
        : { screen: "read", address: query["story"] };
    case screens.welcome:
      return { screen: "read", address: welcomeAddress };
    case screens.trip:
      return { screen: "trip", tripId: query["trip"] };
    case screens.pack:
      return { screen: "pack", tripId: query["trip"] };
    default:
      return { screen: plain.get(path) ?? "not-found" };
  }
}

/** True for the screens that are a list; the save sheet stands over one. */
export function hasList(view: View): view is ListView {
  return view.screen === "home" || view.screen === "library" || view.screen === "save";
}
