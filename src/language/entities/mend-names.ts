import { givenNames, knownAt, knownByName, type KnownMatch } from '../../knowledge/index.ts';
import { GENITIVE_PREPOSITION } from '../../lexicon/en/grammar.ts';
import {
  AMBIGUOUS_NAMES,
  FIRM_WORDS,
  GENERATION,
  NAME_PARTICLES,
  ORG_WORDS,
  PLACE_WORDS,
  PORTFOLIOS,
  SAYING_WORDS,
  TITLES,
} from '../../lexicon/en/name-words.ts';
import type { NameSpan, NameType, Parsed } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { withDescribedBodies } from './described-names.ts';
import { joinNameParts, withFlatParts, withHyphens, withNeighbours } from './join-name-parts.ts';
import { familyNameFirst, surnameKey } from './person-names.ts';
import { aroundVerb, withoutDay } from './trim-names.ts';

/** What the tables alone may say of a form: country names, adjectives, bodies whose name can mean nothing else. */
function tableType({ known }: KnownMatch): NameType | null {
  if ((known.article && known.kind !== 'region') || known.context === 'high' || known.as === 'descriptor') return null;
  if (known.as === 'adjective' || known.as === 'people') return 'NORP';
  if (known.kind === 'country') return known.as === 'palace' ? 'ORG' : 'PLACE';
  if (known.kind === 'region') return 'PLACE';
  // short words and acronyms of two letters are left to the model
  return known.form.includes(' ') || known.form.length > 4 || /^[A-Z][A-Z0-9]{2,}$|^[A-Z]-?\d+$/.test(known.form)
    ? 'ORG'
    : null;
}

/**
 * The model's names set right where the text leaves no doubt: names of the tables, "Chancellor" + name, a person run
 * together with the office before, and words that are a person's or body's name elsewhere in the document.
 */
export function mendNames(parsed: Parsed, tagged: readonly NameSpan[]): NameSpan[] {
  const split = joinNameParts(parsed, tagged)
    .flatMap((name) => aroundVerb(parsed, withoutDay(parsed, name)))
    .flatMap((name) => splitName(parsed, name));
  const named = withDescribedBodies(parsed, withTitles(parsed, withTables(parsed, split)));
  const whole = withNicknames(
    parsed,
    named.map((name) => withHyphens(parsed, name)),
  );
  return withFlatParts(parsed, withNeighbours(parsed, withRepeats(parsed, withOneType(parsed, whole))));
}

/** "US President Ann Lee" and "United Nations Ann Lee" are two names; titles alone are none. */
function splitName(parsed: Parsed, name: NameSpan): NameSpan[] {
  const { word } = parsed.tokens;
  const { to, type } = name;
  let from = name.from;
  // "Chief" + "of Staff Lee"
  if (type === 'PERSON')
    while (from < to - 1 && /^\p{Ll}/u.test(word[from]!) && !NAME_PARTICLES.has(word[from]!)) from++;
  let office = -1;
  let given = -1;
  for (let i = from; i < to; i++) {
    if (TITLES.has(word[i]!)) office = i;
    if (given < 0 && i > from && givenNames.has(word[i]!)) given = i;
  }
  // a headline in capitals taken for one long name
  const sentence = itemAt(parsed.sentences, parsed.tokens.sentence[from]!);
  if (to - from >= 4 && from === sentence.from && to >= sentence.to - 1 && !ORG_WORDS.has(word[to - 1]!)) return [];
  if (office === to - 1 && word.slice(from, to).every((w) => TITLES.has(w))) return [];
  // "Norway President": the state alone; "Secretary of" + "State Lee": the person alone
  if (office === to - 1 && office > from && knownByName(formOf(parsed, from, office)) !== null)
    return [{ from, to: office, type: 'PLACE' }];
  if (
    to - from >= 2 &&
    PORTFOLIOS.has(word[from]!) &&
    word[from - 1] === GENITIVE_PREPOSITION &&
    TITLES.has(word[from - 2] ?? '') &&
    !ORG_WORDS.has(word[to - 1]!)
  )
    return [{ from: from + 1, to, type: 'PERSON' }];
  if (given > from && to - given >= 2) {
    const prefix = knownAt(parsed.text, parsed.tokens.start[from]!).find(
      ({ known, end }) => known.form.includes(' ') && end === parsed.tokens.end[given - 1],
    );
    if (prefix !== undefined)
      return [
        { from, to: given, type: tableType(prefix) ?? 'ORG' },
        { from: given, to, type: 'PERSON' },
      ];
  }
  if (office > from && office < to - 1 && !ORG_WORDS.has(word[to - 1]!))
    return [{ from: office + 1, to, type: 'PERSON' }];
  if (
    type !== 'PERSON' &&
    given > from &&
    to - given >= 2 &&
    to - given <= 3 &&
    given - from >= 2 &&
    !ORG_WORDS.has(word[to - 1]!) &&
    !PLACE_WORDS.has(word[to - 1]!)
  )
    return [
      { from, to: given, type: 'ORG' },
      { from: given, to, type: 'PERSON' },
    ];
  return [from === name.from ? name : { from, to, type }];
}

