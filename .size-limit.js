import { listFirstVisit } from "./scripts/build/first-visit.ts";
import { laterParts } from "./src/sharing/part-files.ts";

// The names hold hashes, and chunks of earlier builds lie beside them: the built app says which count.
const visit = await listFirstVisit("dist");
const inDist = (path) => `dist/${path}`;

export default [
  { name: "First usable Home", path: visit.firstHome.map(inDist), limit: "20.5 kB" },
  { name: "Service worker", path: inDist(visit.worker), limit: "23.6 kB" },
  { name: "Whole first visit", path: visit.everything.map(inDist), limit: "149.9 kB" },
  ...Object.entries(laterParts).map(([part, { mostBytes }]) => ({
    name: `Later: ${part}`,
    path: visit.later[part].map(inDist),
    limit: `${mostBytes} B`,
  })),
];
