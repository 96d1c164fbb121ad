import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { changeLanguage } from "./language.ts";
import { NotFound } from "./NotFound.tsx";
import type { FurtherView } from "./routes.ts";

const SettingsScreen = lazyScreen(() => import("#app/features/settings/SettingsScreen.tsx"));
const HelpScreen = lazyScreen(() => import("#app/features/help/HelpScreen.tsx"));
const TripsScreen = lazyScreen(() => import("#app/features/trips/TripsScreen.tsx"));
const TripScreen = lazyScreen(() => import("#app/features/trips/TripScreen.tsx"));
const PackScreen = lazyScreen(() => import("#app/features/trips/PackScreen.tsx"));
const StorageScreen = lazyScreen(() => import("#app/features/storage/StorageScreen.tsx"));
const DataScreen = lazyScreen(() => import("#app/features/data/DataScreen.tsx"));

interface Props {
  view: FurtherView;
  library: Promise<Library>;
}

/** The screens without a list of their own that are no story. */
export function FurtherScreen({ view, library }: Props) {
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
  }
}
