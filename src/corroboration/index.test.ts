import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Copy, Story } from '../model/index.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate, type Corroboration } from './index.ts';

const trace = (
  articles: readonly AnnotatedArticle[],
  stories: readonly Story[] = oneEvent(articles),
  copies: readonly Copy[] = [],
): Corroboration => corroborate({ articles, entities: ENTITIES, stories, copies });

const ships = (by: string, text: string, more: Partial<Line> = {}): Line => ({
  text,
  by,
  claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['marine engines'] },
  ...more,
});

/**
 * One anonymous briefing, carried by three papers, the second a trimmed copy of the first; a fourth has a source of its
 * own.
 */
const first = report('1-gazette', { publisher: 'Coast Gazette', publishedAt: '2031-05-02' }, [
  ships('officials', 'Estmark has shipped marine engines to Sudria, Norland officials said.', {
    source: 'Norland officials',
    cue: 'said',
    anonymous: true,
  }),
  ships('an-official', 'Crews load the engines by night at the northern quay, a senior official said.', {
    source: 'a senior official',
    cue: 'said',
    anonymous: true,
  }),
]);
const copy = report('2-mail', { publisher: 'River Mail', publishedAt: '2031-05-02' }, [
  ships('officials', 'Estmark has shipped marine engines to Sudria, Norland officials said.', {
    source: 'Norland officials',
    cue: 'said',
    anonymous: true,
  }),
]);
const retold = report('3-post', { publisher: 'Hill Post', publishedAt: '2031-05-03' }, [
  ships('aide-2', 'Marine engines from Estmark have reached Sudria, according to officials in Norland.', {
    source: 'officials in Norland',
    cue: 'according to',
    anonymous: true,
  }),
  ships('aide-2', 'The engines are loaded at the northern quay by night, the officials said.', {
    source: 'the officials',
    cue: 'said',
    anonymous: true,
  }),
]);
const independent = report('4-times', { publisher: 'Bay Times', publishedAt: '2031-05-03' }, [
  ships('lund', 'Petra Lund of Harbour Watch said Estmark ships marine engines to Sudria.', {
    source: 'Petra Lund of Harbour Watch',
    cue: 'said',
  }),
]);
const BRIEFED = [first, copy, retold, independent];
const COPIES: readonly Copy[] = [{ article: '2-mail', of: '1-gazette', share: 0.9 }];

