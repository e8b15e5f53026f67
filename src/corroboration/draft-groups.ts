import type { Relation } from '../model/index.ts';
import { candidatesOf, groupClaims } from './group-claims.ts';
import { isSilence } from './carriers.ts';
import { evidenceText, type Frame } from './frame.ts';
import { relationFor } from './relate.ts';
import { pairScore, sharedRun, type Idf } from './score-pair.ts';
import { goodsGroups } from './goods-groups.ts';
import { cosine } from './terms.ts';

/** A group before origins are known: indices of frames. `head` gives the group its words. */
export interface DraftGroup {
  readonly head: number;
  readonly members: readonly { readonly index: number; readonly relation: Relation }[];
  /** what the members asserting it have in common beyond the partition, or null */
  readonly facet: string | null;
}

/** Asserting relations: those that are counted. */
export const ASSERTING: ReadonlySet<Relation> = new Set<Relation>(['same', 'restates', 'more-specific', 'less-specific', 'drifted']);

/** Claims against a group at this score or more are attached to it. */
const AGAINST = 0.3;
/** … where words or goods meet too: parties alone do not make a denial of this. */
const AGAINST_WORDS = 0.5;
/** A run of so many words in both is one sentence read twice, not two that clash. */
const ONE_SENTENCE = 7;
/** … to so many groups at most: a denial that meets everything denies nothing. */
const AGAINST_MOST = 2;
/** Of so many groups, and of so many members of each, it is looked whether they are denied: the nearest. */
const AGAINST_LOOKED_AT = 15;

/**
 * Groups of claims across and within the articles of a story. Every claim is in one group of the partition; beside it, goods
 * make further groups (`goodsGroups`), so that a claim which lists five things stands with each of them.
 */
export function draftGroups(frames: readonly Frame[], idf: Idf): DraftGroup[] {
  const candidates = candidatesOf(frames, idf);
  const partition = groupClaims(frames, candidates, idf);
  const sets: { readonly home: readonly number[]; readonly guests: readonly number[]; readonly facet: string | null }[] = [
    ...partition.map((set) => ({ ...set, facet: null })),
    ...goodsGroups(frames, partition).map(({ members, facet }) => ({ home: members, guests: [], facet })),
  ];
  const groups = sets.map(({ home, guests, facet }) => {
    const head = headOf(home, frames, idf, facet);
    const members = [...home, ...guests].toSorted((a, b) => a - b);
    return { head, facet, members: members.map((index) => ({ index, relation: relationFor(frames[index] as Frame, frames[head] as Frame, idf) })) };
  });
  return attach(groups, frames, candidates, idf);
}

/** Words of content that a claim needs before it can give a group its words. */
const TELLING = 3;

/** The member nearest to all others; words of a named or unnamed speaker before the narrator's, few goods before many. */
function headOf(members: readonly number[], frames: readonly Frame[], idf: Idf, facet: string | null): number {
  const sample = members.length > 60 ? members.slice(0, 60) : members;
  let best = members[0] as number;
  let top = -Infinity;
  for (const i of sample) {
    const frame = frames[i] as Frame;
    let value = (frame.holder === null ? 0 : 0.1) + (frame.claim.modality === 'asserted' ? 0.1 : 0);
    if (facet !== null) value -= 0.15 * frame.goods.size;
    if ([...frame.terms.values()].filter((weight) => weight === 1).length < TELLING) value -= 0.2;
    for (const j of sample) if (j !== i) value += cosine(frame.terms, (frames[j] as Frame).terms, idf) / (sample.length - 1);
    if (value > top + 1e-9) { top = value; best = i; }
  }
  return best;
}

