import type { Properties } from "#article/tree.ts";

/** What a media card stands for. */
export type MediaKind = NonNullable<Properties["dataMedia"]>;

/** Who plays, draws or posts what pages embed, and where a reader can open it. */
export interface Provider {
  name: string;
  kind: MediaKind;
  hosts: RegExp;
  /**
   * From path and query of the frame's address to the page a reader opens: the first that fits.
   * Without a list any address will do; with one, what fits none is a widget.
   */
  links?: readonly (readonly [address: RegExp, link: string])[];
  /** For those without a list: what path and query must hold. */
  only?: RegExp;
  /** A picture, made from the same match. */
  poster?: string;
}
