import type { RestsOn, Side, ToldEvent } from '../lasting/index.ts';
import type { AlertKind } from './alert.ts';
import { plainWords } from './watched-words.ts';

/** An alert that an event of the ledger gives, before its articles are looked up. */
export interface Turn {
  readonly kind: AlertKind;
  readonly quiet: boolean;
  /** a sentence; `{now}` and `{before}` stand for the publishers of these sides, `{sides}` for who says what */
  readonly line: string;
  readonly before: readonly Side[];
  readonly now: readonly Side[];
  /** address of the claim, null where it is about none */
  readonly claim: string | null;
  /**
   * What it rests on, piece by piece, each by one name or several. A piece is known if any of its names was told; an alert
   * all of whose pieces are known is the same again.
   */
  readonly evidence: readonly (string | readonly string[])[];
  /** names that are told by it, too, and make no news of it */
  readonly tells?: readonly string[];
}

/** A claim that so many carry on one origin is told of, quietly. */
const CARRIERS = 3;
/** What turned, by the events of one revision of one story, in their order. */
export function turnsOf(story: string, events: readonly ToldEvent[]): Turn[] {
  const denying = deniersOf(events);
  return [
    ...events.flatMap((event) => turnOf(story, event, events, denying)),
    ...[...denying].map(([article, denials]) => denied(article, denials)),
  ];
}

function turnOf(
  story: string,
  event: ToldEvent,
  events: readonly ToldEvent[],
  denying: ReadonlyMap<string, readonly ToldEvent[]>,
): Turn[] {
  switch (event.kind) {
    case 'claim-added':
    case 'carried':
      return thirdCarrier(event);
    case 'second-origin':
      return secondOrigin(event, tellingsOf(event, events));
    case 'perhaps-second-origin':
      return perhapsSecond(event, tellingsOf(event, events));
    case 'one-origin-again':
      return oneAgain(event);
    case 'differs':
      return differing(story, event, denying);
    case 'edited':
      return edited(event);
    default:
      return [];
  }
}

const aboutClaim = ({ address }: ToldEvent): string | null => address ?? null;

function thirdCarrier(event: ToldEvent): Turn[] {
  const { counts, now, before } = event;
  if (counts === undefined || event.address === undefined) return [];
  const { publishers, origins, labels } = counts.now;
  const [named] = labels;
  if (publishers < CARRIERS || (counts.before?.publishers ?? 0) >= CARRIERS || origins[1] > 1 || named === undefined)
    return [];
  const carried = publishers === CARRIERS ? 'Third outlet now carries it' : `${publishers} outlets now carry it`;
  return [
    {
      kind: 'third-carrier',
      quiet: true,
      line: `${carried}, still one origin: ${named}.`,
      before,
      now,
      claim: event.address,
      evidence: [`third-carrier ${event.address}`],
    },
  ];
}

/** Origins that are new: one that is only called more fully is not. */
function newLabels({ labels }: RestsOn, before: RestsOn | null): string[] {
  const known = (label: string): boolean =>
    (before?.labels ?? []).some((one) => label.startsWith(one) || one.startsWith(label));
  return labels.filter((label) => !known(label));
}

const originSide = (words: string): Side => ({ words, article: null, speaker: null });

/** The words that were told before, and those of whoever came. */
interface Tellings {
  readonly before: readonly Side[];
  readonly now: readonly Side[];
}

/** Sides that are shown of what was told before. */
const SHOWN = 3;

function tellingsOf({ address }: ToldEvent, events: readonly ToldEvent[]): Tellings {
  const carried = events.find(({ kind, address: about }) => kind === 'carried' && about === address);
  return { before: carried?.before.slice(0, SHOWN) ?? [], now: carried?.now ?? [] };
}

function secondOrigin(event: ToldEvent, told: Tellings): Turn[] {
  const { counts, address } = event;
  if (counts === undefined || address === undefined) return [];
  const came = newLabels(counts.now, counts.before);
  // what was in doubt before is not said to have stood behind it
  const had = (counts.before?.labels ?? []).slice(0, Math.max(1, counts.before?.origins[0] ?? 1));
  const until = had.length === 0 ? 'nobody was named for it' : `it rested on one: ${had.join('; ')}`;
  const now = came.length === 0 ? counts.now.labels : came;
  if (now.length === 0) return [];
  return [
    {
      kind: 'second-origin',
      // over the development stories too few of these were right to ring (`npm run bench -- --only watch`): it is asked
      quiet: true,
      line:
        came.length > 0
          ? `A second independent origin, as the ledger counts: ${came.join('; ')}. Until now ${until}. Is it?`
          : `The ledger now counts ${counts.now.origins[0]} origins at least: ${now.join('; ')}. Are they?`,
      before: told.before.length > 0 ? told.before : had.map(originSide),
      now: told.now.length > 0 ? told.now : now.map(originSide),
      claim: address,
      evidence: [`second-origin ${address}`],
    },
  ];
}

