import type { Side, ToldEvent } from '../lasting/index.ts';
import type { AlertKind } from './alert.ts';
import { claimOf, contradicted, distinctSides, SHOWN, type AlertDraft } from './turn.ts';
import { plainWords } from './watched-words.ts';

/**
 * Differences that ring, and what is said of them; the quiet ones are only asked: on news too few of them were what a
 * desk wants.
 */
const DIFFERENCES: Readonly<
  Record<string, { readonly kind: AlertKind; readonly line: string; readonly quiet?: true }>
> = {
  number: { kind: 'figure', line: 'The figure is not the same: {sides}.' },
  certainty: { kind: 'certainty', line: 'How sure it is told is not the same: {sides}.' },
  goods: { kind: 'goods', line: 'The goods are not the same: {sides}.' },
  holder: { kind: 'holder', line: 'Whose word it is, is not told the same: {sides}.', quiet: true },
  scope: { kind: 'differs', line: 'How far it goes is not the same: {sides}.' },
  date: { kind: 'differs', line: 'When it was is not the same: {sides}.', quiet: true },
  polarity: { kind: 'contradicted', line: 'They contradict each other: {sides}.' },
};

/** In what reports differ that tell the same. */
export function differing(story: string, event: ToldEvent, denying: ReadonlyMap<string, unknown>): AlertDraft[] {
  const { detail, before, now } = event;
  const rings = DIFFERENCES[detail ?? ''];
  // that it is denied is told already; and what one article has alone is no turn
  if (detail === 'polarity' && event.articles.some((article) => denying.has(article))) return [];
  if (new Set(event.articles).size === 1) return [];
  const sides = [...before, ...now];
  const about = event.address ?? story;
  const said = detail === 'number' ? figuresIn(sides) : ({ words }: Side): string => plainWords(words);
  return [
    {
      kind: rings?.kind ?? 'differs',
      quiet: rings === undefined || rings.quiet === true,
      line: rings?.line ?? `The reports differ (${detail ?? 'in what they say'}): {sides}.`,
      before,
      now,
      claim: claimOf(event),
      evidence: detail === 'polarity' ? [contradicted(about)] : now.map((side) => `${detail} ${about} ${said(side)}`),
    },
  ];
}

/** What makes two figures one: their numbers, where these are not all the same; else their words. */
function figuresIn(sides: readonly Side[]): (side: Side) => string {
  const numbers = ({ words }: Side): string => (words.match(/\d+(?:[.,]\d+)*/g) ?? [plainWords(words)]).join(' ');
  return new Set(sides.map(numbers)).size > 1 ? numbers : ({ words }) => plainWords(words);
}

/** Told as fact, what elsewhere is somebody's word: once for an article, however much of it is told so. */
export function sourcesLost(events: readonly ToldEvent[]): AlertDraft[] {
  const byArticle = new Map<string, { before: Side[]; now: Side[]; claim: string | null }>();
  for (const event of events) {
    if (event.kind !== 'differs' || event.detail !== 'attribution-lost') continue;
    for (const side of event.now) {
      const key = side.article ?? '';
      const known = byArticle.get(key) ?? { before: [], now: [], claim: event.address ?? null };
      byArticle.set(key, { ...known, before: [...known.before, ...event.before], now: [...known.now, side] });
    }
  }
  return [...byArticle].map(([article, { before, now, claim }]) => ({
    kind: 'attribution-lost',
    quiet: false,
    line: 'Told as fact in {now}; in {before} it is somebody’s word.',
    before: distinctSides(before).slice(0, SHOWN),
    now: distinctSides(now).slice(0, SHOWN),
    claim,
    evidence: [`attribution-lost ${article}`],
  }));
}

/** What an edit did, as it is told. */
const EDITS: Readonly<Record<string, string>> = {
  'attribution lost': 'took out whose word it is',
  attribution: 'changed whose word it is',
  figure: 'changed a figure',
  name: 'changed a name',
  negation: 'turned what is so and what is not',
  certainty: 'changed how sure it is',
  goods: 'changed what goods it tells of',
  'taken out': 'took out something that it said',
  'put in': 'put in something that it did not say',
  wording: 'put something in other words',
};
const wordsOf = (sides: readonly Side[]): string => plainWords(sides.map(({ words }) => words).join(' '));
/** Edits that do not ring alone. */
const SMALL: ReadonlySet<string> = new Set(['put in', 'wording']);

/** What an edit did to an article. */
export function edited(event: ToldEvent): AlertDraft[] {
  const kinds = (event.detail ?? '').split(', ').filter((kind) => kind in EDITS);
  const { about, before, now } = event;
  const done = kinds.map((kind) => EDITS[kind]);
  if (done.length === 0) return [];
  return [
    {
      kind: 'edited',
      quiet: kinds.every((kind) => SMALL.has(kind)),
      line: `Edited after publication: {of} ${done.join(', ')}.`,
      before,
      now,
      claim: null,
      evidence: [`edited ${about} ${wordsOf(before)} > ${wordsOf(now)}`],
    },
  ];
}
