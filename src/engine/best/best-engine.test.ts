import { describe, expect, it, vi } from 'vitest';
import { segment } from '../../language/index.ts';
import { loadModels } from '../../load-models.ts';
import { engineContract } from '../contract.fixture.ts';

vi.setConfig({ testTimeout: 240_000 });
const ENGINE = loadModels(undefined, 'best');
engineContract('best', () => ENGINE);

describe('the best engine', () => {
  const tagsOf = (text: string, word: string): readonly string[] => {
    const { tokens } = ENGINE.prepareNow(segment({ id: 'x', text, title: null, publishedAt: null, lang: 'en' })).parsed;
    const at = tokens.word.indexOf(word);
    return [tokens.upos[at]!, tokens.xpos[at]!];
  };

  it.each([
    ['Officials said rebels shot down a drone and seized two trucks.', 'shot', 'VERB', 'VBD'],
    ['Officials said rebels shot down a drone and seized two trucks.', 'seized', 'VERB', 'VBD'],
    ['The firm told buyers the ship, built in Dorn, sailed on Monday.', 'built', 'VERB', 'VBN'],
  ])('takes a tag of which the linear tagger is surer: “%s” (%s)', (text, word, ...tags) =>
    expect(tagsOf(text, word)).toEqual(tags),
  );

  it.each([
    ['The works stopped after farmers sued the mill.', 'SCONJ'],
    ['The works stopped after a suit.', 'ADP'],
  ])('calls a word by what it does in the tree: “%s”', (text, tag) =>
    expect(tagsOf(text, 'after')).toEqual([tag, 'IN']),
  );
});