function perhapsSecond(event: ToldEvent, told: Tellings): Turn[] {
  const { counts, address } = event;
  if (counts === undefined || address === undefined) return [];
  const came = newLabels(counts.now, counts.before);
  const had = counts.before?.labels ?? [];
  if (came.length === 0 || had.length === 0) return [];
  return [
    {
      kind: 'perhaps-second-origin',
      quiet: true,
      line: `Perhaps a second origin: ${came.join('; ')}. It may be the same as ${had.join('; ')}. Is it?`,
      before: told.before.length > 0 ? told.before : had.map(originSide),
      now: told.now.length > 0 ? told.now : came.map(originSide),
      claim: address,
      evidence: [`perhaps-second-origin ${address}`],
    },
  ];
}

function oneAgain(event: ToldEvent): Turn[] {
  const { counts, address } = event;
  if (counts === undefined || address === undefined) return [];
  const now = counts.now.labels;
  return [
    {
      kind: 'taken-back',
      quiet: true,
      line: `Taken back: the ledger counted two origins. It is one again${now.length === 1 ? `: ${now.join()}` : ''}.`,
      before: (counts.before?.labels ?? []).map(originSide),
      now: now.map(originSide),
      claim: address,
      evidence: [`taken-back ${address} ${now.join(' ')}`],
    },
  ];
}

/**
 * Denials by the article that brings them. What only says the opposite of what somebody else tells is shown as a
 * contradiction, with both sides; what an article denies that it alone tells is no turn.
 */
function deniersOf(events: readonly ToldEvent[]): ReadonlyMap<string, readonly ToldEvent[]> {
  const found = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const [article] = event.articles;
    if (event.kind !== 'denied' || event.detail !== null || article === undefined) continue;
    if (!event.before.some((side) => side.article !== article)) continue;
    found.set(article, [...(found.get(article) ?? []), event]);
  }
  return found;
}

function denied(article: string, events: readonly ToldEvent[]): Turn {
  // what most tell is what the denial is most surely about
  const [first] = events.toSorted((a, b) => (b.counts?.now.publishers ?? 0) - (a.counts?.now.publishers ?? 0));
  const now = distinct(events.flatMap((event) => event.now));
  const speakers = [...new Set(now.flatMap(({ speaker }) => speaker ?? []))];
  const others = new Set(events.map(({ about }) => about)).size - 1;
  const reach = others === 0 ? '' : ` It may reach ${others} other claim${others > 1 ? 's' : ''} of the story.`;
  return {
    kind: 'denied',
    quiet: false,
    line: `Denied ${speakers.length === 0 ? 'in {now}' : `by ${speakers.join(' and ')}`}: what stands in these words, no more.${reach}`,
    before: first!.before.filter((side) => side.article !== article).slice(0, SHOWN),
    now,
    claim: aboutClaim(first!),
    // who denied it once denies it still, whoever carries that further
    evidence: events.flatMap((event) =>
      event.now.map(({ words, speaker }) => [
        `denied ${article} ${plainWords(words)}`,
        ...(speaker === null ? [] : [`denied ${event.address ?? event.about} by ${speaker}`]),
      ]),
    ),
    tells: events.map((event) => contradicted(event.address ?? event.about)),
  };
}

/** That a claim is contradicted is told once; further denials are told by who denies it. */
const contradicted = (about: string): string => `contradicted ${about}`;

const distinct = (sides: readonly Side[]): Side[] => [
  ...new Map(sides.map((side) => [`${side.article ?? ''} ${side.words}`, side])).values(),
];

/** Differences that ring, and what is said of them. */
const DIFFERENCES: Readonly<Record<string, { readonly kind: AlertKind; readonly line: string }>> = {
  number: { kind: 'figure', line: 'The figure is not the same: {sides}.' },
  certainty: { kind: 'certainty', line: 'How sure it is told is not the same: {sides}.' },
  goods: { kind: 'goods', line: 'The goods are not the same: {sides}.' },
  holder: { kind: 'holder', line: 'Whose word it is, is not told the same: {sides}.' },
  'attribution-lost': { kind: 'attribution-lost', line: 'Told as fact in {now}; in {before} it is somebody’s word.' },
  polarity: { kind: 'contradicted', line: 'They contradict each other: {sides}.' },
};

function differing(story: string, event: ToldEvent, denying: ReadonlyMap<string, unknown>): Turn[] {
  const { detail, before, now } = event;
  const rings = DIFFERENCES[detail ?? ''];
  // that it is denied is told already
  if (detail === 'polarity' && event.articles.some((article) => denying.has(article))) return [];
  const sides = [...before, ...now];
  const about = event.address ?? story;
  const said = ({ article, words }: Side): string =>
    detail === 'attribution-lost' ? (article ?? '') : plainWords(words);
  const telling = detail === 'attribution-lost' ? now : sides;
  return [
    {
      kind: rings?.kind ?? 'differs',
      quiet: rings === undefined,
      line: rings?.line ?? `The reports differ (${detail ?? 'in what they say'}): {sides}.`,
      before,
      now,
      claim: aboutClaim(event),
      evidence:
        detail === 'polarity' ? [contradicted(about)] : telling.map((side) => `${detail} ${about} ${said(side)}`),
    },
  ];
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

function edited(event: ToldEvent): Turn[] {
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
