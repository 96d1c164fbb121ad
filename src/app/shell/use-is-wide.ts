import { useEffect, useState } from "preact/hooks";

/** Room for a list beside a story; the same number stands in the style sheets. */
const wide = "(width >= 900px)";

/** True while the screen has room for two panes. */
export function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const update = () => setIsWide(query.matches);
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return isWide;
}
