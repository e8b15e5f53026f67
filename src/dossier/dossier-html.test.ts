import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, LedgerFile } from '../model/index.ts';
import { claimsCsv, dossierHtml } from './index.ts';

const TEXT =
  'Depot burns\n\nA depot near Varna burned on Monday, Minister Ilsa Brandt said. "<script>alert(1)</script>"';

const ARTICLE: AnnotatedArticle = {
  id: 'r1',
  hash: 'h',
  file: 'r1.txt',
  url: 'javascript:alert(1)',
  title: 'Depot burns <b>',
  byline: ['=Ana'],
  publisher: 'The "Coast" & Sons',
  agency: null,
  publishedAt: '2025-03-03',
  publishedAtBasis: 'given',
  modifiedAt: null,
  lang: 'en',
  text: TEXT,
  removed: [{ text: '<img src=x onerror=alert(1)>', why: 'boilerplate' }],
  mentions: [],
  dates: [],
  quantities: [],
  sentences: [
    [0, 11],
    [13, 71],
    [72, 101],
  ],
  attributions: [
    {
      id: 'a1',
      source: [[46, 65]],
      cue: [[66, 70]],
      content: [[13, 44]],
      kind: 'indirect',
      speaker: 'e1',
      anonymous: false,
      parent: null,
      nested: false,
      via: [],
      addressee: [],
      occasion: null,
      confidence: 0.3,
    },
  ],
  claims: [
    {
      id: 'c1',
      evidence: [[13, 44]],
      text: '@A depot near Varna burned.',
      holder: 'a1',
      type: 'STATE',
      mode: null,
      actor: [],
      recipient: [],
      goods: [],
      quantities: [],
      time: '2025-03-03',
      place: null,
      polarity: 'affirmed',
      modality: 'asserted',
      origin: 'o1',
      structure: null,
    },
  ],
};

const LEDGER: LedgerFile = {
  version: 1,
  articles: [ARTICLE],
  entities: [
    {
      id: 'e1',
      name: 'Ilsa Brandt',
      type: 'PERSON',
      named: true,
      aliases: [],
      role: 'Minister',
      knowledge: null,
      affiliation: null,
    },
  ],
  stories: [{ id: 's1', title: 'Depot burns', level: 'event', articles: ['r1'] }],
  copies: [],
  claims: [
    {
      id: 'g1',
      text: '@A depot near Varna burned.',
      type: 'STATE',
      members: [{ article: 'r1', claim: 'c1', relation: 'same' }],
      origins: ['o1'],
      counts: { articles: 1, publishers: 1, speakers: 1, origins: 1, institutions: 0, unsourced: 0 },
    },
  ],
  origins: [
    {
      id: 'o1',
      kind: 'statement',
      label: 'Ilsa Brandt',
      date: '2025-03-03',
      speakers: ['e1'],
      institution: null,
      anonymous: false,
      via: [],
      articles: [{ article: 'r1', evidence: [[46, 70]], certainty: 'stated' }],
    },
  ],
  conflicts: [],
  timeline: [
    { date: '2025-03-03', precision: 'day', status: 'past', text: 'A depot burns.', articles: ['r1'], claims: [] },
  ],
};

