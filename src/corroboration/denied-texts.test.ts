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

/** What a denial that does not say what it denies is of: the words of the first side of each conflict. */
function chargeAgainst(
  denial: string,
  before = 'Peru shelled the port of Arica, the army of Chile said on Monday.',
): string[] {
  const article = articleOf(`Coast Gazette | 2031-03-05 :: ${before} / ${denial}`, 0);
  const ledger = new Ledger();
  ledger.add(article, annotate(article, models));
  const { conflicts } = ledger.toFile();
  return conflicts.flatMap(({ kind, sides }) =>
    kind === 'polarity' ? [article.text.slice(...sides[0]!.span).slice(0, 13)] : [],
  );
}

describe('a denial without content of its own', () => {
  it.each([
    'Peru denies the charge.',
    'Peru has denied any involvement.',
    'Peru rejected that as invented.',
    'Peru called the allegations baseless.',
    "Peru's army described the report as untrue.",
    "Peru's embassy said the claims were false.",
    "Peru's embassy said that the charge had no basis.",
    'Peru said there was no truth in the claim.',
    'Peru said it had nothing to do with the attack.',
    '"That did not happen," Peru said.',
    '"This is a lie," said the foreign minister of Peru, Ada Roe.',
  ])('answers what was told right before: %s', (denial) => expect(chargeAgainst(denial)).toEqual(['Peru shelled ']));

  it.each<[what: string, denial: string, before?: string]>([
    ['a bill', 'Peru rejected it.'],
    ['who is not charged', 'Brazil said it had nothing to lose.'],
    ['another charge', 'Peru denied the allegations of fraud in Cusco.'],
    ['one’s own word', 'The army of Chile said that the report was true.'],
    ['what was false of itself', 'Peru said it was absurd that nobody had asked.'],
    ['the charge of somebody of an office', "Peru's army rejected the president's charge as invented."],
    ['a settlement', 'Peru denied wrongdoing.', 'Peru and Chile agreed on a price for gas on Monday.'],
  ])('answers nothing: %s', (...[, denial, before]) => expect(chargeAgainst(denial, before)).toEqual([]));
});
