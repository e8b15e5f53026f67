import { itemAt } from '../model/item-at.ts';
import { tokenAt, tokensIn } from '../model/tokens.ts';
import { trimRange, type FoundAttribution, type DocView } from './doc-view.ts';

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
  const post = alone ? paragraphs[p - 1] : ([start, at] as const);
  if (post === undefined || (alone && SIGNED.test(text.slice(...post)))) return null;
  const content = trimRange(view, tokensIn(tokens, post));
  const [signed, signature = ''] = match;
  const name = at + signed.indexOf(signature);
  const source = tokensIn(tokens, [name, name + signature.length]);
  const dash = tokenAt(tokens, /^\s/u.test(signed) ? at + 1 : at);
  if (content === null || source[0] >= source[1]) return null;
  return { source: [source], cue: [dash, dash + 1], content: [content], head: dash, rule: 'layout' };
}
