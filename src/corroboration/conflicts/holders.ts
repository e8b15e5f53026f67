import { FACELESS_NOUNS } from '../../lexicon/en/tellings.ts';
import type { Conflict, Entity, Span } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { orderOf } from '../../model/order-of.ts';
import { carrierOf, outletName } from '../carriers.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import { STATED } from '../find-origins.ts';
import { isNamed } from '../named.ts';
import { pairScore, sharedRun, type Idf } from '../score-pair.ts';
import { wordsOf } from '../terms.ts';
import { conflictOf, onePerValue, type Ground } from './ground.ts';

/**
 * Who is made to say it: one origin told as the words of a person in one report, of his state, of another person or of
 * somebody unnamed in the other. A body and its spokesman are one on the record, a description and a name too; who only
 * passes it on says nothing.
 */
export function holderConflicts({ profiles, sourced, idf }: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const outlets = new Set(
    profiles.flatMap(({ article: { publisher, agency } }) =>
      [publisher, agency].flatMap((name) => (name === null ? [] : [outletName(name)])),
    ),
  );
  const speaking = (i: number): Spoken | null => {
    const { article, holder } = itemAt(profiles, i);
    const span = holder?.source[0] ?? holder?.cue[0];
    const speaker = holder?.speaker ?? null;
    if (holder === null || span === undefined || speaker === null) return null;
    const as = holder.anonymous ? 'unnamed' : holderOf(entities.get(speaker), outlets);
    return as === null ? null : { article: article.id, span, speaker, holder: as };
  };
  return sourced.flatMap(({ origin, profiles: told }) => {
    // whom only common words make one may be two
    if (!(origin.reasons ?? []).some((reason) => ONE.has(reason) || STATED.has(reason))) return [];
    const spoken = told.slice(0, SAMPLE).flatMap((i) => {
      const one = speaking(i);
      return one === null ? [] : [{ i, one }];
    });
    const apart = spoken.flatMap(({ i, one }, k) =>
      spoken
        .slice(k + 1)
        .filter(
          ({ i: j, one: other }) =>
            one.article !== other.article &&
            areApart(one, other, entities) &&
            isSaidAgain(
              itemAt(profiles, i),
              itemAt(profiles, j),
              isHidden(one) === isHidden(other) ? STATEMENT : HIDDEN_STATEMENT,
              idf,
            ),
        )
        .flatMap(({ one: other }) => [one, other]),
    );
    // who speaks beside the other in one report has said it too, or passed it on
    const clear = apart.filter(({ article, speaker }) =>
      apart.every(
        (other) =>
          other.speaker === speaker ||
          !spoken.some(({ one }) => one.article === article && one.speaker === other.speaker),
      ),
    );
    if (new Set(clear.map(({ speaker }) => speaker)).size < 2) return [];
    const articles = new Set(clear.map(({ article }) => article));
    const sides = spoken
      .map(({ one }) => one)
      .filter(({ article }) => articles.has(article))
      .toSorted((a, b) => orderOf(a.article, b.article) || a.span[0] - b.span[0])
      .map(({ article, span, speaker }) => ({ article, span, value: entities.get(speaker)?.name ?? speaker }));
    return conflictOf('holder', origin.id, null, onePerValue(sides), ['another speaker', 'one origin']);
  });
}

/** Observations by which two are one, or of one house: with those that the texts state, more than words in common. */
const ONE: ReadonlySet<string> = new Set(['person', 'bodySpeaks', 'body', 'state', 'description']);

const isHidden = ({ holder }: Spoken): boolean => holder === 'unnamed';

/** Claims of one origin that are held against one another. */
const SAMPLE = 60;
/** Words in a row, or nearness in logits, from which two claims are one statement. */
const STATEMENT_RUN = 7;
const STATEMENT = 3;
/** … where the one names whom the other hides: they were joined to one origin by more than these words. */
const HIDDEN_STATEMENT = 1.5;

function isSaidAgain(a: ClaimProfile, b: ClaimProfile, nearness: number, idf: Idf): boolean {
  return sharedRun(a.words, b.words) >= STATEMENT_RUN || pairScore(a, b, idf) >= nearness;
}

/** Who speaks in one place of a report, and as what. */
interface Spoken {
  readonly article: string;
  readonly span: Span;
  readonly speaker: string;
  readonly holder: 'person' | 'state' | 'body' | 'unnamed';
}

/** As what somebody on the record speaks; null for who passes on or is only described. */
function holderOf(entity: Entity | undefined, outlets: ReadonlySet<string>): Spoken['holder'] | null {
  if (entity === undefined || !isNamed(entity)) return null;
  if (carrierOf(entity) !== null || outlets.has(outletName(entity.name))) return null;
  if (entity.type === 'PERSON') return 'person';
  return entity.type === 'COUNTRY' ? 'state' : 'body';
}

/** Is each another than the other, and neither a description that may mean the other? */
function areApart(a: Spoken, b: Spoken, entities: ReadonlyMap<string, Entity>): boolean {
  if (a.speaker === b.speaker || a.holder === 'body' || b.holder === 'body') return false;
  if ([a, b].some(isHidden) && [a, b].some(({ holder }) => holder === 'state')) return false;
  if (a.holder === b.holder && a.holder !== 'person') return false;
  if (a.holder === 'unnamed' || b.holder === 'unnamed')
    return ![a, b].some(({ holder, speaker }) => holder === 'unnamed' && mayBeAnyone(entities.get(speaker)));
  const other = new Set(partsOf(entities.get(b.speaker)));
  return !partsOf(entities.get(a.speaker)).some((part) => other.has(part));
}

/** A description of one person ("the coach") may mean him who is named elsewhere; sources that hide do not. */
function mayBeAnyone(entity: Entity | undefined): boolean {
  return entity === undefined || !wordsOf(entity.name).some((word) => FACELESS_NOUNS.has(word));
}

/** Words of all names of somebody, in lower case. */
function partsOf(entity: Entity | undefined): string[] {
  return entity === undefined
    ? []
    : [entity.name, ...entity.aliases].flatMap(wordsOf).filter((part) => part.length > 2);
}
