/** The app's screens. Every one of them is the same shell; the page reads its address. */
const screens = [
  "/",
  "/library",
  "/read",
  "/save",
  "/settings",
  "/settings/data",
  "/settings/storage",
  "/trips",
  "/trips/edit",
  "/pack",
  "/highlights",
  "/glossary",
  "/tags",
  "/removed",
  "/statistics",
  "/help",
  "/share",
  "/welcome",
];

/**
 * Screens that answer without the worker's start when they are asked for without a query: a static
 * route finds its entry by the whole address, so an address with a query is the worker's.
 */
export const staticScreens = [
  "/",
  "/library",
  "/save",
  "/settings",
  "/settings/data",
  "/settings/storage",
  "/trips",
  "/trips/edit",
  "/highlights",
  "/glossary",
  "/tags",
  "/removed",
  "/statistics",
  "/help",
  "/welcome",
];

/** What a matcher looks at: a request, or anything shaped like the part that counts. */
export interface Asked {
  url: URL;
  /** `request.mode`: a page, or something a page wants. */
  mode: string;
  method: string;
  sameOrigin: boolean;
}

/** True for a screen of the app opened as a page: known routes only, so a stray path gets its 404. */
export function isScreen(asked: Asked): boolean {
  return isPage(asked) && screens.includes(asked.url.pathname);
}

/** True when another app hands something over, if only by its name. */
export function isShare(asked: Asked): boolean {
  return isPage(asked) && asked.url.pathname === "/share";
}

/** True for a picture of a saved story, by the hash of its bytes. */
export function isPicture(asked: Asked): boolean {
  return isOurs(asked) && /^\/library\/picture\/[0-9a-f]{64}$/.test(asked.url.pathname);
}

/** What a file of the shell must say it is, by the end of its name. */
const typesByEnding: Record<string, string[]> = {
  js: ["text/javascript", "application/javascript"],
  css: ["text/css"],
  webmanifest: ["application/manifest+json"],
  png: ["image/png"],
  webp: ["image/webp"],
  svg: ["image/svg+xml"],
  woff2: ["font/woff2"],
};

/** What an answer shows before its body is read. */
export interface Answer {
  status: number;
  type: string;
  redirected: boolean;
  headers: { get(name: string): string | null };
}

/**
 * True when the answer may become part of the shell: the file itself, from here, of its own type.
 * A redirect or the sign-in page of a café's network is none of that.
 */
export function mayBeShell(path: string, answer: Answer): boolean {
  if (answer.status !== 200 || answer.type !== "basic" || answer.redirected) return false;
  const type = answer.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? "";
  return (typesByEnding[ending] ?? ["text/html"]).includes(type);
}

function isPage(asked: Asked): boolean {
  return isOurs(asked) && asked.mode === "navigate";
}

function isOurs(asked: Asked): boolean {
  return asked.sameOrigin && asked.method === "GET";
}
