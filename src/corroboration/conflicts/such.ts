import type { AnnotatedArticle, Span } from '../../model/index.ts';
import { NO_SUCH, SAYINGS, SUCH } from '../../lexicon/en/denied.ts';
import { contentOf, wordsOf } from '../terms.ts';
import type { Telling } from './one-act.ts';

/** Words by which somebody says that something is not so, and what they are of, as concepts. */
interface Said {
  readonly article: Pick<AnnotatedArticle, 'text'>;
  readonly span: Span;
  readonly terms: readonly string[];
}

/** Words behind "such" that may name the thing: "no such written order". */
const BEHIND_SUCH = 2;

/** "No such order was given", "denied that any such list existed": what was told before, as concepts. */
export function suchIn({ article: { text }, span, terms }: Said): readonly string[] {
  const words = wordsOf(text.slice(...span));
  const at = words.findIndex((word, i) => SUCH.has(word) && NO_SUCH.has(words[i - 1] ?? ''));
  const things = at === -1 ? [] : words.slice(at + 1, at + 1 + BEHIND_SUCH);
  // "no such report" is no matter of who reported what
  const named = contentOf(things.filter((word) => !SAYINGS.has(word.replace(/s$/u, ''))).join(' '));
  return named.filter((thing) => terms.includes(thing));
}

/** Is the thing that there is none of done, or does it act or suffer, in what is charged? */
export function isOfSuch(such: readonly string[], charge: Telling | undefined): boolean {
  if (charge === undefined || charge.stage !== 'done') return false;
  return such.some((thing) => [charge.acts, charge.subject, charge.object].some((end) => end.has(thing)));
}
