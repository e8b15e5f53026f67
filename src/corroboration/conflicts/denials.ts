import { BESIDE_THE_DENIED, WHOLESALE } from '../../lexicon/en/denied.ts';
import type { AnnotatedArticle, Attribution, Conflict, ConflictSide, Entity, Span } from '../../model/index.ts';
import { contains } from '../../model/index.ts';
import { itemAt } from '../../model/item-at.ts';
import { isBareDenial, isSentenceOf } from '../answer-groups.ts';
import { chargedBy, chargedElsewhere } from '../charge.ts';
import { bodyOf, type ClaimProfile } from '../claim-profile.ts';
import {
  areBothNot,
  callsBaseless,
  deniedBy,
  isDenial,
  isSilence,
  isSilent,
  isTurningDown,
  isUndenied,
} from '../denial.ts';
import { answersCharge } from '../denies.ts';
import { sharedRun, type Idf } from '../score-pair.ts';
import { sentenceAt } from '../speech-event.ts';
import { conceptOf } from '../terms.ts';
import { asserting, conflictOf, opposing, sideOf, type Ground } from './ground.ts';
import { tellingsOf } from './one-act.ts';
import { isOfSuch, suchAmong } from './such.ts';

/** Somebody says that something is not so: who, where, and in what words. */
interface Denial {
  readonly article: AnnotatedArticle;
  /** null where no claim was made of it */
  readonly profile: ClaimProfile | null;
  readonly span: Span;
  /** … with the words that name who denies, where no claim has them */
  readonly shown: Span;
  /** who denies, with the bodies that he speaks for */
  readonly by: ReadonlySet<string>;
  /** concepts of what is denied, and who is named in it as `@id` */
  readonly terms: readonly string[];
  /** what is said not to be there at all: "no such order" */
  readonly such: readonly string[];
  /** "denied wrongdoing", "the charges": whatever is charged; `bare`: it does not even say so; null: of something */
  readonly wholesale: 'charges' | 'bare' | null;
  /** in so many words, not by a mere negative sentence */
  readonly isWorded: boolean;
}

/** Share, by rarity, of the words denied that stand in a charge: of a charge against the denier, of any. */
const AGAINST_DENIER = 0.6;
const AGAINST_ANY = 0.85;
/** … of a charge against the denier that stands within so many sentences before a denial in so many words. */
const AGAINST_RIGHT_BEFORE = 0.4;
const RIGHT_BEFORE = 3;
/** Words of content that a denial and a charge have in common, where the denier is no party to it. */
const SHARED = 3;
/** A run of so many words in both is one sentence read twice. */
const ONE_SENTENCE = 7;
/** Scores of "no such order": by a party to what was told, and of what was told right before. */
const SUCH_OF_PARTY = 0.8;
const SUCH_BEFORE = 0.7;
/** Charges shown against one denial. */
const CHARGES = 3;
/** Share of the words of the charge below which a denial is narrower than it. */
const NARROW = 0.25;

const EMPTY: ReadonlySet<string> = new Set([...BESIDE_THE_DENIED].map(conceptOf));

/**
 * Denials that no group holds, against the charge that they answer: told in other words, in another sentence or report.
 * A charge names the denier, or is made of the words denied; who declines to comment denies nothing.
 */
export function denialConflicts(ground: Ground, entities: ReadonlyMap<string, Entity>): Conflict[] {
  const { profiles, groups, ids, idf } = ground;
  const linked = groups.flatMap(opposing).map((i) => itemAt(profiles, i));
  const isLinked = ({ article, profile, span }: Denial): boolean =>
    linked.some(
      (one) =>
        one === profile ||
        (profile === null && one.article === article && one.claim.evidence.some((place) => contains(place, span))),
    );
  const answered = new Map<number, { readonly denial: Denial; readonly charges: readonly ClaimProfile[] }[]>();
  const acts = new Map(
    tellingsOf(ground, entities).flatMap((one) => (one.profile ? [[one.profile, one] as const] : [])),
  );
  for (const denial of denialsOf(profiles, entities)) {
    const such = suchAmong(denial.such, denial.terms);
    if (isLinked(denial)) continue;
    const met = groups
      .flatMap((group, g) => {
        const head = itemAt(profiles, group.head);
        if (group.facet !== null || head.negative || head.claim.type === 'REJECT') return [];
        const charges = asserting(group).flatMap((i) => {
          const charge = itemAt(profiles, i);
          const isSuch = isOfSuch(such, acts.get(charge));
          const score = mayMeet(denial, charge) ? meeting(denial, charge, isSuch, idf) : 0;
          return score === 0 ? [] : [{ charge, score }];
        });
        if (charges.length === 0) return [];
        const reports = new Set(group.members.map(({ index }) => itemAt(profiles, index).article.id)).size;
        const top = Math.max(...charges.map(({ score }) => score));
        return [{ g, met: charges, score: top + REPORT * Math.min(reports, REPORTS) }];
      })
      .toSorted((a, b) => b.score - a.score || a.g - b.g);
    const [best] = met;
    if (best === undefined) continue;
    const charges = best.met.toSorted((a, b) => b.score - a.score).map(({ charge }) => charge);
    answered.set(best.g, [...(answered.get(best.g) ?? []), { denial, charges }]);
  }
  return [...answered].flatMap(([g, list]) => {
    const charges = [...new Set(list.flatMap(({ charges: met }) => met))].slice(0, CHARGES);
    return conflictOf(
      'polarity',
      `${itemAt(ids, g)}:denied`,
      itemAt(ids, g),
      [
        ...charges.map((charge) => sideOf(charge, 'said to be so')),
        ...wholeOnes(list.map(({ denial }) => denial)).map((denial): ConflictSide => {
          const { article, shown } = denial;
          return { article: article.id, span: shown, value: reachOf(denial, charges, idf) };
        }),
      ],
      [
        list.some(({ denial }) => denial.isWorded) ? 'denied in so many words' : 'said not to be so',
        'by a party to it',
      ],
    );
  });
}

