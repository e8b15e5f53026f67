import { isPortfolio } from '../../lexicon/en/name-words.ts';
import { nounClass } from '../../lexicon/en/noun-classes.ts';
import { AFTER_NOUN } from '../../lexicon/en/noun-phrases.ts';
import { OFFICE_BREAK, OFFICE_LINKS, OFFICE_OF, RANKS, RANK_TAILS, SAME_OFFICE } from '../../lexicon/en/offices.ts';
import { describePhrase } from './descriptions.ts';
import type { Nominal } from './find-nominals.ts';
import type { View } from './view.ts';

/** What a description says of the office of somebody: "the former finance minister of the league". */
export interface OfficeWords {
  readonly lemma: string;
  /** "former", "vice": an office of another standing is another's */
  readonly standing: string;
  /** "finance": what right before the noun tells offices apart, empty for none */
  readonly kind: string;
  /** "company", "league": common nouns of what the office is of */
  readonly of: readonly string[];
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/[\s-]+/);
const standingOf = (words: readonly string[]): string =>
  [...new Set(words.filter((w) => RANKS.has(w)))].toSorted().join(' ');

/** The words of a description by which its office is known. */
export function officeWords(view: View, nominal: Nominal, nameAt: Int32Array): OfficeWords {
  const { tokens } = view.doc;
  const { from, head } = nominal;
  const before = wordsOf(
    describePhrase(view, { ...nominal, to: head + 1 })
      .split(AFTER_NOUN, 1)
      .join(''),
  );
  const lemma = view.lemma[head]!;
  const isKind =
    head > from &&
    nameAt[head - 1]! < 0 &&
    (isCommon(view, head - 1) || isPortfolio(tokens.word[head - 1]!)) &&
    !RANKS.has(tokens.word[head - 1]!.toLowerCase());
  // "President" + "-elect"
  if (/^[-‑–]$/.test(tokens.word[head + 1] ?? '')) before.push((tokens.word[head + 2] ?? '').toLowerCase());
  const of: string[] = [];
  const add = (i: number): void => void (nameAt[i]! < 0 && isCommon(view, i) && of.push(view.lemma[i]!));
  for (let k = view.tree.first[head]!; k >= 0; k = view.tree.next[k]!)
    if (tokens.deprel[k] === 'nmod:poss' || (tokens.deprel[k] === 'compound' && nounClass(view.lemma[k]!) === 'body'))
      add(k);
  // "of the company" right behind
  if (OFFICE_OF.has(tokens.word[head + 1] ?? '')) {
    let k = head + 2;
    while (/^(?:DET|ADJ|PRON)$/.test(tokens.upos[k] ?? '')) k++;
    while (isCommon(view, k) && isCommon(view, k + 1)) k++;
    if (k < tokens.count) add(k);
  }
  return { lemma, standing: standingOf(before), kind: isKind ? tokens.word[head - 1]!.toLowerCase() : '', of };
}

const isCommon = (view: View, i: number): boolean => view.doc.tokens.upos[i] === 'NOUN';

/**
 * Does a person of these offices hold the one that is described? The noun is the office's own or another word for it,
 * no "former", "deputy", "vice" stands on one side alone, its field is not another, and what it is of was said of it.
 */
export function holds(offices: readonly string[], wanted: OfficeWords): boolean {
  return offices.some((office) => {
    const all = wordsOf(office);
    if (wanted.of.some((w) => !all.includes(w))) return false;
    return office.split(OFFICE_BREAK).some((part) => isHeld(part, all, wanted));
  });
}

function isHeld(part: string, all: readonly string[], { lemma, standing, kind }: OfficeWords): boolean {
  const words = wordsOf(part.split(AFTER_NOUN, 1).join('').trim());
  const others = SAME_OFFICE.get(lemma);
  const at = words.findLastIndex((w) => w === lemma || others?.includes(w) === true);
  const last = words.at(-1);
  if (at < 0 || standingOf(words) !== standing) return false;
  // "the governor's aide" is no governor
  if (at < words.length - 1 && nounClass(last) === 'person' && !RANK_TAILS.has(last)) return false;
  const field = words[at - 1] ?? '';
  return kind === '' || all.includes(kind) || field === '' || OFFICE_LINKS.has(field);
}

/** Can two descriptions without a name mean one holder? */
export function areOneOffice(a: OfficeWords, b: OfficeWords): boolean {
  return a.standing === b.standing && (a.kind === '' || b.kind === '' || a.kind === b.kind);
}

/** The same of a description that is kept as words alone. */
export function officeOf(description: string): OfficeWords {
  const words = wordsOf(description.split(AFTER_NOUN, 1).join(''));
  const kind = words.at(-2) ?? '';
  const isKind = isPortfolio(kind) || nounClass(kind) === 'body';
  return { lemma: words.at(-1), standing: standingOf(words), kind: isKind ? kind : '', of: [] };
}
