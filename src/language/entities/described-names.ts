import { givenNames, knownByName } from '../../knowledge/index.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/en/calendar.ts';
import { ORG_WORDS, TITLES } from '../../lexicon/en/name-words.ts';
import { BODIES_IN_PLURAL, HEADS_OF_FIRMS, nounClass } from '../../lexicon/en/noun-classes.ts';
import { WHICH } from '../../lexicon/en/pronouns.ts';
import type { NameSpan, Parsed, Tokens } from '../../model/index.ts';

const NO_NAMES: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES]);
/** Words in a row that a name behind its description has at most. */
const LONGEST = 4;

/**
 * "the monitoring group Harbour Watch", "the carmaker Velmar": words with capitals behind the noun that says what they
 * are, and told of as one with it, are a body's name, also where none was found or a person's; and so they are wherever
 * the document has them again.
 */
export function withDescribedBodies({ tokens, sentences }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { from, to } of sentences)
    for (let noun = from; noun + 1 < to; noun++) {
      if (!saysBody(tokens, noun)) continue;
      const end = endOfName(tokens, noun + 1, to);
      if (end > noun + 1 && isOneWith(tokens, noun, end)) found.push({ from: noun + 1, to: end, type: 'ORG' });
    }
  found.push(...names.flatMap((name) => (isNoPerson(tokens, name, names) ? [{ ...name, type: 'ORG' as const }] : [])));
  if (found.length === 0) return [...names];
  const fresh = found.filter((name) => fits(tokens, name, names));
  const all = [...fresh, ...repeatsOf(tokens, fresh)];
  const kept = names.filter((name) => !all.some(({ from, to }) => from < name.to && name.from < to));
  return [...kept, ...all].toSorted((a, b) => a.from - b.from);
}

/** "Velmar, which has closed": no person is "which". "Velmar chief executive Ada Roe": nor has one a chairman. */
function isNoPerson({ word, lemma, upos }: Tokens, name: NameSpan, names: readonly NameSpan[]): boolean {
  const { from, to, type } = name;
  if (type !== 'PERSON' || givenNames.has(word[from]!)) return false;
  if (word[to] === ',' && word[to + 1] === WHICH) return true;
  const person = names.find((other) => other.type === 'PERSON' && other.from > to && other.from <= to + LONGEST);
  if (person === undefined || !HEADS_OF_FIRMS.has(lemma[person.from - 1]!.toLowerCase())) return false;
  return upos.slice(to, person.from).every((tag) => tag === 'NOUN' || tag === 'ADJ');
}

function saysBody({ upos, xpos, lemma }: Tokens, noun: number): boolean {
  if (upos[noun] !== 'NOUN') return false;
  return nounClass(lemma[noun]!) === 'body' || (xpos[noun] === 'NNS' && BODIES_IN_PLURAL.has(lemma[noun]!));
}

/** Behind the last word of a name that begins here: words with capitals, none of which is a title or a day. */
function endOfName({ word, upos }: Tokens, from: number, to: number): number {
  // "the party Forward", "the group Clear Coast": in the middle of a sentence a capital tells a name
  const isFirst = /^(?:ADJ|ADV)$/.test(upos[from]!) && /^\p{Ll}/u.test(word[from - 1]!);
  const isNamed = (i: number): boolean => upos[i] === 'PROPN' || (i === from && isFirst);
  let end = from;
  while (end < to && end < from + LONGEST && isNamed(end) && isNameWord(word[end]!)) end++;
  return end < to && isNamed(end) ? from : end;
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word) && !TITLES.has(word) && !NO_NAMES.has(word);
}

/**
 * Does the tree hang one from the other, or both alike from one word? Whoever does something in a clause about it ("the
 * firm Roe left") hangs from that clause.
 */
function isOneWith({ head, deprel }: Tokens, noun: number, end: number): boolean {
  for (let i = noun + 1; i < end; i++) {
    if (head[noun] === i || (head[noun] === head[i] && deprel[noun] === deprel[i])) return true;
    if (head[i] === noun && !deprel[i]!.startsWith('acl')) return true;
  }
  return false;
}

/** Is nothing else known of these words: no table has them, and what was found of a name lies within them? */
function fits({ word }: Tokens, name: NameSpan, names: readonly NameSpan[]): boolean {
  const form = word.slice(name.from, name.to).join(' ');
  if (knownByName(form) !== null || knownByName(word[name.from]!) !== null || ORG_WORDS.has(form)) return false;
  return names.every(
    ({ from, to, type }) =>
      to <= name.from || from >= name.to || (from >= name.from && to <= name.to && type !== 'PLACE' && type !== 'NORP'),
  );
}

/** The same words elsewhere in the document. */
function repeatsOf({ word, count, upos }: Tokens, found: readonly NameSpan[]): NameSpan[] {
  const repeats: NameSpan[] = [];
  const byFirst = new Map(found.map((name) => [word[name.from]!, name]));
  for (let i = 0; i < count; i++) {
    const name = byFirst.get(word[i]!);
    if (name === undefined || found.some(({ from, to }) => from <= i && i < to)) continue;
    const length = name.to - name.from;
    const isSame = word.slice(name.from, name.to).every((one, k) => one === word[i + k]);
    const isPart = isNameWord(word[i - 1] ?? '') && upos[i - 1] === 'PROPN';
    if (isSame && !isPart && !isGoingOn(word[i + length], upos[i + length]))
      repeats.push({ from: i, to: i + length, type: name.type });
  }
  return repeats;
}

function isGoingOn(word: string | undefined, upos: string | undefined): boolean {
  return word !== undefined && upos === 'PROPN' && isNameWord(word);
}
