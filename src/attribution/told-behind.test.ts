import { describe, expect, it } from 'vitest';
import { loadModels } from '../load-models.ts';
import { whoseIn } from './lines.fixture.ts';

const models = loadModels();

describe('a sentence that the next one says is somebody’s word', () => {
  it.each([
    [
      'The pumps at Wend Lane failed nine times last winter. This was reported by the Marlow Herald on Tuesday.',
      'failed nine',
      'Marlow Herald',
    ],
    [
      'Six of ten lifts in the towers have no certificate. This is the finding of an audit by the fire service.',
      'Six of ten',
      'audit',
    ],
    [
      'Three children left the ward with the wrong chart. It is set out in a paper that went to the governors on Friday.',
      'Three children',
      'paper',
    ],
    [
      'The firm that mows the parks belongs to a brother of the mayor. This has been brought to light by a student newspaper.',
      'The firm that',
      'student newspaper',
    ],
    [
      'Two thirds of the cranes are older than thirty years. That is what a survey by the Pilots Guild shows.',
      'Two thirds',
      'survey',
    ],
    ['Nine of the wells are dry. So says the Water Board in its yearly report.', 'Nine of', 'Water Board'],
    [
      'The tower leans a further inch each year. This emerges from a report by the city engineer.',
      'The tower leans',
      'report',
    ],
    ['The toll will double in May. The mayor says so, and it has rained.', 'The toll', 'mayor'],
    [
      'The bank knew of the losses in May. This was confirmed by Ada Kale, who kept its books.',
      'The bank knew',
      'Ada Kale',
    ],
  ])('%s', (text, words, speaker) => expect(whoseIn(text, words, models)).toBe(speaker));

  it.each([
    ['The bridge was closed for two hours. This was welcomed by the Drivers Union.', 'The bridge'],
    ['The barn at Oxley burned down. It was built by a cooperative in 1931.', 'The barn'],
    ['Paul Hale lost his boat. It was found by a diver from Oxley.', 'Paul Hale lost'],
    ['The council closed two pools. This is the third cut in a year.', 'The council'],
    ['The road is wet. This was denied by the mayor.', 'The road'],
    ['The letter is two pages long. It was written by the mayor.', 'The letter'],
    ['A map of the harbour hangs in the hall. It is kept in a book by the clerk.', 'A map'],
    ['Is the road wet? This was reported by the Marlow Herald.', 'the road wet'],
    ['The mayor closed the bridge. He said so to annoy her.', 'The mayor closed'],
    ['The toll will double in May. The drivers were told so in the hall.', 'The toll'],
    ['The bridge fell in May. The clearest case revealed so far is the tower.', 'The bridge'],
    ['The old wall is down. It was established by a treaty of 1953.', 'The old wall'],
    ['The road is safe. It was reported by several papers that the bridge is not.', 'The road'],
    ['The road is safe. This is the web version of a letter by Ada Kale.', 'The road'],
    ['The road is safe. That is what Ada Kale says she would like.', 'The road'],
    ['The road is safe. This follows a note from Ada Kale last week.', 'The road'],
    ['The road is safe. This sad tale is revealed by Ada Kale in her book.', 'The road'],
    ['The road is safe. Fifty percent said so.', 'The road'],
    ['The road is safe. Everybody says so.', 'The road'],
    ['The mayor did not close the bridge. This was not reported by the Marlow Herald.', 'The mayor did'],
  ])('%s', (text, words) => expect(whoseIn(text, words, models)).toBe('none'));

  it('is the word of whom its bringer cites', () =>
    expect(
      whoseIn(
        'The pumps failed nine times last winter. This was reported by the Marlow Herald on Tuesday, citing a memo.',
        'failed nine',
        models,
      ),
    ).toBe('memo'));

  it('leaves it to whoever says it already', () =>
    expect(
      whoseIn('The road is wet, Anna Reed said. This was reported by the Marlow Herald.', 'The road is', models),
    ).toBe('Anna Reed'));
});

describe('whom a pronoun means that speaks', () => {
  it.each([
    [
      'Nordsee Lines will leave out Orlen for three weeks. "The wait is now twelve days," it writes in a notice.',
      'The wait',
      'Nordsee Lines',
    ],
    [
      'The audit office has opened an inquiry against five clerks. It suspects that they took cash.',
      'they took',
      'audit office',
    ],
    ['The pilots union wants more rest. It says two ships ran aground.', 'two ships', 'pilots union'],
    [
      'Then the floor was taken by Dan Lamar, who runs the waterworks. "Our meters have been in the red since April. Do not drink it," he told the crowd.',
      'Our meters',
      'Dan Lamar',
    ],
    ['A ship of the Harbour Company sank. "We are sad and angry," it wrote.', 'We are', '-'],
    ['The storm left the coast. It says much that nobody fled.', 'nobody fled', '-'],
  ])('%s', (text, words, speaker) => expect(whoseIn(text, words, models)).toBe(speaker));
});
