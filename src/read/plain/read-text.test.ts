import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFilter } from '../load-filter.ts';
import { readText } from './read-text.ts';

const A = 'Dock workers in the northern harbour voted on Monday to put off their strike for a week, their union said.';
const B = '“We want to hear what the owners have to say before we walk out,” said Ada Fenn, who speaks for the union.';
const C =
  'The owners of the harbour did not answer a request for comment, and talks are to go on until Friday evening.';
const BODY = [A, B, C];

interface Expected {
  readonly title?: string | null;
  readonly byline?: readonly string[];
  readonly publishedAt?: string | null;
  readonly agency?: string | null;
  readonly publisher?: string | null;
  readonly text?: string;
  readonly removed?: readonly (readonly [text: string, why: string])[];
}

const CAPTURES: readonly (readonly [what: string, lines: readonly string[], expected: Expected])[] = [
  [
    'a clean text',
    ['Dock vote put off until next week', ...BODY],
    { title: 'Dock vote put off until next week', removed: [] },
  ],
  ['one sentence', ['Minister warns of a shortage.'], { title: null, text: 'Minister warns of a shortage.' }],
  [
    'a headline that stands there twice',
    ['Dock vote put off until next week', 'Dock vote put off until next week', ...BODY],
    { title: 'Dock vote put off until next week', removed: [['Dock vote put off until next week', 'duplicate']] },
  ],
  [
    'a breadcrumb and an account',
    ['Home » Dock vote put off until next week', 'Dock vote put off until next week', 'by admin', ...BODY],
    {
      title: 'Dock vote put off until next week',
      byline: [],
      removed: [
        ['Home » Dock vote put off until next week', 'boilerplate'],
        ['by admin', 'byline'],
      ],
    },
  ],
  [
    'a section label run into the headline',
    ['WorldDock vote put off until next week', 'Dock vote put off until next week', ...BODY],
    {
      title: 'Dock vote put off until next week',
      removed: [['WorldDock vote put off until next week', 'boilerplate']],
    },
  ],
  [
    'a site name behind the headline',
    ['Dock vote put off until next week | Harbour Post', ...BODY],
    { title: 'Dock vote put off until next week', publisher: 'Harbour Post' },
  ],
  [
    'a byline and a date',
    [
      'Dock vote put off until next week',
      'By Jo Marsh and Bo Ek, Associated Press',
      'Published April 12, 2024 3:15 PM EDT',
      'Updated April 13, 2024',
      ...BODY,
    ],
    {
      byline: ['Jo Marsh', 'Bo Ek'],
      agency: 'Associated Press',
      publishedAt: '2024-04-12T15:15-04:00',
      removed: [
        ['By Jo Marsh and Bo Ek, Associated Press', 'byline'],
        ['Published April 12, 2024 3:15 PM EDT', 'date'],
        ['Updated April 13, 2024', 'date'],
      ],
    },
  ],
  [
    'a name alone beside the date',
    ['Dock vote put off until next week', 'Jo Marsh', '12 April 2024 14:11', ...BODY],
    { byline: ['Jo Marsh'], publishedAt: '2024-04-12T14:11' },
  ],
  [
    'a date run into the first paragraph',
    ['Dock vote put off until next week', `12th April 2024 – (Lisbon) ${A}`, B, C],
    { publishedAt: '2024-04-12', text: [`12th April 2024 – (Lisbon) ${A}`, B, C].join('\n\n') },
  ],
  [
    'a dateline with its agency',
    ['Dock vote put off until next week', `LISBON, April 12 (Reuters) - ${A}`, B, C],
    { agency: 'Reuters', publishedAt: null },
  ],
  [
    'a caption with its credit',
    [
      'Dock vote put off until next week',
      'Workers at the gate of the harbour on April 3, 2024. (Jo Marsh/AFP via Getty Images)',
      ...BODY,
    ],
    {
      agency: null,
      publishedAt: null,
      removed: [['Workers at the gate of the harbour on April 3, 2024. (Jo Marsh/AFP via Getty Images)', 'caption']],
    },
  ],
  [
    'a caption repeated above its credit',
    [
      'Dock vote put off until next week',
      'Workers stood at the gate of the harbour.',
      'Workers stood at the gate of the harbour.',
      'Image source: © Getty Images',
      ...BODY,
    ],
    {
      removed: [
        ['Workers stood at the gate of the harbour.', 'caption'],
        ['Workers stood at the gate of the harbour.', 'duplicate'],
        ['Image source: © Getty Images', 'caption'],
      ],
    },
  ],
  [
    'leftovers between paragraphs',
    [
      'Dock vote put off until next week',
      A,
      'See also  Fishermen find an old bell in their nets',
      B,
      'ADVERTISEMENT',
      'Read more: Why the docks matter',
      C,
    ],
    {
      text: BODY.join('\n\n'),
      removed: [
        ['See also  Fishermen find an old bell in their nets', 'related'],
        ['ADVERTISEMENT', 'boilerplate'],
        ['Read more: Why the docks matter', 'related'],
      ],
    },
  ],
  [
    'placeholders of players and clocks',
    ['Dock vote put off until next week', 'Updated:', '0:00', '3 min read', 'Listen to this article', ...BODY],
    { text: BODY.join('\n\n'), publishedAt: null },
  ],
  [
    'a foot with other stories, comments and cookies',
    [
      'Dock vote put off until next week',
      ...BODY,
      'You may also like',
      'Fishermen find an old bell in their nets',
      'Leave a Comment',
      'This site uses Akismet against spam.',
      'We use cookies so that this page works. Do you agree?',
      'Cookie policy',
    ],
    { text: BODY.join('\n\n') },
  ],
  [
    'contributors and a biography',
    [
      'Dock vote put off until next week',
      ...BODY,
      'Bo Ek and Liv Strand contributed to this report.',
      'Jo Marsh is a reporter covering the coast. She lives in Porto.',
      'Related Topics',
    ],
    { byline: ['Jo Marsh'], text: BODY.join('\n\n') },
  ],
  [
    'a person of the story at its end',
    [
      'Dock vote put off until next week',
      ...BODY,
      'Ada Fenn is a reporter turned union organiser who covers the docks each morning on foot.',
    ],
    {
      byline: [],
      text: [...BODY, 'Ada Fenn is a reporter turned union organiser who covers the docks each morning on foot.'].join(
        '\n\n',
      ),
    },
  ],
  [
    'credits of a wire',
    ['Dock vote put off until next week', ...BODY, '(Reporting by Jo Marsh in Lisbon; Editing by Bo Ek)'],
    { byline: ['Jo Marsh'], text: BODY.join('\n\n') },
  ],
  [
    'a summary in points and a subheading',
    ['Dock vote put off until next week', '- Union waits for an answer from the owners.', A, 'What comes next', B, C],
    { text: ['- Union waits for an answer from the owners.', A, 'What comes next', B, C].join('\n\n') },
  ],
  [
    'a pull quote',
    ['Dock vote put off until next week', A, '“We want to hear what the owners have to say before we walk out”', B, C],
    { text: BODY.join('\n\n') },
  ],
  [
    'words of the story that look like leftovers',
    [
      'Cookies and comments: a quarrel',
      'Top officials said on Monday that cookies on phones should be allowed only by consent of the owner.',
      'Related firms in the north, the ministry said, share the view that comments by users are a burden.',
      'Support for independent journalism was cut by half last year, according to the ministry.',
    ],
    { removed: [] },
  ],
];

