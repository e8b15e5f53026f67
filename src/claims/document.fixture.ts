import type { Attributed, Attribution, Entity, Mention } from '../model/index.ts';
import { parsedLines, tagLines } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { clauseTable } from './clauses.ts';
import { goodsInText } from './goods-in-text.ts';
import { indexParties } from './parties.ts';
import { frameOf } from './read-frame.ts';
import type { ClauseView } from './reading.ts';

/** An attribution for a test, by its words. */
export interface Said {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly speaker?: string;
}

/**
 * A document out of the parses of its sentences (see `parsedLines`), for tests. Every word that is the name or an alias
 * of one of `entities` mentions it.
 */
export function documentOf(
  parses: readonly string[],
  entities: readonly Entity[] = [],
  said: readonly Said[] = [],
): Attributed {
  const parsed = parsedLines(parses.map((parse) => parse.trim()).join('\n\n'));
  const { text, tokens } = parsed;
  const mentions = tokens.word.flatMap((w, i): Mention[] => {
    const named = entities.find(({ name, aliases }) => name === w || aliases.includes(w));
    return named
      ? [
          {
            id: `m${i}`,
            span: [tokens.start[i]!, tokens.end[i]!],
            entity: named.id,
            kind: tokens.upos[i] === 'PRON' ? 'pronoun' : 'name',
          },
        ]
      : [];
  });
  const spanOf = (words: string): readonly [number, number][] => {
    const at = words === '' ? -1 : text.indexOf(words);
    return at < 0 ? [] : [[at, at + words.length]];
  };
  const attributions: Attribution[] = said.map(({ source, cue, content, speaker }, k) => ({
    id: `a${k + 1}`,
    source: spanOf(source),
    cue: spanOf(cue),
    content: spanOf(content),
    kind: 'indirect',
    speaker: speaker ?? null,
    anonymous: false,
    parent: null,
    nested: false,
    via: [],
    addressee: [],
    occasion: null,
    confidence: null,
  }));
  return { ...parsed, names: [], mentions, entities, dates: [], quantities: [], attributions };
}

/** An entity for a test. */
export function entity(id: string, name: string, type: Entity['type'] = 'COUNTRY', more: Partial<Entity> = {}): Entity {
  return { id, name, named: true, type, aliases: [], role: null, knowledge: null, affiliation: null, ...more };
}

/** What claims are read off, out of the parses of sentences (see `tagLines`). */
export function clauseView(sentences: readonly string[], entities: readonly Entity[]): ClauseView {
  const doc = documentOf(sentences.map(tagLines), entities);
  const { tokens } = doc;
  const tree = treeOf(tokens);
  const parties = indexParties(doc, tree);
  const view: ClauseView = {
    ...parties,
    goods: goodsInText(tokens),
    likelyAt: parties.mentionAt,
    quoted: new Uint8Array(tokens.count),
    clauses: clauseTable(tokens, tree, (i, args) => frameOf(view, i, args)),
  };
  return view;
}
