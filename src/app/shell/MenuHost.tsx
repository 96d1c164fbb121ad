import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { place } from "#app/ui/location.ts";
import { menuStory } from "#app/ui/menu-story.ts";

const StoryMenu = lazyScreen(() => import("#app/features/menu/StoryMenu.tsx"));

/** Shows the menu of the story it was asked for. */
export function MenuHost() {
  const story = menuStory.value;
  const here = place.value;
  // Back and links change the screen under the menu: it goes with the screen it was opened on.
  useEffect(() => closeMenu, [here]);
  if (story === undefined) return null;
  return <StoryMenu story={story} onClose={closeMenu} />;
}

function closeMenu(): void {
  menuStory.value = undefined;
}
