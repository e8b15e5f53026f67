import type { Parsed, Tokens, Upos } from '../../model/index.ts';

const NO_TOKENS: Tokens = {
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  word: [],
  lemma: [],
  upos: [],
  xpos: [],
  head: new Int32Array(0),
  deprel: [],
  sentence: new Int32Array(0),
};

/** For tests: a document without tokens; a sentence is a line. */
export function sentenceDoc(text: string, publishedAt: string | null): Parsed {
  const sentences = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    span: [line.index, line.index + line[0].length] as const,
    from: 0,
    to: 0,
    paragraph: 0,
    dateline: false,
  }));
  return {
    id: 'x',
    text,
    title: null,
    lang: 'en',
    publishedAt,
    paragraphs: sentences.map(({ span }) => span),
    sentences,
    tokens: NO_TOKENS,
  };
}

/** For tests: one sentence of words tagged like `troops/NOUN`; untagged ones are `X`. */
export function taggedDoc(words: string): Parsed {
  const pairs = words.split(' ').map((word) => word.split('/'));
  const text = pairs.map(([word]) => word).join(' '),
    count = pairs.length;
  const start = new Int32Array(count),
    end = new Int32Array(count);
  let at = 0;
  for (const [i, [word = '']] of pairs.entries()) {
    start[i] = at;
    end[i] = at + word.length;
    at += word.length + 1;
  }
  const tokens: Tokens = {
    count,
    start,
    end,
    word: pairs.map(([word = '']) => word),
    lemma: pairs.map(() => ''),
    upos: pairs.map(([, tag = 'X']) => tag as Upos),
    xpos: pairs.map(() => ''),
    head: new Int32Array(count).fill(-1),
    deprel: pairs.map(() => ''),
    sentence: new Int32Array(count),
  };
  return {
    ...sentenceDoc(text, null),
    sentences: [{ span: [0, text.length], from: 0, to: count, paragraph: 0, dateline: false }],
    tokens,
  };
}
