import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyArticle } from './article.fixture.ts';
import { joinTitle } from './join-title.ts';

describe('joinTitle', () => {
  it.each([
    ['Ferry aground', 'A ferry ran aground.', 'Ferry aground\n\nA ferry ran aground.'],
    ['Ferry aground', 'Ferry aground\nA ferry ran aground.', 'Ferry aground\n\nA ferry ran aground.'],
    [null, 'A ferry ran aground.', 'A ferry ran aground.'],
    [' ', 'A ferry ran aground.', 'A ferry ran aground.'],
    ['Ferry aground', '', 'Ferry aground'],
  ])('%j and %j', (title, text, joined) => expect(joinTitle({ ...emptyArticle('a'), title, text }).text).toBe(joined));

  it('keeps every word of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (text, title) => {
        const joined = joinTitle({ ...emptyArticle('a'), title, text }).text;
        expect(joined.endsWith(text) || (title !== null && joined.startsWith(title.trim()))).toBe(true);
      }),
    );
  });
});
