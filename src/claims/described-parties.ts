import { nounClass } from '../lexicon/en/noun-classes.ts';
import type { Attributed, Entity, Mention } from '../model/index.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { PartyField } from './judge-parties.ts';
import { measured, standsForPeople } from './noun-tests.ts';
import { namedBy } from './parties.ts';
import { isLent } from './read-noun.ts';
import type { ClauseView, Reading } from './reading.ts';

/** Readings that take their parties from the arguments of their verb. */
const OF_A_VERB: ReadonlySet<Reading['rule']> = new Set(['frame', 'operator', 'light verb', 'event noun']);

/** Parties that a text has no name for, and the words that describe them. */
export interface DescribedParties {
  /** who stands in the argument of the verb that is the field's, where it is somebody described by a common noun alone */
  readonly find: (reading: Reading, field: PartyField) => readonly string[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * "Police arrested a man", "dock workers went on strike": people who have no name, no state and no body behind them are
 * parties all the same. They are read last, where nobody else is found: only where the noun itself is the subject or
 * object of the verb that tells the event.
 *
 * @param byId  where each is entered
 */
export function describedParties(
  view: ClauseView,
  { entities: known }: Attributed,
  byId: Map<string, Entity>,
): DescribedParties {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const byHead = new Map<number, string>();
  const enter = (head: number): string => {
    const before = byHead.get(head);
    if (before !== undefined) return before;
    const [name, start, end] = phraseOf(view, head);
    const id = `e${known.length + entities.length + 1}d`;
    const entity: Entity = {
      id,
      name,
      named: false,
      type: nounClass(lemmaOf(view.analysis.tokens, head)) === 'body' ? 'ORG' : 'PERSON',
      aliases: [],
      role: null,
      knowledge: null,
      affiliation: null,
    };
    entities.push(entity);
    byId.set(id, entity);
    mentions.push({ id: `m${id}`, span: [start, end], entity: id, kind: 'nominal' });
    byHead.set(head, id);
    return id;
  };
  const find = (reading: Reading, field: PartyField): readonly string[] => {
    if (!OF_A_VERB.has(reading.rule) || view.analysis.tokens.upos[reading.at] !== 'VERB') return [];
    const args = view.clauses.argumentsAt(reading.at);
    const { subject, object, indirect } = args;
    // "Republicans took the blame"
    const lent = reading.rule === 'light verb' && isLent(view, args);
    const frame = view.clauses.frameAt(reading.at);
    const asked = reading.rule === 'operator' && reading.type === 'REQUEST';
    const slots =
      reading.rule === 'frame' && frame !== null
        ? frame[field]
        : (field === 'actor') !== lent
          ? ['subject']
          : asked
            ? ['object']
            : [];
    // "asked the farmers to sell": whom is asked, as object or as the one to whom a question is put
    const addressee = asked && indirect !== -1 ? indirect : object;
    const slot = slots.includes('subject') ? subject : slots.includes('object') ? addressee : -1;
    // another verb's subject may not be this one's
    const { head, deprel } = view.analysis.tokens;
    if (slot === -1 || !(head[slot] === reading.at || (deprel[reading.at] === 'acl' && head[reading.at] === slot)))
      return [];
    // "tens of thousands of students"
    const at = measured(view, measured(view, slot));
    return isSomebody(view, at) ? [enter(at)] : [];
  };
  return { find, entities, mentions };
}

/** Is it people by the noun itself, whom nothing names? */
function isSomebody(view: ClauseView, i: number): boolean {
  return standsForPeople(view, i) && view.likelyAt[i] === -1 && namedBy(view, i).length === 0;
}

/** The words from the front of the noun phrase, its article apart, to its head. */
function phraseOf({ analysis: { tokens, text }, tree }: ClauseView, head: number): [string, number, number] {
  let from = head;
  for (const c of childrenOf(tree, head))
    if (c < head && INSIDE.has(relation(tokens, c))) from = Math.min(from, tree.left[c]!);
  while (from < head && /^(?:DET|PUNCT|PRON)$/.test(tokens.upos[from]!)) from++;
  const [start, end] = [tokens.start[from]!, tokens.end[head]!];
  return [text.slice(start, end).replace(/\s+/gu, ' '), start, end];
}

const INSIDE: ReadonlySet<string> = new Set(['amod', 'compound', 'nummod', 'det', 'nmod']);
