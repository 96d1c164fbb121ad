/** Signs to a word in scripts that write no spaces. */
const signsPerWord = 2;
/** A word of more signs on average is an address, a key or code. */
const longestWord = 22;

/** About how many words of prose a string of a state holds, its tags left out; 0 when it reads as code. */
export function proseWords(text: string): number {
  if (text.length < 12) return 0;
  const counts = count(text);
  const words = counts.words + counts.dense / signsPerWord;
  if (words < 3 || counts.braces > counts.words / 3) return 0;
  return counts.chars / words > longestWord ? 0 : Math.round(words);
}

interface Counts {
  words: number;
  chars: number;
  /** Signs of scripts without spaces. */
  dense: number;
  braces: number;
}

/** One pass, without patterns: states are large. */
function count(text: string): Counts {
  const counts = { words: 0, chars: 0, dense: 0, braces: 0 };
  let isInWord = false;
  let isInTag = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInTag) isInTag = code !== gt;
    else if (code === lt && opensTag(text.charCodeAt(at + 1))) {
      isInTag = true;
      isInWord = false;
    } else if (code <= 32 || code === 0xa0) isInWord = false;
    else {
      counts.chars += 1;
      if (code === 123 || code === 125) counts.braces += 1;
      if (code >= 0x0e_00 && isDense(code)) counts.dense += 1;
      else if (!isInWord) {
        isInWord = true;
        counts.words += 1;
      }
    }
  }
  return counts;
}

const lt = 60;
const gt = 62;

/** A letter, a slash or a comment's mark. */
function opensTag(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 47 || code === 33;
}

/** Thai to Khmer, and Chinese, Japanese and Korean signs. */
function isDense(code: number): boolean {
  return code <= 0x17_ff || (code >= 0x30_40 && code <= 0x9f_ff);
}
