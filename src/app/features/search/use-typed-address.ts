import { useCallback, useEffect, useRef } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { place, route } from "#app/ui/location.ts";

/** Typing goes on meanwhile. */
const restMs = 400;

interface Typed {
  /** What the address says. */
  asked: string;
  typed: string;
  /** The address says something else now: a link, or a way back. */
  onAsked: (typed: string) => void;
}

/**
 * Keeps what was typed in the address, in place of what was there: the way back leads past every letter.
 * @returns writes it at once
 */
export function useTypedAddress({ asked, typed, onAsked }: Typed): () => void {
  const written = useRef<string>(undefined);
  const latest = useRef({ typed, onAsked });
  useEffect(() => {
    latest.current = { typed, onAsked };
  }, [typed, onAsked]);
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    latest.current.onAsked(asked);
  }, [asked]);
  const write = useCallback(() => {
    const text = latest.current.typed;
    const { path, query } = place.peek();
    // Beside an open story the address is the story's.
    if (path !== screens.library || query["q"] === text) return;
    written.current = text;
    route(`${screens.library}?q=${encodeURIComponent(text)}`, true);
  }, []);
  useEffect(() => {
    const timer = setTimeout(write, restMs);
    return () => clearTimeout(timer);
  }, [typed, write]);
  return write;
}
