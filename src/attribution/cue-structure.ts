import { contentLemma } from '../lexicon/content-lemma.ts';
import { AUTHORED_DOCUMENTS, AUTHOR_LINKS } from '../lexicon/en/carriers.ts';
import { SUCH } from '../lexicon/en/denied.ts';
import { NEGATIVES } from '../lexicon/en/operators.ts';
import { ISSUING } from '../lexicon/en/speaker-words.ts';
import { suchIn } from '../lexicon/such-in.ts';
import type { CueStructure } from '../model/index.ts';
import { itemAt } from '../model/item-at.ts';
import { each, eachBack } from '../model/scan.ts';
import { lemmaOf, relation } from '../model/tokens.ts';
import { childrenOf } from '../model/tree.ts';
import type { Range, DocView } from './doc-view.ts';
import type { Draft } from './draft.ts';
import type { EntityTable } from './entity-table.ts';

/** Tokens before a document's words in which it is said whose it is. */
const BEFORE = 160;
/** Words between a title and the name behind it: "by Secretary of Trade Mara Vale". */
const TITLE = 6;
/** Words of a source that is a document and no more: "the annual report". */
const SHORT = 3;
/** Words of what is said that are kept: longer are only quotations over whole pages. */
const LONGEST = 400;

/** What the tree knows of an attribution that was found; `speakers` are those of all drafts, in order. */
export function cueStructure(
  view: DocView,
  table: EntityTable,
  drafts: readonly Draft[],
  speakers: readonly (string | null)[],
  index: number,
): CueStructure {
  const { tokens } = view.doc;
  const { source, cue, head, content } = itemAt(drafts, index);
  const own = cue.flatMap(tokensOf);
  const termsOf = (ranges: readonly Range[]): string[] =>
    ranges
      .flatMap(tokensOf)
      .slice(0, LONGEST)
      .flatMap((i) => {
        const lemma = view.nameAt[i] === -1 ? contentLemma(tokens, i) : null;
        return lemma === null || isSuch(view, i) ? [] : lemma;
      });
  const [first] = content;
  const such =
    first === undefined
      ? []
      : suchIn(
          tokens,
          tokensOf(first).filter((i) => tokens.upos[i] !== 'PUNCT'),
        );
  const negated = own.filter((i) => childrenOf(view.tree, i).some((c) => NEGATIVES.has(lemmaOf(tokens, c))));
  return {
    words: own.map((i) => lemmaOf(tokens, i)),
    negatives: negated.map((i) => lemmaOf(tokens, i)),
    passive: childrenOf(view.tree, head).some((c) => tokens.deprel[c] === 'aux:pass'),
    terms: [...new Set(termsOf(content))],
    author: authorOf(view, table, drafts, speakers, index),
    ...(first !== undefined && content.length > 1 && { opening: termsOf([first]) }),
    ...(such.length > 0 && { such }),
    source: source.flatMap(tokensOf).map((i) => tokens.word[i]!),
  };
}

/** "Giving such an order": the verb says no more than its object, which was told before. */
function isSuch({ doc: { tokens }, tree }: DocView, i: number): boolean {
  return childrenOf(tree, i).some(
    (c) => relation(tokens, c) === 'obj' && childrenOf(tree, c).some((word) => SUCH.has(lemmaOf(tokens, word))),
  );
}

const tokensOf = (range: Range): number[] => [...each(range)];

/**
 * "A report by Mara Vale … the report says": whose document speaks, where the article says so before. By what hangs on
 * an earlier mention of it, by who issued it ("the board delivered a report"), or by whose words were
 * cited from one or said in one.
 * Null for documents of nobody, and for all other sources.
 */
function authorOf(
  view: DocView,
  table: EntityTable,
  drafts: readonly Draft[],
  speakers: readonly (string | null)[],
  index: number,
): string | null {
  const { tokens } = view.doc;
  const [range] = itemAt(drafts, index).source;
  if (range === undefined || range[1] - range[0] > SHORT) return null;
  const noun = lemmaOf(tokens, range[1] - 1);
  if (!AUTHORED_DOCUMENTS.has(noun)) return null;
  const isNamed = (id: string | null): id is string =>
    id !== null && ['PERSON', 'ORG'].includes(table.entity(id)?.type ?? '');
  for (const i of eachBack([Math.max(0, range[0] - BEFORE), range[0]])) {
    if (lemmaOf(tokens, i) !== noun) continue;
    const owner = [...ownersOf(view, i), ...issuersOf(view, i)]
      .flatMap((c) => [c, ...tokensOf([c + 1, Math.min(view.tree.right[c]!, c + TITLE) + 1])])
      .flatMap((c) => table.mentionsAt(c).map(({ entity }) => entity))
      .find(isNamed);
    if (owner !== undefined) return owner;
  }
  const isDocument = (i: number): boolean => lemmaOf(tokens, i) === noun;
  const said = drafts.findLastIndex(
    ({ cue, head }, k) =>
      isNamed(speakers[k] ?? null) &&
      // "said in a statement"
      ((head < range[0] && childrenOf(view.tree, head).some((c) => isDocument(c) && relation(tokens, c) === 'obl')) ||
        cue.some(([from, to]) => to <= range[0] && tokensOf([from, to]).some(isDocument))),
  );
  return said === -1 ? null : itemAt(speakers, said);
}

/** Heads of whom a noun is by, of or from, by the words right behind it, or of its owner. */
function ownersOf({ doc: { tokens }, tree }: DocView, i: number): number[] {
  const linked = i + 1 < tokens.count && AUTHOR_LINKS.has(lemmaOf(tokens, i + 1)) ? [tokens.head[i + 1]!] : [];
  return [...childrenOf(tree, i).filter((c) => tokens.deprel[c] === 'nmod:poss'), ...linked.filter((h) => h > i)];
}

/** The subject of a verb of issuing whose object it is. */
function issuersOf({ doc: { tokens }, tree }: DocView, i: number): number[] {
  const verb = tokens.head[i]!;
  if (verb === -1 || relation(tokens, i) !== 'obj' || !ISSUING.has(lemmaOf(tokens, verb))) return [];
  return childrenOf(tree, verb).filter((c) => tokens.deprel[c] === 'nsubj');
}
