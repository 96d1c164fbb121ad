import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ErrorCode } from "#base/errors.ts";
import type { FaultKind } from "#tests/support/faults.ts";
import { aPage, toWindows1252 } from "#tests/support/pages.ts";
import { startPublisher, type Publisher } from "#tests/support/publisher.ts";
import { decodeText } from "#extraction/document/decode.ts";
import { createFetcher, type FetchedPage, type FetcherOptions } from "./fetch-page.ts";

/** Every wait ends sooner here, by the same rules. */
const quick = { pageMs: 400, pictureMs: 300 };
const patient = new AbortController().signal;

let publisher: Publisher;
let closers: (() => Promise<void>)[];

beforeEach(async () => {
  publisher = await startPublisher();
  closers = [() => publisher.stop()];
});
afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
});

function fetcher(over: Partial<FetcherOptions> = {}) {
  const created = createFetcher({
    allowPrivate: [publisher.host],
    userAgent: "Bekal/test",
    limits: quick,
    ...over,
  });
  closers.push(() => created.close());
  return created;
}

const textIn = ({ bytes, statedType }: FetchedPage) => decodeText(bytes, statedType).text;
const fetchPage = (path: string, over?: Partial<FetcherOptions>) =>
  fetcher(over).fetchPage(publisher.url(path), { signal: patient });
const fetchPicture = (path: string) =>
  fetcher().fetchPicture(publisher.url(path), { signal: patient });
const failing = (code: ErrorCode) => expect.objectContaining({ name: "BekalError", code });

