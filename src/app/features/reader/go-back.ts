import { screens } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";

/** Back to where the reader came from inside the app; to Home when the story was opened from outside. */
export function goBack(): void {
  const isInside = "navigation" in window ? window.navigation.canGoBack : history.length > 1;
  if (isInside) history.back();
  else route(screens.home, true);
}
