import { givenNames, knownByName } from '../../knowledge/index.ts';
import { WEEKDAY_NAMES } from '../../lexicon/en/calendar.ts';
import { ARTICLE } from '../../lexicon/en/grammar.ts';
import { COMPANY_WORDS, NAME_PARTICLES, ORG_WORDS, SURNAME_PARTICLES, TITLES } from '../../lexicon/en/name-words.ts';
import { nounClass } from '../../lexicon/en/noun-classes.ts';
import type { NameSpan, Parsed } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';

/** Most small words in a row inside of a name: "de la", "van den". */
const PARTICLES = 2;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const isInitial = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\.$/u.test(word);
const isGiven = (word: string): boolean =>
  givenNames.has(word) || givenNames.has(word.normalize('NFKD').replace(/\p{M}/gu, ''));
const isOfBody = (word: string): boolean => ORG_WORDS.has(word) || COMPANY_WORDS.has(word);

/**
 * Names whose parts stand apart, or whose last word says what they are: "Ada van den Lind", "Van der Lind Logistics",
 * "A. Lind", "Acmera Systems". Initials that nothing follows are no names.
 */
export function joinNameParts(parsed: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const runs = particleRuns(parsed, names);
  const kept = names.filter(({ from, to }) => !runs.some((run) => from < run.to && run.from < to));
  const whole = withInitials(
    parsed,
    [...kept, ...runs].toSorted((a, b) => a.from - b.from),
  );
  return withFirmWords(parsed, withAmpersand(parsed, whole)).map((name) => typed(parsed, name));
}

/** "Ida" + "Brand", two words for persons with nothing between them, are one person: not the Brand of "Brand Roe". */
export function withNeighbours({ tokens: { word, sentence } }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isPair =
      last?.to === name.from &&
      [last, name].every(({ from, to, type }) => type === 'PERSON' && to - from === 1 && isCapital(word[from])) &&
      sentence[last.from] === sentence[name.from] &&
      !TITLES.has(word[last.from]!);
    if (isPair) joined[joined.length - 1] = { ...last, to: name.to };
    else joined.push(name);
  }
  return joined;
}

/**
 * "Acmera" + "Logistics": a word of its own and what says that it is a firm, of which the first alone was found, or
 * nothing.
 */
function withFirmWords({ tokens, sentences }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, upos } = tokens;
  const nameAt = new Map(
    names.flatMap((name) => Array.from({ length: name.to - name.from }, (_, k) => [name.from + k, name])),
  );
  const firms: NameSpan[] = [];
  for (const { from, to } of sentences)
    for (let i = from; i + 1 < to; i++) {
      const known = nameAt.get(i);
      if (!COMPANY_WORDS.has(word[i + 1]!) || nameAt.has(i + 1) || TITLES.has(word[i]!)) continue;
      const isWord = upos[i] !== 'PROPN' || !isCapital(word[i]) || isOfBody(word[i]!) || upos[i + 2] === 'NOUN';
      if (known === undefined ? isWord : known.from !== i) continue;
      if (!givenNames.has(word[i]!) && knownByName(word[i]!) === null) firms.push({ from: i, to: i + 2, type: 'ORG' });
    }
  const kept = names.filter(({ from }) => !firms.some((firm) => firm.from === from));
  return [...kept, ...firms].toSorted((x, y) => x.from - y.from);
}

/** "Roe & Reed": two words around the sign are one firm, though only one of them was found. */
function withAmpersand(parsed: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, sentence } = parsed.tokens;
  const joined: NameSpan[] = [];
  for (const name of [...names, ...besideSign(parsed, names)].toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    const isSecond =
      last !== undefined &&
      word[last.to] === '&' &&
      name.from === last.to + 1 &&
      sentence[name.from] === sentence[last.from] &&
      (last.to - last.from === 1 || last.type === 'ORG') &&
      !givenNames.has(word[last.from]!);
    if (isSecond) joined[joined.length - 1] = { from: last.from, to: name.to, type: 'ORG' };
    else joined.push(name);
  }
  return joined;
}

/** A capital that no name holds on the other side of the sign from a name. */
function besideSign({ tokens: { word, upos } }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const isFree = (i: number): boolean =>
    upos[i] === 'PROPN' && isCapital(word[i]) && !TITLES.has(word[i]!) && !names.some((n) => n.from <= i && i < n.to);
  return names.flatMap(({ from, to }) =>
    [word[from - 1] === '&' ? from - 2 : -1, word[to] === '&' ? to + 1 : -1].flatMap((i): NameSpan[] =>
      i >= 0 && isFree(i) ? [{ from: i, to: i + 1, type: 'ORG' }] : [],
    ),
  );
}

