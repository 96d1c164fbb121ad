import { useLocation } from "preact-iso/router";
import { useCallback } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";

/** Back to where the reader came from inside the app; to Home when the story was opened from outside. */
export function useGoBack(): () => void {
  const { route } = useLocation();
  return useCallback(() => {
    const isInside = "navigation" in window ? window.navigation.canGoBack : history.length > 1;
    if (isInside) history.back();
    else route(screens.home, true);
  }, [route]);
}
