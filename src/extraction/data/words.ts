/**
 * Words that publishers use around stories, by kind. Indonesian and English first.
 * Patterns are matched against one block's collapsed text.
 */

/** "(Foto: …)" and its kin inside a caption. */
export const creditInCaption =
  /[([]\s*(?:foto|photo|gambar|image|picture|kredit|credit|dok(?:umentasi)?|sumber|source|ilustrasi|illustration|istimewa)\b\.?\s*(?:oleh|by)?\s*[:：/\-–]?\s*(?<inside>[^)\]]{0,120})[)\]]|(?:^|[.\s])(?:foto|photo(?:graph)?(?: by)?|image|picture|credit|kredit foto|sumber foto|sumber|source)\s*[:：]\s*(?<after>[^.]{2,100})\.?$|(?:^|\s)(?<agency>(?:ANTARA FOTO|REUTERS|AFP|AP Photo|Getty Images|Shutterstock)\s*\/\s*[^.()]{2,60})[).\s]*$/i;
