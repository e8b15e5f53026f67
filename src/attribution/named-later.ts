import type { Entity } from '../model/index.ts';
import { lemmaOf } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';
import type { Cast } from './cast.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

/** Sentences from the head of an article in which a speaker may stand before being named. */
const HEAD = 6;
/** Words near a source that say it stays unnamed. */
const WITHHELD =
  /anonym|condition of|not authorized|not authorised|declined to be (?:named|identified)|asked not to be|unnamed|unidentified|familiar with|sources?\b|senior/i;
/** Nouns that any holder of an office may be called. */
const ANY_OFFICE = new Set(['official', 'leader', 'diplomat', 'envoy', 'chief', 'head', 'boss']);

/**
 * A headline or lede says "a Norland official", the body then names the deputy minister: they are one, where the
 * body's first named speaker of that state holds an office that the words fit, and nothing says that the name is
 * withheld.
 */
export function nameHeads(
  reading: Reading,
  cast: Cast,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const {
    doc: { tokens, sentences, text },
  } = reading;
  const named = drafts.flatMap((d, i) => {
    const e = speakers[i]!.entity === null ? undefined : cast.entity(speakers[i]!.entity!);
    return e !== undefined && e.type === 'PERSON' && cast.isNamed(e.id) && e.role !== null ? [{ at: d.head, e }] : [];
  });
  if (named.length === 0) return speakers;
  const uses = new Map<string, number>();
  for (const { entity, anonymous } of speakers)
    if (entity !== null && anonymous) uses.set(entity, (uses.get(entity) ?? 0) + 1);
  return speakers.map((speaker, i) => {
    const draft = drafts[i]!;
    const source = draft.source[0];
    if (!speaker.anonymous || speaker.entity === null || source === undefined || uses.get(speaker.entity) !== 1)
      return speaker;
    const sentence = sentences[tokens.sentence[source[0]]!]!;
    const head = headOf(tokens, source[0], source[1]);
    if (
      tokens.sentence[source[0]]! >= HEAD ||
      tokens.xpos[head] === 'NNS' ||
      WITHHELD.test(text.slice(...sentence.span))
    )
      return speaker;
    const unnamed = cast.entity(speaker.entity)!;
    const lemma = lemmaOf(tokens, head);
    const first = named.find(({ at, e }) => at > draft.head && fits(unnamed, lemma, e));
    if (first === undefined) return speaker;
    cast.bindHead(head, first.e.id);
    return { entity: first.e.id, anonymous: false };
  });
}

function fits(unnamed: Entity, lemma: string, person: Entity): boolean {
  const sameState = unnamed.affiliation !== null && unnamed.affiliation === person.affiliation;
  const office = person
    .role!.toLowerCase()
    .split(/[\s-]+/)
    .includes(lemma);
  return office ? unnamed.affiliation === null || sameState : sameState && ANY_OFFICE.has(lemma);
}
