import type { Gender } from '../../lexicon/en/pronouns.ts';
import type { EntityType, MentionKind } from '../../model/index.ts';
import type { Run } from './view.ts';

/** An entity while it is being gathered; entities refer to each other by their place in the list. */
export interface EntityDraft {
  name: string;
  type: EntityType;
  /** names found in the text */
  readonly forms: Set<string>;
  knowledge: string | null;
  role: string | null;
  /** all wordings of offices that the text gives, and what else stands beside the name: "an industry group" */
  readonly offices: string[];
  affiliation: number;
  gender: Gender;
  plural: boolean;
  /** a description only ("a senior official"), no name */
  unnamed: boolean;
  /** states that a war is between */
  readonly among: Set<number>;
}

/** A mention while it is being gathered. `entity` is -1 while nothing is known. */
export interface MentionDraft extends Run {
  readonly head: number;
  readonly kind: MentionKind;
  entity: number;
  /** adjective ("Danish"): not to be taken up by a pronoun as readily */
  readonly adjective: boolean;
}

/** Entities and mentions of a document so far. */
export interface Discourse {
  readonly entities: EntityDraft[];
  readonly mentions: MentionDraft[];
  /** entities with an id in the tables of knowledge/ */
  readonly byKnowledge: Map<string, number>;
  /** state from whose capital the report is dated, -1 if it does not say */
  home: number;
}

/** Put an entity into the discourse; its place in the list. */
export function addEntity(
  discourse: Discourse,
  name: string,
  type: EntityType,
  more: Partial<EntityDraft> = {},
): number {
  const entity: EntityDraft = {
    name,
    type,
    forms: new Set(),
    knowledge: null,
    role: null,
    offices: [],
    affiliation: -1,
    gender: type === 'PERSON' ? 'unknown' : 'neuter',
    plural: false,
    unnamed: false,
    among: new Set(),
    ...more,
  };
  discourse.entities.push(entity);
  if (entity.knowledge !== null) discourse.byKnowledge.set(entity.knowledge, discourse.entities.length - 1);
  return discourse.entities.length - 1;
}
