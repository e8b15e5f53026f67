import { describe, expect, it } from 'vitest';
import { loadReader } from '../load-reader.ts';
import type { AnnotatedArticle } from '../model/index.ts';
import { emptyArticle } from './article.fixture.ts';
import { editsBetween } from './edits.ts';
import { entryOf, readingOf } from './reading.ts';

const reader = loadReader();

function read(text: string): AnnotatedArticle {
  const doc = { id: 'a', text, title: null, publishedAt: '2031-05-02', lang: 'en' };
  return entryOf({ ...emptyArticle('a'), text, publishedAt: '2031-05-02' }, readingOf(reader.read(doc))).article;
}

const TEXT = `The harbour of Lorvik will stay closed for six weeks, a port official said on Friday. Crews had found 14 mines in the channel, according to the navy.

Harbour master Dora Valente said that two tugs may leave on Monday. "Nobody is allowed in," Valente told reporters. Estmark has sent grain to Sudria through the port.`;

/** What an edit of the text did, by kind. */
const kindsOf = (from: string, to: string): string[] => {
  expect(TEXT).toContain(from);
  return editsBetween(read(TEXT), read(TEXT.replace(from, to))).flatMap(({ kinds }) => kinds);
};

describe('what an edit did', () => {
  it.each([
    ['a comma', 'closed for six weeks, a port', 'closed for six weeks a port'],
    ['a date', 'leave on Monday', 'leave on Tuesday'],
    ['quotation marks', '"Nobody is allowed in,"', '“Nobody is allowed in,”'],
    ['a capital', 'Harbour master', 'harbour master'],
    ['a word mistyped', 'reporters', 'repporters'],
    ['an article', 'to the navy', 'to a navy'],
    ['a paragraph cut in two', 'on Friday. Crews', 'on Friday.\n\nCrews'],
    ['nothing', 'Crews', 'Crews'],
  ])('is nothing to what it says: %s', (_, from, to) => expect(kindsOf(from, to)).toEqual([]));

  it.each([
    ['whose word it is', ', a port official said on Friday', '', ['attribution lost']],
    ['whose word it is now', 'a port official', 'the mayor of Lorvik', ['attribution', 'name']],
    ['a figure', '14 mines', '41 mines', ['figure']],
    ['for how long', 'six weeks', 'eight weeks', ['figure']],
    ['a name', 'to Sudria', 'to Norland', ['name']],
    ['how sure it is', 'may leave', 'will leave', ['certainty']],
    ['whether it is so', 'will stay closed', 'will not stay closed', ['negation']],
    ['a sentence', ' Estmark has sent grain to Sudria through the port.', '', ['taken out']],
    ['other words', 'had found', 'had blown up', ['wording']],
  ])('is told: %s', (_, from, to, kinds) => expect(kindsOf(from, to)).toEqual(kinds));

  it('is told of a sentence that came', () => {
    const after = read(`${TEXT} The navy asked Norland for divers.`);
    expect(editsBetween(read(TEXT), after)).toEqual([{ kinds: ['put in'], before: null, now: expect.anything() }]);
  });
});
