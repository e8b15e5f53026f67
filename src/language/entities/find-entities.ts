import type { ScoreAntecedents } from '../../engine/antecedents.ts';
import { COMPLEMENTIZER } from '../../lexicon/en/grammar.ts';
import { FIRST_PERSON, type PronounGroup, RELATIVE, THIRD_PERSON } from '../../lexicon/en/pronouns.ts';
import type { Entity, Mention, NameSpan, Parsed } from '../../model/index.ts';
import { itemAt, valueAt } from '../../model/item-at.ts';
import type { Discourse, MentionDraft } from './draft.ts';
import { findNounPhrases } from './find-nominals.ts';
import { findRoles } from './find-roles.ts';
import { resolveNames } from './resolve-names.ts';
import { resolveNominal } from './resolve-nominals.ts';
import { bestCandidate, antecedentsOf, isEmptyIt, type Candidate } from './resolve-pronouns.ts';
import { phraseView, type View } from './view.ts';

/** What the entity stage gives: ids `m1` …, `e1` … in the order of the text. */
export interface Entities {
  readonly mentions: Mention[];
  readonly entities: Entity[];
}

/** Decides which of a pronoun's candidates is meant: its place in the list. */
export type Choose = (view: View, pronoun: number, group: PronounGroup, candidates: readonly Candidate[]) => number;

/**
 * Who and what the text speaks of: names joined with their variants, offices and the states they speak for, noun
 * phrases and pronouns resolved to them. One pass over the names, one over the rest in reading order.
 */
export function findEntities(parsed: Parsed, names: readonly NameSpan[], scoreAntecedents: ScoreAntecedents): Entities {
  return resolveAll(parsed, names, (_view, pronoun, group, candidates) =>
    bestCandidate(scoreAntecedents(pronoun, group, candidates)),
  );
}

/** The same with another way to choose among a pronoun's candidates: training looks over its shoulder here. */
export function resolveAll(parsed: Parsed, names: readonly NameSpan[], choose: Choose): Entities {
  const view = phraseView(parsed);
  const discourse: Discourse = { entities: [], mentions: [], byKnowledge: new Map(), home: -1 };
  resolveNames(view, names, discourse);
  const titles = findRoles(view, discourse);
  const nameAt = new Int32Array(parsed.tokens.count).fill(-1);
  for (const m of discourse.mentions) if (m.kind === 'name') for (let i = m.from; i < m.to; i++) nameAt[i] = m.entity;
  readOn(view, discourse, titles, nameAt, choose);
  return assemble(view, discourse);
}

/** Noun phrases and pronouns in reading order, each with all mentions before it. */
function readOn(view: View, discourse: Discourse, titles: Uint8Array, nameAt: Int32Array, choose: Choose): void {
  const { tokens } = view.doc;
  const given = discourse.mentions.toSorted((a, b) => a.head - b.head);
  const nominals = findNounPhrases(view, discourse, titles, nameAt);
  const before: MentionDraft[] = [];
  const byHead = new Map<number, MentionDraft>();
  let counts = new Int32Array(64);
  const put = (mention: MentionDraft): void => {
    before.push(mention);
    byHead.set(mention.head, mention);
    if (mention.entity < 0) return;
    if (mention.entity >= counts.length) {
      const grown = new Int32Array(Math.max(mention.entity + 1, counts.length * 2));
      grown.set(counts);
      counts = grown;
    }
    counts[mention.entity]!++;
  };
  let g = 0;
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (g < given.length && itemAt(given, g).head <= i) put(itemAt(given, g++));
    const nominal = nominals[n];
    if (nominal !== undefined && nominal.head === i) {
      n++;
      const mention = resolveNominal(view, discourse, nominal, nameAt, before);
      discourse.mentions.push(mention);
      put(mention);
      continue;
    }
    const xpos = tokens.xpos[i]!;
    if (!xpos.startsWith('PRP') && !xpos.startsWith('W')) continue;
    const mention = pronounMention(view, discourse, i, before, byHead, counts, choose);
    if (mention === null) continue;
    discourse.mentions.push(mention);
    put(mention);
  }
}

