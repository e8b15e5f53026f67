import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../language/segment/segment.ts';
import type { Parsed } from '../../../model/index.ts';
import { parseText } from './parse-text.ts';
import { readSyntaxModels } from './read-models.ts';

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../../../../models/${name}.bin`, import.meta.url));
const models = readSyntaxModels({
  clusters: bytes('clusters'),
  tagger: bytes('tagger'),
  parser: bytes('parser'),
  lexicon: bytes('lexicon'),
});
const parse = (text: string): Parsed =>
  parseText(segment({ id: 't', text, title: null, publishedAt: null, lang: 'en' }), models);

describe('parseText', () => {
  it('reads a plain report', () => {
    const { tokens } = parse('The minister said on Monday that the talks had failed.');
    const rows = tokens.word.map((word, i) =>
      [
        word,
        tokens.lemma[i],
        tokens.upos[i],
        tokens.xpos[i],
        tokens.word[tokens.head[i]!] ?? '–',
        tokens.deprel[i],
      ].join(' '),
    );
    expect(rows).toEqual([
      'The the DET DT minister det',
      'minister minister NOUN NN said nsubj',
      'said say VERB VBD – root',
      'on on ADP IN Monday case',
      'Monday Monday PROPN NNP said obl',
      'that that SCONJ IN failed mark',
      'the the DET DT talks det',
      'talks talk NOUN NNS failed nsubj',
      'had have AUX VBD failed aux',
      'failed fail VERB VBN said ccomp',
      '. . PUNCT . said punct',
    ]);
  });

  it('gives every sentence one tree with one root', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'The',
              'talks',
              'said',
              ' ',
              '. ',
              ', ',
              '"',
              'Ada ',
              'Roe ',
              '5 ',
              '米国 ',
              '😀',
              '\ud800',
              '\n',
              'that ',
            ),
          )
          .map((p) => p.join('')),
        (text) => {
          const { tokens, sentences } = parse(text);
          for (const { from, to } of sentences) {
            const roots = [];
            for (let i = from; i < to; i++) {
              let [at, steps] = [i, 0];
              while (tokens.head[at]! >= 0 && steps++ <= to - from) at = tokens.head[at]!;
              expect(from <= at && at < to && tokens.head[at] === -1).toBe(true);
              if (tokens.head[i] === -1) roots.push(tokens.deprel[i]);
            }
            expect(roots).toEqual(['root']);
          }
          expect([tokens.lemma.length, tokens.upos.length, tokens.deprel.length]).toEqual([
            tokens.count,
            tokens.count,
            tokens.count,
          ]);
        },
      ),
    );
  });

  it('is the same the second time, and with more text after it', () => {
    const text = 'Two officials denied it. “We were not there,” one of them said.';
    const once = parse(text);
    expect(parse(text)).toEqual(once);
    const longer = parse(`${text}\n\nNobody believed them.`);
    expect([...longer.tokens.head.subarray(0, once.tokens.count)]).toEqual([...once.tokens.head]);
  });

  it('takes a sentence of 20,000 words in its stride', () => {
    const { tokens, sentences } = parse('and then '.repeat(10_000));
    expect([tokens.count, sentences.length, [...tokens.head].filter((h) => h < 0).length]).toEqual([20_000, 1, 1]);
  });
});
