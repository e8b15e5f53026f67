import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import type { Claim } from '../model/index.ts';
import { probabilityOf } from './judge-parties.ts';

const models = loadModels();
const eventsIn = (text: string): readonly Claim[] =>
  annotate(docOf(text), models).claims.filter(({ type }) => type !== 'STATE');

describe('whoever is quoted', () => {
  it('is not the “he” of his own words', () => {
    const text = 'Sheriff Tom Hale spoke on Monday. “We know that he threatened his neighbour,” Hale said.';
    expect(eventsIn(text).map(({ type, actor }) => [type, actor.length])).toEqual([['THREATEN', 0]]);
  });
});

describe('how sure the parties of an event are', () => {
  it('is said of whoever is named, and of nobody else', () => {
    const [claim] = eventsIn('Chile condemned Peru on Monday.');
    expect(claim!.confidence!.actor).toBeGreaterThan(0.8);
    expect(claim!.confidence!.recipient).toBeGreaterThan(0.8);
    expect(eventsIn('Peru was condemned on Monday.')[0]!.confidence!.actor).toBeNull();
  });

  it('leaves open who is found far off, and says so, but keeps him for comparing reports', () => {
    const [claim] = eventsIn(
      'Sen. Tom Hale Thomas Robert HaleMinisters reject the budget of Port Ennis spoke on Monday.',
    );
    expect(claim!.recipient).toEqual([]);
    expect(claim!.confidence!.recipient).toBeLessThan(0.6);
    expect(claim!.reasons).toContain('recipient: left open, object “budget”');
    expect(claim!.structure!.leftOpen).toEqual({ actor: [], recipient: [expect.any(String)] });
  });

  it('is more of a name that is itself the object than of one within it', () => {
    const [itself] = eventsIn('Dora Reed condemned Chile as a farce.');
    const [within] = eventsIn('Dora Reed condemned the Chilean investigation as a farce.');
    expect(itself!.confidence!.recipient).toBeGreaterThan(within!.confidence!.recipient!);
  });

  it('is said of no state', () => {
    const { claims } = annotate(docOf('Chile is a country of long coasts.'), models);
    expect(claims.map(({ confidence }) => confidence)).toEqual([undefined]);
  });

  it('is even where nothing is known', () => expect(probabilityOf({}, ['slot subject'])).toBe(0.5));
});
