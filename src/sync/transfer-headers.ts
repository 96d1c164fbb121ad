interface Exchange {
  url: string;
  method?: "GET" | "POST";
  requestHeaders?: Record<string, string>;
  response?: Response;
  entry?: PerformanceResourceTiming;
}

/** HTTP/2 and HTTP/3 send what was sent before as a number: what is left, measured on the average. */
const leftByHpack = 0.3;
/** What a new TLS connection costs before the first request: its certificates, mostly. */
const handshakeBytes = 3500;

/** Estimates what the headers of a request and its answer weighed, bytes. */
export function headersOf(exchange: Exchange): number {
  const { entry } = exchange;
  const text = requestText(exchange).length + answerLength(exchange);
  const isText = (entry?.nextHopProtocol || "http/1.1").startsWith("http/1");
  const isNewTls = entry !== undefined && entry.secureConnectionStart > 0 && isNew(entry);
  return Math.round(text * (isText ? 1 : leftByHpack)) + (isNewTls ? handshakeBytes : 0);
}

/** True when the body was here already, and only headers travelled. */
export function isUnchanged({ transferSize, encodedBodySize }: PerformanceResourceTiming): boolean {
  return transferSize > 0 && transferSize < encodedBodySize;
}

function isNew({ connectStart, connectEnd }: PerformanceResourceTiming): boolean {
  return connectEnd > connectStart;
}

/** The request as HTTP/1.1 writes it, with what browsers add and do not show; pages send no referrer. */
function requestText(exchange: Exchange): string {
  const { url, method = "GET", requestHeaders = {}, response, entry } = exchange;
  const etag = response?.headers.get("etag");
  const isRevalidated = etag && entry !== undefined && isUnchanged(entry);
  const { host, pathname, search, origin } = new URL(url, self.location.href);
  const own = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${value}`);
  return lines([
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    "Connection: keep-alive",
    `User-Agent: ${navigator.userAgent}`,
    ...brandLines(),
    "Accept-Encoding: gzip, deflate, br, zstd",
    `Accept-Language: ${languagesText()}`,
    "Sec-Fetch-Site: same-origin",
    "Sec-Fetch-Mode: cors",
    "Sec-Fetch-Dest: empty",
    ...(method === "POST" ? [`Origin: ${origin}`, "Content-Length: 999"] : []),
    ...(isRevalidated ? [`If-None-Match: ${etag}`] : []),
    ...own,
  ]);
}

/** The further ones have a weight: `id-ID,id;q=0.9`. */
function languagesText(): string {
  return navigator.languages.join(";q=0.9,");
}

interface Brands {
  brands: { brand: string; version: string }[];
  mobile: boolean;
  platform: string;
}

/** Chromium tells its name once more. */
function brandLines(): string[] {
  const browser: Pick<NavigatorID, "userAgent"> & { userAgentData?: Brands } = navigator;
  const { userAgentData: data } = browser;
  if (data === undefined) return [];
  const brands = data.brands.map(({ brand, version }) => `"${brand}";v="${version}"`).join(", ");
  return [
    `sec-ch-ua-platform: "${data.platform}"`,
    `sec-ch-ua: ${brands}`,
    `sec-ch-ua-mobile: ?${data.mobile ? 1 : 0}`,
  ];
}

/** What the answers of a gateway say besides their body, where it cannot be seen. */
const usualAnswerBytes = 450;

/** The answer's headers, as far as they are visible, as HTTP/1.1 writes them. */
function answerLength({ response, entry }: Exchange): number {
  if (response === undefined) return entry === undefined ? 0 : usualAnswerBytes;
  const visible = Array.from(response.headers, ([name, value]) => `${name}: ${value}`);
  return lines([`HTTP/1.1 ${response.status} ${response.statusText}`, ...visible]).length;
}

function lines(all: string[]): string {
  return `${all.join("\r\n")}\r\n\r\n`;
}
