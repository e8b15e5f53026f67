import { GENITIVE_PREPOSITION } from '../lexicon/en/grammar.ts';
import { PARTITIVES } from '../lexicon/en/source-words.ts';
import { isIn } from '../model/scan.ts';
import { lemmaOf } from '../model/tokens.ts';
import type { DocView, Range } from './doc-view.ts';
import type { EntityTable } from './entity-table.ts';
import { mayMean } from './may-mean.ts';
import type { Previous } from './pronoun-speakers.ts';

/** "One of them": somebody, of whom the rest is a pronoun; "one of them, an engineer," too. */
export function isOneOf({ doc: { tokens } }: DocView, [, to]: Range, head: number): boolean {
  return (
    (head + 3 === to || tokens.word[head + 3] === ',') &&
    PARTITIVES.has(lemmaOf(tokens, head)) &&
    lemmaOf(tokens, head + 1) === GENITIVE_PREPOSITION &&
    tokens.upos[head + 2] === 'PRON'
  );
}

/**
 * The noun phrase without its determiner and without what follows the head, unless that is coordinated; "his lawyer" as
 * "Reed's lawyer", where it is known whose.
 */
export function phraseOf(
  view: DocView,
  table: EntityTable,
  [from, to]: Range,
  head: number,
  { together, previous }: { readonly together: boolean; readonly previous: Previous | null },
): string {
  const {
    doc: { tokens, text },
  } = view;
  if (isOneOf(view, [from, to], head)) {
    const among = table.entity(table.mentionsAt(head + 2)[0]?.entity ?? '');
    const whom = among !== undefined && !among.named ? `the ${among.name}` : tokens.word[head + 2]!;
    return `${tokens.word[head]!.toLowerCase()} of ${whom}`;
  }
  let a = from;
  while (a < head && /^(?:DET|PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens.upos[a]!)) a++;
  const b = together ? to : head + 1;
  const isPossessive = a < head && tokens.xpos[a] === 'PRP$';
  const owner = isPossessive ? table.entity(ownerOf(view, table, a, previous) ?? '') : undefined;
  const whose = owner?.type === 'PERSON' && table.isNamed(owner.id) ? `${owner.name}’s ` : '';
  if (isPossessive) a++;
  return `${whose}${text.slice(tokens.start[a]!, tokens.end[b - 1]!)}`.replaceAll(/\s+/g, ' ').replace(/[,;]$/, '');
}

/**
 * Whom "his" means: "Hale told them that his lawyer knew" has Hale's, whoever was named before, where nobody else is
 * named in what he tells up to there; else whom coreference has.
 */
function ownerOf(view: DocView, table: EntityTable, at: number, previous: Previous | null): string | null {
  const word = view.doc.tokens.word[at]!.toLowerCase();
  const teller = previous?.tells === true ? previous.speaker.entity : null;
  const found = table.mentionsAt(at)[0]?.entity ?? null;
  if (previous === null || teller === null || !table.isNamed(teller) || !mayMean(view, table, word, teller))
    return found;
  const isBetween = ({ token, entity }: { readonly token: number; readonly entity: string }): boolean =>
    isIn([previous.at, at], token) && entity !== teller && table.entity(entity)?.type === 'PERSON';
  return table.names.some(isBetween) ? found : teller;
}