function pronounMention(
  view: View,
  discourse: Discourse,
  i: number,
  before: readonly MentionDraft[],
  byHead: ReadonlyMap<number, MentionDraft>,
  counts: Int32Array,
  choose: Choose,
): MentionDraft | null {
  const word = view.doc.tokens.word[i]!.toLowerCase();
  const at = (entity: number): MentionDraft => ({
    from: i,
    to: i + 1,
    head: i,
    kind: 'pronoun',
    entity,
    adjective: false,
  });
  if (FIRST_PERSON.has(word)) return at(-1);
  if (RELATIVE.has(word)) {
    const antecedent = relativeAntecedent(view, i);
    const mention = antecedent < 0 ? undefined : byHead.get(antecedent);
    if (mention === undefined || mention.entity < 0 || word === COMPLEMENTIZER) return null;
    return at(mention.entity);
  }
  const third = THIRD_PERSON.get(word);
  if (third === undefined || isEmptyIt(view, i)) return null;
  const candidates = antecedentsOf(view, discourse, i, third, before, counts);
  const best = candidates[choose(view, i, third.group, candidates)]?.mention?.entity ?? -1;
  if (best < 0) return third.group === 'it' ? null : at(-1);
  const entity = itemAt(discourse.entities, best);
  if (entity.gender === 'unknown' && third.gender !== null && entity.type === 'PERSON') entity.gender = third.gender;
  return at(best);
}

/** The noun that a relative clause hangs on, from its pronoun upwards; -1 for a question word. */
function relativeAntecedent(view: View, i: number): number {
  const { head, deprel } = view.doc.tokens;
  for (let k = i, steps = 0; k >= 0 && steps < 6; k = head[k]!, steps++) {
    if (deprel[k]!.startsWith('acl:relcl')) return head[k]! < i ? head[k]! : -1;
  }
  return -1;
}

/** Number what is left: unnamed entities of a single mention are dropped, the stage that needs them makes them. */
function assemble(view: View, discourse: Discourse): Entities {
  const { tokens } = view.doc;
  const uses = new Int32Array(discourse.entities.length);
  for (const m of discourse.mentions) if (m.entity >= 0) uses[m.entity] = itemAt(uses, m.entity) + 1;
  const isKept = (e: number): boolean => e >= 0 && (!itemAt(discourse.entities, e).unnamed || itemAt(uses, e) > 1);
  const drafts = discourse.mentions.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const order: number[] = [];
  const place = new Map<number, number>();
  const enter = (e: number): void => {
    if (!isKept(e) || place.has(e)) return;
    place.set(e, order.length);
    order.push(e);
  };
  for (const m of drafts) enter(m.entity);
  for (let k = 0; k < order.length; k++) enter(itemAt(discourse.entities, order[k]!).affiliation);
  const idOf = (e: number): string | null => (isKept(e) ? `e${valueAt(place, e) + 1}` : null);
  const mentions: Mention[] = [];
  let last: MentionDraft | null = null;
  for (const m of drafts) {
    if (last !== null && last.from === m.from && last.to === m.to) continue;
    last = m;
    mentions.push({
      id: `m${mentions.length + 1}`,
      span: [tokens.start[m.from]!, tokens.end[m.to - 1]!],
      entity: idOf(m.entity),
      kind: m.kind,
    });
  }
  const entities = order.map((e, k): Entity => {
    const { name, unnamed, type, forms, role, knowledge, affiliation } = itemAt(discourse.entities, e);
    return {
      id: `e${k + 1}`,
      name,
      named: !unnamed,
      type,
      aliases: [...forms].filter((form) => form !== name),
      role,
      knowledge,
      affiliation: idOf(affiliation),
    };
  });
  return { mentions, entities };
}
