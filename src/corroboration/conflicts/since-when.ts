import { TELLING_NOUNS } from '../../lexicon/en/cue-frames.ts';
import { ARRIVING, FOR_LEAD, GETTING, HAVING, HOLDING, OF_LENGTH } from '../../lexicon/en/drift.ts';
import type { Conflict } from '../../model/index.ts';
import { contains } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { dateRange, daysOf } from '../date-range.ts';
import { conceptOf } from '../terms.ts';
import { conflictOf, type Ground } from './ground.ts';
import type { Telling } from './one-act.ts';

/** Somebody has a thing, or knows of it, from a day on; or came by it on one. */
interface Held {
  readonly telling: Telling;
  /** the day since when he had it at the latest, or before which he had not come by it */
  readonly day: number;
}

/**
 * Since when: one report says that somebody has had a thing, or has known of it, for a year; the other that it came into
 * his hands, or that he learned of it, last week.
 */
export function sinceConflicts(tellings: readonly Telling[], ground: Ground): Conflict[] {
  const done = tellings.filter(({ stage }) => stage === 'done');
  const having = done.flatMap((telling) => heldFrom(telling, isHolding, hadSince));
  const getting = done.flatMap((telling) => heldFrom(telling, isGetting, gotOn));
  return having.flatMap(({ telling: a, day: had }) => {
    const later = getting.filter(
      ({ telling: b, day }) => had < day && a.article !== b.article && inOneEvent(a, b, ground) && areOfOneThing(a, b),
    );
    const g = ground.groups.findIndex(({ members }) => members.some(({ index }) => index === a.index));
    return conflictOf(
      'date',
      `${a.article.id}:${a.span.join('-')}:since`,
      g === -1 ? null : itemAt(ground.ids, g),
      [a, ...later.map(({ telling }) => telling)].map((one) => ({
        article: one.article.id,
        span: one.span,
        value: one.profile?.claim.time ?? '',
      })),
      ['had it before he got it'],
    );
  });
}

function heldFrom(
  telling: Telling,
  isSo: (telling: Telling) => boolean,
  dayOf: (telling: Telling) => number | null,
): Held[] {
  const day = isSo(telling) ? dayOf(telling) : null;
  return day === null ? [] : [{ telling, day }];
}

const structureOf = ({ profile }: Telling) => profile?.claim.structure ?? null;

const isHolding = (telling: Telling): boolean => {
  const { predicate = '', form } = structureOf(telling) ?? {};
  return HOLDING.has(predicate) || (form === 'copula' && HAVING.has(predicate));
};

const isGetting = (telling: Telling): boolean => {
  const { predicate = '', terms = [] } = structureOf(telling) ?? {};
  return GETTING.has(predicate) || (ARRIVING.has(predicate) && terms.some((term) => HAVING.has(term)));
};

/** "For nearly a month" is as much of it at least. */
const NEARLY = 0.75;

/** By which day somebody had it that has it "since" a day, or "for" so long. */
function hadSince({ article, profile }: Telling): number | null {
  const today = dateRange(article.publishedAt);
  for (const { span, value, lead } of article.dates) {
    if (lead === undefined || profile?.claim.evidence.some((one) => contains(one, span)) !== true) continue;
    if (lead !== FOR_LEAD) return finite(dateRange(value)?.last);
    const days = daysOf(value);
    return today === null || days === null ? null : today.first - days * NEARLY;
  }
  return null;
}

/** The first day on which somebody can have come by it. */
const gotOn = ({ profile }: Telling): number | null => finite(dateRange(profile?.claim.time ?? null)?.first);

const finite = (day: number | undefined): number | null => (day === undefined || !Number.isFinite(day) ? null : day);

const inOneEvent = (a: Telling, b: Telling, { storyOf }: Ground): boolean => {
  const stories = storyOf(b.article.id);
  return storyOf(a.article.id).some((story) => stories.includes(story));
};

const TELLING: ReadonlySet<string> = new Set(Array.from(TELLING_NOUNS, conceptOf));
/** Words for having and getting, and for how long, say nothing of what is had. */
const FRAME: ReadonlySet<string> = new Set(
  Array.from([...HAVING, ...HOLDING, ...GETTING, ...ARRIVING, ...OF_LENGTH], conceptOf),
);

/** Are they of one holder and of one thing, or of what is written or shown, and the same is named? */
function areOfOneThing(a: Telling, b: Telling): boolean {
  const shared = [...a.terms.keys()].filter((term) => b.terms.has(term) && !FRAME.has(term));
  const tells = ({ terms }: Telling): boolean => [...terms.keys()].some((term) => TELLING.has(term));
  return shared.length > 1 || (shared.some((term) => term.startsWith('@')) && tells(a) && tells(b));
}
