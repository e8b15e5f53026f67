import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenFrom, parseCsv, parseSources, splitFrontMatter } from './given.ts';

describe('splitFrontMatter', () => {
  it.each([
    [
      '---\npublisher: Harbour Post\npublishedAt: 1917-03-01\nbyline: Jo Marsh; Bo Ek\n---\nText',
      { publisher: 'Harbour Post', publishedAt: '1917-03-01', byline: ['Jo Marsh', 'Bo Ek'] },
      'Text',
    ],
    ['---\r\ntitle: "A: B"\r\nother: x\r\n---\r\nText', { title: 'A: B' }, 'Text'],
    ['\uFEFF---\nauthors: [Jo Marsh, Bo Ek]\n---\n', { byline: ['Jo Marsh', 'Bo Ek'] }, ''],
  ])('%j', (text, given, body) => expect(splitFrontMatter(text)).toEqual({ given, body }));

  it.each(['Text', '---\nno end', '---\nonly prose here\n---\nText'])('%j has none', (text) =>
    expect(splitFrontMatter(text)).toBeNull(),
  );
});

describe('parseSources', () => {
  it('gives each file what its row says', () => {
    expect(
      parseSources(
        'file,publisher,publishedAt,url,byline\na.txt,"Post, Harbour",2024-04-10,,"Jo Marsh; Bo Ek"\nb.txt,,,https://x.example/b,\n',
      ),
    ).toEqual(
      new Map([
        ['a.txt', { publisher: 'Post, Harbour', publishedAt: '2024-04-10', byline: ['Jo Marsh', 'Bo Ek'] }],
        ['b.txt', { url: 'https://x.example/b' }],
      ]),
    );
  });

  it.each(['file;publisher\na.txt;Post, Harbour\n', 'file\tpublisher\r\na.txt\tPost, Harbour\r\n'])(
    '%j: as spreadsheets write it',
    (csv) => {
      expect(parseSources(csv)).toEqual(new Map([['a.txt', { publisher: 'Post, Harbour' }]]));
    },
  );

  it('says which columns it needs', () =>
    expect(() => parseSources('name,publisher\na,b')).toThrow('file,publisher,publishedAt,url,byline'));
});

describe('parseCsv', () => {
  it('reads back any cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const csv = rows.map((r) => r.map((c) => `"${c.replace(/"/g, '""')}"`).join(',')).join('\n');
        expect(parseCsv(csv)).toEqual(rows.filter((r) => r.some((c) => c !== '')));
      }),
    );
  });
});

describe('givenFrom', () => {
  it('leaves out what is blank', () =>
    expect(givenFrom({ publisher: ' ', url: 'null', date: '2024' })).toEqual({ publishedAt: '2024' }));
});
