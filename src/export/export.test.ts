import { Model } from '@alephdata/followthemoney';
import followTheMoneyModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { plugins } from '@citation-js/core';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyArticle, saying } from '../ledger/article.fixture.ts';
import { Ledger } from '../ledger/index.ts';
import { codePoints } from './code-points.ts';
import { EXPORT_FORMATS, type ExportPart } from './index.ts';

/** What no excerpt reaches. */
const REST = 'They wrote of it at some length in the evening, and then on Tuesday the harbour froze again.';

/** Two reports on one word, one of them behind an emoji, one judged. */
function part(): ExportPart {
  const ledger = new Ledger();
  for (const [id, lead] of [
    ['a.txt', ''],
    ['b.txt', '😀 Lead [of] *signs*. '],
  ] as const) {
    const [article, annotated] = saying(id, { name: 'Dora Valente', type: 'PERSON' }, 'grain');
    const shift = ([start, stop]: readonly [number, number]): [number, number] => [
      start + lead.length,
      stop + lead.length,
    ];
    const text = `${lead}${annotated.text} ${REST}`;
    ledger.add(
      {
        ...article,
        ...emptyArticle(id),
        title: null,
        text,
        publishedAt: '2025-03-04',
        url: `https://post.example/${id}`,
        publisher: 'Post',
        byline: ['Ida Lund'],
      },
      {
        ...annotated,
        text,
        sentences: [],
        mentions: annotated.mentions.map((one) => ({ ...one, span: shift(one.span) })),
        attributions: annotated.attributions.map((one) => ({
          ...one,
          source: one.source.map(shift),
          cue: one.cue.map(shift),
          content: one.content.map(shift),
        })),
        claims: annotated.claims.map((one) => ({
          ...one,
          evidence: one.evidence.map(shift),
          judged: [{ by: 'ines', verdict: 'accept' as const, judgement: 1 }],
        })),
      },
    );
  }
  const file = ledger.toFile();
  return {
    ...file,
    story: 's_1',
    places: new Map(
      file.articles.map(({ id }, i) => [
        id,
        { address: `a_${i}`, version: i + 1, fetchedAt: '2025-03-04T10:00:00Z', reader: 'r1' },
      ]),
    ),
    addresses: new Map([...file.claims, ...file.origins].map(({ id }, i) => [id, `c_${i}`])),
  };
}

let given: ExportPart;
beforeAll(() => {
  given = part();
});

async function written(format: string, texts = false): Promise<string> {
  const parts = async function* (): AsyncGenerator<ExportPart> {
    yield given;
  };
  let text = '';
  for await (const piece of EXPORT_FORMATS[format]!(parts(), { texts })) text += piece;
  return text;
}
const lines = (text: string): { readonly [name: string]: unknown }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { [name: string]: unknown });

describe('ftm', () => {
  it('has only schemata and properties that FollowTheMoney knows', async () => {
    const model = new Model(followTheMoneyModel as never);
    const entities = lines(await written('ftm'));
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(
      new Set(['Person', 'PublicBody', 'Article', 'Mention', 'Event']),
    );
    for (const entity of entities) {
      const schema = model.getSchema(entity['schema'] as string);
      for (const name of Object.keys(entity['properties'] as object))
        expect(schema.hasProperty(name), `${schema.name}.${name}`).toBe(true);
    }
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    for (const { schema, properties } of entities)
      if (schema === 'Mention') expect(ids.has((properties as { resolved: string[] }).resolved[0])).toBe(true);
  });
});

describe('whole texts', () => {
  it.each(Object.keys(EXPORT_FORMATS))('stay out of %s unless asked for', async (format) => {
    expect(await written(format)).not.toContain('the harbour froze');
  });
  it.each(['ftm', 'jsonld'])('are in %s when asked for', async (format) => {
    expect(await written(format, true)).toContain('the harbour froze');
  });
});

describe('jsonld, prov', () => {
  it.each([
    ['jsonld', 'https://schema.org/', ['NewsArticle', 'Quotation', 'Claim', 'ClaimReview']],
    ['prov', 'http://www.w3.org/ns/prov#', ['Entity', 'Activity', 'SoftwareAgent', 'Person']],
  ])('%s says in triples what it means, and names no context to be fetched', async (format, vocabulary, types) => {
    const document = JSON.parse(await written(format)) as never;
    const triples = String(
      await jsonld.toRDF(document, {
        format: 'application/n-quads',
        documentLoader: () => Promise.reject(new Error('fetched')),
      } as never),
    );
    for (const type of types)
      expect(triples).toContain(`<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${vocabulary}${type}>`);
    expect(triples).toContain('<https://post.example/a.txt>');
  });
});

describe('annotations', () => {
  /** The parts of the Web Annotation Data Model (3, 4.2) that these use, as a JSON Schema of ours. */
  const schema = {
    type: 'object',
    required: ['@context', 'id', 'type', 'target'],
    properties: {
      '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
      type: { const: 'Annotation' },
      motivation: { enum: ['classifying', 'identifying'] },
      target: {
        type: 'array',
        minItems: 1,
        items: {
          required: ['source', 'selector'],
          properties: {
            selector: {
              prefixItems: [
                { required: ['exact', 'prefix', 'suffix'], properties: { type: { const: 'TextQuoteSelector' } } },
                {
                  required: ['start', 'end'],
                  properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 } },
                },
              ],
            },
          },
        },
      },
    },
  };
  it('have their form, and positions in code points', async () => {
    const check = new Ajv.Ajv2020({ strict: false }).compile(schema);
    const texts = new Map(given.articles.map(({ url, text }) => [url, [...text]]));
    for (const annotation of lines(await written('annotations'))) {
      expect(check(annotation), JSON.stringify(check.errors)).toBe(true);
      for (const { source, selector } of annotation['target'] as {
        source: string;
        selector: [{ exact: string }, { start: number; end: number }];
      }[])
        expect(texts.get(source)?.slice(selector[1].start, selector[1].end).join('')).toBe(selector[0].exact);
    }
  });
  it('positions hold in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((n) => [...text].slice(0, n).join('').length) as [
          number,
          number,
        ];
        const [start, stop] = codePoints(text)([from, to]);
        expect([...text].slice(start, stop).join('')).toBe(text.slice(from, to));
      }),
    );
  });
});

describe('csl, plover, markdown', () => {
  it('csl is read by a citation program', async () => {
    const items = JSON.parse(await written('csl')) as object[];
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2025, 3, 4]] },
      author: [{ family: 'Lund', given: 'Ida' }],
    });
    expect((plugins.input.chain(items) as unknown[]).length).toBe(2);
  });
  it('plover has who, what, to whom, and on whose word', async () => {
    expect(lines(await written('plover'))[0]).toMatchObject({
      event: 'AID',
      source: [{ name: 'Estmark' }],
      target: [{ name: 'Sudria' }],
      attribution: [{ name: 'Dora Valente' }],
    });
  });
  it('markdown has no signs of an article that it would read', async () => {
    const text = await written('markdown');
    expect(text).toContain('### Claims');
    expect(text).toContain('- Estmark ships grain to Sudria — 2 articles, 1 origins: Dora Valente');
  });
});
