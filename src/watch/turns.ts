import type { RestsOn, Side, ToldEvent } from '../lasting/index.ts';
import { itemAt } from '../model/item-at.ts';
import { differing, edited, sourcesLost } from './differences.ts';
import { claimOf, contradicted, distinctSides, SHOWN, type AlertDraft } from './turn.ts';
import { plainWords } from './watched-words.ts';

/** A claim that so many carry on one origin is told of, quietly. */
const CARRIERS = 3;
/** What turned, by the events of one revision of one story, in their order. */
export function turnsOf(story: string, events: readonly ToldEvent[]): AlertDraft[] {
  const denying = deniersOf(events);
  return [
    ...events.flatMap((event) => turnOf(story, event, events, denying)),
    ...sourcesLost(events),
    ...[...denying].map(([article, denials]) => denied(article, denials)),
  ];
}

function turnOf(
  story: string,
  event: ToldEvent,
  events: readonly ToldEvent[],
  denying: ReadonlyMap<string, readonly ToldEvent[]>,
): AlertDraft[] {
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
      return event.detail === 'attribution-lost' ? [] : differing(story, event, denying);
    case 'edited':
      return edited(event);
    default:
      return [];
  }
}

function thirdCarrier(event: ToldEvent): AlertDraft[] {
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

function tellingsOf({ address }: ToldEvent, events: readonly ToldEvent[]): Tellings {
  const carried = events.find(({ kind, address: about }) => kind === 'carried' && about === address);
  return { before: carried?.before.slice(0, SHOWN) ?? [], now: carried?.now ?? [] };
}

function secondOrigin(event: ToldEvent, told: Tellings): AlertDraft[] {
  const { counts, address } = event;
  if (counts === undefined || address === undefined) return [];
  const came = newLabels(counts.now, counts.before);
  // what was in doubt before is not said to have stood behind it
  const had = (counts.before?.labels ?? []).slice(0, Math.max(1, counts.before?.origins[0] ?? 1));
  const until = had.length === 0 ? 'nobody was named for it' : `it rested on one: ${had.join('; ')}`;
  const now = came.length === 0 ? counts.now.labels : came;
  if (now.length === 0) return [];
  // whoever owns up to what others say of him has it from nobody; of other second origins too few were right, over the
  // development stories, to ring (`npm run bench -- --only watch`): they are asked
  const owner = told.now.find(
    ({ ownsUp, speaker }) => ownsUp && speaker !== null && came.some((label) => label.includes(speaker)),
  );
  return [
    {
      kind: 'second-origin',
      quiet: owner === undefined,
      line:
        owner !== undefined
          ? `${owner.speaker} owns up to it, a second origin beside the first. Until now ${until}.`
          : came.length > 0
            ? `A second independent origin, as the ledger counts: ${came.join('; ')}. Until now ${until}. Is it?`
            : `The ledger now counts ${counts.now.origins[0]} origins at least: ${now.join('; ')}. Are they?`,
      before: told.before.length > 0 ? told.before : had.map(originSide),
      now: told.now.length > 0 ? told.now : now.map(originSide),
      claim: address,
      evidence: [`second-origin ${address}`],
    },
  ];
}

function perhapsSecond(event: ToldEvent, told: Tellings): AlertDraft[] {
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

function oneAgain(event: ToldEvent): AlertDraft[] {
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

/** "Olaf Brandt, Dora Valente and the harbour office" */
const LIST = new Intl.ListFormat('en-GB');

function denied(article: string, events: readonly ToldEvent[]): AlertDraft {
  // what most tell is what the denial is most surely about
  const first = itemAt(
    events.toSorted((a, b) => (b.counts?.now.publishers ?? 0) - (a.counts?.now.publishers ?? 0)),
    0,
  );
  const now = distinctSides(events.flatMap((event) => event.now));
  const speakers = [...new Set(now.flatMap(({ speaker }) => speaker ?? []))];
  const others = new Set(events.map(({ about }) => about)).size - 1;
  const reach = others === 0 ? '' : ` It may reach ${others} other claim${others > 1 ? 's' : ''} of the story.`;
  return {
    kind: 'denied',
    quiet: false,
    line: `Denied ${speakers.length === 0 ? 'in {now}' : `by ${LIST.format(speakers)}`}: what stands in these words, no more.${reach}`,
    before: first.before.filter((side) => side.article !== article).slice(0, SHOWN),
    now,
    claim: claimOf(first),
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