/** Add what is said against a group, or beside it in answer. */
function attach(groups: readonly DraftGroup[], frames: readonly Frame[], candidates: readonly (readonly number[])[], idf: Idf): DraftGroup[] {
  const groupsOf = new Map<number, number[]>();
  groups.forEach((group, g) => {
    for (const { index } of group.members) { const list = groupsOf.get(index); if (list === undefined) groupsOf.set(index, [g]); else list.push(g); }
  });
  const extra = groups.map((): { index: number; relation: Relation }[] => []);
  frames.forEach((frame, i) => {
    const near = new Map<number, number>();
    for (const j of candidates[i] ?? []) for (const g of groupsOf.get(j) ?? []) near.set(g, (near.get(g) ?? 0) + 1);
    if (frame.negative && !isSilence(evidenceText(frame))) {
      const fits: { g: number; score: number }[] = [];
      for (const [g] of [...near].toSorted(([g, n], [h, m]) => m - n || g - h).slice(0, AGAINST_LOOKED_AT)) {
        const group = groups[g] as DraftGroup;
        if ((frames[group.head] as Frame).negative) continue;
        const sample = group.members.slice(0, AGAINST_LOOKED_AT).map(({ index }) => frames[index] as Frame);
        const scores = sample.map((member) => pairScore(frame, member, idf)).toSorted((x, y) => y - x);
        const score = ((scores[0] as number) + (scores[Math.floor(scores.length / 2)] as number)) / 2;
        if (score >= AGAINST && sample.some((member) => answers(frame, member, idf))) fits.push({ g, score });
      }
      fits.sort((x, y) => y.score - x.score || x.g - y.g);
      for (const { g } of fits.slice(0, AGAINST_MOST)) extra[g]?.push({ index: i, relation: against(frame, frames[(groups[g] as DraftGroup).head] as Frame) });
    } else if (isBareDenial(frame)) {
      const g = accusedOf(frame, groups, frames);
      if (g !== null) extra[g]?.push({ index: i, relation: 'denies' });
    }
  });
  return groups.map((group, g) => ({ ...group, members: [...group.members, ...(extra[g] ?? [])] }));
}

/** Does a negative claim speak of what another asserts: of its goods, or in its words? */
function answers(negative: Frame, claim: Frame, idf: Idf): boolean {
  if (sharedRun(negative.words, claim.words) >= ONE_SENTENCE) return false;
  return [...negative.goods].some((good) => claim.goods.has(good)) || cosine(negative.terms, claim.terms, idf) >= (negative.claim.type === 'STATE' ? AGAINST_WORDS + 0.1 : AGAINST_WORDS);
}

/** The party concerned denies; anyone else contradicts. */
function against(frame: Frame, head: Frame): Relation {
  return frame.claim.polarity === 'denied' || holdsForActor(frame, head) ? 'denies' : 'contradicts';
}

function holdsForActor(frame: Frame, head: Frame): boolean {
  const speaker = frame.holder?.speaker ?? null;
  return speaker !== null && head.actors.has(speaker);
}

/** Words that a denial without content of its own is made of. */
const BARE: ReadonlySet<string> = new Set(['deny', 'refuse', 'accuse', 'claim', 'report', 'vehement', 'strong', 'charg', 'them', 'flat', 'categorical']);

/** "He denied the accusations": what is denied has to be found in what the same article says of him. */
export function isBareDenial({ claim, terms, negative }: Frame): boolean {
  return claim.type === 'REJECT' && !negative && [...terms.keys()].filter((term) => !BARE.has(term)).length <= 1;
}

/** The group that says most, in the same article, of what the denier is accused of by others. */
function accusedOf(denial: Frame, groups: readonly DraftGroup[], frames: readonly Frame[]): number | null {
  let best: number | null = null;
  let top = 1;
  groups.forEach((group, g) => {
    const head = frames[group.head] as Frame;
    if (head.negative || group.facet !== null || head.claim.type === 'REJECT') return;
    let own = 0;
    for (const { index } of group.members) {
      const member = frames[index] as Frame;
      const speaker = member.holder?.speaker ?? null;
      if (member.article !== denial.article || (speaker !== null && denial.actors.has(speaker)) || member.holder === null) continue;
      if ([...member.actors].some((actor) => denial.actors.has(actor))) own++;
    }
    if (own > top || (own === top && own > 0 && best === null)) { top = own; best = g; }
  });
  return best;
}
