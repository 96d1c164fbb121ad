/** True in a build that takes the service worker away (`BEKAL_SELF_DESTROY=1`). */
declare const __SELF_DESTROY__: boolean;

/** Of package.json. */
declare const __VERSION__: string;

/** Trusted Types, which TypeScript's library does not know. The URL is an object that reads as text. */
interface Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
}

/** Where the words of each language lie in this build; only in the script inside the HTML. */
declare const __LANGUAGE_FILES__: Record<string, string>;

/** The languages that are one file each (`src/i18n/languages`). */
declare const __FURTHER_LANGUAGES__: { code: string; name: string }[];