describe('dossierHtml', () => {
  it('escapes whatever an article holds, and loads nothing', () => {
    const html = dossierHtml(LEDGER, { title: null, excerpts: false });
    expect(html).not.toMatch(/<script|<img|<b>|javascript:|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain("default-src 'none'");
  });

  it('says what is weak, who is named, and that a machine made it', () => {
    const html = dossierHtml(LEDGER, { title: 'Fire', excerpts: false });
    for (const words of ['<h1>Fire</h1>', 'weak finding', 'on the record', 'Ilsa Brandt', 'Made by a machine'])
      expect(html).toContain(words);
  });

  it('accuses nobody of losing a source that no report of the claim gives', () => {
    const [group] = LEDGER.claims;
    const ledger: LedgerFile = {
      ...LEDGER,
      articles: [
        { ...ARTICLE, claims: ARTICLE.claims.map((claim) => ({ ...claim, holder: 'narrator', origin: null })) },
      ],
      claims: [{ ...group!, origins: [], counts: { ...group!.counts, speakers: 0, unsourced: 1 } }],
    };
    const html = dossierHtml(ledger, { title: null, excerpts: false });
    expect(html).toContain('no origin given');
    expect(html).not.toContain('attribution lost');
  });

  it(
    'says on demand what a claim was joined by, shows counts in doubt as ranges, and leaves open who is ' + 'not clear',
    () => {
      const [group] = LEDGER.claims;
      const ledger: LedgerFile = {
        ...LEDGER,
        articles: [
          {
            ...ARTICLE,
            claims: ARTICLE.claims.map((claim) => ({
              ...claim,
              type: 'REQUEST' as const,
              reasons: ['type: frame “burned”', 'polarity: cue', 'holder: content'],
            })),
            attributions: ARTICLE.attributions.map((one) => ({ ...one, reasons: ['spans: model', 'speaker: clause'] })),
          },
        ],
        claims: [
          {
            ...group!,
            members: [{ ...group!.members[0]!, reasons: ['actorShared', 'byNewRule'] }],
            counts: { ...group!.counts, range: { origins: [1, 3], institutions: [0, 0] } },
          },
        ],
        origins: [{ ...LEDGER.origins[0]!, reasons: ['sameDay'] }],
      };
      const html = dossierHtml(ledger, { title: null, excerpts: true });
      for (const words of [
        'kind: frame “burned”; not so: by the words that say or think it; on whose word: part of what the source says; ' +
          'the same actor; by new rule; words of it found by the model; speaker found by the rule “clause”.',
        'said on the same day.',
        '<dt>origins</dt><dd>1–3</dd>',
        'not clear who → ',
      ])
        expect(html).toContain(words);
      expect(dossierHtml(LEDGER, { title: null, excerpts: true })).not.toContain('why?');
    },
  );

  it('leaves whole texts and what was removed out of excerpts', () => {
    const html = dossierHtml(LEDGER, { title: null, excerpts: true });
    expect(html).not.toContain('alert(1)');
    expect(html).toContain('A depot near Varna burned');
  });
});

describe('claimsCsv', () => {
  it('keeps formulas from being run by a spreadsheet', () => {
    const [head, row] = claimsCsv(LEDGER).split('\n');
    expect(head).toMatch(/^group,group_text,.*,actor,recipient,actor_confidence,recipient_confidence,/);
    expect(row).toContain(",'@A depot near Varna burned.,");
    expect(row).toContain('"The ""Coast"" & Sons"');
  });
});

describe('a large ledger', () => {
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const [group] = LEDGER.claims,
    [origin] = LEDGER.origins,
    [attribution] = ARTICLE.attributions,
    [claim] = ARTICLE.claims;
  const articles = many(250, (i): AnnotatedArticle => ({
    ...ARTICLE,
    id: `r${i}`,
    attributions: many(20, (k) => ({ ...attribution!, id: `a${k}` })),
    claims: many(20, (k) => ({ ...claim!, id: `c${k}`, origin: `o${i}` })),
    quantities: many(10, () => ({ span: [13, 20], value: 1, unit: null, op: '=' as const })),
  }));
  const large: LedgerFile = {
    ...LEDGER,
    articles,
    entities: many(2000, (i) => ({ ...LEDGER.entities[0]!, id: `e${i}`, name: `Ilsa Brandt ${i}` })),
    stories: [{ ...LEDGER.stories[0]!, articles: articles.map((a) => a.id) }],
    claims: many(5000, (i) => ({
      ...group!,
      id: `g${i}`,
      members: [{ article: `r${i % 250}`, claim: `c${i % 20}`, relation: 'same' as const }],
    })),
    origins: many(2000, (i) => ({
      ...origin!,
      id: `o${i}`,
      articles: [{ article: `r${i % 250}`, evidence: [[46, 70] as [number, number]], certainty: 'stated' as const }],
    })),
    timeline: many(1000, () => LEDGER.timeline[0]!),
  };

  it('stays a page that can be opened, counts what it leaves out, and every link leads somewhere', () => {
    const html = dossierHtml(large, { title: null, excerpts: false });
    expect(html.length).toBeLessThan(5_000_000);
    for (const words of [
      '4986 further claims',
      '4800 further claims in <code>ledger.json</code>',
      'Of 250 articles, the 40 that have most in common',
    ])
      expect(html).toContain(words);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    expect([...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('control characters', () => {
  const title = 'Depot\x1b[31m burns\x07 \ud800';
  const ledger: LedgerFile = { ...LEDGER, articles: [{ ...ARTICLE, title, publisher: '\x00Coast' }] };

  it('are shown as marks, in the page and in the table', () => {
    const html = dossierHtml(ledger, { title: null, excerpts: false });
    expect(html).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
    expect(html).toContain('Depot\uFFFD[31m burns\uFFFD \uFFFD');
    expect(claimsCsv(ledger)).toContain('\uFFFDCoast');
  });
});
