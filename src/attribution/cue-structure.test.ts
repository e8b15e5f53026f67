import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { CueStructure } from '../model/index.ts';

const models = loadModels();

/** The last attribution of a text, and the name of the author that it gives. */
function last(text: string): { readonly structure: CueStructure | undefined; readonly author: string | null } {
  const { attributions, entities } = annotate({ id: 'x', title: null, text, lang: 'en', publishedAt: null }, models);
  const structure = attributions.at(-1)?.structure;
  return { structure, author: entities.find(({ id }) => id === structure?.author)?.name ?? null };
}

describe('the structure of a cue', () => {
  it('has its lemmas, and the words of content of what is said, outside names', () =>
    expect(last('Petra Lund said that Edwin Torr had sold two old boats.').structure).toEqual({
      words: ['say'],
      negatives: [],
      passive: false,
      terms: ['sell', 'old', 'boat'],
      author: null,
      source: ['Petra', 'Lund'],
    }));

  it('knows what is negated, and the passive', () => {
    expect(last('Petra Lund did not say that the boats were sold.').structure?.negatives).toContain('say');
    expect(last('It was denied by Petra Lund that the boats were sold.').structure?.passive).toBe(true);
  });

  it('such a thing is what was told before', () =>
    expect(last('Petra Lund denied giving such an order.').structure?.terms).toEqual(['order']));
});

describe('the author of a document', () => {
  it.each([
    ['A report by the minister, Mara Vale, came out on Monday. The report says that all is well.', 'Mara Vale'],
    ['Vale answered with a report by Secretary of State Anna Reed. The report says that all is well.', 'Anna Reed'],
    ['Mara Vale published a study on Monday. The study says that bread is dear.', 'Mara Vale'],
    ['The harbour is shut, Mara Vale said in a statement. It will open in May, the statement added.', 'Mara Vale'],
    ['The harbour is shut, the coast guard said in a statement. It opens in May, the statement added.', 'coast guard'],
    ['The harbour is shut, Mara Vale said in a letter. It will open in May, the statement added.', null],
    ['A study by Mara Vale came out on Monday. The report says that all is well.', null],
    ['A report by Mara Vale came out on Monday. Otto Prell says that all is well.', null],
    ['A report on the harbour came out on Monday. The report says that all is well.', null],
    ['A report by the harbour came out on Monday. The report says that all is well.', null],
    ['Mara Vale read a study on Monday. The study says that bread is dear.', null],
    ['A report by Mara Vale came out. A long and rather new report says that all is well.', null],
    ['The report says that all is well. A report by Mara Vale came out on Monday.', null],
    ["Mara Vale's report came out on Monday. The report says that all is well.", 'Mara Vale'],
    ['A report by Mara Vale and a report by Otto Prell came out. The report says that all is well.', 'Otto Prell'],
    ['A word by Mara Vale came out on Monday. The word says that all is well.', null],
    ['Mara Vale cited a study on Monday. The study says that bread is dear.', null],
  ])('%s', (text, author) => expect(last(text).author).toBe(author));
});
