import type { AnnotatedArticle, Copy, Entity, Origin, OriginKind, Span, Story } from '../model/index.ts';
import { bySpan } from '../model/index.ts';
import { isDocument, outletName } from './carriers.ts';
import type { Frame } from './frame.ts';
import type { Idf } from './score-pair.ts';
import { joining, type Joining } from './merge-voices.ts';
import { groupsOfVoice, type GroupsOf } from './join-general.ts';
import type { Voice } from './voice.ts';
import { labelOf, occasionOf } from './origin-words.ts';
import { voicesOf } from './voices.ts';

/** An origin with the claims that rest on it, the voices that it was heard in, and one line for the timeline. */
export interface Sourced {
  readonly origin: Origin;
  readonly occasion: string | null;
  readonly frames: readonly number[];
  readonly voices: readonly Voice[];
}

/** Where the claims of a story come from. `starts` holds the first frame of every article, and the end. */
export function findOrigins(
  articles: readonly AnnotatedArticle[],
  frames: readonly Frame[],
  starts: readonly number[],
  groupsOf: GroupsOf,
  idf: Idf,
  known: {
    readonly entities: ReadonlyMap<string, Entity>;
    readonly copies: readonly Copy[];
    readonly stories: readonly Story[];
  },
): Sourced[] {
  const voices = articles.flatMap((article, k) =>
    voicesOf(article, frames, starts[k] as number, starts[k + 1] as number, known.entities, groupsOf),
  );
  const surroundings = {
    ...known,
    frames,
    idf,
    groupsOfVoice: new Map(voices.map((voice) => [voice, groupsOfVoice(voice, groupsOf)])),
  };
  const sets: Merged[] = [];
  // only voices that share a speaker, a body or a text can be one, so each looks only at those before it under the same
  // name
  const under = new Map<string, Set<number>>();
  for (const voice of voices) {
    const { id, agency } = voice.article;
    const text = !voice.anonymous
      ? []
      : [
          `text of ${known.copies.find(({ article }) => article === id)?.of ?? id}`,
          ...(agency === null ? [] : [`wire of ${agency}`]),
        ];
    const names = [...voice.speakers, ...(voice.body === null ? [] : [voice.body]), ...text];
    const near = [...new Set(names.flatMap((name) => [...(under.get(name) ?? [])]))].toSorted((a, b) => a - b);
    let place: number | null = null;
    for (const s of near) {
      const set = sets[s] as Merged;
      if (set.voices.some((other) => other.article === voice.article)) continue;
      const reasons = set.voices.map((other) => joining(other, voice, surroundings));
      const why = reasons.find((reason) => reason !== null && reason !== undefined);
      if (!why || set.voices.some((other, k) => reasons[k] === null && clashes(other, voice))) continue;
      set.voices.push(voice);
      set.why.push(why);
      place = s;
      break;
    }
    if (place === null) {
      place = sets.length;
      sets.push({ voices: [voice], why: [] });
    }
    for (const name of names) {
      const list = under.get(name);
      if (list === undefined) under.set(name, new Set([place]));
      else list.add(place);
    }
  }
  return followChains(sets, surroundings.groupsOfVoice, known.entities).map((set) =>
    sourced(set.voices, set.why, frames, known.entities),
  );
}

/** Voices taken for one, and why each after the first. */
interface Merged {
  readonly voices: Voice[];
  readonly why: Joining[];
}

/**
 * A report that names only the agency or paper it took a claim from passes it on. Where that agency's or paper's own
 * text is among the articles and gives the claim an origin, the chain goes on there.
 */
function followChains(
  sets: readonly Merged[],
  groups: ReadonlyMap<Voice, ReadonlySet<number>>,
  entities: ReadonlyMap<string, Entity>,
): Merged[] {
  const carried = new Set<Merged>();
  for (const set of sets) {
    const [voice] = set.voices;
    if (voice === undefined || voice.carrier === null || voice.carrier === 'reports') continue;
    const names = new Set([...voice.speakers].map((id) => outletName(entities.get(id)?.name ?? '')));
    const isIts = ({ article: { id, agency, publisher } }: Voice): boolean =>
      id !== voice.article.id && [agency, publisher].some((name) => name !== null && names.has(outletName(name)));
    const shared = (other: Voice): number =>
      [...(groups.get(other) ?? [])].filter((group) => groups.get(voice)?.has(group)).length;
    const reach = (other: Merged): number =>
      Math.max(0, ...other.voices.filter((v) => v.carrier === null && isIts(v)).map(shared));
    const [origin] = sets.filter((other) => other !== set && reach(other) > 0).toSorted((a, b) => reach(b) - reach(a));
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

/** Two voices that cannot be one, whatever a third says. */
function clashes(a: Voice, b: Voice): boolean {
  return a.date !== null && b.date !== null && a.date !== b.date;
}

function sourced(
  voices: readonly Voice[],
  why: readonly Joining[],
  frames: readonly Frame[],
  entities: ReadonlyMap<string, Entity>,
): Sourced {
  const first = voices[0] as Voice;
  const at = voices.flatMap((v) => (v.frames.size > 0 ? [...v.frames] : []));
  const kind = kindOf(
    voices,
    at.map((i) => frames[i] as Frame),
  );
  const anonymous = voices.every((v) => v.anonymous);
  const named = voices.flatMap((v) => [...v.speakers]);
  const speakers = [...new Set(named)];
  const date = voices.map((v) => v.date).find((value) => value !== null) ?? null;
  const via = [...new Set(voices.flatMap((v) => [...v.via]))];
  const root = first.attributions.map((attribution) => attribution.id).toSorted()[0] as string;
  const origin: Origin = {
    id: `origin:${first.article.id}:${root}`,
    kind,
    label: labelOf(voices, kind, entities),
    date,
    speakers,
    institution:
      first.carrier === 'reports'
        ? null
        : (first.body ?? voices.find(({ body, carrier }) => body !== null && carrier === null)?.body ?? null),
    anonymous,
    via,
    articles: voices.map((v, k) => ({
      article: v.article.id,
      evidence: evidenceOf(v),
      certainty: k === 0 || (why[k - 1] as Joining).stated ? 'stated' : 'inferred',
    })),
  };
  return {
    origin,
    occasion: occasionOf(
      voices,
      at.map((i) => frames[i] as Frame),
      entities,
    ),
    frames: at.toSorted((a, b) => a - b),
    voices,
  };
}

/** Source and cue of each attribution: the words that say who says it. */
function evidenceOf({ attributions }: Voice): Span[] {
  const spans = attributions.flatMap(({ source, cue, content }) => {
    const words = [...source, ...cue];
    return words.length > 0 ? words : content.slice(0, 1);
  });
  return spans
    .filter((span, i) => spans.findIndex((other) => other[0] === span[0] && other[1] === span[1]) === i)
    .toSorted(bySpan);
}

function kindOf(voices: readonly Voice[], told: readonly Frame[]): OriginKind {
  const first = voices[0] as Voice;
  if (first.carrier === 'wire') return 'wire';
  if (first.carrier !== null) return 'article';
  const wording = first.attributions.map(({ source }) =>
    source.map(([start, end]) => first.article.text.slice(start, end)).join(' '),
  );
  if (
    wording.some(isDocument) ||
    told.some(
      (frame) =>
        frame.claim.type === 'SANCTION' &&
        frame.claim.modality === 'asserted' &&
        frame.holder === null &&
        [...first.speakers].every((speaker) => frame.actors.has(speaker)),
    )
  )
    return 'document';
  return first.anonymous ? 'briefing' : 'statement';
}
