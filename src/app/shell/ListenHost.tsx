import { hearing } from "#app/ui/hearing.ts";
import type { Library } from "#library/library.ts";
import { partOver } from "./later-part.tsx";
import { listenAbsence } from "./listen-absence.ts";

const FloatingPlayer = partOver(
  "reading",
  () => import("#app/features/listen/FloatingPlayer.tsx"),
  listenAbsence,
);

interface Props {
  library: Promise<Library>;
}

/** Keeps what is heard at hand on every screen. */
export function ListenHost({ library }: Props) {
  return hearing.value === undefined ? null : <FloatingPlayer library={library} />;
}