const formOf = ({ text, tokens }: Parsed, from: number, to: number): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** First token at or after `i` that begins at or after `end`. */
function tokenFrom(start: Int32Array, i: number, end: number): number {
  let k = i + 1;
  while (k < start.length && start[k]! < end) k++;
  return k;
}

/** Names of the tables where no name was found or a part of one; adjectives and peoples become `NORP`. */
function withTables({ text, tokens }: Parsed, tagged: readonly NameSpan[]): NameSpan[] {
  const names: NameSpan[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count;) {
    while (next < tagged.length && itemAt(tagged, next).from < i) next++;
    const name = tagged[next];
    const code = tokens.word[i]!.charCodeAt(0);
    const match =
      (code >= 65 && code <= 90) || code > 127
        ? knownAt(text, tokens.start[i]!).find((m) => tableType(m) !== null && !AMBIGUOUS_NAMES.has(m.known.form))
        : undefined;
    const to = match === undefined ? i : tokenFrom(tokens.start, i, match.end);
    const isWhole = match !== undefined && tokens.end[to - 1] === match.end;
    const startsHere = name !== undefined && name.from === i;
    // the table's form holds the name that was found, or none was found here
    const holds =
      isWhole &&
      (name === undefined ||
        to <= name.from ||
        (to >= name.to && (name.type !== 'PERSON' || to > name.to || i < name.from || /\./.test(match.known.form))));
    if (holds) {
      const type = tableType(match)!;
      const sameSpan = startsHere && name.to === to;
      names.push({
        from: i,
        to,
        type:
          sameSpan && type !== 'NORP' && match.known.kind !== 'organisation'
            ? name.type === 'PERSON'
              ? type
              : name.type
            : type,
      });
      i = to;
    } else if (startsHere) {
      names.push(name);
      i = name.to;
      next++;
    } else i++;
  }
  return names;
}

/** A capital after a title is a person: "Chancellor Tolland said". */
function withTitles({ tokens, sentences }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, upos } = tokens;
  const covered = coverage(tokens.count, names);
  const added: NameSpan[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i + 1 < to; i++) {
      if (!TITLES.has(word[i]!) || covered[i] === 1 || covered[i + 1] === 1) continue;
      let end = i + 1;
      while (
        end < to &&
        end < i + 4 &&
        covered[end] === 0 &&
        upos[end] === 'PROPN' &&
        isCapital(word[end]!) &&
        !TITLES.has(word[end]!) &&
        !ORG_WORDS.has(word[end]!) &&
        !PLACE_WORDS.has(word[end]!)
      )
        end++;
      if (end > i + 1) added.push({ from: i + 1, to: end, type: 'PERSON' });
    }
  }
  return merge(names, added);
}