describe("fetchPage", () => {
  it("brings a page as text, with its size and the headers that matter", async () => {
    const body = aPage("Kopi pagi");
    const headers = {
      ETag: '"a"',
      "Cache-Control": "max-age=60",
      "Last-Modified": "Fri, 19 Jun 2026 01:00:00 GMT",
      "Content-Language": "id",
      "X-Robots-Tag": "noarchive",
      "Set-Cookie": "id=1",
    };
    publisher.serve("/story", { body, headers });

    expect(await fetchPage("/story#bagian-2")).toEqual({
      url: publisher.url("/story"),
      status: 200,
      contentType: "text/html",
      bytes: Buffer.from(body),
      statedType: "text/html; charset=utf-8",
      headers: {
        etag: '"a"',
        cacheControl: "max-age=60",
        lastModified: "Fri, 19 Jun 2026 01:00:00 GMT",
        language: "id",
        robots: "noarchive",
      },
    });
  });

  it("inflates gzip and brotli", async () => {
    const body = aPage();
    for (const [encoding, bytes] of [
      ["gzip", gzipSync(body)],
      ["br", brotliCompressSync(body)],
    ] as const) {
      publisher.serve(`/${encoding}`, { body: bytes, headers: { "Content-Encoding": encoding } });
    }

    const pages = await Promise.all([fetchPage("/gzip"), fetchPage("/br")]);

    expect(pages.map(textIn)).toEqual([body, body]);
  });

  it("introduces itself and sends nothing of anyone else, also after a redirect", async () => {
    publisher.fault("/old", "redirect-to", "/new");
    publisher.serve("/new", { body: aPage(), headers: { "Set-Cookie": "id=1" } });
    const made = fetcher();
    await made.fetchPage(publisher.url("/old"), { signal: patient });
    await made.fetchPage(publisher.url("/new"), { signal: patient });

    expect(publisher.lastHeaders("/new")).toEqual({
      host: publisher.host,
      connection: "keep-alive",
      "user-agent": "Bekal/test",
      accept: expect.stringContaining("text/html"),
      "accept-encoding": "gzip, br",
      "accept-language": "id,en;q=0.8",
    });
  });

  it("reads windows-1252 that calls itself UTF-8", async () => {
    publisher.fault("/header", "wrong-charset");
    publisher.fault("/meta", "wrong-charset-meta");
    const pages = await Promise.all([fetchPage("/header"), fetchPage("/meta")]);
    for (const page of pages) expect(textIn(page)).toContain("Café di stasiun – “pagi” itu");
  });

  it("reads what a header says about charsets when the bytes agree", async () => {
    const contentType = "text/html; charset=iso-8859-1";
    publisher.serve("/latin", { body: toWindows1252("<p>“Café”</p>"), contentType });
    publisher.serve("/utf8", { body: "<p>“Café”</p>", contentType });
    const pages = await Promise.all([fetchPage("/latin"), fetchPage("/utf8")]);
    expect(pages.map(textIn)).toEqual(["<p>“Café”</p>", "<p>“Café”</p>"]);
  });

  it("reports where redirects led, with a Location in raw UTF-8 among them", async () => {
    const location = Buffer.from("/café?x=1#y").toString("latin1");
    publisher.fault("/old", "redirect-to", location);
    publisher.serve("/caf%C3%A9?x=1", { body: aPage() });
    expect((await fetchPage("/old")).url).toBe(publisher.url("/caf%C3%A9?x=1"));
  });

  it("follows five redirects and not six", async () => {
    for (let hop = 0; hop < 6; hop += 1) {
      publisher.fault(`/${hop}`, "redirect-to", `/${hop + 1}`);
    }
    publisher.serve("/6", { body: aPage() });
    expect((await fetchPage("/1")).url).toBe(publisher.url("/6"));
    await expect(fetchPage("/0")).rejects.toEqual(failing("publisher-unreachable"));
  });

  it.each([
    "http://127.0.0.1/",
    "http://127.0.0.1:9/",
    "http://[::1]/",
    "http://169.254.169.254/latest/meta-data/",
    "//2130706433/",
    "file:///etc/passwd",
    "http://user:pass@news.com/",
  ])("refuses a redirect to %s", async (target) => {
    publisher.fault("/away", "redirect-to", target);
    await expect(fetchPage("/away")).rejects.toEqual(failing("refused-address"));
  });

  it("refuses a redirect to another port of an allowed host, and dials nothing there", async () => {
    const other = await startPublisher();
    closers.push(() => other.stop());
    other.serve("/secret", { body: aPage() });
    publisher.fault("/away", "redirect-to", other.url("/secret"));

    await expect(fetchPage("/away")).rejects.toEqual(failing("refused-address"));
    expect(other.connections()).toBe(0);
  });

  it("refuses a name that is rebound to a private address between two fetches", async () => {
    const answers = [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"]];
    const resolve = async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
    const made = fetcher({ resolve });
    for (const path of ["a", "b"]) {
      await expect(
        made.fetchPage(`http://rebound.com/${path}`, { signal: patient }),
      ).rejects.toEqual(failing("refused-address"));
    }
    expect(answers).toEqual([]);
  });

  it("tells a name that does not exist from a publisher that refuses", async () => {
    const unknown = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    const made = fetcher({ resolve: () => Promise.reject(unknown) });
    await expect(made.fetchPage("http://nowhere.com/", { signal: patient })).rejects.toEqual(
      expect.objectContaining({ code: "publisher-unreachable", cause: unknown }),
    );
    await publisher.pause();
    await expect(fetchPage("/")).rejects.toEqual(failing("publisher-unreachable"));
  });

  const outcomes: [FaultKind, ErrorCode][] = [
    ["not-found", "not-found"],
    ["gone", "not-found"],
    ["login", "login-needed"],
    ["paywall", "paywall"],
    ["forbidden", "publisher-unreachable"],
    ["too-many-requests", "publisher-unreachable"],
    ["server-error", "publisher-unreachable"],
    ["reset", "publisher-unreachable"],
    ["huge", "too-large"],
    ["gzip-bomb", "too-large"],
    ["broken-gzip", "publisher-unreachable"],
    ["short-body", "publisher-unreachable"],
    ["redirect-loop", "publisher-unreachable"],
    ["redirect-chain", "publisher-unreachable"],
    ["double-encoded", "unsupported-type"],
    ["many-headers", "too-large"],
  ];

  it.each(outcomes)(
    "ends %s as %s, long before any deadline",
    async (kind, code) => {
      publisher.fault("/bad", kind);
      await expect(fetchPage("/bad", { limits: {} })).rejects.toEqual(failing(code));
      expect(publisher.requests("/bad")).toBe(kind === "redirect-chain" ? 6 : 1);
    },
    8_000,
  );

  const endless: FaultKind[] = ["hang", "slow-drip", "drip-headers", "early-hints"];

  it.each(endless)("ends an endless %s at its deadline", async (kind) => {
    publisher.fault("/endless", kind);
    const before = performance.now();
    await expect(fetchPage("/endless")).rejects.toEqual(failing("publisher-timeout"));
    expect(performance.now() - before).toBeGreaterThan(quick.pageMs - 50);
    expect(publisher.requests("/endless")).toBe(1);
  });

  it("gives up on headers before the deadline of the whole page", async () => {
    publisher.fault("/silent", "hang");
    const made = fetcher({ limits: { headersMs: 300 } });
    await expect(made.fetchPage(publisher.url("/silent"), { signal: patient })).rejects.toEqual(
      failing("publisher-timeout"),
    );
  }, 4_000);

  it("takes the caller's abort for no failure of the publisher", async () => {
    publisher.fault("/hang", "hang");
    const leaving = new AbortController();
    const fetching = fetcher().fetchPage(publisher.url("/hang"), { signal: leaving.signal });
    leaving.abort(new Error("left the screen"));
    await expect(fetching).rejects.toThrow("left the screen");
  });

  it("takes the caller's own deadline for the publisher's delay", async () => {
    publisher.fault("/hang", "hang");
    const signal = AbortSignal.timeout(50);
    await expect(fetcher().fetchPage(publisher.url("/hang"), { signal })).rejects.toEqual(
      failing("publisher-timeout"),
    );
  });

  it("refuses what is no text and no PDF, by its bytes", async () => {
    const contentType = "text/html";
    publisher.serve("/pdf", { body: "%PDF-1.7\n%âã", contentType });
    expect(await fetchPage("/pdf")).toMatchObject({ contentType: "application/pdf" });
    publisher.serve("/png", { body: Buffer.from("89504e470d0a1a0a", "hex"), contentType });
    publisher.serve("/bin", { body: Buffer.from([1, 2, 3, 0, 5]), contentType });
    await Promise.all(
      ["/png", "/bin"].map((path) =>
        expect(fetchPage(path)).rejects.toEqual(failing("unsupported-type")),
      ),
    );
  });

  it("refuses markup over the parser's cap, and a length that promises too much", async () => {
    const limits = { ...quick, htmlBytes: 1_000, pageRawBytes: 5_000 };
    const made = fetcher({ limits });
    publisher.serve("/long", { body: `<p>${"a".repeat(1_000)}</p>` });
    publisher.serve("/longer", { body: `<p>${"a".repeat(5_000)}</p>` });
    for (const path of ["/long", "/longer"]) {
      await expect(made.fetchPage(publisher.url(path), { signal: patient })).rejects.toEqual(
        failing("too-large"),
      );
    }
  });

  it("holds at most four connections to a publisher", async () => {
    publisher.serve("/story", { body: aPage() });
    const made = fetcher({ limits: {} });
    const urls = Array.from({ length: 20 }, (_, index) => publisher.url(`/story?${index}`));
    await Promise.all(urls.map((url) => made.fetchPage(url, { signal: patient })));
    expect(publisher.requests("/story")).toBe(20);
    expect(publisher.connections()).toBeLessThanOrEqual(4);
  });
});

describe("fetchPicture", () => {
  it("brings a picture by its bytes, whatever it calls itself", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    publisher.serve("/a.jpg", { body: png, contentType: "application/octet-stream" });
    expect(await fetchPicture("/a.jpg")).toEqual({
      url: publisher.url("/a.jpg"),
      bytes: png,
      contentType: "image/png",
    });
  });

  it("refuses SVG, HTML and anything that is no raster picture", async () => {
    const contentType = "image/png";
    publisher.serve("/svg", { body: "<svg xmlns='http://www.w3.org/2000/svg'/>", contentType });
    publisher.serve("/html", { body: aPage(), contentType });
    publisher.serve("/empty", { body: "", contentType });
    await Promise.all(
      ["/svg", "/html", "/empty"].map((path) =>
        expect(fetchPicture(path)).rejects.toEqual(failing("unsupported-type")),
      ),
    );
  });

  it("has a deadline of its own", async () => {
    publisher.fault("/slow", "slow-drip");
    const made = fetcher({ limits: { ...quick, pictureMs: 100, pageMs: 60_000 } });
    await expect(made.fetchPicture(publisher.url("/slow"), { signal: patient })).rejects.toEqual(
      failing("publisher-timeout"),
    );
  });
});
