import type { Claim } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { withAnswers } from './answer-groups.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { DraftGroup } from './draft-group.ts';
import { goodsGroups } from './goods-groups.ts';
import { candidatesOf, groupClaims } from './group-claims.ts';
import { relationFor } from './relate.ts';
import type { Idf } from './score-pair.ts';
import { formOf, isFragment, saysNo } from './sentence-form.ts';
import { cosine } from './terms.ts';

/**
 * Groups of claims across and within the articles of a story. Every claim that is a sentence is in one group of the
 * partition; beside it, goods make further groups (`goodsGroups`), so that a claim which lists five things stands with
 * each of them.
 */
export function draftGroups(profiles: readonly ClaimProfile[], idf: Idf): DraftGroup[] {
  const candidates = candidatesOf(profiles, idf);
  const partition = groupClaims(profiles, candidates, idf);
  const sets: {
    readonly home: readonly number[];
    readonly guests: readonly number[];
    readonly sure: readonly (readonly number[])[];
    readonly facet: string | null;
  }[] = [
    ...partition.map((set) => ({ ...set, facet: null })),
    ...goodsGroups(profiles, partition).map(({ members, facet }) => ({
      home: members,
      guests: [],
      sure: [members],
      facet,
    })),
  ];
  const groups = sets.map(({ home, guests, sure, facet }) => {
    const head = headOf(home, profiles, idf, facet);
    const members = [...home, ...guests].toSorted((a, b) => a - b);
    const surely = new Set(sure.find((part) => part.includes(head)));
    return {
      head,
      facet,
      members: members.map((index) => ({
        index,
        relation: relationFor(itemAt(profiles, index), itemAt(profiles, head), idf),
        ...(!surely.has(index) && { doubtful: true }),
      })),
    };
  });
  // pieces of sentences, if nothing whole says the same, make no claim to be held against others
  return withAnswers(
    groups.filter(({ members }) => members.some(({ index }) => !isFragment(itemAt(profiles, index).claim))),
    profiles,
    candidates,
    idf,
  );
}

/** What a well-formed sentence is worth against one that is nearer to the others by cosine. */
const FORM = 0.4;
/** What it is worth less where the claim is but an aside of its sentence, which then says something else. */
const ASIDE = 0.3;
/** Words of content that a claim needs before it can give a group its words. */
const TELLING = 3;

/** Of a sentence so much is taken by whatever is no aside in it. */
const ENOUGH = 0.3;

/** How much of the sentence that a claim is shown in is its own, 0 to 1; 1 from `ENOUGH` of it on. */
function shareOf({ evidence, text }: Claim): number {
  const own = evidence.reduce((sum, [start, end]) => sum + end - start, 0);
  return Math.min(1, own / (ENOUGH * Math.max(1, text.length)));
}

/** Members among which the head is sought, and held against one another. */
const LOOKED_AT = 60;
/**
 * The member nearest to all others; words of a named or unnamed speaker before the narrator's, few goods before many.
 */
function headOf(members: readonly number[], profiles: readonly ClaimProfile[], idf: Idf, facet: string | null): number {
  const sample = members.slice(0, LOOKED_AT);
  let best = itemAt(members, 0);
  let top = -Infinity;
  for (const i of sample) {
    const profile = itemAt(profiles, i);
    let value = (profile.holder === null ? 0 : 0.1) + (profile.claim.modality === 'asserted' ? 0.1 : 0);
    if (facet !== null) value -= 0.15 * profile.goods.size;
    if ([...profile.terms.values()].filter((weight) => weight === 1).length < TELLING) value -= 0.2;
    value += FORM * formOf(profile.claim);
    // what is denied is best said in the words of who denies it
    if (profile.negative && !saysNo(profile.claim)) value -= FORM;
    // … and what is so, in a sentence that says of nothing that it is not
    if (!profile.negative && saysNo(profile.claim)) value -= FORM / 2;
    value -= ASIDE * (1 - shareOf(profile.claim));
    for (const j of sample)
      if (j !== i) value += cosine(profile.terms, itemAt(profiles, j).terms, idf) / (sample.length - 1);
    if (value > top + 1e-9) {
      top = value;
      best = i;
    }
  }
  return best;
}
