/** Is it a letter or a digit? ASCII by table, the rest by what has case or is above Latin punctuation. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x2000)
  );
}

/** Does a word or figure begin at this place? */
export function isWordStart(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) && (at === 0 || !isWord(text.charCodeAt(at - 1)));
}

/** The first place behind the word that begins at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}

/** The longest word that any rule begins with; longer ones need no look-up. */
const LONGEST = 16;

/** What rules are indexed by: the word in lower case, or `#` for a figure. */
export function ruleKey(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return '#';
  const end = wordEnd(text, at);
  return end - at > LONGEST ? '' : text.slice(at, end).toLowerCase();
}