describe('readText', () => {
  it.each(
    CAPTURES.flatMap(
      ([what, lines, expected]) =>
        [
          [what, lines, expected, false],
          [`${what}, with the block filter`, lines, expected, true],
        ] as const,
    ),
  )('%s', async (_, lines, expected, withFilter) => {
    const { title, byline, publishedAt, agency, publisher, text, removed } = await readText(
      lines.join('\n\n'),
      withFilter ? await loadFilter() : null,
    );
    const got = { title, byline, publishedAt, agency, publisher, text, removed: removed.map((r) => [r.text, r.why]) };
    expect(got).toMatchObject(expected);
  });

  it('joins lines that were broken at a column', async () => {
    const broken = BODY.map((p) =>
      p
        .match(/.{1,60}(?:\s|$)/g)!
        .map((l) => l.trim())
        .join('\n'),
    );
    expect(
      (
        await readText(
          `Dock vote put off until next week\n\n${[...broken, ...broken.map((b) => b.replace('the', 'all the'))].join('\n\n')}`,
        )
      ).text
        .split('\n\n')
        .slice(0, 3),
    ).toEqual(BODY);
  });

  it('loses no block: each is title, text or removed', async () => {
    const lines = CAPTURES.flatMap(([, l]) => l);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 14 }), async (chosen) => {
        const { details, text } = await readText(chosen.join('\n\n'));
        expect(details.judged.map((b) => b.text)).toEqual(chosen);
        for (const { span, source } of details.blocks)
          expect(text.slice(...span)).toBe(chosen.join('\n\n').slice(...source!));
      }),
    );
  });
});
