import { z } from 'zod';
import { Span } from './span.ts';

/** What an entity is; `GPE`: a place with a government that is no country, as a city or province. */
export const EntityType: z.ZodEnum<{ [K in EntityType]: K }> = z.enum([
  'PERSON',
  'ORG',
  'COUNTRY',
  'GPE',
  'FACILITY',
  'EVENT',
  'PRODUCT',
]);
export type EntityType = 'PERSON' | 'ORG' | 'COUNTRY' | 'GPE' | 'FACILITY' | 'EVENT' | 'PRODUCT';

/**
 * A person, body, place or thing. A country, its adjective and its capital or palace meaning the
 * government are one entity; an unnamed speaker is one entity per article.
 */
export const Entity: z.ZodType<Entity> = z.object({
  id: z.string(),
  name: z.string().min(1),
  // older ledgers lack it
  named: z.boolean().default(true),
  type: EntityType,
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  knowledge: z.string().nullable(),
  affiliation: z.string().nullable(),
});
export interface Entity {
  readonly id: string;
  /** full form, without title; of one without a name the words that describe it */
  readonly name: string;
  /** false where the text withholds or lacks the name: "senior official" */
  readonly named: boolean;
  readonly type: EntityType;
  /** names found in the text or known, no pronouns */
  readonly aliases: readonly string[];
  /** office, as the text words it */
  readonly role: string | null;
  /** id in the tables of `knowledge/` (ISO 3166 alpha-3 for countries), the key that joins articles */
  readonly knowledge: string | null;
  /** id of the entity it belongs to or speaks for (a minister's state, a ministry's state) */
  readonly affiliation: string | null;
}

/** A person or paper whose name the text withholds or lacks; of a body its description says enough. */
export function isWithheld({ named, type }: Pick<Entity, 'named' | 'type'>): boolean {
  return !named && (type === 'PERSON' || type === 'PRODUCT');
}

/** By what words an entity is meant: its name, a noun ("the minister"), or a pronoun. */
export const MentionKind: z.ZodEnum<{ [K in MentionKind]: K }> = z.enum(['name', 'nominal', 'pronoun']);
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** One occurrence of an entity in the text; adjectives and metonyms (an adjective of a state, its palace) are names. */
export const Mention: z.ZodType<Mention> = z.object({
  id: z.string(),
  formerly: z.string().exactOptional(),
  span: Span,
  entity: z.string().nullable(),
  kind: MentionKind,
});
export interface Mention {
  readonly id: string;
  /** its number in the older ledger that it was read from */
  readonly formerly?: string;
  readonly span: Span;
  readonly entity: string | null;
  readonly kind: MentionKind;
}
