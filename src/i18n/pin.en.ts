import type { PinWords } from "./pin.id.ts";

/** The words about stories that limits must not remove, in English. */
export const pinInEnglish: PinWords = {
  tags: "Tags",
  pin: "Always keep",
  pinNote: "No limit will remove it",
  unpin: "Stop always keeping",
  pinned: "Always kept",
  unpinned: "The limits may remove it",
  markRead: "Mark as read",
  markUnread: "Mark as unread",
  markedRead: "Marked as read",
  markedUnread: "Marked as unread",
};
