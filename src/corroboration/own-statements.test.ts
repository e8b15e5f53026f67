import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { Ledger } from '../ledger/index.ts';
import { loadModels } from '../load-models.ts';
import type { AnnotatedArticle, Attribution, Claim, Entity } from '../model/index.ts';
import { ownStatements } from './own-statements.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure } from './profile.fixture.ts';
import { articleOf } from './stories.fixture.ts';

const body = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, name, named: true, type: 'ORG', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
];
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  body('moss', 'Moss Lines', { aliases: ['Moss'] }),
  body('dockers', 'Dock Herald Union'),
  body('herald', 'Dock Herald'),
  body('paper', 'Coast Notes', { role: 'newspaper' }),
]);

const acts = (actor: string, predicate = 'close'): Claim =>
  bareProfile({ claim: { actor: [actor], structure: bareStructure({ predicate }) } }).claim;
const says = (speaker: string | null, words: readonly string[] = ['say'], more: Partial<Attribution> = {}) =>
  bareAttribution(speaker, { words, ...more });

/** A report by its publisher, with what is claimed and who is heard in it. */
const report = (publisher: string | null, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle =>
  bareReport(`by ${publisher}`, { publisher, ...more });
/** Whose own statements these reports are, by publisher. */
const ofParties = (...reports: readonly AnnotatedArticle[]): Record<string, string> =>
  Object.fromEntries([...ownStatements(reports, ENTITIES)].map(([id, party]) => [id.slice(3), party]));

const CLOSES = { claims: [acts('moss')] };

describe("whose publisher is a party of the story, that report is the party's own statement", () => {
  it.each<[string, AnnotatedArticle[], Record<string, string>]>([
    [
      'a party that acts in another report',
      [report('Moss Lines'), report('Hill Post', CLOSES)],
      { 'Moss Lines': 'moss' },
    ],
    ['… or in its own', [report('Moss Lines', CLOSES)], { 'Moss Lines': 'moss' }],
    ['… or that speaks', [report('Moss Lines', { attributions: [says('moss')] })], { 'Moss Lines': 'moss' }],
    ['by another of its names', [report('Moss', CLOSES)], { Moss: 'moss' }],
    ['a page of its own', [report('Moss Lines Newsroom', CLOSES)], { 'Moss Lines Newsroom': 'moss' }],
    ['with a remark', [report('Moss Lines (public channel)', CLOSES)], { 'Moss Lines (public channel)': 'moss' }],
    [
      'a union, though a word of its name is an outlet’s',
      [report('Dock Herald Union', { claims: [acts('dockers')] })],
      { 'Dock Herald Union': 'dockers' },
    ],
    ['not a publisher called like an outlet', [report('Dock Herald', { claims: [acts('herald')] })], {}],
    ['not an outlet by its role', [report('Coast Notes', { claims: [acts('paper')] })], {}],
    ['nobody of the story', [report('Moss Lines', { claims: [acts('dockers')] })], {}],
    ['nobody who is only named', [report('Moss Lines', { claims: [acts('dockers')] }), report('Quay & Co')], {}],
    ['not what an agency wrote', [report('Moss Lines', { ...CLOSES, agency: 'Wire' })], {}],
    ['not a report without a publisher', [report(null, CLOSES)], {}],
    ['who only finds out is an outlet', [report('Moss Lines', { claims: [acts('moss', 'see')] })], {}],
    ['… or only reports', [report('Moss Lines', { claims: [acts('moss', 'reveal')] })], {}],
    ['… or is heard to have found out', [report('Moss Lines', { attributions: [says('moss', ['obtain'])] })], {}],
    ['… or to have reported', [report('Moss Lines', { ...CLOSES, attributions: [says('moss', ['report'])] })], {}],
    [
      '… or is cited',
      [report('Moss Lines', { ...CLOSES, attributions: [says('herald', ['say'], { via: ['moss'] })] })],
      {},
    ],
    [
      '… or is told things',
      [report('Moss Lines', { ...CLOSES, attributions: [says('dockers', ['tell'], { addressee: ['moss'] })] })],
      {},
    ],
    [
      'but not for what nobody is said to report',
      [report('Moss Lines', { ...CLOSES, attributions: [says(null, ['report'])] })],
      { 'Moss Lines': 'moss' },
    ],
    [
      'nor for an older ledger’s cue, whose words are not known',
      [report('Moss Lines', { attributions: [{ ...says('moss'), structure: undefined } as unknown as Attribution] })],
      { 'Moss Lines': 'moss' },
    ],
    [
      'an older ledger’s claim, of which nothing is known, shows no party',
      [report('Moss Lines', { claims: [{ ...acts('moss'), structure: null }] })],
      {},
    ],
  ])('%s', (_, reports, expected) => expect(ofParties(...reports)).toEqual(expected));
});

const models = loadModels();

/** Who is behind the claims of each report, by label; reports as `publisher | day :: text`. */
function behind(...reports: readonly string[]): string[] {
  const ledger = new Ledger();
  reports.map(articleOf).forEach((article) => ledger.add(article, annotate(article, models)));
  const { articles, origins } = ledger.toFile();
  const label = new Map(origins.map((origin) => [origin.id, origin.label]));
  return articles.map(({ claims }) =>
    [...new Set(claims.map(({ origin }) => label.get(origin ?? '') ?? '-'))].join(' + '),
  );
}

const TOLD =
  'Hill Courier | 2031-05-08 :: Moss Lines will close its yard in Tema in June, the unions said on ' +
  'Thursday. / Moss Lines declined to comment.';

describe('what such a report tells without a source', () => {
  it('is its word, whatever it tells', () =>
    expect(
      behind(
        'Moss Lines | 2031-05-07 :: The yard in Tema will close on 30 June. / All 140 workers will be ' +
          'paid until September.',
        TOLD,
      )[0],
    ).toMatch(/^Moss Lines/u));

  it('is nobody’s of whom the reports tell nothing', () =>
    expect(behind('Harbour Notes | 2031-05-07 :: The yard in Tema will close on 30 June.', TOLD)[0]).toMatch(
      /no source/u,
    ));
});
