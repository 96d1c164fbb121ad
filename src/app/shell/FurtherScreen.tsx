import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { furtherViewOf } from "./further-routes.ts";
import { changeLanguage } from "./change-language.ts";
import { partScreen } from "./later-part.tsx";
import { NotFound } from "./NotFound.tsx";
import { ReadingScreen } from "./ReadingScreen.tsx";
import type { FurtherPlace } from "./routes.ts";

const SettingsScreen = lazyScreen(() => import("#app/features/settings/SettingsScreen.tsx"));
const HelpScreen = lazyScreen(() => import("#app/features/help/HelpScreen.tsx"));
const TripsScreen = partScreen("packing", () => import("#app/features/trips/TripsScreen.tsx"));
const TripScreen = partScreen("packing", () => import("#app/features/trips/TripScreen.tsx"));
const PackScreen = partScreen("packing", () => import("#app/features/trips/PackScreen.tsx"));
const StorageScreen = partScreen(
  "packing",
  () => import("#app/features/storage/StorageScreen.tsx"),
);
const DataScreen = partScreen("packing", () => import("#app/features/data/DataScreen.tsx"));

interface Props {
  place: FurtherPlace;
  library: Promise<Library>;
}

/** The screens without a list of their own that are no story. */
export function FurtherScreen({ place, library }: Props) {
  const view = furtherViewOf(place.path, place.query);
  switch (view.screen) {
    case "settings":
      return <SettingsScreen library={library} onLanguage={changeLanguage} version={__VERSION__} />;
    case "help":
      return <HelpScreen />;
    case "trips":
      return <TripsScreen library={library} />;
    case "trip":
      return <TripScreen key={view.tripId} library={library} tripId={view.tripId} />;
    case "pack":
      return view.tripId === undefined ? (
        <NotFound />
      ) : (
        <PackScreen key={view.tripId} library={library} tripId={view.tripId} />
      );
    case "storage":
      return <StorageScreen library={library} />;
    case "data":
      return <DataScreen library={library} />;
    case "not-found":
      return <NotFound />;
    case "reading":
      return <ReadingScreen shown={view.shown} library={library} />;
  }
}
