import { agencies } from '../knowledge/agencies.ts';
import { outlets } from '../knowledge/outlets.ts';
import { DEFINITE_ARTICLE } from '../lexicon/en/articles.ts';
import { GOAL_PREPOSITION } from '../lexicon/en/grammar.ts';
import { OCCASION_PLACE_PREPOSITIONS, OCCASION_PREPOSITIONS, VENUES } from '../lexicon/en/occasions.ts';
import type { Tokens } from '../model/analysis.ts';
import type { Occasion } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, eachBack, isIn } from '../model/scan.ts';
import { lemmaOf, tokenAt } from '../model/tokens.ts';
import { childrenOf, upFrom } from '../model/tree.ts';
import { prepositionOf } from './complements.ts';
import { subtree, toSpan, type Range, type DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';

const CARRIERS: ReadonlyMap<string, string> = new Map(
  [...outlets, ...agencies].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((form) => [form.toLowerCase(), id] as const),
  ),
);
/** Tokens after a cue among which its circumstances are looked for. */
const WINDOW = 40;

/**
 * Ids of the entities that passed the words on and that they were said to, and the occasion; null where nothing is said
 * of one.
 */
export interface Circumstances {
  readonly via: readonly string[];
  readonly addressee: readonly string[];
  readonly occasion: Occasion | null;
}

/** Through whom the words came, to whom they went, when, where and on what occasion they were said. */
export function circumstancesOf(
  view: DocView,
  table: EntityTable,
  draft: Draft,
  dates: DateIndex,
  speaker: string | null,
): Circumstances {
  const verb = verbOf(view, draft);
  const addressee: string[] = [];
  const via: string[] = [];
  let place: string | null = null;
  let venue: string | null = null;
  for (const { head, preposition, range } of phrasesOf(view, verb, draft)) {
    const entity = entityOf(table, head);
    const carriers = carriersIn(view, table, range).filter((id) => id !== speaker);
    if (preposition === null || preposition === GOAL_PREPOSITION) {
      if (carriers.length > 0) via.push(...carriers);
      else if (entity !== null && entity !== speaker) addressee.push(entity);
      continue;
    }
    if (OCCASION_PREPOSITIONS.has(preposition)) via.push(...carriers);
    const where = table.entity(entity ?? '');
    if (
      OCCASION_PLACE_PREPOSITIONS.has(preposition) &&
      (where?.type === 'GPE' || where?.type === 'COUNTRY' || where?.type === 'FACILITY')
    )
      place ??= where.name;
    if (venue === null && OCCASION_PREPOSITIONS.has(preposition) && venueIn(view, range) !== null) {
      venue = venueIn(view, range);
      place ??= placeIn(view, table, range);
    }
  }
  const date = dates.near(view, verb, draft);
  return {
    via: [...new Set(via)],
    addressee: [...new Set(addressee)],
    occasion: date === null && place === null && venue === null ? null : { date, place, venue },
  };
}

/** Is this entity an outlet or agency? By its knowledge id or one of its names. */
export function isCarrier(table: EntityTable, id: string): boolean {
  const e = table.entity(id);
  return (
    e !== undefined &&
    e.type !== 'PERSON' &&
    [e.name, ...e.aliases].some(
      (form) => CARRIERS.has(form.toLowerCase().replace(DEFINITE_ARTICLE, '')) || CARRIERS.has(form.toLowerCase()),
    )
  );
}

/** The word that circumstances hang on: the cue's verb, or the verb that a cue noun is object of. */
function verbOf({ doc: { tokens } }: DocView, { head }: Draft): number {
  const above = tokens.head[head]!;
  return tokens.upos[head] === 'NOUN' && tokens.upos[above] === 'VERB' ? above : head;
}

interface Phrase {
  readonly head: number;
  readonly preposition: string | null;
  readonly range: Range;
}

/**
 * What hangs on the verb outside source and content: objects, and phrases with a preposition, with those inside them.
 */