describe('origins', () => {
  const found = trace(BRIEFED, oneEvent(BRIEFED), COPIES);

  it('one briefing of unnamed officials is one origin, however many papers carry it', () => {
    const briefings = found.origins.filter(({ kind }) => kind === 'briefing');
    expect(
      briefings.map(({ articles, anonymous, institution }) => ({
        carriers: articles.map(({ article, certainty }) => `${article} ${certainty}`),
        anonymous,
        institution,
      })),
    ).toEqual([
      { carriers: ['1-gazette stated', '2-mail stated', '3-post inferred'], anonymous: true, institution: 'norland' },
    ]);
  });

  it('a source of its own is a second origin, of a second institution', () => {
    const [widest] = [...found.claims].toSorted((a, b) => b.counts.articles - a.counts.articles);
    expect(widest?.counts).toEqual({
      articles: 4,
      publishers: 4,
      speakers: 2,
      origins: 2,
      institutions: 2,
      unsourced: 0,
      // in doubt: is she one of those officials?
      range: { origins: [1, 2], institutions: [2, 2] },
    });
  });

  it.each([
    ['a note that nobody signed', 'note', true],
    ['a body', 'ministry', false],
  ])('whoever is unnamed stays so where %s is heard beside him', (_, name, anonymous) => {
    const paper = { ...ENTITIES.get('officials')!, id: 'paper', name, named: false, type: 'ORG' as const, role: null };
    const written = report('2-mail', { publisher: 'River Mail', publishedAt: '2031-05-02' }, [
      ships('paper', `Estmark has shipped marine engines to Sudria, the ${name} said.`, {
        source: `the ${name}`,
        cue: 'said',
      }),
    ]);
    const { origins } = corroborate({
      articles: [first, written],
      entities: new Map([...ENTITIES, ['paper', paper]]),
      stories: oneEvent([first, written]),
      copies: COPIES,
    });
    expect(origins.map((origin) => [origin.articles.length, origin.anonymous])).toEqual([[2, anonymous]]);
  });

  it('two officials who speak by name are two origins of one institution', () => {
    const articles = [
      report('a', {}, [
        ships('vale', 'Estmark ships marine engines to Sudria, Mara Vale said on Monday.', {
          source: 'Mara Vale',
          cue: 'said',
          date: '2031-05-05',
        }),
      ]),
      report('b', {}, [
        ships('torr', 'Estmark ships marine engines to Sudria, Edwin Torr said on Friday.', {
          source: 'Edwin Torr',
          cue: 'said',
          date: '2031-05-09',
        }),
      ]),
    ];
    const { counts } = trace(articles).claims.find(({ members }) => members.length === 2) ?? {};
    expect(counts).toMatchObject({ origins: 2, institutions: 1, speakers: 2 });
  });

  it.each([
    ['two days are two statements', '2031-05-05', '2031-05-09', 2],
    ['one day is one', '2031-05-05', '2031-05-05', 1],
  ])('%s', (_, one, other, origins) => {
    const said = (id: string, date: string): AnnotatedArticle =>
      report(id, {}, [
        ships('vale', 'Estmark ships marine engines to Sudria, Mara Vale said.', {
          source: 'Mara Vale',
          cue: 'said',
          date,
        }),
      ]);
    expect(trace([said('a', one), said('b', other)]).origins).toHaveLength(origins);
  });

  it('unnamed officials of one body who share nothing in two stories stay apart', () => {
    const other = report('9-far', {}, [
      {
        text: 'Fishing quotas will be cut, Norland officials said.',
        by: 'aide-2',
        source: 'Norland officials',
        cue: 'said',
        anonymous: true,
        claim: { type: 'STATE', actor: ['norland'] },
      },
    ]);
    expect(trace([first, other], []).origins).toHaveLength(2);
  });

  it.each([
    ['in a copy', [{ article: 'b', of: 'a', share: 1 }], null],
    ['in two papers that print one agency', [], 'Continental Wire'],
  ] as const)('an unnamed source of no known body is one %s', (_, copies, agency) => {
    const told = (id: string, by: string): AnnotatedArticle => ({
      ...report(id, {}, [
        ships(by, 'Estmark ships engines to Sudria, a source said.', {
          source: 'a source',
          cue: 'said',
          anonymous: true,
        }),
      ]),
      agency,
    });
    expect(
      trace([told('a', 'source-1'), told('b', 'source-2')], [], copies).origins.map(({ articles }) => articles.length),
    ).toEqual([2]);
    expect(trace([told('a', 'source-1'), { ...told('b', 'source-2'), agency: null }], [], []).origins).toHaveLength(2);
  });

  it("a report that names only the paper it took it from leads on to that paper's own source", () => {
    const own = report('a', { publisher: 'Coast Gazette' }, [
      ships('lund', 'Estmark ships marine engines to Sudria, Petra Lund said.', { source: 'Petra Lund', cue: 'said' }),
    ]);
    const passed = report('b', {}, [
      ships('gazette', 'Estmark ships marine engines to Sudria, the Coast Gazette reported.', {
        source: 'the Coast Gazette',
        cue: 'reported',
      }),
    ]);
    expect(
      trace([own, passed]).origins.map(({ speakers, via, articles }) => [
        speakers,
        via,
        articles.map(({ certainty }) => certainty),
      ]),
    ).toEqual([[['lund'], ['gazette'], ['stated', 'inferred']]]);
  });

  it('a narrator is no origin by name, yet what he tells has one', () => {
    const told = report('a', {}, [
      {
        text: 'Estmark has shipped marine engines to Sudria.',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['marine engines'] },
      },
    ]);
    const { origins, claims } = trace([told]);
    expect([origins, claims[0]?.counts]).toEqual([
      [],
      {
        articles: 1,
        publishers: 0,
        speakers: 0,
        origins: 1,
        institutions: 1,
        unsourced: 1,
        // the outlet may have found it out itself
        range: { origins: [1, 1], institutions: [1, 1] },
      },
    ]);
  });
});

