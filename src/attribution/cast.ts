import type { Analysis, Attribution, Entity, EntityType, Mention, MentionKind, Span } from '../model/index.ts';
import { tokenAt } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';

/**
 * The persons and bodies of one article while speakers are being resolved: those that the language stage gave, and
 * those added here. Mentions are found by the token that heads them.
 */
export interface Cast {
  entity(id: string): Entity | undefined;
  /** mentions headed by this token, longest first */
  mentionsAt(token: number): readonly Mention[];
  /** has it a name in this text, or a known one? */
  isNamed(id: string): boolean;
  /** is it several persons or things, by a noun that stands for it? */
  isPlural(id: string): boolean;
  /** say that somebody without a name is known by the office held */
  knowByOffice(id: string): void;
  isKnownByOffice(id: string): boolean;
  /** pronouns that coreference gives to an entity */
  pronounsOf(id: string): readonly Mention[];
  /** the only person of the text whose name ends in this word */
  bySurname(word: string): string | null;
  /** a new entity */
  add(entity: Omit<Entity, 'id'>): string;
  /** say of whom a mention speaks, or put one where none is */
  bind(token: number, span: Span, entity: string, kind: MentionKind): void;
  /** give all mentions headed by this token to an entity */
  bindHead(token: number, entity: string): void;
  /** let all that is said of one entity be said of another */
  merge(from: string, into: string): void;
  /** call one that has no name by other words; `withheld`: a person or paper whose name is kept back */
  describe(id: string, words: string, withheld: boolean): void;
  /** the entities given, and those added that a mention or attribution still speaks of */
  used(attributions: readonly Attribution[]): Entity[];
  mentions(): readonly Mention[];
}

/** Set up the cast of an article. Linear in its mentions and tokens. */
export function castOf(analysis: Analysis): Cast {
  const { tokens } = analysis;
  const mentions: Mention[] = [...analysis.mentions];
  const entities: Entity[] = [...analysis.entities];
  const index = new Map(entities.map((e, i) => [e.id, i]));
  const byHead = new Map<number, number[]>();
  const named = new Set<string>();
  const holders = new Set<string>();
  const plural = new Set<string>();
  const merged = new Map<string, string>();
  const current = (m: Mention): Mention =>
    m.entity !== null && merged.has(m.entity) ? { ...m, entity: merged.get(m.entity)! } : m;
  const put = (head: number, m: number): void => {
    const { kind, entity } = mentions[m]!;
    if (kind === 'nominal' && entity !== null && /^NNP?S$/.test(tokens.xpos[head]!)) plural.add(entity);
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [m]);
    else list.push(m);
  };
  mentions.forEach(({ span, entity, kind }, m) => {
    const from = tokenAt(tokens, span[0]);
    if (from >= tokens.count) return;
    put(headOf(tokens, from, Math.max(from + 1, tokenAt(tokens, span[1] - 1) + 1)), m);
    if (kind === 'name' && entity !== null) named.add(entity);
  });
  const pronouns = new Map<string, Mention[]>();
  for (const m of analysis.mentions) {
    if (m.kind !== 'pronoun' || m.entity === null) continue;
    const list = pronouns.get(m.entity);
    if (list === undefined) pronouns.set(m.entity, [m]);
    else list.push(m);
  }
  const surnames = new Map<string, string | null>();
  for (const e of analysis.entities) {
    const last = e.name.split(' ').at(-1)!;
    if (e.type === 'PERSON' && named.has(e.id)) surnames.set(last, surnames.has(last) ? null : e.id);
  }
  let next = entities.reduce((max, { id }) => Math.max(max, Number(/^e(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
  let nextMention = mentions.reduce((max, { id }) => Math.max(max, Number(/^m(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
  const length = (m: number): number => mentions[m]!.span[1] - mentions[m]!.span[0];
  return {
    used(attributions) {
      const spoken = new Set([
        ...mentions.map((m) => current(m).entity),
        ...attributions.flatMap((a) => [a.speaker, ...a.via, ...a.addressee]),
      ]);
      return entities.filter((e, i) => (i < analysis.entities.length && !merged.has(e.id)) || spoken.has(e.id));
    },
    entity: (id) => entities[index.get(id) ?? -1],
    mentionsAt: (token) =>
      (byHead.get(token) ?? []).toSorted((a, b) => length(b) - length(a)).map((m) => current(mentions[m]!)),
    isNamed: (id) => named.has(id) || (entities[index.get(id) ?? -1]?.knowledge ?? null) !== null,
    isPlural: (id) => plural.has(id),
    knowByOffice: (id) => void holders.add(id),
    isKnownByOffice: (id) => holders.has(id),
    pronounsOf: (id) => pronouns.get(id) ?? [],
    bySurname: (word) => surnames.get(word) ?? null,
    add(entity) {
      const id = `e${next++}`;
      index.set(id, entities.length);
      entities.push({ id, ...entity });
      return id;
    },
    bind(token, span, entity, kind) {
      const at = (byHead.get(token) ?? []).find(
        (m) => mentions[m]!.span[0] === span[0] && mentions[m]!.span[1] === span[1],
      );
      if (at !== undefined) {
        mentions[at] = { ...mentions[at]!, entity };
        return;
      }
      mentions.push({ id: `m${nextMention++}`, span, entity, kind });
      put(token, mentions.length - 1);
    },
    bindHead(token, entity) {
      for (const m of byHead.get(token) ?? [])
        if (mentions[m]!.kind === 'nominal') mentions[m] = { ...mentions[m]!, entity };
    },
    merge(from, into) {
      merged.set(from, into);
    },
    describe(id, words, withheld) {
      const i = index.get(id);
      if (i !== undefined) entities[i] = { ...entities[i]!, name: words, named: entities[i]!.named && !withheld };
    },
    mentions: () => mentions.map(current).toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
  };
}

/** A person, or a body of persons that can speak. */
export function canSpeak(type: EntityType): boolean {
  return type === 'PERSON' || type === 'ORG' || type === 'COUNTRY' || type === 'GPE';
}
