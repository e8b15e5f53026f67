import { PROPOSING } from '../../lexicon/en/concepts.ts';
import { DEGREES, HAVING, HEDGES, HEDGING_ADVERBS, INTENDING, ORDERS, PROPOSALS } from '../../lexicon/en/drift.ts';
import { groupBy } from '../../model/group-by.ts';
import type { AnnotatedArticle, Attribution, ClaimStructure, Entity, Modality, Span } from '../../model/index.ts';
import { contains } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { meets } from '../../model/meets.ts';
import type { ClaimProfile } from '../claim-profile.ts';
import type { Idf } from '../score-pair.ts';
import { conceptOf, coverage, synonymSets } from '../terms.ts';
import { typeAffinity } from '../type-affinity.ts';
import type { Ground } from './ground.ts';

/** How far along an act is told to be; `thought`: nobody in particular thinks, says or suspects that it is done. */
export type Stage = 'done' | 'thought' | 'possible' | 'planned' | 'proposed';

/** An act as one report tells it: by a claim, or by words that put it into nobody's mouth ("is believed to have"). */
export interface Telling {
  readonly article: AnnotatedArticle;
  readonly span: Span;
  /** null where no claim was made of it */
  readonly profile: ClaimProfile | null;
  /** number of the claim */
  readonly index: number | null;
  readonly stage: Stage;
  /** words that make it no more than thought */
  readonly hedge: string | null;
  /** what is done: concepts and sets of synonyms */
  readonly acts: ReadonlySet<string>;
  /** concepts of the words for who does it and to what, and whom they mean, as `@id` */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  /** words of content but those of time and of degree, and who is named, as `@id` */
  readonly terms: ReadonlyMap<string, number>;
  /** is it told not to be so? */
  readonly negative: boolean;
  /** persons named in it */
  readonly people: ReadonlySet<string>;
}

const STAGES: Readonly<Partial<Record<Modality, Stage>>> = {
  asserted: 'done',
  possible: 'possible',
  planned: 'planned',
};

/** What all articles tell of acts. */
export function tellingsOf({ profiles }: Ground, entities: ReadonlyMap<string, Entity>): Telling[] {
  const tellings = profiles.flatMap((profile, i) => {
    const told = ofClaim(profile, i, entities);
    return [...told, ...told.flatMap((one) => ofProposal(one, profile))];
  });
  const claimed = new Set(tellings.flatMap(({ profile }) => profile?.holder ?? []));
  const articles = [...new Set(profiles.map(({ article }) => article))];
  return [
    ...tellings,
    ...articles.flatMap((article) =>
      article.attributions.flatMap((one) => (claimed.has(one) ? [] : ofHearsay(article, one, entities))),
    ),
  ];
}

/** An offer is a proposal. */
const PUTS: ReadonlySet<string> = new Set(Array.from(PROPOSING, conceptOf));
const thingOf = (lemma: string): string => (PUTS.has(conceptOf(lemma)) ? '=put' : conceptOf(lemma));
/** … and being in the hands of somebody is being in his possession. */
const stateOf = (lemma: string): string => (HAVING.has(lemma) ? '=had' : thingOf(lemma));

const OF_DEGREE: ReadonlySet<string> = new Set(DEGREES.flatMap(([less, more]) => [...less, ...more]));

function termsOf(words: readonly string[], named: Iterable<string>, entities: ReadonlyMap<string, Entity>) {
  const terms = new Map<string, number>();
  for (const word of words) terms.set(word, 1);
  const known = [...new Set(named)].filter((id) => entities.get(id)?.named === true);
  for (const id of known) terms.set(`@${id}`, 1);
  return { terms, people: new Set(known.filter((id) => entities.get(id)?.type === 'PERSON')) };
}

