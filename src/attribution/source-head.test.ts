import { describe, expect, it } from 'vitest';
import { rangeOf, viewOfTags, type Marked } from './found.fixture.ts';
import { antecedentOf, nounOf } from './source-head.ts';

describe('the head of a source', () => {
  it.each<[string, string, string, string]>([
    [
      'is the noun that the rest hangs on',
      'the/DT/clerk/det old/JJ/clerk/amod clerk/NN/0/root',
      'the old clerk',
      'clerk',
    ],
    [
      'is the last of words that all hang on another',
      'Coast/NNP/plan/compound Courier/NNP/plan/compound plan/NN/0/root',
      'Coast Courier',
      'Courier',
    ],
    [
      '… of words that hang elsewhere too',
      'Coast/NNP/plan/compound Courier/NNP/men/compound plan/NN/0/root men/NNS/plan/dep',
      'Coast Courier',
      'Courier',
    ],
    ['… and otherwise', 'Coast/NNP/plan/compound Courier/NNP/plan/dep plan/NN/0/root', 'Coast Courier', 'Courier'],
    [
      '… but not what has a verb of its own behind it',
      'complaint/NN/0/root Tarn/NNP/filed/nsubj filed/VBD/complaint/acl',
      'complaint Tarn filed',
      'complaint',
    ],
    ['is a name behind a form of address', 'Ms/NN/0/root Vell/NNP/Ms/flat', 'Ms Vell', 'Vell'],
    ['… no other noun', 'Sir/NN/0/root men/NNS/Sir/flat', 'Sir men', 'Sir'],
    [
      'is the last noun of a phrase that was taken apart',
      'the/DT/said/det Coast/NNP/said/dep Courier/NNP/said/dep said/VBD/0/root',
      'the Coast Courier',
      'Courier',
    ],
    [
      '… the one in front of a participle',
      'officials/NNS/asked/nsubj asked/VBN/0/root by/PP/paper/case the/DT/paper/det paper/NN/asked/obl',
      'officials asked by the paper',
      'officials',
    ],
    [
      '… or behind, where none is',
      'asked/VBN/0/root by/PP/paper/case the/DT/paper/det paper/NN/asked/obl',
      'asked by the paper',
      'paper',
    ],
    [
      '… of a name its first word',
      'Ann/NNP/arrested/nsubj Reed/NNP/Ann/flat arrested/VBN/0/root',
      'Ann Reed arrested',
      'Ann',
    ],
    [
      'is of whom it is a part',
      'a/DT/group/det group/NN/0/root of/PP/vendors/case vendors/NNS/group/nmod/vendor',
      'a group of vendors',
      'vendors',
    ],
    [
      '… not in whom',
      'a/DT/group/det group/NN/0/root in/PP/vendors/case vendors/NNS/group/nmod/vendor',
      'a group in vendors',
      'group',
    ],
    [
      'is what stands in front of a preposition, though a parser says city',
      'the/DT/city/det clerk/NN/city/compound in/PP/city/case city/NN/0/root',
      'the clerk in city',
      'clerk',
    ],
    ['… not of one that opens it', 'in/PP/city/case city/NN/0/root', 'in city', 'city'],
    [
      'is the last of several subjects',
      'Rovers/NNP/said/nsubj coach/NN/said/nsubj Ana/NNP/said/nsubj said/VBD/0/root',
      'Rovers coach Ana',
      'Ana',
    ],
    [
      '… of one verb or two',
      'Rovers/NNP/said/nsubj Ana/NNP/left/nsubj said/VBD/0/root left/VBD/said/dep',
      'Rovers Ana',
      'Ana',
    ],
    ['… a noun too', 'Rovers/NNP/said/nsubj coach/NN/said/nsubj said/VBD/0/root', 'Rovers coach', 'coach'],
    [
      '… not over a comma',
      'Rovers/NNP/said/nsubj ,/,/said/punct Ana/NNP/said/nsubj said/VBD/0/root',
      'Rovers , Ana',
      'Rovers',
    ],
  ])('%s', (_, words, source, head) => {
    const view = viewOfTags(words);
    expect(view.doc.tokens.word[nounOf(view, rangeOf(view, source))]).toBe(head);
  });
});

describe('whom “who” means', () => {
  it.each<[string, string, string | null, Marked?]>([
    [
      'is what its clause hangs on',
      'men/NNS/0/root/man here/RB/men/advmod who/WP/left/nsubj left/VBD/men/acl:relcl',
      'men',
    ],
    [
      'is nobody at the head of a sentence',
      'Hale/NNP/0/root left/VBD/Hale/dep | who/WP/left/nsubj left/VBD/0/root',
      null,
    ],
    [
      'is the noun before it where no clause hangs on one',
      'the/DT/man/det man/NN/0/root ,/,/man/punct who/WP/left/nsubj left/VBD/man/dep',
      'man',
    ],
    ['… near by', 'man/NN/0/root so/RB/man/dep so/RB/man/dep so/RB/man/dep who/WP/left/nsubj left/VBD/man/dep', null],
    [
      'is no time that stands between',
      'students/NNS/0/root/student at/PP/time/case the/DT/time/det time/NN/students/nmod ' +
        'who/WP/left/nsubj left/VBD/time/acl:relcl',
      'students',
    ],
    [
      '… not what they were',
      'women/NNS/0/root/woman who/WP/students/nsubj were/AUX/students/cop/be ' +
        'students/NNS/women/acl:relcl/student at/PP/time/case time/NN/students/nmod whom/WP/left/obj ' +
        'left/VBD/women/acl:relcl',
      'women',
    ],
    [
      '… in its sentence',
      'clerks/NNS/0/root/clerk ././. | one/CD/time/nummod time/NN/0/root who/WP/left/nsubj left/VBD/time/acl:relcl',
      'time',
    ],
    ['… “which” may be', 'the/DT/week/det week/NN/0/root that/WDT/left/nsubj left/VBD/week/acl:relcl', 'week'],
    [
      '… or all of it',
      'It/PRP/rose/nsubj rose/VBD/0/root at/PP/week/case the/DT/week/det week/NN/rose/obl ' +
        ',/,/shows/punct which/WDT/shows/nsubj shows/VBZ/week/acl:relcl',
      null,
    ],
    [
      'is a person rather than a thing',
      'words/NNS/0/root/word from/PP/Reed/case Reed/NNP/words/nmod who/WP/left/nsubj left/VBD/words/acl:relcl',
      'Reed',
      { persons: ['Reed'] },
    ],
    [
      '… not than another',
      'friends/NNS/0/root/friend of/PP/Reed/case Reed/NNP/friends/nmod who/WP/left/nsubj left/VBD/friends/acl:relcl',
      'friends',
      { persons: ['Reed'] },
    ],
    [
      '… not “which”',
      'words/NNS/0/root/word from/PP/Reed/case Reed/NNP/words/nmod which/WDT/left/nsubj left/VBD/words/acl:relcl',
      'words',
      { persons: ['Reed'] },
    ],
  ])('%s', (_, words, expected, marked = {}) => {
    const view = viewOfTags(words, marked);
    const pronoun = view.doc.tokens.word.findLastIndex((word) => /^(?:whom?|which|that)$/u.test(word));
    const noun = antecedentOf(view, pronoun);
    expect(noun === null ? null : view.doc.tokens.word[noun]).toBe(expected);
  });
});
