/** Reads HTTP/1.1 requests out of what a client says on one connection. */
export interface RequestLog {
  read(chunk: Buffer): void;
}

/** One request: `GET /path`, and its body once all of it has come. */
export interface Heard {
  request: string;
  body: string;
}

const requestLine = /^(?<request>(?:GET|HEAD|POST|PUT|DELETE|OPTIONS) \S+) HTTP\/1\.[01]\r\n/;
const HEAD_END = "\r\n\r\n";

/** @param onRequest hears of each request once, as soon as its head is whole */
export function createRequestLog(onRequest: (heard: Heard) => void): RequestLog {
  let rest = "";
  let open: { heard: Heard; left: number } | undefined;

  function readBody(): boolean {
    if (open === undefined) return true;
    const part = rest.slice(0, open.left);
    open.heard.body += part;
    open.left -= part.length;
    rest = rest.slice(part.length);
    if (open.left > 0) return false;
    open = undefined;
    return true;
  }

  return {
    read(chunk) {
      rest += chunk.toString("latin1");
      while (readBody()) {
        const end = rest.indexOf(HEAD_END);
        if (end < 0) return;
        const head = rest.slice(0, end + HEAD_END.length);
        rest = rest.slice(head.length);
        const request = requestLine.exec(head)?.groups?.["request"];
        if (request === undefined) continue;
        const heard = { request, body: "" };
        open = { heard, left: Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0) };
        onRequest(heard);
      }
    },
  };
}