function phrasesOf(view: DocView, verb: number, draft: Draft): Phrase[] {
  const {
    doc: { tokens },
  } = view;
  const out: Phrase[] = [];
  const inside = (i: number): boolean => [...draft.content, ...draft.source].some((range) => isIn(range, i));
  const visit = (i: number, depth: number): void => {
    for (const k of childrenOf(view.tree, i)) {
      const rel = tokens.deprel[k]!;
      if (inside(k) || Math.abs(k - verb) > WINDOW) continue;
      if (rel === 'obj' || rel === 'iobj') out.push({ head: k, preposition: null, range: subtree(view, k) });
      if (/^(?:obl|nmod)/.test(rel)) {
        const at = prepositionOf(view, k);
        out.push({ head: k, preposition: at === null ? '' : lemmaOf(tokens, at), range: subtree(view, k) });
      }
      if (depth < 3 && /^(?:obj|obl|nmod)/.test(rel)) visit(k, depth + 1);
    }
  };
  visit(verb, 0);
  return out;
}

function entityOf(table: EntityTable, head: number): string | null {
  return table.mentionsAt(head).find((m) => m.entity !== null)?.entity ?? null;
}

function carriersIn({ doc: { tokens } }: DocView, table: EntityTable, [from, to]: Range): string[] {
  const out: string[] = [];
  for (const i of each([from, Math.min(to, from + WINDOW, tokens.count)]))
    for (const { entity } of table.mentionsAt(i)) if (entity !== null && isCarrier(table, entity)) out.push(entity);
  return out;
}

function placeIn({ doc: { tokens } }: DocView, table: EntityTable, [from, to]: Range): string | null {
  for (const i of each([from, Math.min(to, from + WINDOW)])) {
    const found = table.entity(entityOf(table, i) ?? '');
    if (found?.type === 'GPE' && tokens.deprel[i]!.startsWith('nmod')) return found.name;
  }
  return null;
}

/** The words of a phrase about an occasion, without its preposition; null if it names none. */
function venueIn(view: DocView, [from, to]: Range): string | null {
  const {
    doc: { tokens, text },
  } = view;
  let a = from;
  while (tokens.upos[a] === 'ADP' || tokens.upos[a] === 'PUNCT') a++;
  const end = Math.min(to, a + 14);
  for (const i of each([a, end])) {
    if (!VENUES.has(lemmaOf(tokens, i))) continue;
    const [start, stop] = toSpan(view, [a, end]);
    return text.slice(start, stop).replaceAll(/\s+/g, ' ');
  }
  return null;
}

/** The dates of an article by the token that they begin at. */
export interface DateIndex {
  near(view: DocView, verb: number, draft: Draft): string | null;
}

/** Index the dates of an analysis, to find the one nearest to a cue in its sentence and outside its content. */
export function dateIndex(
  { doc: { tokens } }: DocView,
  dates: readonly { readonly span: readonly [number, number]; readonly value: string | null }[],
): DateIndex {
  const at = new Map(
    dates.map(({ span, value }) => [tokenAt(tokens, span[0]), /^[\dX]/.test(value ?? '') ? value : null]),
  );
  return {
    near({ doc: { sentences } }, verb, draft) {
      const { from, to } = itemAt(sentences, tokens.sentence[verb]!);
      const inside = (i: number): boolean => draft.content.some((range) => isIn(range, i));
      const dayAt = (i: number): string | null => {
        const day = at.get(i) ?? null;
        return day === null || inside(i) || isOfTold(tokens, i, verb) ? null : day;
      };
      for (const around of [
        each([verb + 1, Math.min(to, verb + WINDOW)]),
        eachBack([Math.max(from, verb - WINDOW), verb]),
      ])
        for (const i of around) {
          const day = dayAt(i);
          if (day !== null) return day;
        }
      return null;
    },
  };
}

/** What is said, and what is told beside it: "said that it is so, and that it came in last week". */
const TOLD = /^(?:ccomp|conj)/;

/** Does a word hang on a verb of what is told, below the cue's? When something came in is not when that was said. */
function isOfTold(tokens: Tokens, i: number, verb: number): boolean {
  const line = upFrom(tokens, i, WINDOW);
  const below = line.slice(0, Math.max(0, line.indexOf(verb)));
  return below.some((at) => tokens.upos[at] === 'VERB' && TOLD.test(tokens.deprel[at]!));
}
