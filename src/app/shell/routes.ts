import { screens } from "#app/ui/addresses.ts";

/** What an address of the app shows. The save sheet stands over the list it was opened from. */
export type View = ListView | { screen: "read"; address: string } | FurtherPlace;

/** The lists of stories. */
interface ListView {
  screen: "home" | "library" | "save";
}

/** Any other address: what it shows is found by what loads later (further-routes.ts). */
export interface FurtherPlace {
  screen: "further";
  path: string;
  query: Record<string, string>;
}

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
    case screens.welcome:
      return { screen: "read", address: welcomeAddress };
  }
  const address = path === "/read" ? query["story"] : undefined;
  return address === undefined ? { screen: "further", path, query } : { screen: "read", address };
}

/** True for the screens that are a list; the save sheet stands over one. */
export function hasList(view: View): view is ListView {
  return view.screen !== "read" && view.screen !== "further";
}
