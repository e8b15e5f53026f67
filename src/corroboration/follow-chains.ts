import type { Entity } from '../model/index.ts';
import { outletName } from './carriers.ts';
import type { Frame } from './frame.ts';
import type { Idf } from './score-pair.ts';
import { cosine } from './terms.ts';
import { saidBy } from './voice-evidence.ts';
import type { Voice } from './voice.ts';

/** Voices taken for one, and why each after the first. */
export interface Merged {
  readonly voices: Voice[];
  readonly why: Joining[];
}

/** Why a voice stands with those before it; `stated` where the texts say so, not this comparison. */
export interface Joining {
  readonly why: string;
  readonly stated: boolean;
}

/** Where no claim of both is linked, what is passed on is what the other outlet's report is about, from this on. */
const CENTRAL = 0.5;
/** Any claim of both outweighs that. */
const LINKED = 10;

/**
 * A report that names only the agency or paper it took a claim from passes it on. Where that agency's or paper's own
 * text is among the articles, the chain goes on there: to the origin behind the claim that both tell, or else the one
 * that the other report is most about.
 */
export function followChains(
  sets: readonly Merged[],
  groups: ReadonlyMap<Voice, ReadonlySet<number>>,
  {
    frames,
    idf,
    entities,
    central,
  }: {
    readonly frames: readonly Frame[];
    readonly idf: Idf;
    readonly entities: ReadonlyMap<string, Entity>;
    readonly central: ArrayLike<number>;
  },
): Merged[] {
  const carried = new Set<Merged>();
  for (const set of sets) {
    const [voice] = set.voices;
    if (voice === undefined || (voice.cites === null && (voice.carrier === null || voice.carrier === 'reports')))
      continue;
    const names = new Set([...voice.speakers].map((id) => outletName(entities.get(id)?.name ?? '')));
    if (voice.cites !== null) names.add(voice.cites);
    const isIts = ({ article: { id, agency, publisher } }: Voice): boolean =>
      id !== voice.article.id && [agency, publisher].some((name) => name !== null && names.has(outletName(name)));
    const said = saidBy([...voice.frames].map((i) => frames[i] as Frame));
    const reach = (other: Merged): number =>
      Math.max(
        0,
        ...other.voices
          .filter((v) => v.cites === null && isIts(v))
          .map((v) => {
            const shared = [...(groups.get(v) ?? [])].filter((group) => groups.get(voice)?.has(group)).length;
            const alike = cosine(said, saidBy([...v.frames].map((i) => frames[i] as Frame)), idf);
            if (shared > 0) return LINKED + shared + alike;
            const about = Math.max(...[...v.frames].map((i) => central[i] as number));
            return about >= CENTRAL ? about + alike : 0;
          }),
      );
    const [origin] = sets
      .filter((other) => other !== set && !carried.has(other) && reach(other) > 0)
      .toSorted((a, b) => reach(b) - reach(a));
    if (origin === undefined) continue;
    for (const v of set.voices) {
      for (const speaker of v.speakers) v.via.add(speaker);
      v.speakers.clear();
      for (const speaker of (origin.voices[0] as Voice).speakers) v.speakers.add(speaker);
      v.anonymous = (origin.voices[0] as Voice).anonymous;
      origin.voices.push(v);
      origin.why.push({ why: 'chain', stated: false });
    }
    carried.add(set);
  }
  return sets.filter((set) => !carried.has(set));
}
