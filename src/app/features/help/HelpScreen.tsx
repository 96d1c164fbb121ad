import { usePageTitle } from "#app/ui/page-title.ts";
import { Screen } from "#app/ui/Screen.tsx";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { t } from "#i18n/more.ts";
import { Bookmarklet } from "./Bookmarklet.tsx";
import { ComputerDrawing } from "./ComputerDrawing.tsx";
import styles from "./HelpScreen.module.css";
import { helpWords } from "./help-words.ts";
import { PhoneDrawing } from "./PhoneDrawing.tsx";
import { Steps } from "./Steps.tsx";
import { Topic } from "./Topic.tsx";

/** How to install, how to save from elsewhere, what "ready" means, and what is known about the reader. */
export default function HelpScreen() {
  usePageTitle(t.help);
  // An address with a topic goes to the topic.
  useScrollMemory(location.hash === "");
  const words = helpWords();
  return (
    <Screen title={t.help}>
      <Contents />
      <Topic id="install" title={words.installTopic}>
        <p>{words.installWhy}</p>
        <Steps {...words.installAndroid}>
          <PhoneDrawing kind="android" />
        </Steps>
        <Steps {...words.installIphone}>
          <PhoneDrawing kind="iphone" />
        </Steps>
        <Steps {...words.installDesktop}>
          <ComputerDrawing />
        </Steps>
      </Topic>
      <Topic id="share" title={words.shareTopic}>
        <Steps {...words.shareAndroid}>
          <PhoneDrawing kind="share" />
        </Steps>
        <Steps {...words.shareIphone}>
          <PhoneDrawing kind="iphone" />
        </Steps>
      </Topic>
      <Topic id="bookmarklet" title={words.bookmarkletTopic}>
        <Bookmarklet />
      </Topic>
      <Topic id="ready" title={words.readyTopic}>
        {words.readyText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Topic>
      <Topic id="privacy" title={words.privacyTopic}>
        {t.privacySentences.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Topic>
    </Screen>
  );
}

function Contents() {
  const words = helpWords();
  return (
    <nav class={styles.contents} aria-label={words.onThisPage}>
      <a href="#install">{words.installTopic}</a>
      <a href="#share">{words.shareTopic}</a>
      <a href="#bookmarklet">{words.bookmarkletTopic}</a>
      <a href="#ready">{words.readyTopic}</a>
      <a href="#privacy">{words.privacyTopic}</a>
    </nav>
  );
}