function ofClaim(profile: ClaimProfile, index: number, entities: ReadonlyMap<string, Entity>): Telling[] {
  const { claim, article, holder, negative, actors, recipients, named } = profile;
  const { structure } = claim;
  const stage = STAGES[claim.modality];
  const [span] = claim.evidence;
  if (structure === null || stage === undefined || span === undefined) return [];
  const { predicate, form } = structure;
  const raised = raisedBy(structure);
  const hedge = hedgeOf(article, holder) ?? (raised !== null && structure.passive ? predicate : null);
  const lemma = raised ?? predicate;
  const time = timeWords(article, claim.evidence);
  const words = structure.terms.flatMap((word) => {
    const term = form === 'copula' && word === predicate ? stateOf(word) : thingOf(word);
    return time.has(term) || OF_DEGREE.has(word) || (raised !== null && word === predicate) ? [] : [term];
  });
  const { subject, object } = endsOf(structure, raised !== null);
  return [
    {
      article,
      span,
      profile,
      index,
      stage: stage !== 'done' ? stage : hedge !== null ? 'thought' : raised !== null ? 'planned' : 'done',
      negative,
      hedge,
      // a piece of a sentence tells no act, however well its words are known
      acts: new Set(
        form === 'fragment' ? [] : [form === 'copula' ? stateOf(lemma) : thingOf(lemma), ...synonymSets(lemma)],
      ),
      subject: new Set([...subject, ...Array.from(actors, (id) => `@${id}`)]),
      object,
      ...termsOf(words, [...actors, ...recipients, ...named], entities),
    },
  ];
}

/** What a claim of asking or proposing would have somebody do: "was told to suggest that Peru invite Ghana". */
function ofProposal(telling: Telling, { claim }: ClaimProfile): Telling[] {
  const { structure } = claim;
  if (structure === null || telling.stage !== 'done' || telling.negative) return [];
  const { predicate, terms } = structure;
  const at = terms.findLastIndex((word) => PROPOSALS.has(word));
  if (at === -1 || !(PROPOSALS.has(predicate) || ORDERS.has(predicate))) return [];
  const words = terms.slice(at + 1);
  const behind = new Set(words.map(thingOf));
  return [
    {
      ...telling,
      stage: 'proposed',
      hedge: itemAt(terms, at),
      acts: new Set(words.flatMap((word) => [thingOf(word), ...synonymSets(word)])),
      subject: new Set(),
      object: new Set(),
      terms: new Map([...telling.terms].filter(([term]) => term.startsWith('@') || behind.has(term))),
    },
  ];
}

const AUXILIARY: ReadonlySet<string> = new Set(['have', 'be']);

/** "is suspected of having burned": the deed behind a verb of thinking or intending; null where the predicate is it. */
function raisedBy({ predicate, passive, arguments: list, terms }: ClaimStructure): string | null {
  if (!(passive ? HEDGES : INTENDING).has(predicate)) return null;
  const behind = list.find(({ relation }) => relation === 'complement' || relation === 'of')?.lemma;
  if (behind === undefined) return null;
  return AUXILIARY.has(behind) ? (terms[terms.indexOf(predicate) + 1] ?? null) : behind;
}

/** Who does it and to what or whom; behind a verb of thinking only the first is known. */
function endsOf({ arguments: list, passive }: ClaimStructure, isRaised: boolean): Pick<Telling, 'subject' | 'object'> {
  const keys = (...ends: readonly string[]): Set<string> =>
    new Set(
      list.flatMap(({ relation, lemma, entity }) =>
        ends.includes(relation) ? [thingOf(lemma), ...(entity === null ? [] : [`@${entity}`])] : [],
      ),
    );
  if (isRaised) return { subject: keys(passive ? 'object' : 'subject'), object: new Set() };
  return { subject: keys('subject'), object: keys('object', 'indirect') };
}

/** The cue of words that nobody stands for; null where somebody does, or nothing is left open. */
function hedgeOf(article: AnnotatedArticle, holder: Attribution | null): string | null {
  if (holder === null || holder.source.length > 0 || holder.structure === undefined) return null;
  const { words, passive, negatives } = holder.structure;
  const isHedge = words.some((word) => (passive && HEDGES.has(word)) || HEDGING_ADVERBS.has(word));
  return isHedge && negatives.length === 0 ? holder.cue.map((span) => article.text.slice(...span)).join(' … ') : null;
}