/** Of two charges a denial answers rather the one that more reports make. */
const REPORT = 0.04;
const REPORTS = 6;

/** All denials of the articles, in the order of the claims. */
function denialsOf(profiles: readonly ClaimProfile[], entities: ReadonlyMap<string, Entity>): Denial[] {
  const denials = profiles.flatMap((profile): Denial[] => {
    const { article, claim, holder, speakers, actors } = profile;
    const such = claim.structure?.wording?.such ?? [];
    const worded = profile.negative ? null : deniedBy(claim);
    // what a denial without content is of is found by its group (`wholesale-denial.ts`)
    if (worded !== null && profile.wholesale !== null) return [];
    if (worded !== null && actors.size > 0 && !isSilent(claim)) {
      if (worded.isUndone) return [];
      const terms = [
        ...worded.terms.map(conceptOf).filter((term) => !EMPTY.has(term)),
        ...partiesBeside(profile, actors),
      ];
      const wholesale = isBareDenial(profile) ? 'bare' : null;
      const span = itemAt(claim.evidence, 0);
      return [{ article, profile, span, shown: span, by: actors, terms, such, wholesale, isWorded: true }];
    }
    if (!profile.negative || speakers.size === 0 || claim.modality !== 'asserted' || isSilent(claim)) return [];
    if (holder !== null && isSilence(holder)) return [];
    const isWorded = holder !== null && isDenial(holder);
    // what somebody cannot or will not do is no matter of what was done
    if (isWorded ? isUndenied(holder) : claim.structure?.modal === true) return [];
    const terms = [...[...profile.things].filter((term) => !EMPTY.has(term)), ...partiesBeside(profile, speakers)];
    const span = itemAt(claim.evidence, 0);
    return [{ article, profile, span, shown: span, by: speakers, terms, such, wholesale: null, isWorded }];
  });
  const told = new Set(denials.map(({ article, profile }) => `${article.id} ${profile?.claim.holder}`));
  const seen = new Set<string>();
  // "denied that she had been warned", of which no claim was made
  const bare = profiles.flatMap((profile) =>
    seen.has(profile.article.id)
      ? []
      : (seen.add(profile.article.id),
        profile.article.attributions.flatMap((attribution): Denial[] =>
          told.has(`${profile.article.id} ${attribution.id}`)
            ? []
            : withoutClaim(profile.article, attribution, entities),
        )),
  );
  return [...denials, ...bare];
}

/** All whom a claim names, as terms, but for who denies it. */
function partiesBeside({ actors, recipients, named }: ClaimProfile, by: ReadonlySet<string>): string[] {
  return [...new Set([...actors, ...recipients, ...named])].filter((id) => !by.has(id)).map((id) => `@${id}`);
}

function withoutClaim(
  article: AnnotatedArticle,
  attribution: Attribution,
  entities: ReadonlyMap<string, Entity>,
): Denial[] {
  const { source, cue, content, speaker, structure } = attribution;
  const [span] = content;
  if (span === undefined || speaker === null || structure === undefined) return [];
  const isBaseless = callsBaseless(attribution);
  if (!isBaseless && (!isDenial(attribution) || isSilence(attribution) || isTurningDown(attribution))) return [];
  const by = new Set([speaker, bodyOf(speaker, entities)]);
  const parties = article.mentions.flatMap(({ span: at, entity }) =>
    entity !== null && contains(span, at) && !by.has(entity) ? [`@${entity}`] : [],
  );
  const terms = structure.terms.map(conceptOf).filter((term) => !EMPTY.has(term));
  const wholesale = isBaseless || isOfEverything(structure.terms) ? 'charges' : null;
  const whole = [...source, ...cue, span];
  const shown: Span = [Math.min(...whole.map(([start]) => start)), Math.max(...whole.map(([, end]) => end))];
  const all = [...terms, ...new Set(parties)];
  const such = structure.such ?? [];
  return [{ article, profile: null, span, shown, by, terms: all, such, wholesale, isWorded: true }];
}