/** 'Elin "Lin" Varga' and "Elin Varga Jr." are one name each. */
function withNicknames({ tokens }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, count } = tokens;
  const isMark = (i: number): boolean => i < count && /^["“”`']+$/.test(word[i]!);
  const starts = new Map(names.map((name) => [name.from, name]));
  const joined: NameSpan[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    const e = name.to;
    if (name.type === 'PERSON' && e < count && GENERATION.test(word[e]!)) {
      joined.push({ ...name, to: e + 1 });
      continue;
    }
    const isNickname =
      name.type === 'PERSON' &&
      isMark(e) &&
      isMark(e + 2) &&
      e + 3 < count &&
      isCapital(word[e + 1]!) &&
      isCapital(word[e + 3]!) &&
      tokens.sentence[e + 3] === tokens.sentence[e];
    if (!isNickname) {
      joined.push(name);
      continue;
    }
    joined.push({ from: name.from, to: starts.get(e + 3)?.to ?? e + 4, type: 'PERSON' });
  }
  return joined;
}

/**
 * One form, one type in a document: the surname of a person is that person's, other forms take the type that most of
 * their occurrences have. Forms of the tables keep what they are.
 */
function withOneType(parsed: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set<string>();
  const counts = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const form = formOf(parsed, name.from, name.to);
    if (name.type === 'PERSON' && /\s/.test(form))
      surnames.add(familyNameFirst(form.split(/\s+/u)) ?? surnameKey(form.slice(form.lastIndexOf(' ') + 1)));
    const types = counts.get(form) ?? counts.set(form, new Map()).get(form)!;
    types.set(name.type, (types.get(name.type) ?? 0) + 1);
  }
  return names.map((name): NameSpan => {
    const form = formOf(parsed, name.from, name.to);
    const types = counts.get(form)!;
    const isSurname = isCapital(form) && surnames.has(surnameKey(form));
    if (name.type === 'NORP' || (types.size === 1 && !isSurname) || knownByName(form) !== null) return name;
    return { ...name, type: isSurname ? 'PERSON' : [...types].reduce((a, b) => (b[1] > a[1] ? b : a))[0] };
  });
}

/** Words that stand alone and are the surname of a person, or the whole of a body's name, elsewhere in the document. */
function withRepeats({ tokens }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, upos } = tokens;
  const covered = coverage(tokens.count, names);
  const single = new Map<string, NameType>();
  const families = new Set<string>();
  for (const { from, to, type } of names) {
    if (type === 'PERSON' && to - from > 1) {
      const isFamily = familyNameFirst(word.slice(from, to).filter((part) => part !== '-')) !== null;
      if (isFamily) families.add(word[from]!);
      single.set(word[isFamily ? from : to - 1]!, 'PERSON');
      // "Ada" of "Ada Roe"
      if (givenNames.has(word[from]!) && knownByName(word[from]!) === null) single.set(word[from]!, 'PERSON');
    }
    if (to - from === 1 && (type === 'PERSON' || type === 'ORG') && !single.has(word[from]!))
      single.set(word[from]!, type);
    // "Acmera" of "Acmera Systems", though not "National" of "National Bank"
    else if (type === 'ORG' && to - from === 2 && isFirm(word, from) && !single.has(word[from]!))
      single.set(word[from]!, type);
  }
  const added: NameSpan[] = [];
  for (let i = 0; i < tokens.count; i++) {
    // "Varley said": a surname that is a name elsewhere is one before a verb of saying
    const speaks =
      SAYING_WORDS.has(word[i + 1]?.toLowerCase() ?? '') || upos[i + 1] === 'AUX' || upos[i + 1] === 'VERB';
    if (
      covered[i] === 1 ||
      (upos[i] !== 'PROPN' && !(speaks && single.get(word[i]!) === 'PERSON')) ||
      (word[i]!.length < 3 && !families.has(word[i]!)) ||
      !isCapital(word[i]!) ||
      ORG_WORDS.has(word[i]!) ||
      TITLES.has(word[i]!)
    )
      continue;
    const type = single.get(word[i]!);
    if (type !== undefined) added.push({ from: i, to: i + 1, type });
  }
  return merge(names, added);
}

/** A word of its own and one that firms' names end with. */
function isFirm(word: readonly string[], from: number): boolean {
  return FIRM_WORDS.has(word[from + 1]!) && knownByName(word[from]!) === null && !givenNames.has(word[from]!);
}

function coverage(count: number, names: readonly NameSpan[]): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { from, to } of names) covered.fill(1, from, to);
  return covered;
}

function merge(names: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  return added.length === 0 ? [...names] : [...names, ...added].toSorted((a, b) => a.from - b.from);
}
