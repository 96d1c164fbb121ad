import { screens } from "#app/ui/addresses.ts";

/** Back to where the reader came from inside the app; to Home when the story was opened from outside. */
export function goBack(): void {
  const isInside =
    "navigation" in window ? window.navigation.canGoBack : history.length > 1;
  if (isInside) history.back();
  else location.assign(screens.home);
}