describe('conflicts', () => {
  const share = (id: string, [figure, value, op]: readonly [string, number, '~' | '>' | '<']): AnnotatedArticle =>
    report(id, {}, [
      ships('officials', `Estmark supplied ${figure} of the marine engines that Sudria bought, officials said.`, {
        source: 'officials',
        cue: 'said',
        anonymous: true,
        figures: [[figure, value, 'percent', op]],
      }),
    ]);

  it.each([
    [
      '"nearly 70" and "more than 70" turn on one another',
      ['nearly 70 percent', 70, '~'],
      ['more than 70 percent', 70, '>'],
      ['nearly 70 percent', 'more than 70 percent'],
    ],
    [
      'far figures disagree',
      ['about 30 percent', 30, '~'],
      ['about 70 percent', 70, '~'],
      ['about 30 percent', 'about 70 percent'],
    ],
    [
      '"more than 65" and "about 70" do not',
      ['more than 65 percent', 65, '>'],
      ['about 70 percent', 70, '~'],
      undefined,
    ],
  ] as const)('numbers: %s', (_name, one, other, values) => {
    const { conflicts } = trace([share('a', one), share('b', other)]);
    expect(conflicts.find(({ kind }) => kind === 'number')?.sides.map(({ value }) => value)).toEqual(values);
  });

  it('a denial that is narrower than the charge', () => {
    const article = report('a', {}, [
      ships('officials', 'Estmark ships marine engines to Sudria, officials said.', {
        source: 'officials',
        cue: 'said',
        anonymous: true,
      }),
      {
        text: 'Estmark denies that it sends torpedoes to Sudria.',
        by: 'ministry',
        source: 'Estmark',
        cue: 'denies',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['torpedoes'], polarity: 'denied' },
      },
    ]);
    expect(trace([article]).conflicts).toEqual([
      expect.objectContaining({
        kind: 'scope',
        sides: [expect.objectContaining({ value: 'torpedoes' }), expect.objectContaining({ value: 'marine engines' })],
      }),
    ]);
  });

  it('a denial of the charge itself: for, against, and a conflict of polarity', () => {
    const article = report('a', {}, [
      ships('officials', 'Estmark ships marine engines to Sudria, officials said.', {
        source: 'officials',
        cue: 'said',
        anonymous: true,
      }),
      {
        text: 'Estmark denies that it ships engines to Sudria.',
        by: 'ministry',
        source: 'Estmark',
        cue: 'denies',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['engines'], polarity: 'denied' },
      },
    ]);
    const { claims, conflicts } = trace([article]);
    expect([claims[0]?.members.map(({ relation }) => relation), conflicts.map(({ kind }) => kind)]).toEqual([
      ['same', 'denies'],
      ['polarity'],
    ]);
  });

  it('told as plain fact elsewhere: the attribution is lost', () => {
    const told = report('b', {}, [
      {
        text: 'Estmark has shipped marine engines to Sudria.',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['marine engines'] },
      },
    ]);
    expect(trace([first, told]).conflicts.map(({ kind, sides }) => [kind, sides[0]?.article])).toContainEqual([
      'attribution-lost',
      'b',
    ]);
  });

  it('reports that agree have none', () => expect(trace([copy, independent]).conflicts).toEqual([]));
});

describe('timeline', () => {
  it('dates claims and occasions, the planned ones marked, vague ones left out', () => {
    const article = report('a', {}, [
      {
        text: 'The ministers of Norland and Westia meet on Thursday.',
        claim: { type: 'CONSULT', actor: ['norland', 'westia'], time: '2031-05-08', modality: 'planned' },
      },
      { text: 'Sudria closed its ports in April.', claim: { type: 'COERCE', actor: ['sudria'], time: '2031-04' } },
      { text: 'Talks were held before.', claim: { type: 'CONSULT', actor: ['norland'], time: 'PAST_REF' } },
    ]);
    expect(trace([article]).timeline.map(({ date, precision, status }) => [date, precision, status])).toEqual([
      ['2031-04', 'month', 'past'],
      ['2031-05-08', 'day', 'planned'],
    ]);
  });
});

describe('words of groups and of the timeline', () => {
  const deny: Line = {
    text: 'Estmark denies that it ships engines to Sudria.',
    by: 'ministry',
    source: 'Estmark',
    cue: 'denies',
    claim: {
      type: 'AID',
      actor: ['estmark'],
      recipient: ['sudria'],
      polarity: 'denied',
      text: 'Estmark ships engines to Sudria.',
    },
  };

  it("a denial stands in the article's own words", () => {
    const own: Line = { ...deny, claim: { ...deny.claim, text: deny.text, context: [[0, deny.text.length]] } };
    expect(trace([report('a', {}, [own])]).claims.map(({ text }) => text)).toEqual([deny.text]);
  });

  it('… or, in an older ledger, with its speaker before words of ours', () =>
    expect(trace([report('a', {}, [deny])]).claims.map(({ text }) => text)).toEqual([
      'Foreign Ministry of Estmark denies that Estmark ships engines to Sudria.',
    ]));

  it('the member that reads best speaks for all', () => {
    const lines: Line[] = [
      {
        text: 'It shipped marine engines to Sudria.',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'] },
      },
      {
        text: 'Estmark shipped marine engines to Sudria.',
        claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'] },
      },
    ];
    expect(trace(lines.map((line, i) => report(`r${i}`, {}, [line]))).claims.map(({ text }) => text)).toEqual([
      'Estmark shipped marine engines to Sudria.',
    ]);
  });

  it('a fragment makes no group', () =>
    expect(
      trace([report('a', {}, [{ text: 'How the engines were moved.', claim: { type: 'STATE' } }])]).claims,
    ).toEqual([]));

  it('a speaker is not named twice, and an unnamed speaker in one paper has no day', () => {
    const told = report('a', { publishedAt: '2031-05-06' }, [
      {
        text: 'Mara Vale admitted on Monday that she sold the ships.',
        by: 'vale',
        source: 'Mara Vale',
        cue: 'admitted',
        date: '2031-05-05',
        claim: { type: 'STATE', actor: ['vale'] },
      },
      {
        text: 'The harbour is closed, officials said.',
        by: 'officials',
        source: 'officials',
        cue: 'said',
        anonymous: true,
        claim: { type: 'STATE', text: 'The harbour is closed.' },
      },
    ]);
    expect(trace([told]).timeline.map(({ text }) => text)).toEqual([
      'Mara Vale admitted on Monday that she sold the ships.',
    ]);
  });
});

