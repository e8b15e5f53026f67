import { MENU_END } from '../../lexicon/en/leftovers.ts';

/** Most characters of such a menu, and most words between a name and its full form. */
const LONGEST = 700;
const NEAR = 8;
/** A word that goes on with a capital or a figure: two words without a blank between them. */
const GROWN = /\p{Ll}[\p{Lu}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * The text with menus of links that were pasted into its sentences blanked, every other character at its place: "Roe
 * Ann Mary RoePort workers strike again Roe loses vote MORE said" reads "Roe … said". Such a menu begins with the
 * full form of the name before it, grown together with the first link, and ends with its button.
 */
export function withoutPastedLinks(text: string): string {
  let read = '';
  let at = 0;
  for (const menu of text.matchAll(MENU_END)) {
    const end = menu.index + menu[0].length;
    const first = Math.max(at, end - LONGEST);
    const before = text.slice(first, menu.index);
    const line = before.lastIndexOf('\n') + 1;
    const start = menuStart(before.slice(line));
    if (start === -1) continue;
    read += text.slice(at, first + line + start) + ' '.repeat(end - first - line - start);
    at = end;
  }
  return at === 0 ? text : read + text.slice(at);
}

/** Where the menu begins in what stands before its button: right behind the name that is said again; -1: nowhere. */
function menuStart(before: string): number {
  const words = [...before.matchAll(/\S+/g)];
  for (const [k, [word]] of words.entries()) {
    if (!GROWN.test(word)) continue;
    const name = words
      .slice(Math.max(0, k - NEAR), k)
      .findLast(([said]) => said.length > 1 && word.startsWith(said) && CAPITAL.test(word.slice(said.length)));
    if (name !== undefined) return name.index + name[0].length;
  }
  return -1;
}
