import FirstSteps from "#app/features/home/FirstSteps.tsx";
import { HomeView } from "#app/features/home/HomeView.tsx";
import welcomeEn from "#app/features/welcome/welcome-en.ts";
import welcomeId from "#app/features/welcome/welcome-id.ts";
import pictureUrl from "#app/features/welcome/welcome.webp";
import { StaticFrame } from "#app/shell/StaticFrame.tsx";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import { countWords, textOf } from "#article/text.ts";
import { language } from "#i18n/i18n.ts";
import { shelfOf } from "#story/shelf.ts";
import type { Story } from "#story/story.ts";

const none = { waiting: 0, failed: 0, reading: 0, finished: 0, archived: 0, favourites: 0 };
const counts = { ...none, unread: 1 };

/** Home as a new reader meets it: rendered when the app is built, painted before any code runs. */
export function FirstFrame() {
  return (
    <PictureUrlsContext.Provider value={() => pictureUrl}>
      <StaticFrame>
        <HomeView
          firstSteps={<FirstSteps />}
          counts={{ value: counts }}
          shelves={{
            reading: [],
            waiting: [],
            failed: [],
            unread: [welcomeStory()],
            isFirstRun: true,
          }}
        />
      </StaticFrame>
    </PictureUrlsContext.Provider>
  );
}

function welcomeStory(): Story {
  const article = language === "id" ? welcomeId : welcomeEn;
  const draft: Omit<Story, "shelf"> = {
    schema: 1,
    address: "/welcome",
    url: "/welcome",
    order: 1,
    savedAt: 0,
    title: article.title,
    siteName: "Bekal",
    language,
    wordCount: countWords(textOf(article.body), language),
    sizeBytes: 0,
    pictureCount: 1,
    thumbnail: "welcome",
    hasText: true,
    state: { status: "ready" },
    progress: 0,
    tags: [],
    isWelcome: true,
  };
  return { ...draft, shelf: shelfOf(draft) };
}
