import { lazyScreen } from "#app/ui/lazy-screen.tsx";

/** The first card of Home; asked for from here, so that the first screen does not carry its files' names. */
const HomeCard = lazyScreen(() => import("#app/features/trips/PackCard.tsx"));
export default HomeCard;
