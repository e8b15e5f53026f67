import { WAR_NOUNS } from '../../lexicon/en/noun-phrases.ts';
import { itemAt } from '../../model/item-at.ts';
import { describePhrase, headWord } from './descriptions.ts';
import { addEntity, type Discourse, type MentionDraft } from './draft.ts';
import type { Nominal } from './find-nominals.ts';
import { lastOf, agree } from './last-mention.ts';
import type { View } from './view.ts';

/** "Norland's trade ministry": a body of that state, whether named once or often. */
export function stateBody(view: View, discourse: Discourse, nominal: Nominal, owner: number): number {
  const words: string[] = [];
  for (let i = nominal.from; i <= nominal.head; i++)
    if (
      (MODIFIERS.has(view.doc.tokens.deprel[i]!) &&
        !itemAt(discourse.entities, owner).forms.has(view.doc.tokens.word[i]!)) ||
      i === nominal.head
    )
      words.push(view.lemma[i]!);
  const key = `${itemAt(discourse.entities, owner).knowledge ?? owner}:${words.join(' ')}`;
  const found = discourse.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(discourse, describePhrase(view, nominal), 'ORG', {
    affiliation: owner,
    plural: nominal.plural,
  });
  discourse.byKnowledge.set(key, entity);
  return entity;
}
const MODIFIERS = new Set(['compound', 'amod']);

/** "the Lee administration": the government under that person, a body with a name of its own. */
export function administration(view: View, discourse: Discourse, nominal: Nominal, leader: number): number {
  const key = `administration of ${leader}`;
  const found = discourse.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(discourse, describePhrase(view, nominal), 'ORG', {
    affiliation: itemAt(discourse.entities, leader).affiliation,
  });
  discourse.byKnowledge.set(key, entity);
  return entity;
}

/** "European countries", "the alliance's allies": the members of a region or body, one group in the report. */
export function membersGroup(view: View, discourse: Discourse, nominal: Nominal, owner: number): number {
  const key = `members of ${owner}`;
  const found = discourse.byKnowledge.get(key);
  if (found !== undefined) return found;
  const entity = addEntity(
    discourse,
    describePhrase(view, nominal),
    itemAt(discourse.entities, owner).type === 'ORG' ? 'ORG' : 'GPE',
    {
      affiliation: owner,
      plural: true,
    },
  );
  discourse.byKnowledge.set(key, entity);
  return entity;
}

/** The states named in the phrase of a war. */
const parties = (discourse: Discourse, { from, to }: Nominal, nameAt: Int32Array): number[] =>
  [...new Set(nameAt.subarray(from, to))].filter((e) => e >= 0 && itemAt(discourse.entities, e).type !== 'PERSON');

/** The happening of that kind: one for all mentions of a war between the same states. */
export function eventEntity(
  view: View,
  discourse: Discourse,
  nominal: Nominal,
  lemma: string,
  owner: number,
  nameAt: Int32Array,
  before: readonly MentionDraft[],
): number {
  const { sentence } = view.doc.tokens;
  const isWar = WAR_NOUNS.has(lemma);
  const among = isWar ? parties(discourse, nominal, nameAt) : [];
  const same = lastOf(
    discourse,
    before,
    (e) =>
      e.type === 'EVENT' &&
      (isWar
        ? WAR_NOUNS.has(headWord(e.name)) &&
          (among.length === 0 || e.among.size === 0 || among.some((party) => e.among.has(party)))
        : headWord(e.name) === lemma && nominal.determiner === 'definite' && agree(e.affiliation, owner)),
    0,
    sentence,
  );
  const entity =
    same >= 0
      ? same
      : addEntity(discourse, describePhrase(view, nominal), 'EVENT', {
          affiliation: owner,
          unnamed: true,
          plural: nominal.plural,
        });
  for (const party of among) itemAt(discourse.entities, entity).among.add(party);
  return entity;
}
