import { WORD_CLASSES } from '../lexicon/en/word-frequency.ts';
import { readableStem } from './scan-words.ts';

const RARITY: ReadonlyMap<string, number> = new Map(
  WORD_CLASSES.flatMap(({ share, stems }) =>
    stems.split(' ').map((word): [string, number] => [word, share >= 1 ? 0 : Math.log1p(1 / share)]),
  ),
);
const RAREST: number = Math.log1p(2 / (WORD_CLASSES.at(-1)?.share ?? 0.001));

/** ln(1 + 1 / share of news texts) of a stem, 0 for a function word; one in no class counts as half as common. */
export function rarityOf(word: string): number {
  return RARITY.get(word) ?? RAREST;
}

/** The stem of a word in any case. */
export function stemAnyCase(word: string): string {
  return readableStem(word.toLowerCase());
}
