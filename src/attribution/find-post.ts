import { tokenAt, tokensIn } from '../model/tokens.ts';
import { trimRange, type FoundAttribution, type DocView } from './doc-view.ts';
import { itemAt } from '../model/item-at.ts';

/** "— Name (@handle) May 3, 2031" at the end of a paragraph, as pages print what was posted; form only. */
const SIGNED: RegExp = /(?:^|\s)(?:[—–―]|--?)\s?([^\s—–―(][^—–―()\n]{0,60}?) ?\(@\w{1,30}\)(?:,? [^\n]{0,40})?$/u;

/**
 * A post with its signature, which holds all that stands before it in its paragraph, or the paragraph before where
 * nothing does.
 *
 * @param p  index of the paragraph
 */
export function findPost(view: DocView, p: number): FoundAttribution | null {
  const { text, tokens, paragraphs } = view.doc;
  const [start, end] = itemAt(paragraphs, p);
  const match = SIGNED.exec(text.slice(start, end));
  if (match === null) return null;
  const at = start + match.index;
  const alone = text.slice(start, at).trim() === '';
  const before = paragraphs[p - 1];
  if (alone && (before === undefined || SIGNED.test(text.slice(...before)))) return null;
  const content = trimRange(view, tokensIn(tokens, alone ? before! : [start, at]));
  const name = start + match.index + match[0].indexOf(match[1]!);
  const source = tokensIn(tokens, [name, name + match[1]!.length]);
  const dash = tokenAt(tokens, at + /^\s?/u.exec(match[0])![0].length);
  if (content === null || source[0] >= source[1]) return null;
  return { source: [source], cue: [dash, dash + 1], content: [content], head: dash, rule: 'layout' };
}
