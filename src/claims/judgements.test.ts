import { describe, expect, it } from 'vitest';
import { parsedWords } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { judgementsIn } from './judgements.ts';

/** What a sentence judges of what, `!` in front where it does not. */
function judged(words: string): string[] {
  const { tokens } = parsedWords(words);
  const all = Array.from({ length: tokens.count }, (_, i) => i);
  return judgementsIn(tokens, treeOf(tokens), all).map(
    ({ word, subject, negated }) => `${negated ? '!' : ''}${word}: ${subject.join(' ')}`,
  );
}

describe('what is judged of what, in a word that has an opposite', () => {
  it.each([
    ['with “be”', 'The/DT/2/det seal/NN/4/nsubj is/VBZ/4/cop/be genuine/JJ/0/root', ['genuine: seal']],
    [
      'with “not”',
      'The/DT/2/det seal/NN/5/nsubj is/VBZ/5/cop/be not/RB/5/advmod genuine/JJ/0/root',
      ['!genuine: seal'],
    ],
    ['with “stay”', 'The/DT/2/det seal/NN/3/nsubj stays/VBZ/0/root/stay genuine/JJ/3/xcomp', ['genuine: seal']],
    ['with “call”', 'He/PRP/2/nsubj calls/VBZ/0/root/call seals/NNS/2/obj/seal genuine/JJ/2/xcomp', []],
    [
      'in the passive',
      'The/DT/2/det harbour/NN/4/nsubj:pass was/VBD/4/aux:pass/be closed/VBN/0/root/close',
      ['closed: harbour'],
    ],
    ['by a verb', 'The/DT/2/det league/NN/3/nsubj won/VBD/0/root/win', ['won: league']],
    [
      'of a subject in two words',
      'Harbour/NN/2/compound seals/NNS/4/nsubj/seal are/VBP/4/cop/be genuine/JJ/0/root',
      ['genuine: harbour seal'],
    ],
    ['beside a noun', 'A/DT/3/det genuine/JJ/3/amod seal/NN/0/root', []],
    ['of nobody', 'It/PRP/3/nsubj is/VBZ/3/cop/be genuine/JJ/0/root', []],
    ['without a subject', 'Be/VB/2/cop/be genuine/JJ/0/root', []],
    [
      'of what only a clause around it has for a subject',
      'The/DT/2/det seal/NN/4/nsubj:outer is/VBZ/4/cop/be genuine/JJ/0/root',
      [],
    ],
    ['behind its word', 'Genuine/JJ/0/root is/VBZ/1/cop/be the/DT/4/det seal/NN/1/nsubj', []],
    [
      'with “whether”',
      'He/PRP/2/nsubj asked/VBD/0/root/ask whether/IN/7/mark the/DT/5/det seal/NN/7/nsubj ' +
        'is/VBZ/7/cop/be genuine/JJ/2/ccomp',
      [],
    ],
    [
      'as is doubted',
      'He/PRP/2/nsubj doubts/VBZ/0/root/doubt the/DT/4/det seal/NN/6/nsubj is/VBZ/6/cop/be genuine/JJ/2/ccomp',
      [],
    ],
    [
      'as is said',
      'He/PRP/2/nsubj says/VBZ/0/root/say the/DT/4/det seal/NN/6/nsubj is/VBZ/6/cop/be genuine/JJ/2/ccomp',
      ['genuine: seal'],
    ],
  ])('%s', (_, words, expected) => expect(judged(words)).toEqual(expected));
});
