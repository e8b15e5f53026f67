import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { Ledger } from '../ledger/index.ts';
import { loadModels } from '../load-models.ts';
import { articleOf } from './stories.fixture.ts';

const models = loadModels();
const CHARGE = 'Prosecutors said on Monday that the mayor, Ida Brun, had taken money from a builder.';

/** What is said not to be so in a report, as the sides of its conflicts, by their last. */
function deniedIn(...sentences: readonly string[]): string[] {
  const article = articleOf(`Coast Gazette | 2031-03-05 :: ${sentences.join(' / ')}`, 0);
  const ledger = new Ledger();
  ledger.add(article, annotate(article, models));
  const { conflicts } = ledger.toFile();
  return conflicts.flatMap(({ kind, sides }) =>
    kind === 'polarity' ? [article.text.slice(...sides.at(-1)!.span).replace(/\.$/u, '')] : [],
  );
}

describe('what a denial denies', () => {
  it.each([
    [
      'a claim rejected',
      [CHARGE, 'Brun rejected the claim that she had taken money from a builder.'],
      ['Brun rejected the claim that she had taken money from a builder'],
    ],
    ['a charge called baseless', [CHARGE, 'Brun called the charge baseless.'], ['Brun called the charge baseless']],
    ['nothing, by who is silent', [CHARGE, 'Brun declined to comment.'], []],
    [
      'no bill that is turned down',
      ['Lawmakers in Norvik voted on a bill that would have funded the harbour.', 'The council rejected the bill.'],
      [],
    ],
    [
      'no charge against another',
      ['Police said that Emil Torr had set fire to the barn.', 'Lorvik Foods denied that it had sold spoiled meat.'],
      [],
    ],
    [
      'no loss that had other reasons, too',
      ['The party lost the election on Sunday.', '"Brun is not the only reason that the party lost," said Emil Torr.'],
      [],
    ],
    [
      'no post that the accused is to have',
      ['The ministry said that Emil Torr would become chief of the harbour.', 'Torr denied those allegations.'],
      [],
    ],
  ])('%s', (_, sentences, expected) => expect(deniedIn(...sentences)).toEqual(expected));
});
