import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenFrom, parseSources, splitFrontMatter } from './given.ts';

describe('splitFrontMatter', () => {
  it.each([
    [
      '---\npublisher: Harbour Post\npublishedAt: 1917-03-01\nbyline: Jo Marsh; Bo Ek\n---\nText',
      { publisher: 'Harbour Post', publishedAt: '1917-03-01', byline: ['Jo Marsh', 'Bo Ek'] },
      'Text',
    ],
    ['---\r\ntitle: "A: B"\r\nother: x\r\n---\r\nText', { title: 'A: B' }, 'Text'],
    ['\uFEFF---\nauthors: [Jo Marsh, Bo Ek]\n---\n', { byline: ['Jo Marsh', 'Bo Ek'] }, ''],
    [
      '---\nauthor:\n  - name: Jo Marsh\n  - Bo Ek\ntitle: >\n  Dock\n  vote\n---\nText',
      { byline: ['Jo Marsh', 'Bo Ek'], title: 'Dock vote' },
      'Text',
    ],
    [
      '---\ntitle: Harbour: the vote\npublisher: Harbour Post # ours\n---\nText',
      { title: 'Harbour: the vote', publisher: 'Harbour Post # ours' },
      'Text',
    ],
    ['---\ntitle: "Harbour\ndate: 2024-04-10\n---\nText', { title: '"Harbour', publishedAt: '2024-04-10' }, 'Text'],
  ])('%j', async (text, given, body) => expect(await splitFrontMatter(text)).toEqual({ given, body }));

  it.each(['Text', '---\nno end', '---\nonly prose here\n---\nText'])('%j has none', async (text) =>
    expect(await splitFrontMatter(text)).toBeNull(),
  );
});

describe('parseSources', () => {
  it('gives each file what its row says', async () => {
    expect(
      await parseSources(
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
    async (csv) => {
      expect(await parseSources(csv)).toEqual(new Map([['a.txt', { publisher: 'Post, Harbour' }]]));
    },
  );

  it('says which columns it needs', () =>
    expect(parseSources('name,publisher\na,b')).rejects.toThrow('file,publisher,publishedAt,url,byline'));

  it('names the row in which a quotation mark stays open', () =>
    expect(parseSources('file,publisher\na.txt,Post\nb.txt,"Harbour\nc.txt,Echo')).rejects.toThrow('row 3'));

  it('reads back any cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
        const rows = cells.map((c, i) => `f${i},"b${c.replace(/"/g, '""')}b"`);
        const found = await parseSources(`file,publisher\n${rows.join('\n')}`);
        expect([...found]).toEqual(cells.map((c, i) => [`f${i}`, { publisher: `b${c}b` }]));
      }),
    );
  });
});

describe('givenFrom', () => {
  it('leaves out what is blank', () =>
    expect(givenFrom({ publisher: ' ', url: 'null', date: '2024' })).toEqual({ publishedAt: '2024' }));
});
