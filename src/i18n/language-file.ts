import type { DataWords } from "./data.id.ts";
import type { DisplayWords } from "./display.id.ts";
import type { GalleryWords } from "./gallery.id.ts";
import type { GlossaryWords } from "./glossary.id.ts";
import type { HelpWords } from "./help.id.ts";
import type { HighlightsWords } from "./highlights.id.ts";
import type { MoreWords } from "./id-more.ts";
import type { Words } from "./id.ts";
import type { ListWords } from "./list.id.ts";
import type { ListenWords } from "./listen.id.ts";
import type { PasteWords } from "./paste.id.ts";
import type { PictureWords } from "./pictures.id.ts";
import type { PinWords } from "./pin.id.ts";
import type { RemovedWords } from "./removed.id.ts";
import type { SearchWords } from "./search.id.ts";
import type { SharingWords } from "./sharing.id.ts";
import type { SortWords } from "./sort.id.ts";
import type { StatisticsWords } from "./statistics.id.ts";
import type { StorageWords } from "./storage.id.ts";
import type { TagWords } from "./tags.id.ts";
import type { TripWords } from "./trips.id.ts";

/** The languages Bekal was made in: their words lie in many files, so that a first screen is small. */
export type FoundingLanguage = "id" | "en";

/** The words that travel with the part of the app that says them; `<part>.id.ts` has their shapes. */
export interface Parts {
  data: DataWords;
  display: DisplayWords;
  gallery: GalleryWords;
  glossary: GlossaryWords;
  help: HelpWords;
  highlights: HighlightsWords;
  list: ListWords;
  listen: ListenWords;
  paste: PasteWords;
  pictures: PictureWords;
  pin: PinWords;
  removed: RemovedWords;
  search: SearchWords;
  sharing: SharingWords;
  sort: SortWords;
  statistics: StatisticsWords;
  storage: StorageWords;
  tags: TagWords;
  trips: TripWords;
}

/** What a file of `languages/` holds: a whole further language. It is named by its code. */
export interface LanguageFile extends Partial<Parts> {
  /** As `lang` and Intl know it. */
  code: string;
  /** What those who speak it call it. */
  name: string;
  /** Whose words stand where it has none: in the first frame, and in parts it lacks. */
  fallback: FoundingLanguage;
  /** The words of the first screen. */
  first: Words;
  /** The words of every other screen. */
  more: MoreWords;
  /** The parts that nobody has translated yet. */
  lacks?: (keyof Parts)[];
}
