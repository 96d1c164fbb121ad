import { hearing } from "#app/ui/hearing.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { Library } from "#library/library.ts";
import { ListenMissing } from "./listen-parts.tsx";
import { loadKept } from "./reading-part.tsx";

const FloatingPlayer = lazyScreen(
  () => loadKept(() => import("#app/features/listen/FloatingPlayer.tsx")),
  ListenMissing,
);

interface Props {
  library: Promise<Library>;
}

/** Keeps what is heard at hand on every screen. */
export function ListenHost({ library }: Props) {
  return hearing.value === undefined ? null : <FloatingPlayer library={library} />;
}
