import type { Entity } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { outletName } from './carriers.ts';
import type { ClaimProfile } from './claim-profile.ts';
import type { Idf } from './score-pair.ts';
import type { SpeechEvent } from './speech-event.ts';
import { saidBy } from './speech-profile.ts';
import { cosine } from './terms.ts';

/** Speech events taken for one, and why each after the first. */
export interface Merged {
  readonly speeches: SpeechEvent[];
  readonly why: JoinReason[];
}

/** Why a speech event stands with those before it; `stated` where the texts say so, not this comparison. */
export interface JoinReason {
  readonly why: string;
  readonly stated: boolean;
}

/** Where no claim of both is linked, what is passed on is what the other outlet's report is about, from this on. */
const CENTRAL = 0.5;
/** Cosine of what both say from which it is that, rather than what the report is about. */
const ALIKE = 0.2;
/** Any claim of both outweighs both. */
const LINKED = 10;

/**
 * A report that names only the agency or paper it took a claim from passes it on. Where that agency's or paper's own
 * text is among the articles, the chain goes on there: to the origin behind the claim that both tell, or else the one
 * that the other report is most about.
 */
export function followChains(
  sets: readonly Merged[],
  groups: ReadonlyMap<SpeechEvent, ReadonlySet<number>>,
  {
    profiles,
    idf,
    entities,
    central,
  }: {
    readonly profiles: readonly ClaimProfile[];
    readonly idf: Idf;
    readonly entities: ReadonlyMap<string, Entity>;
    readonly central: ArrayLike<number>;
  },
): Merged[] {
  const carried = new Set<Merged>();
  for (const set of sets) {
    const [speech] = set.speeches;
    if (speech === undefined || (speech.cites === null && (speech.carrier === null || speech.carrier === 'reports')))
      continue;
    const names = new Set([...speech.speakers].map((id) => outletName(entities.get(id)?.name ?? '')));
    if (speech.cites !== null) names.add(speech.cites);
    const isIts = ({ article: { id, agency, publisher } }: SpeechEvent): boolean =>
      id !== speech.article.id && [agency, publisher].some((name) => name !== null && names.has(outletName(name)));
    const said = saidBy([...speech.profiles].map((i) => itemAt(profiles, i)));
    const reach = (other: Merged): number =>
      Math.max(
        0,
        ...other.speeches
          .filter((v) => v.cites === null && isIts(v))
          .map((v) => {
            const shared = [...(groups.get(v) ?? [])].filter((group) => groups.get(speech)?.has(group)).length;
            const alike = cosine(said, saidBy([...v.profiles].map((i) => itemAt(profiles, i))), idf);
            if (shared > 0) return LINKED + shared + alike;
            const about = Math.max(...[...v.profiles].map((i) => itemAt(central, i)));
            if (alike >= ALIKE) return 1 + about + alike;
            return about >= CENTRAL ? about + alike : 0;
          }),
      );
    const [origin] = sets
      .filter((other) => other !== set && !carried.has(other) && reach(other) > 0)
      .toSorted((a, b) => reach(b) - reach(a));
    if (origin === undefined) continue;
    for (const v of set.speeches) {
      for (const speaker of v.speakers) v.via.add(speaker);
      v.speakers.clear();
      for (const speaker of itemAt(origin.speeches, 0).speakers) v.speakers.add(speaker);
      v.anonymous = itemAt(origin.speeches, 0).anonymous;
      origin.speeches.push(v);
      origin.why.push({ why: 'chain', stated: false });
    }
    carried.add(set);
  }
  return sets.filter((set) => !carried.has(set));
}
