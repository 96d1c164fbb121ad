/** What the gateway knows of one picture. Bytes are without headers. */
export interface PictureFacts {
  /** Of the publisher's file, in pixels, turned as its EXIF says. */
  width: number;
  height: number;
  /** As a reader gets it in each quality (AVIF; full at 1080 pixels). */
  lightBytes: number;
  fullBytes: number;
  /** Of the publisher's file. */
  originalBytes: number;
  /** Base64; a picture of some 30 px to show until the real one is there. */
  thumbHash: string;
  /** Too small, too thin or too plain to tell anything: a spacer, a line, an icon. */
  isDecorative: boolean;
}

/** The facts of pictures, by the publisher's own URL. */
export interface PictureFactsBook {
  /** What is known by now; asks no publisher. */
  known(urls: readonly string[]): Promise<Map<string, PictureFacts>>;
  /**
   * Fetches, makes and keeps what is not known yet, and answers with all that is known after
   * `waitMs`; the rest goes on behind it, unless the signal ends it. Pictures that failed lately are
   * not asked for again. Never rejects for what a publisher or a file may do.
   */
  measure(urls: readonly string[], options: MeasureOptions): Promise<Map<string, PictureFacts>>;
}

export interface MeasureOptions {
  waitMs: number;
  signal?: AbortSignal;
}
