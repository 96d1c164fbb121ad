import { screens } from "#app/ui/addresses.ts";

/** What an address of the app shows. The save sheet stands over the list it was opened from. */
export type View =
  | { screen: "home" | "library" | "save" }
  | { screen: "read"; address: string }
  | { screen: "settings" | "help" | "not-found" };

/** From an address of the app to what it shows. `welcomeAddress` is the story that came along. */
export function viewOf(path: string, query: Record<string, string>, welcomeAddress: string): View {
  switch (path) {
    case screens.home:
      return { screen: "home" };
    case screens.library:
      return { screen: "library" };
    // A share that no worker took is kept by the page, which then goes on to the sheet.
    case "/share":
    case screens.save:
      return { screen: "save" };
    case "/read":
      return query["story"] === undefined
        ? { screen: "not-found" }
        : { screen: "read", address: query["story"] };
    case screens.welcome:
      return { screen: "read", address: welcomeAddress };
    case screens.settings:
      return { screen: "settings" };
    case screens.help:
      return { screen: "help" };
    default:
      return { screen: "not-found" };
  }
}
