import pageWorkerUrl from "./page-worker.ts?worker&url";
import searchWorkerUrl from "./search-worker.ts?worker&url";

/** The three scripts that the app starts beside its pages. */
export const serviceWorkerUrl = "/service-worker.js";
export { pageWorkerUrl, searchWorkerUrl };
const ours = [serviceWorkerUrl, pageWorkerUrl, searchWorkerUrl];

const rules = {
  createScriptURL(url: string) {
    if (!ours.includes(url)) throw new TypeError(`Not a script of ours: ${url}`);
    return url;
  },
};

let policy: typeof rules | undefined;

/** Passes exactly these addresses through the page's one policy. @throws TypeError for others */
export function trustScriptUrl(url: string): string {
  // Made once: the page allows no second policy of this name.
  policy ??= window.trustedTypes?.createPolicy("bekal-url", rules) ?? rules;
  return policy.createScriptURL(url);
}
