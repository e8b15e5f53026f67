import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import { docOf } from './lines.fixture.ts';

const models = loadModels();

/** Who says, by the report, what has these words in it: "-" for nobody, null where nothing of it is attributed. */
function speakerOf(report: string, words: string): string | null {
  const { text, attributions, entities } = annotate(docOf(report), models);
  const found = attributions.find(({ content }) => content.some((span) => text.slice(...span).includes(words)));
  if (found === undefined) return null;
  return entities.find(({ id }) => id === found.speaker)?.name ?? '-';
}

describe('“it” and “they”', () => {
  it.each<[string, string, string | null]>([
    ['The port said that the crane was safe. It said it would test it.', 'would test it', 'port'],
    ['The port said that the crane was safe. It also warned of a queue.', 'a queue', 'port'],
    ['Repeated reports have said that it leaks. It has told the public that it does not.', 'does not', '-'],
    ['Some said the fair had been noisy. "I slept well," she said in May.', 'slept well', '-'],
    [
      'The judges found that the dam protects the homes of local farmers, but they also ruled that it was late.',
      'it was late',
      'judges',
    ],
    ['Police in Crale have arrested a man of 30 after they say he drove off without paying.', 'drove off', 'Police'],
    ['Guards held two men after they said they had lost their papers.', 'lost their papers', '-'],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe('what stands before the colon of a headline', () => {
  const body = 'The mill will close in June. Anna Reed said that it had lost money. Tarn Port opened on Monday.';
  it.each<[string, string, string | null]>([
    ['Mill row: Council to close two sites', 'close two sites', null],
    ['Opinion: The mill should stay', 'should stay', null],
    ['Reed: Why the mill must go', 'mill must go', null],
    ['Scientists: Mill dust is harmless', 'dust is harmless', 'Scientists'],
    ['Anna Reed: Works have lost money', 'have lost money', 'Anna Reed'],
    ['Paul Hale: Works have lost money', 'have lost money', '-'],
    ['Paul Hale: "My works have lost money"', 'have lost money', 'Paul Hale'],
  ])('%s', (title, words, speaker) => expect(speakerOf(`${title} || ${body}`, words)).toBe(speaker));
});