describe('rules', () => {
  const torpedoes: Line = {
    text: 'Estmark denies that it sends torpedoes to Sudria.',
    by: 'ministry',
    source: 'Estmark',
    cue: 'denies',
    claim: { type: 'AID', actor: ['estmark'], recipient: ['sudria'], goods: ['torpedoes'], polarity: 'denied' },
  };
  const articles = [
    report('a', {}, [
      ships('officials', 'Estmark ships marine engines to Sudria, officials said.', {
        source: 'officials',
        cue: 'said',
        anonymous: true,
      }),
      torpedoes,
    ]),
  ];
  const leaving = (...rules: string[]) =>
    corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [], leftOut: new Set(rules) });

  it('are named by what they find, with on what grounds', () =>
    expect(leaving().conflicts.map(({ reasons }) => reasons)).toEqual([
      ['rule: reach', 'denied by one party', 'in words of another reach'],
    ]));

  it('find nothing where they are left out', () => {
    expect(leaving('conflict: reach').conflicts).toEqual([]);
    expect(leaving('conflict: figures').conflicts).toHaveLength(1);
  });

  it('of links and of origins can be left out, too', () => {
    const told = [first, copy, independent];
    const links = (leftOut: ReadonlySet<string>) =>
      corroborate({ articles: told, entities: ENTITIES, stories: oneEvent(told), copies: [], leftOut });
    const reasons = ({ claims, origins }: Corroboration): string[] => [
      ...claims.flatMap(({ members }) => members.flatMap((member) => member.reasons ?? [])),
      ...origins.flatMap((origin) => origin.reasons ?? []),
    ];
    expect(reasons(links(new Set()))).toEqual(expect.arrayContaining(['words', 'bodySpeaks']));
    expect(reasons(links(new Set(['link: words', 'origin: words'])))).not.toEqual(expect.arrayContaining(['words']));
  });
});

describe('laws', () => {
  it('the order of the articles makes no difference', () => {
    const whole = trace(BRIEFED, oneEvent(BRIEFED), COPIES);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(BRIEFED, { minLength: BRIEFED.length, maxLength: BRIEFED.length }),
        (shuffled) => {
          expect(trace(shuffled, oneEvent(BRIEFED), COPIES)).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('every member, origin and side stands in its article, and ids are unique', () => {
    const { claims, origins, conflicts } = trace(BRIEFED, oneEvent(BRIEFED), COPIES);
    const length = new Map(BRIEFED.map(({ id, text }) => [id, text.length]));
    for (const { articles } of origins)
      for (const { article, evidence } of articles)
        expect(evidence.every(([start, end]) => start < end && end <= (length.get(article) ?? 0))).toBe(true);
    for (const { sides } of conflicts)
      for (const { article, span } of sides) expect(span[1]).toBeLessThanOrEqual(length.get(article) ?? 0);
    const ids = [...claims, ...origins, ...conflicts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every claim stands in at least one group, and counts follow from members', () => {
    const { claims } = trace(BRIEFED);
    const grouped = new Set(
      claims.flatMap(({ members }) => members.map(({ article, claim }) => `${article} ${claim}`)),
    );
    expect(grouped.size).toBe(BRIEFED.reduce((n, article) => n + article.claims.length, 0));
    for (const { counts } of claims) expect(counts.institutions).toBeLessThanOrEqual(counts.origins);
  });
});