/** Names with small words inside or in front: whole, however little of them was found. */
function particleRuns({ tokens, sentences }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, upos } = tokens;
  const at = new Map(
    names.flatMap((name) => Array.from({ length: name.to - name.from }, (_, k) => [name.from + k, name])),
  );
  const runs: NameSpan[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (!NAME_PARTICLES.has(word[i]!)) continue;
      let next = i + 1;
      while (next < to && next < i + PARTICLES && NAME_PARTICLES.has(word[next]!)) next++;
      const left = i - 1;
      if (left < from || next >= to || !isCapital(word[left]) || !isCapital(word[next]) || TITLES.has(word[left]!))
        continue;
      const isFront = SURNAME_PARTICLES.has(word[left]!.toLowerCase());
      const [before, after] = [at.get(left), at.get(next)];
      const isPerson = before?.type === 'PERSON' || after?.type === 'PERSON' || isGiven(word[left]!);
      if (after?.type === 'PLACE' || before?.type === 'PLACE' || !(isPerson || isFront)) continue;
      let end = Math.max(next + 1, after?.to ?? 0);
      if (isFront) while (end < to && upos[end] === 'PROPN' && isCapital(word[end])) end++;
      runs.push({ from: Math.min(left, before?.from ?? left), to: end, type: 'PERSON' });
      i = end - 1;
    }
  }
  return runs;
}

/** An initial and the name or capital right behind it are one person's name. */
function withInitials({ tokens: { word, sentence } }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const [k, name] of names.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    if (name.to - name.from > 1 || !isInitial(word[name.from])) {
      joined.push(name);
      continue;
    }
    const next = names[k + 1];
    if (next?.from === name.to && next.type === 'PERSON') joined.push({ from: name.from, to: next.to, type: 'PERSON' });
    else if (isCapital(word[name.to]) && !isInitial(word[name.to]) && sentence[name.to] === sentence[name.from])
      joined.push({ from: name.from, to: name.to + 1, type: 'PERSON' });
  }
  return joined;
}

/**
 * What ends as a firm's or body's name does, and begins with no given name, is no person; nor is what an article leads,
 * "the Courier", "the Lorvik Ferryman", where no noun that it belongs to follows.
 */
function typed({ tokens: { word, upos, xpos } }: Parsed, name: NameSpan): NameSpan {
  const { from, to } = name;
  const isLed =
    from > 0 &&
    word[from - 1]!.toLowerCase() === ARTICLE &&
    !/^(?:NOUN|PROPN)$/.test(upos[to] ?? '') &&
    !/^[-–—]+$/.test(word[to] ?? '');
  const isBody =
    name.type === 'PERSON' &&
    (to - from > 1 ? isLed || isOfBody(word[to - 1]!) : isLed && xpos[from] === 'NNP') &&
    !givenNames.has(word[from]!) &&
    !TITLES.has(word[from]!) &&
    !isInitial(word[from]);
  return isBody ? { ...name, type: 'ORG' } : name;
}

/**
 * "Ida" + "Brand" of which one alone was found, or neither of a known given name: a person's name is whole where the
 * tree has its words together.
 */
export function withFlatParts({ tokens }: Parsed, names: readonly NameSpan[]): NameSpan[] {
  const { word, upos, head, deprel } = tokens;
  const covered = new Uint8Array(tokens.count);
  for (const { from, to } of names) covered.fill(1, from, to);
  const isFree = (i: number): boolean =>
    covered[i] === 0 &&
    upos[i] === 'PROPN' &&
    isCapital(word[i]) &&
    !TITLES.has(word[i]!) &&
    !isOfBody(word[i]!) &&
    !WEEKDAY_NAMES.includes(itemAt(word, i));
  const isPart = (i: number, of: number): boolean => deprel[i] === 'flat' && head[i] === of;
  const missed: NameSpan[] = [];
  for (let i = 0; i + 1 < tokens.count; i++)
    if (isFree(i) && isFree(i + 1) && isPart(i + 1, i) && givenNames.has(word[i]!))
      missed.push({ from: i, to: i + 2, type: 'PERSON' });
  const whole = names.map((name) => {
    const { from, to, type } = name;
    if (type !== 'PERSON') return name;
    // "Boss Ida Brand" of a headline is whole without its first word
    const isCut = to - from === 1 && from > 0 && isFree(from - 1) && isPart(from, from - 1);
    const start = isCut && nounClass(word[from - 1]!.toLowerCase()) === null ? from - 1 : from;
    const isNext = to < tokens.count && isFree(to) && (isPart(to, from) || isPart(to, to - 1));
    return { ...name, from: start, to: isNext ? to + 1 : to };
  });
  return [...whole, ...missed].toSorted((a, b) => a.from - b.from);
}

/** "Moon Jae-in": what hangs on the name by a hyphen is of it, whatever word it is elsewhere. */
export function withHyphens({ tokens: { word, start, end, count } }: Parsed, name: NameSpan): NameSpan {
  const { to, type } = name;
  if (type !== 'PERSON' || to + 1 >= count || word[to] !== '-' || !/^\p{Ll}{1,6}$/u.test(word[to + 1]!)) return name;
  return start[to] === end[to - 1] && start[to + 1] === end[to] ? { ...name, to: to + 2 } : name;
}
