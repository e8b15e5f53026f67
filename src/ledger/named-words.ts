import type { AnnotatedArticle, Claim, Span } from '../model/index.ts';
import { findingsOf, OVERLAP, reachOf, sharedReach, sharesWords, spansOf } from './attach.ts';
import type { JudgedKind } from './judgement.ts';
import { locateWords, quoteAt } from './locate-words.ts';

/**
 * Words that an address named when it was given out: a finding in one version of an article, which is kept for good. An
 * address may lead to nothing that does not hold such words.
 */
export interface NamedWords {
  /** id of the article, and number of the version */
  readonly article: string;
  readonly no: number;
  readonly finding: string;
  /** type of the claim, empty where that does not matter */
  readonly type: string;
  /** UTF-16, in that version with its title */
  readonly reach: Span;
  /** the pieces within it that are the finding's own words; all of it where they are not known */
  readonly pieces?: readonly Span[];
  /** words that name the source; null where the address names what is said, whoever says it */
  readonly by: string | null;
}

/**
 * Where the words stand now, and the finding that is made of them, or null. `edited`: other words stand among the same
 * words, so alike (0 to 1); they say something else, be it by one word, and no address leads to them.
 */
export interface WordsNow {
  readonly kind: 'same' | 'edited';
  readonly span: Span;
  readonly likeness: number;
  readonly finding: string | null;
}

/** The words of a claim as an address names them; with `bySource`, those of its source as well. */
export function namedWords(article: AnnotatedArticle, no: number, claim: Claim, bySource: boolean): NamedWords {
  return {
    article: article.id,
    no,
    finding: claim.id,
    type: claim.type,
    reach: reachOf(claim),
    pieces: spansOf(claim),
    by: bySource ? sourceWords(article, claim) : null,
  };
}

/**
 * Find named words in another state of their article: the same ones but for case, accents, points and spaces, or edited
 * ones (`locateWords`); then the finding made of the same, of the same type and the same source where these are named.
 * Null where the words are gone, or where two places could be meant.
 *
 * @param before text that the words were named in, null where it is not known
 */
export function wordsNow(
  named: NamedWords,
  article: AnnotatedArticle,
  before: string | null,
  role: JudgedKind = 'claim',
): WordsNow | null {
  const findings = findingsOf(article, role);
  const known = findings.find(({ id }) => id === named.finding);
  // an id is made of words: as long as it is found, these stand where it is
  const located =
    before === article.text || before === null
      ? { kind: 'same' as const, span: known === undefined ? named.reach : reachOf(known), likeness: 1 }
      : placeOf(named, article.text, before, known === undefined ? null : reachOf(known));
  if (located === null || located.kind === 'edited') return located && { ...located, finding: null };
  // what stands between the pieces is not what was named: an aside is no part of the clause around it
  const moved = located.span[0] - named.reach[0];
  const pieces = (named.pieces ?? [named.reach]).map(([from, to]): Span => [from + moved, to + moved]);
  const near = findings
    .filter((finding) => finding.id === named.finding || sharesWords(pieces, spansOf(finding)))
    .map((finding) => ({
      id: finding.id,
      share: sharedReach(reachOf(finding), located.span),
      fits: fits(named, article, finding),
      known: finding.id === named.finding,
    }))
    .filter(({ share, fits: does }) => does && share >= OVERLAP)
    .toSorted((a, b) => Number(b.known) - Number(a.known) || b.share - a.share);
  const [best, second] = near;
  const isTwo = best !== undefined && !best.known && second !== undefined && second.share === best.share;
  return { ...located, finding: best === undefined || isTwo ? null : best.id };
}

function placeOf(
  named: NamedWords,
  text: string,
  before: string,
  known: Span | null,
): Omit<WordsNow, 'finding'> | null {
  const located = locateWords(quoteAt(before, named.reach), text, before);
  const wanted = plainWords(before.slice(...named.reach));
  if (located.kind !== 'lost') {
    const { span, likeness } = located;
    return { kind: plainWords(text.slice(...span)) === wanted ? 'same' : 'edited', span, likeness };
  }
  return known === null || plainWords(text.slice(...known)) !== wanted
    ? null
    : { kind: 'same', span: known, likeness: 1 };
}

type Finding = ReturnType<typeof findingsOf>[number];

function fits({ type, by }: NamedWords, article: AnnotatedArticle, finding: Finding): boolean {
  if (!('evidence' in finding)) return true;
  if (type !== '' && finding.type !== type) return false;
  if (by === null) return true;
  const now = sourceWords(article, finding);
  return now === by || (now !== '' && by !== '' && (holdsWords(now, by) || holdsWords(by, now)));
}

const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** The words that an article names the source of a claim with, in lower case; empty where it names none. */
function sourceWords({ text, attributions }: AnnotatedArticle, { holder }: Claim): string {
  const held = attributions.find(({ id }) => id === holder);
  return plainWords((held?.source ?? []).map((span) => text.slice(...span)).join(' '));
}

/** Letters and digits alone, in lower case, without accents. */
const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