/** Further words of content that a denial of whatever is charged may have. */
const FURTHER = 1;

/** Does it name no more than "the charges"? What follows them says which. */
function isOfEverything(denied: readonly string[]): boolean {
  return (
    denied.some((word) => WHOLESALE.has(word)) &&
    denied.filter((word) => !WHOLESALE.has(word) && !EMPTY.has(conceptOf(word))).length <= FURTHER
  );
}

/** Is it somebody else's affirmative word, of another sentence, and not of other goods? */
function mayMeet({ article, by, profile, span }: Denial, charge: ClaimProfile): boolean {
  if (charge.negative || charge === profile || [...charge.speakers].some((id) => by.has(id))) return false;
  // what stands in the sentence of a denial is part of it
  if (isSentenceOf(charge, article, [span])) return false;
  if (profile !== null && (sharedRun(profile.words, charge.words) >= ONE_SENTENCE || areBothNot(profile, charge)))
    return false;
  const goods = profile?.goods ?? new Set<string>();
  return goods.size === 0 || charge.goods.size === 0 || [...goods].some((good) => charge.goods.has(good));
}

/** How well a charge is met by a denial, 0 where it does not answer it; `isSuch`: it is of what there is none of. */
function meeting(denial: Denial, charge: ClaimProfile, isSuch: boolean, idf: Idf): number {
  const { article, by, terms, profile } = denial;
  const parties = [charge.actors, charge.recipients, charge.named];
  const isParty = [...by].some((id) => parties.some((party) => party.has(id)));
  if (isSuch && isParty) return SUCH_OF_PARTY;
  if (isSuch && isRightBefore(denial, charge)) return SUCH_BEFORE;
  if (denial.wholesale !== null)
    return charge.article === article
      ? chargedBy(charge, by)
      : denial.wholesale === 'charges'
        ? chargedElsewhere(charge, by)
        : 0;
  const answer = profile === null ? 0 : answersCharge(profile, charge, idf);
  if (answer > 0) return answer;
  const isIn = (term: string): boolean =>
    term.startsWith('@') ? parties.some((party) => party.has(term.slice(1))) : charge.terms.has(term);
  const shared = terms.filter(isIn);
  const words = shared.filter((term) => !term.startsWith('@'));
  if (words.length === 0) return 0;
  const weigh = (list: readonly string[]): number => list.reduce((sum, term) => sum + idf(term), 0);
  const share = weigh(shared) / weigh(terms);
  if (!isParty)
    return share >= AGAINST_ANY && (words.length >= SHARED || (denial.isWorded && shared.length > words.length))
      ? share
      : 0;
  if (!denial.isWorded) return 0;
  // "Vale had ordered … Vale denied giving such an order": what was said of him right before is what he denies
  if (isRightBefore(denial, charge)) return share >= AGAINST_RIGHT_BEFORE ? share : 0;
  return share >= AGAINST_DENIER && (shared.length > 1 || terms.length === 1) ? share : 0;
}

/** Does the charge stand within a few sentences before the denial, in its report? */
function isRightBefore({ article, span }: Denial, charge: ClaimProfile): boolean {
  if (charge.article !== article) return false;
  const at = sentenceAt(article.sentences, span[0]);
  return charge.claim.evidence.some(([start]) => {
    const back = at - sentenceAt(article.sentences, start);
    return back > 0 && back <= RIGHT_BEFORE;
  });
}

/** Denials without those whose words stand within another's. */
function wholeOnes(denials: readonly Denial[]): Denial[] {
  return denials.filter(
    ({ article, span }, i) =>
      !denials.some(
        (other, k) => k !== i && other.article === article && other.profile !== null && contains(other.shown, span),
      ),
  );
}

/** What of the charge is denied: all of it, or in which words. */
function reachOf(denial: Denial, charges: readonly ClaimProfile[], idf: Idf): string {
  if (denial.wholesale !== null) return 'denied altogether';
  const weigh = (list: readonly string[]): number => list.reduce((sum, term) => sum + idf(term), 0);
  const met = Math.max(
    ...charges.map(
      (charge) =>
        weigh([...charge.terms.keys()].filter((term) => denial.terms.includes(term))) /
        Math.max(1, weigh([...charge.terms.keys()])),
    ),
  );
  const { article } = denial;
  return met >= NARROW ? 'denied' : `denied only: ${article.text.slice(...denial.span)}`;
}
