import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/index.ts';
import { profilesOf } from './claim-profile.ts';
import { attributionTo, outletsOf, passedOn } from './outlets.ts';
import { ENTITIES, report } from './story.fixture.ts';

const ARTICLES = [
  { publisher: 'Coast Gazette', agency: null },
  { publisher: 'The Hill Courier', agency: 'Inland Wire' },
  { publisher: 'The Dale Courier', agency: null },
];
const article = (publisher: string | null, agency: string | null = null) => ({
  ...report('a', publisher === null ? {} : { publisher }, []),
  agency,
});
const outlets = outletsOf(ARTICLES);

describe('outletsOf', () => {
  it.each([
    ['the Coast Gazette reported', true],
    ['the Gazette reported', true],
    ['a gazette reported', false],
    ['the gazette reported', false],
    ['Coast-Gazette reporters', true],
    ['the Hill Courier reported', false],
  ])('%s names its own: %s', (text, own) => expect(outlets.isOwn(text, article('Coast Gazette'))).toBe(own));

  it.each([
    ['the Hill Courier reported', 'hill courier'],
    ['the Courier reported', null],
    ['Inland Wire reported', 'inland wire'],
    ['the Wire reported', 'inland wire'],
    ['the Coast Gazette reported', null],
    ['nobody reported', null],
  ])('%s cites %s', (text, name) => expect(outlets.citedIn(text, article('Coast Gazette'))).toBe(name));

  it.each([
    ['the Hill Courier and nobody else', 'hill courier'],
    ['the Hill Courier and Inland Wire', null],
    ['nobody', null],
  ])('%s: the only one is %s', (text, name) => expect(outlets.onlyCitedIn(text, article('Coast Gazette'))).toBe(name));

  it('takes the agency of a report for its own', () => {
    expect(outlets.citedIn('Inland Wire reported', article('The Hill Courier', 'Inland Wire'))).toBeNull();
  });
});

describe('passedOn', () => {
  const text = 'Engines went to Sudria, the Hill Courier reported.';
  const profile = (words: string, terms: readonly string[], kind: Mention['kind'] = 'name') => {
    const from = words.indexOf('Hill Courier');
    const printed = report('a', { publisher: 'Coast Gazette' }, [
      {
        text: words,
        claim: {
          type: 'AID',
          structure: {
            predicate: 'go',
            form: 'clause',
            passive: false,
            negated: false,
            headline: false,
            arguments: [],
            terms: [],
            names: [],
            context: terms,
          },
        },
      },
    ]);
    const mentions: Mention[] = from < 0 ? [] : [{ id: 'm', span: [from, from + 12], entity: 'hill', kind }];
    return profilesOf({ ...printed, mentions }, ENTITIES)[0]!;
  };

  it('is said of the outlet that is named as having reported it', () => {
    const from = text.indexOf('Hill Courier');
    expect(passedOn(profile(text, ['report']), outlets)).toMatchObject({
      speaker: 'hill',
      source: [[from, from + 12]],
      cue: [],
      kind: 'indirect',
    });
  });

  it.each([
    ['no word of passing on', profile(text, ['sail'])],
    ['no name', profile(text, ['report'], 'nominal')],
    ['no other outlet', profile('Engines went to Sudria, the paper reported.', ['report'])],
  ])('is nobody’s with %s', (_, told) => expect(passedOn(told, outlets)).toBeNull());

  it('makes an attribution without words where nothing names the outlet', () => {
    const { claim } = profile(text, []);
    expect(attributionTo(null, null, claim)).toMatchObject({ speaker: null, source: [], content: claim.evidence });
  });
});
