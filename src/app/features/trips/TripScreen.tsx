import { Screen } from "#app/ui/Screen.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import type { Library } from "#library/library.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  library: Promise<Library>;
  tripId: string | undefined;
}

export default function TripScreen(_props: Props) {
  const words = tripWords();
  usePageTitle(words.trips);
  return <Screen title={words.trips}>{null}</Screen>;
}
