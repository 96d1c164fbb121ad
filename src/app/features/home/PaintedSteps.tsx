import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { copyFirstSteps } from "#app/ui/first-frame.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { language } from "#i18n/i18n.ts";
// The style must be there when the steps are painted, before any code.
import "./FirstSteps.module.css";

const FirstSteps = lazyScreen(() => import("./FirstSteps.tsx"));

/** The first steps as index.html brought them, so that they do not travel twice. */
export function PaintedSteps() {
  const place = useRef<HTMLDivElement>(null);
  const steps = useMemo(() => copyFirstSteps(language), []);
  useLayoutEffect(() => {
    if (steps !== undefined) place.current?.replaceChildren(steps);
  }, [steps]);
  // Painted are the founding languages, and none by the development server.
  return steps === undefined ? <FirstSteps /> : <div ref={place} />;
}
