import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import type { Claim } from '../model/index.ts';

const models = loadModels();
const eventIn = (text: string): Claim => annotate(docOf(text), models).claims.find(({ type }) => type !== 'STATE')!;

describe('how sure the parties of an event are', () => {
  it.each([
    ['is more where news tells it so', 'Dora Reed criticized the mayor.', 'Dora Reed derided the mayor.'],
    [
      'is more of what is told as done',
      'Dora Reed accused Tom Hale of theft.',
      'Without accusing Tom Hale of theft, Dora Reed left.',
    ],
    ['is more of a main clause', 'Dora Reed met Tom Hale.', 'She said that it is true that Dora Reed met Tom Hale.'],
  ])('%s', (_, more, less) => {
    const [of, other] = [more, less].map((text) => eventIn(text)?.confidence?.actor ?? 0);
    expect(of).toBeGreaterThan(other!);
  });

  it('is said of those who are only described, too', () =>
    expect(eventIn('Dock workers accused the mayor of theft.').confidence!.actor).toBeGreaterThan(0.8));
});

describe('whose report it is', () => {
  it('stands in brackets before his office, and does nothing with him', () => {
    const text = '(CNN) Secretary Dora Reed met the king of Chile. Reed demanded answers.';
    const { claims, entities } = annotate(docOf(text), models);
    const actors = claims.flatMap(({ actor }) => actor.map((id) => entities.find((one) => one.id === id)!.name));
    expect(actors).toEqual(['Dora Reed', 'Dora Reed']);
  });
});
