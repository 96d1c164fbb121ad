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
  const text = requestText(exchange).length + answerText(exchange.response).length;
  const isText = (entry?.nextHopProtocol || "http/1.1").startsWith("http/1");
  const isNewTls = entry !== undefined && entry.secureConnectionStart > 0 && isNew(entry);
  return Math.round(text * (isText ? 1 : leftByHpack)) + (isNewTls ? handshakeBytes : 0);
}

function isNew({ connectStart, connectEnd }: PerformanceResourceTiming): boolean {
  return connectEnd > connectStart;
}

/** The request as HTTP/1.1 writes it, with what browsers add and do not show. */
function requestText({ url, method = "GET", requestHeaders = {} }: Exchange): string {
  const { host, pathname, search, origin } = new URL(url, self.location.href);
  const own = Object.entries(requestHeaders).map(([name, value]) => `${name}: ${value}`);
  return lines([
    `${method} ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    "Connection: keep-alive",
    `User-Agent: ${navigator.userAgent}`,
    ...brandLines(),
    "Accept-Encoding: gzip, deflate, br, zstd",
    `Accept-Language: ${navigator.languages.join(",")};q=0.9`,
    "Sec-Fetch-Site: same-origin",
    "Sec-Fetch-Mode: cors",
    "Sec-Fetch-Dest: empty",
    `Referer: ${self.location.href}`,
    ...(method === "POST" ? [`Origin: ${origin}`, "Content-Length: 1234"] : []),
    ...own,
  ]);
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

/** The answer's headers, as far as they are visible, as HTTP/1.1 writes them. */
function answerText(response: Response | undefined): string {
  if (response === undefined) return "";
  const visible = Array.from(response.headers, ([name, value]) => `${name}: ${value}`);
  return lines([`HTTP/1.1 ${response.status} ${response.statusText}`, ...visible]);
}

function lines(all: string[]): string {
  return `${all.join("\r\n")}\r\n\r\n`;
}
