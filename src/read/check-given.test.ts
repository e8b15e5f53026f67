import { describe, expect, it } from 'vitest';
import { checkArticle, checkGiven, oneLine } from './check-given.ts';

describe('checkGiven', () => {
  it.each(['1917', '1917-03', '1917-03-01', '2024-04-10T14:11Z', '2024-04-10T14:11:05+02:00'])(
    'keeps %s',
    (publishedAt) => expect(checkGiven({ publishedAt })).toEqual({ given: { publishedAt }, notes: [] }),
  );

  it.each([
    ['3 March 2025', '2025-03-03'],
    ['March 3, 2025', '2025-03-03'],
    ['31.12.2024', '2024-12-31'],
  ])('reads %s', (publishedAt, iso) =>
    expect(checkGiven({ publishedAt })).toEqual({ given: { publishedAt: iso }, notes: [] }),
  );

  it.each([
    [
      { publishedAt: '2025-13-45' },
      'publishedAt "2025-13-45" was given, which is no date as 2025-03-31 or 31 March 2025; left out',
    ],
    [
      { publishedAt: '2025-02-30' },
      'publishedAt "2025-02-30" was given, which is no date as 2025-03-31 or 31 March 2025; left out',
    ],
    [
      { publishedAt: 'the day after' },
      'publishedAt "the day after" was given, which is no date as 2025-03-31 or 31 March 2025; left out',
    ],
    [
      { url: 'javascript:alert(1)' },
      'url "javascript:alert(1)" was given, which is no address that begins with https:// or http://; left out',
    ],
    [{ lang: '12345' }, 'lang "12345" was given, which is no code of a language as en or pt-BR; left out'],
  ])('refuses %j', (given, note) =>
    expect(checkGiven({ publisher: 'Harbour Post', ...given })).toEqual({
      given: { publisher: 'Harbour Post' },
      notes: [note],
    }),
  );
});

describe('checkArticle', () => {
  it('makes null of what cannot be used, and says so', () => {
    const { article, notes } = checkArticle({
      id: 'a',
      hash: '',
      file: null,
      url: 'javascript:alert(1)',
      title: 'Weir\u0007 sha\u202Ered',
      byline: ['Ada\tFenn', '\u200E'],
      publisher: 'Canal Post',
      agency: null,
      publishedAt: 'someday',
      publishedAtBasis: 'metadata',
      modifiedAt: 'never',
      lang: 'en',
      text: 'Water.',
      removed: [],
    });
    expect(article).toMatchObject({ url: null, title: 'Weir shared', byline: ['Ada Fenn'], publishedAt: null });
    expect(article).toMatchObject({ publishedAtBasis: 'none', modifiedAt: null, publisher: 'Canal Post' });
    expect(notes).toHaveLength(2);
  });
});

describe('oneLine', () => {
  it('takes away colours of a terminal with their codes', () => {
    expect(oneLine('\u001b[31mAda\u001b[0m\tFenn\u0007')).toBe('Ada Fenn');
  });
});
