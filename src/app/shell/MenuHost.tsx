import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { menuStory } from "#app/ui/menu-story.ts";

const StoryMenu = lazyScreen(() => import("#app/features/menu/StoryMenu.tsx"));

/** Shows the menu of the story it was asked for. */
export function MenuHost() {
  const story = menuStory.value;
  if (story === undefined) return null;
  return (
    <StoryMenu
      story={story}
      onClose={() => {
        menuStory.value = undefined;
      }}
    />
  );
}
