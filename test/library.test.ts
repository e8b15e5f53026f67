import { describe, expect, it } from 'vitest';
import { annotate, joinTitle, Ledger, loadModels, readBytes } from '../src/index.ts';

describe('the library', () => {
  it('reads, annotates and enters an article, as the README says', async () => {
    const [result] = await readBytes(
      new TextEncoder().encode('Mill burns\n\nA paper mill burned in Osterby on Monday, fire chief Ida Lund said.'),
      { name: 'mill.txt', url: null },
    );
    if (result?.kind !== 'article') throw new Error('the reader gave no article');
    const annotated = annotate(joinTitle(result.article), loadModels());
    const ledger = new Ledger();
    expect(ledger.add(result.article, annotated)).toEqual({ id: 'mill.txt', warning: null });
    const file = ledger.toFile();
    const speakers = file.articles[0]!.attributions.map((a) => file.entities.find((e) => e.id === a.speaker)?.name);
    expect(speakers).toEqual(['Ida Lund']);
    expect(file.origins).toHaveLength(1);
  });
});
