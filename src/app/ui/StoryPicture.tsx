import { useLayoutEffect, useRef } from "preact/hooks";
import type { ErrorCode } from "#base/errors.ts";
import { t } from "#i18n/more.ts";
import { PicturePlace } from "./PicturePlace.tsx";
import styles from "./StoryFigures.module.css";

/** A picture of a story as this device has it. */
export interface PictureView {
  /** Only of a picture that is here: a blob or a path of the library, never the publisher's. */
  url?: string;
  /** Pixels: they keep the picture's place before it is there. */
  width?: number;
  height?: number;
  alt?: string;
  /** Base64; what the picture is about, in some 30 pixels. */
  thumbHash?: string;
  /** What it will cost, where that is known. */
  bytes?: number;
  /**
   * `withheld`: the reader's rule leaves it out. `loading`, `failed`, `offline`, `held`: it is wanted,
   * and on its way, refused, without a signal, or beyond the reader's limit. `missing`: not here, and
   * nothing is known of why.
   */
  state: "here" | "missing" | "withheld" | "loading" | "failed" | "offline" | "held";
  /** Why it is held. */
  reason?: ErrorCode;
  /** Asks for it. */
  onLoad?: () => void;
  /** Looks at a picture that is here by itself. */
  onOpen?: () => void;
  /** Only the light version is here. */
  larger?: LargerPicture;
}

/** The version that shows more; `offered` until somebody asks for it. */
export interface LargerPicture {
  state: "offered" | "loading" | "failed" | "offline" | "held";
  /** What it will cost, where that is known. */
  bytes?: number;
  reason?: ErrorCode;
  onLoad: () => void;
}

interface Props {
  view: PictureView;
  /** What the text itself says of the picture; before what the list of pictures says. */
  alt?: string | undefined;
}

/** Narrower pictures keep their size: stretched over the column they would only blur. */
const narrowPx = 480;

/** The picture, or its place with what can be done: what is not here is never asked for by itself. */
export function StoryPicture({ view, alt = view.alt ?? "" }: Props) {
  const { width, height, url, state } = view;
  const image = useRef<HTMLImageElement>(null);
  const wasAskedFor = useRef(false);
  const isHere = state === "here" && url !== undefined;
  useLayoutEffect(() => {
    // The button that had the focus is gone: the picture takes it, so that the reader goes on from here.
    if (isHere && wasAskedFor.current && document.activeElement === document.body) {
      image.current?.focus({ preventScroll: true });
    }
  }, [isHere]);
  if (!isHere) {
    const ask = view.onLoad && askWith(view.onLoad, wasAskedFor);
    return <PicturePlace view={view} alt={alt} {...(ask && { onLoad: ask })} />;
  }
  const size = width !== undefined && width < narrowPx ? styles.narrow : undefined;
  return (
    <img
      ref={image}
      src={url}
      alt={alt}
      class={size}
      {...{ width, height }}
      {...(view.onOpen === undefined ? restOf(wasAskedFor.current) : openerOf(view.onOpen, alt))}
      loading="lazy"
      decoding="async"
    />
  );
}

function restOf(wasAskedFor: boolean) {
  return wasAskedFor ? { tabIndex: -1 } : {};
}

/** A button by finger, mouse and keys; a picture to those who hear it. */
function openerOf(onOpen: () => void, alt: string) {
  return {
    role: "button",
    tabIndex: 0,
    "aria-label": t.openPicture(alt),
    "aria-haspopup": "dialog" as const,
    "data-opens": "",
    // A picture may stand in a link, and a tap on the text moves the bars: this one is taken.
    onClick: (event: Event) => {
      event.preventDefault();
      onOpen();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onOpen();
    },
  };
}

function askWith(onLoad: () => void, wasAskedFor: { current: boolean }): () => void {
  return () => {
    wasAskedFor.current = true;
    onLoad();
  };
}
