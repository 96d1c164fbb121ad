import type { StoryActions } from "#app/ui/story-actions.ts";
import { speakMore } from "#i18n/i18n.ts";
import type { Library } from "#library/library.ts";

/** The actions on stories; their code comes with the first of them, not with the first screen. */
export function createLateActions(library: Promise<Library>): StoryActions {
  let loading: Promise<StoryActions> | undefined;
  async function load(): Promise<StoryActions> {
    const [{ createStoryActions }] = await Promise.all([
      import("#app/features/menu/story-actions.ts"),
      speakMore(),
    ]);
    return createStoryActions(library);
  }
  async function run(act: (actions: StoryActions) => void): Promise<void> {
    loading ??= load();
    act(await loading);
  }
  return {
    showMenu: (story) => void run((actions) => actions.showMenu(story)),
    share: (story) => void run((actions) => actions.share(story)),
    setArchived: (story, isArchived) =>
      void run((actions) => actions.setArchived(story, isArchived)),
    setFavourite: (story, isFavourite) =>
      void run((actions) => actions.setFavourite(story, isFavourite)),
    remove: (story) => void run((actions) => actions.remove(story)),
    retry: (story) => void run((actions) => actions.retry(story)),
  };
}
