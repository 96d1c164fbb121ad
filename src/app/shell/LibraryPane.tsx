import { lazyScreen } from "#app/ui/lazy-screen.tsx";

/** The library; asked for from here, so that the first screen does not carry its files' names. */
const LibraryPane = lazyScreen(() => import("#app/features/library/LibraryScreen.tsx"));
export default LibraryPane;
