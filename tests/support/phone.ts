import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "./browser.ts";

/** A phone with a browser and its own storage, which outlives the browser. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /**
   * What went wrong in the pages: uncaught exceptions and console errors, such as a breach of the
   * page's policy. Requests that found no answer are not among them: journeys order those.
   */
  readonly errors: string[];
  /** Opens an address in another tab. */
  newTab(): Promise<Page>;
  /** Closes the browser as a person does and starts it again, with an empty tab. */
  reopen(): Promise<Page>;
  /** Ends every process of the browser at once, as a system short of memory does. */
  killHard(): Promise<void>;
  /** Closes the browser and removes its storage. */
  remove(): Promise<void>;
}

export interface PhoneOptions {
  origin: string;
  /** The browser's languages; the app follows them. */
  locale?: "id-ID" | "en-GB" | "ms-MY";
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number };
}

interface Running {
  context: BrowserContext;
  page: Page;
  processId: number;
}

/** Starts a browser of 390 × 844 with fresh storage that the app may keep. */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  const profile = await mkdtemp(join(tmpdir(), "bekal-phone-"));
  const errors: string[] = [];
  let running = await start(profile, options, errors);

  return {
    get page() {
      return running.page;
    },
    get context() {
      return running.context;
    },
    errors,
    newTab: () => running.context.newPage(),
    async reopen() {
      await running.context.close();
      running = await start(profile, options, errors);
      return running.page;
    },
    killHard: () => killHard(running),
    async remove() {
      await running.context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function start(profile: string, options: PhoneOptions, errors: string[]): Promise<Running> {
  const { launchOptions } = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport: options.viewport ?? { width: 390, height: 844 },
    hasTouch: true,
    locale: options.locale ?? "id-ID",
    colorScheme: options.colorScheme ?? "light",
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("console", (message) => {
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) errors.push(message.text());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await allowStorage(context, page, options.origin);
  return { context, page, processId: await processIdOf(context) };
}

/** What an installed app gets without a question: storage that is not evicted. */
async function allowStorage(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Browser.grantPermissions", { origin, permissions: ["durableStorage"] });
  await session.detach();
}

async function processIdOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send("SystemInfo.getProcessInfo");
  await session?.detach();
  const own = answer?.processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("The browser does not say which process it is.");
  return own.id;
}

async function killHard({ context, processId }: Running): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    context.on("close", () => resolve());
  });
  // Minus: the whole group, so that no helper process writes anything after the browser's end.
  process.kill(-processId, "SIGKILL");
  await closed;
}
