/** Reads HTTP/1.1 request lines out of what a client says. */
export interface RequestLog {
  read(chunk: Buffer): void;
}

const requestLine = /^(?<request>(?:GET|HEAD|POST|PUT|DELETE|OPTIONS) \S+) HTTP\/1\.[01]\r?$/;

/** @param onRequest hears of each request once, as `GET /path` */
export function createRequestLog(onRequest: (request: string) => void): RequestLog {
  let rest = "";
  return {
    read(chunk) {
      const lines = (rest + chunk.toString("latin1")).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const request = requestLine.exec(line)?.groups?.["request"];
        if (request) onRequest(request);
      }
    },
  };
}
