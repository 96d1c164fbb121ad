import { lazyScreen } from "#app/ui/lazy-screen.tsx";

/** What a list opens, beside it or in its place. */
export const DetailPane = lazyScreen(() => import("./DetailPane.tsx"));
