import { describe, expect, it } from 'vitest';
import type { NameSpan, NameType } from '../../model/index.ts';
import { guessedParse } from './guessed-parse.fixture.ts';
import { joinNameParts } from './join-name-parts.ts';

/** What is made of the names that a model has found, given as "[Ada]PERSON". */
function join(line: string): string[] {
  const names: NameSpan[] = [];
  const words: string[] = [];
  let from = -1;
  for (const part of line.split(' ')) {
    const [, opens, word, type] = /^(\[?)(.*?)(?:\](\w+))?$/.exec(part)!;
    if (opens) from = words.length;
    words.push(word!);
    if (type !== undefined) names.push({ from, to: words.length, type: type as NameType });
  }
  const parsed = guessedParse(words.map((w) => (/^\p{Lu}/u.test(w) ? `${w}/PROPN/nsubj/0` : w)).join(' '));
  return joinNameParts(parsed, names).map(
    ({ from: a, to: b, type }) => `${parsed.tokens.word.slice(a, b).join(' ')}/${type}`,
  );
}

describe('joinNameParts', () => {
  it.each([
    ['Ada van den [Lind]PERSON spoke', ['Ada van den Lind/PERSON']],
    ['[Bo]PERSON de la Marn spoke', ['Bo de la Marn/PERSON']],
    ['Bo de la [Marn]PLACE spoke', ['Marn/PLACE']],
    ['[Van]PERSON der Lind Logistics sued', ['Van der Lind Logistics/ORG']],
    ['Van den Lind spoke', ['Van den Lind/PERSON']],
    ['[Tour]EVENT de [France]PLACE began', ['Tour/EVENT', 'France/PLACE']],
    ['[A.]PERSON [Lind]PERSON spoke', ['A. Lind/PERSON']],
    ['[A.]PERSON Lind spoke', ['A. Lind/PERSON']],
    ['[A.]PERSON spoke', []],
    ['[Acmera Systems]PERSON rose', ['Acmera Systems/ORG']],
    ['[Acmera Logistics]PERSON rose', ['Acmera Logistics/ORG']],
    ['[Acmera]PERSON Logistics rose', ['Acmera Logistics/ORG']],
    ['Acmera Logistics rose', ['Acmera Logistics/ORG']],
    ['[Bo]PERSON Logistics rose', ['Bo Logistics/ORG']],
    ['[Peter]PERSON Holding rose', ['Peter/PERSON']],
    ['[Lorvik Port]PLACE Holding rose', ['Lorvik Port/PLACE']],
    ['[Peter Church]PERSON spoke', ['Peter Church/PERSON']],
    ['[A. Church]PERSON spoke', ['A. Church/PERSON']],
    ['[Bo Lind]PERSON met [Ada Holm]PERSON', ['Bo Lind/PERSON', 'Ada Holm/PERSON']],
  ])('%s', (line, expected) => expect(join(line)).toEqual(expected));
});
