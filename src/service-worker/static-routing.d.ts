/** `InstallEvent.addRoutes`, which TypeScript's library does not know yet. */
interface StaticRouting {
  addRoutes(routes: StaticRoute[]): Promise<void>;
}

interface StaticRoute {
  condition: {
    urlPattern?: { pathname: string; search?: string };
    requestMode?: string;
    requestMethod?: string;
  };
  source: "fetch-event" | { cacheName: string };
}
