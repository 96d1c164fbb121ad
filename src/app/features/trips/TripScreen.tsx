import { useModel } from "@preact/signals";
import { further } from "#app/ui/further-paths.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { route } from "#app/ui/location.ts";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { showToast } from "#app/ui/toast.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import type { Library } from "#library/library.ts";
import { Loading } from "./Loading.tsx";
import { TripFields } from "./TripFields.tsx";
import { TripModel } from "./trip-model.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  library: Promise<Library>;
  /** Undefined for a new one. */
  tripId: string | undefined;
}

/** Sets up a trip. Everything is kept on the device: no network is asked. */
export default function TripScreen({ library, tripId }: Props) {
  const words = tripWords();
  const title = tripId === undefined ? words.newTrip : words.changeTrip;
  usePageTitle(title);
  const model = useModel(() => new TripModel(library, tripId));
  const form = model.form.value;
  useScrollMemory(form !== undefined);
  async function save(): Promise<void> {
    const trip = await model.save();
    if (trip === undefined) return;
    showToast({ text: words.tripSaved });
    // The way back does not lead to the form again.
    route(further.trips, true);
  }
  return (
    <SubScreen title={title} up={further.trips}>
      {form === undefined && <Loading />}
      {form === "missing" && (
        <EmptyState icon="clock" title={words.tripGone} text={words.tripGoneText}>
          <Button kind="primary" href={further.trips}>
            {words.toTrips}
          </Button>
        </EmptyState>
      )}
      {form !== undefined && form !== "missing" && (
        <TripFields
          form={form}
          problems={model.problems.value}
          preferences={model.preferences.value}
          onChange={model.change}
          onSave={() => void save()}
        />
      )}
    </SubScreen>
  );
}