/** "is believed to have been …", of which no claim was made. */
function ofHearsay(
  article: AnnotatedArticle,
  attribution: Attribution,
  entities: ReadonlyMap<string, Entity>,
): Telling[] {
  const hedge = hedgeOf(article, attribution);
  const { structure, content, cue } = attribution;
  const [first] = content;
  if (hedge === null || structure === undefined || first === undefined) return [];
  const pieces = [...content, ...cue];
  const span: Span = [Math.min(...pieces.map(([from]) => from)), Math.max(...pieces.map(([, to]) => to))];
  const time = timeWords(article, [span]);
  const words = structure.terms
    .filter((word) => !OF_DEGREE.has(word))
    .map(stateOf)
    .filter((term) => !time.has(term));
  const named = article.mentions.flatMap(({ span: at, entity }) =>
    entity !== null && content.some((piece) => contains(piece, at)) ? [entity] : [],
  );
  const opening = (structure.opening ?? []).map(thingOf);
  return [
    {
      article,
      span,
      profile: null,
      index: null,
      stage: 'thought',
      negative: false,
      hedge,
      acts: new Set(structure.terms.flatMap((term) => [stateOf(term), ...synonymSets(term)])),
      subject: new Set([...words.filter((word) => opening.includes(word)), ...named.map((id) => `@${id}`)]),
      object: new Set(),
      ...termsOf(words, named, entities),
    },
  ];
}

/** Concepts of the words by which pieces of a text tell a time. */
function timeWords({ dates }: AnnotatedArticle, pieces: readonly Span[]): ReadonlySet<string> {
  return new Set(
    dates
      .filter(({ span }) => pieces.some((piece) => contains(piece, span)))
      .flatMap(({ words = [] }) => words.map(conceptOf)),
  );
}

/** Two tellings of one act by two reports. */
export interface Met {
  readonly a: Telling;
  readonly b: Telling;
}

/** Share, by rarity, of the words of the shorter telling that stand in the longer, … */
const HELD = 0.7;
/** … and the other way round; less is asked where the same does it to the same. */
const HOLDS = 0.4;
const HOLDS_WHOLE = 0.2;
/** … from which two are one whatever their parts are. */
const SAME_WORDS = 0.8;
/** An act in more tellings than this is too common to be looked at. */
const COMMON = 400;
/** Words of content that both have, who is named among them. */
const SHARED = 3;
const clash = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meets(a, b);

/** Pairs of tellings of one act in two reports of one event. */
export function metOfOneAct(tellings: readonly Telling[], { idf, storyOf }: Ground): Met[] {
  const keyed = tellings.flatMap((telling) =>
    storyOf(telling.article.id).flatMap((story) =>
      Array.from(telling.acts, (act) => ({ key: `${story}\u0000${act}`, telling })),
    ),
  );
  const seen = new Map<Telling, Set<Telling>>();
  return [...groupBy(keyed, ({ key }) => key).values()].flatMap((list) =>
    list.length > COMMON
      ? []
      : list.flatMap(({ telling: a }, i) => {
          const others = seen.get(a) ?? new Set();
          seen.set(a, others);
          return list.slice(i + 1).flatMap(({ telling: b }): Met[] => {
            if (a.article === b.article || others.has(b)) return [];
            others.add(b);
            return tellOneAct(a, b, idf) ? [{ a, b }] : [];
          });
        }),
  );
}

/** Is the same done by the same to the same, as far as either says, in words most of which both have? */
export function tellOneAct(a: Telling, b: Telling, idf: Idf): boolean {
  if (!meets(a.acts, b.acts) || clash(a.subject, b.subject)) return false;
  const [bySame, toSame] = [meets(a.subject, b.subject), isToSame(a, b) || isToSame(b, a)];
  if (!toSame && clash(a.object, b.object)) return false;
  if ((!bySame && !toSame) || !canBeOne(a, b)) return false;
  if ([...a.terms.keys()].filter((term) => b.terms.has(term)).length < SHARED) return false;
  const [x, y] = [coverage(a.terms, b.terms, idf), coverage(b.terms, a.terms, idf)];
  return Math.max(x, y) >= HELD && Math.min(x, y) >= (bySame && toSame ? HOLDS_WHOLE : HOLDS);
}

/** Does the other speak of what it is done to? "Promised the guests full pay" is parsed now one way, now the other. */
const isToSame = ({ object }: Telling, other: Telling): boolean =>
  [...object].some((thing) => other.object.has(thing) || other.terms.has(thing));

/** Are they made of the same words, whatever their parts are? */
export function haveSameWords(a: Telling, b: Telling, idf: Idf): boolean {
  return (
    canBeOne(a, b) && coverage(a.terms, b.terms, idf) >= SAME_WORDS && coverage(b.terms, a.terms, idf) >= SAME_WORDS
  );
}

/** Not of other persons, nor acts of far kinds. */
function canBeOne(a: Telling, b: Telling): boolean {
  if (clash(a.people, b.people)) return false;
  return a.profile === null || b.profile === null || typeAffinity(a.profile.claim.type, b.profile.claim.type) !== 'far';
}
