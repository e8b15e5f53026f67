import type { Analysis, Attribution, Entity, EntityType, Mention, MentionKind, Span } from '../model/index.ts';
import { itemAt, valueAt } from '../model/item-at.ts';
import { tokenAt } from '../model/tokens.ts';
import { headOf } from '../model/tree.ts';

/**
 * The persons and bodies of one article while speakers are being resolved: those that the language stage gave, and
 * those added here. Mentions are found by the token that heads them.
 */
export interface EntityTable {
  /** the names of the text by the tokens that head them, in order */
  readonly names: readonly { readonly token: number; readonly entity: string }[];
  entity(id: string): Entity | undefined;
  /** the entity of an id that the table is known to have */
  entityOf(id: string): Entity;
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
  /** say of whom a mention speaks, null where that is not clear, or put one where none is */
  bind(token: number, span: Span, entity: string | null, kind: MentionKind): void;
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

/** The mentions of an article by the token that heads them; more are added on the way. */
interface MentionTable {
  readonly names: readonly { readonly token: number; readonly entity: string }[];
  /** mentions headed by this token, longest first */
  at(token: number): readonly Mention[];
  bind(token: number, span: Span, entity: string | null, kind: MentionKind): void;
  bindHead(token: number, entity: string): void;
  all(): readonly Mention[];
  /** entities that a name stands for, and those that a plural noun does */
  readonly named: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

function mentionTable({ tokens, mentions: given }: Analysis): MentionTable {
  const mentions: Mention[] = [...given];
  const byHead = new Map<number, number[]>();
  const names: { token: number; entity: string }[] = [];
  const plural = new Set<string>();
  let next = nextNumber('m', mentions);
  const put = (head: number, m: number): void => {
    const { kind, entity } = itemAt(mentions, m);
    if (kind === 'nominal' && entity !== null && /^NNP?S$/.test(tokens.xpos[head]!)) plural.add(entity);
    addTo(byHead, head, m);
  };
  mentions.forEach(({ span, entity, kind }, m) => {
    const from = tokenAt(tokens, span[0]);
    if (from >= tokens.count) return;
    const head = headOf(tokens, from, Math.max(from + 1, tokenAt(tokens, span[1] - 1) + 1));
    put(head, m);
    if (kind === 'name' && entity !== null) names.push({ token: head, entity });
  });
  const length = (m: number): number => itemAt(mentions, m).span[1] - itemAt(mentions, m).span[0];
  return {
    at: (token) => (byHead.get(token) ?? []).toSorted((a, b) => length(b) - length(a)).map((m) => itemAt(mentions, m)),
    bind(token, span, entity, kind) {
      const known = (byHead.get(token) ?? []).find(
        (m) => itemAt(mentions, m).span[0] === span[0] && itemAt(mentions, m).span[1] === span[1],
      );
      if (known !== undefined) {
        mentions[known] = { ...itemAt(mentions, known), entity };
        return;
      }
      mentions.push({ id: `m${next++}`, span, entity, kind });
      put(token, mentions.length - 1);
    },
    bindHead(token, entity) {
      for (const m of byHead.get(token) ?? [])
        if (itemAt(mentions, m).kind === 'nominal') mentions[m] = { ...itemAt(mentions, m), entity };
    },
    all: () => mentions,
    names: names.toSorted((a, b) => a.token - b.token),
    named: new Set(names.map(({ entity }) => entity)),
    plural,
  };
}

/** Set up the entity table of an article. Linear in its mentions and tokens. */
export function entityTableOf(analysis: Analysis): EntityTable {
  const entities: Entity[] = [...analysis.entities];
  const index = new Map(entities.map((e, i) => [e.id, i]));
  const table = mentionTable(analysis);
  const pronouns = pronounsByEntity(analysis.mentions);
  const surnames = surnamesOf(analysis.entities.filter(({ id }) => table.named.has(id)));
  const holders = new Set<string>();
  const merged = new Map<string, string>();
  let next = nextNumber('e', entities);
  const current = (m: Mention): Mention => {
    const entity = merged.get(m.entity ?? '');
    return entity === undefined ? m : { ...m, entity };
  };
  return {
    names: table.names,
    used(attributions) {
      const spoken = new Set([
        ...table.all().map((m) => current(m).entity),
        ...attributions.flatMap((a) => [a.speaker, ...a.via, ...a.addressee]),
      ]);
      return entities.filter((e, i) => (i < analysis.entities.length && !merged.has(e.id)) || spoken.has(e.id));
    },
    entity: (id) => entities[index.get(id) ?? -1],
    entityOf: (id) => itemAt(entities, valueAt(index, id)),
    mentionsAt: (token) => table.at(token).map(current),
    isNamed: (id) => table.named.has(id) || (entities[index.get(id) ?? -1]?.knowledge ?? null) !== null,
    isPlural: (id) => table.plural.has(id),
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
    bind: table.bind,
    bindHead: table.bindHead,
    merge(from, into) {
      merged.set(from, into);
    },
    describe(id, words, withheld) {
      const i = index.get(id);
      if (i !== undefined)
        entities[i] = { ...itemAt(entities, i), name: words, named: itemAt(entities, i).named && !withheld };
    },
    mentions: () =>
      table
        .all()
        .map(current)
        .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
  };
}

/** Pronouns by the entity that coreference gives them to. */
function pronounsByEntity(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const pronouns = new Map<string, Mention[]>();
  for (const m of mentions) if (m.kind === 'pronoun' && m.entity !== null) addTo(pronouns, m.entity, m);
  return pronouns;
}

/** Persons by the last word of the name; null where several share it. */
function surnamesOf(entities: readonly Entity[]): ReadonlyMap<string, string | null> {
  const surnames = new Map<string, string | null>();
  for (const { id, name, type } of entities) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (type === 'PERSON') surnames.set(last, surnames.has(last) ? null : id);
  }
  return surnames;
}

/** The first number that no id of this letter has. */
function nextNumber(letter: 'e' | 'm', items: readonly { readonly id: string }[]): number {
  const numberOf = (id: string): number => (id.startsWith(letter) ? Number(/^.(\d+)$/.exec(id)?.[1] ?? 0) : 0);
  return items.reduce((most, { id }) => Math.max(most, numberOf(id)), 0) + 1;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** A person, or a body of persons that can speak. */
export function canSpeak(type: EntityType): boolean {
  return type === 'PERSON' || type === 'ORG' || type === 'COUNTRY' || type === 'GPE';
}
