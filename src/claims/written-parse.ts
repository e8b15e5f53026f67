import type { Attributed, Attribution, Entity, Mention, Upos } from '../model/index.ts';

/** A sentence for a test: one word a line, "word lemma UPOS XPOS head deprel", heads counted from 1, 0 for the root. */
export type WrittenParse = string;

/**
 * A document out of parses written by hand, for tests. Words joined by a blank; every PROPN or ADJ word among
 * `entities` names it. An attribution is given by its words: `[source, cue, content]`.
 */
export function documentOf(
  parses: readonly WrittenParse[], entities: readonly Entity[] = [],
  said: readonly { readonly source: string; readonly cue: string; readonly content: string; readonly speaker?: string }[] = [],
): Attributed {
  const rows = parses.map((parse) => parse.trim().split('\n').map((line) => line.trim().split(/\s+/)));
  const flat = rows.flat();
  const word = flat.map((row) => row[0]!);
  const start: number[] = [];
  const end: number[] = [];
  let text = '';
  for (const w of word) {
    if (text !== '' && !/^(?:[.,?!]|['’]s|n't)$/.test(w)) text += ' ';
    start.push(text.length);
    text += w;
    end.push(text.length);
  }
  const head: number[] = [];
  const sentence: number[] = [];
  const sentences = [];
  let from = 0;
  for (const [s, sentenceRows] of rows.entries()) {
    for (const row of sentenceRows) {
      head.push(Number(row[4]) === 0 ? -1 : from + Number(row[4]) - 1);
      sentence.push(s);
    }
    const to = from + sentenceRows.length;
    sentences.push({ span: [start[from]!, end[to - 1]!] as const, from, to, paragraph: 0 });
    from = to;
  }
  const mentions: Mention[] = [];
  for (const [i, w] of word.entries()) {
    const named = entities.find(({ name, aliases }) => name === w || aliases.includes(w));
    if (named) mentions.push({ id: `m${i}`, span: [start[i]!, end[i]!], entity: named.id, kind: flat[i]![2] === 'PRON' ? 'pronoun' : 'name' });
  }
  const spanOf = (words: string): readonly [number, number][] => {
    const at = words === '' ? -1 : text.indexOf(words);
    return at < 0 ? [] : [[at, at + words.length]];
  };
  const attributions: Attribution[] = said.map(({ source, cue, content, speaker }, k) => ({
    id: `a${k + 1}`, source: spanOf(source), cue: spanOf(cue), content: spanOf(content), kind: 'indirect', speaker: speaker ?? null, anonymous: false,
    parent: null, nested: false, via: [], addressee: [], occasion: null, confidence: null,
  }));
  return {
    id: 'test', text, title: null, publishedAt: null, lang: 'en', paragraphs: [[0, text.length]], sentences,
    tokens: {
      count: flat.length, start: Int32Array.from(start), end: Int32Array.from(end), word, lemma: flat.map((row) => row[1]!), upos: flat.map((row) => row[2] as Upos),
      xpos: flat.map((row) => row[3]!), head: Int32Array.from(head), deprel: flat.map((row) => row[5]!), sentence: Int32Array.from(sentence),
    },
    names: [], mentions, entities, dates: [], quantities: [], attributions,
  };
}

/** An entity for a test. */
export function entity(id: string, name: string, type: Entity['type'] = 'COUNTRY', more: Partial<Entity> = {}): Entity {
  return { id, name, type, aliases: [], role: null, knowledge: null, affiliation: null, ...more };
}
