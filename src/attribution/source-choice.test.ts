import { describe, expect, it } from 'vitest';
import { foundBy, viewOfTags, wordsOf, type Marked } from './found.fixture.ts';
import { asNounPhrase, isOfAccused, truerSource } from './source-choice.ts';

describe('what a model takes for a source', () => {
  const said = 'said/VBD/0/root/say';
  type Row = [what: string, words: string, found: string, source: string, marked?: Marked];
  it.each<Row>([
    [
      'is left where it is a noun phrase',
      `the/DT/clerk/det clerk/NN/said/nsubj ${said}`,
      'clerk <said> {the}',
      'clerk',
    ],
    [
      'gives way to the subject where it is a mere conjunction',
      `Hale/NNP/left/nsubj left/VBD/0/root/leave but/CC/said/cc said/VBD/left/conj/say so/RB`,
      'but <said> {so}',
      'Hale',
    ],
    ['… a lone article', `the/DT/said/dep Hale/NNP/said/nsubj ${said} so/RB`, 'the <said> {so}', 'Hale'],
    ['… a clause', `Hale/NNP/said/nsubj so/RB left/VBD ${said} it/PRP`, 'so left <said> {it}', 'Hale'],
    [
      '… or what stands in it without its head',
      `Hale/NNP/aides/compound aides/NNS/said/nsubj ${said} so/RB`,
      'Hale <said> {so}',
      'Hale aides',
    ],
    [
      '… but not a person in it',
      `old/JJ/Hale/amod Ann/NNP/clerk/dep clerk/NN/said/nsubj ${said} so/RB`,
      'Ann <said> {so}',
      'Ann',
      { persons: ['Ann'] },
    ],
    [
      '… whose it is',
      `Hale/NNP/aides/nmod:poss 's/POS/Hale/case aides/NNS/said/nsubj ${said} so/RB`,
      'Hale <said> {so}',
      "Hale 's aides",
      { persons: ['Hale'] },
    ],
    [
      '… nor what it is no part of',
      `Hale/NNP/aides/compound aides/NNS/said/nsubj ${said} Reed/NNP`,
      'Reed <said> {so}'.replace('so', 'Hale'),
      'Reed',
    ],
    ['… nor where that is what is said', `Hale/NNP/said/nsubj but/CC ${said} so/RB`, 'but <said> {Hale}', ''],
    ['… nor where the cue is no verb', `Hale/NNP/claim/nsubj but/CC claim/NN/0/root so/RB`, 'but <claim> {so}', ''],
    ['is without the mark of a list', `•/: He/PRP/said/nsubj ${said} so/RB`, '• He <said> {so}', 'He'],
    [
      'is what stands behind a clause',
      `a/DT/report/det report/NN/plays/dep to/TO show/VB costs/NNS as/IN Reed/NNP/plays/nsubj plays/VBZ/0/root/play it/PRP`,
      'a report to show costs as Reed <plays> {it}',
      'Reed',
    ],
    [
      '… not where it has a verb of its own',
      `men/NNS/said/nsubj who/WP left/VBD after/IN it/PRP fell/VBD ${said} so/RB`,
      'men who left after it fell <said> {so}',
      'men who left after it fell',
    ],
    [
      '… nor where none is in front',
      `men/NNS/said/nsubj as/IN old/JJ ${said} so/RB`,
      'men as old <said> {so}',
      'men as old',
    ],
    [
      'is without what it is about',
      `Hale/NNP/criticised/nsubj was/VBD/criticised/aux:pass/be criticised/VBN/0/root/criticise by/PP/Reed/case Reed/NNP/criticised/obl over/PP/dam/case the/DT/dam/det dam/NN/criticised/obl`,
      'Reed over the dam <criticised> {Hale}',
      'Reed',
    ],
    [
      '… which hangs on him',
      `Hale/NNP/criticised/nsubj was/VBD/criticised/aux:pass/be criticised/VBN/0/root/criticise by/PP/friends/case friends/NNS/criticised/obl of/PP/dam/case the/DT/dam/det dam/NN/friends/nmod`,
      'friends of the dam <criticised> {Hale}',
      'friends of the dam',
    ],
    [
      '… whole where he is the subject',
      `Reed/NNP/said/nsubj over/PP/phone/case the/DT/phone/det phone/NN/said/obl ${said} so/RB`,
      'Reed over the phone <said> {so}',
      'Reed over the phone',
    ],
  ])('%s', (_, words, line, source, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(wordsOf(view, asNounPhrase(view, foundBy(view, [line])[0]!))).toBe(source);
  });

  it.each<[string, string, string, boolean]>([
    [
      'is whom it is said of',
      'Reed/NNP ,/, accused/VBN/0/root/accuse of/PP theft/NN ,/, left/VBD',
      'Reed <accused> {theft}',
      true,
    ],
    ['… not behind it', 'accused/VBN/0/root/accuse of/PP theft/NN by/PP Reed/NNP', 'Reed <accused> {theft}', false],
    [
      '… nor “was accused”',
      'Reed/NNP is/AUX accused/VBN/0/root/accuse of/PP theft/NN ,/, left/VBD',
      'Reed <accused> {theft}',
      false,
    ],
    [
      '… nor where none is',
      'Reed/NNP ,/, accused/VBN/0/root/accuse of/PP theft/NN ,/, left/VBD',
      '<accused> {theft}',
      false,
    ],
  ])('%s', (_, words, line, expected) => {
    const view = viewOfTags(words);
    expect(isOfAccused(view, foundBy(view, [line])[0]!)).toBe(expected);
  });
});

describe('the better of two sources', () => {
  type Row = [what: string, words: string, model: string, rule: string, source: string];
  const with_ = 'Norland/NNP left/VBD ,/, with/IN its/PRP$ embassy/NN saying/VBG/0/root/say so/RB';
  it.each<Row>([
    ['is the only one', 'Hale/NNP said/VBD/0/root/say so/RB', '<said> {so}', 'Hale <said> {so}', 'Hale'],
    ['… of either', 'Hale/NNP said/VBD/0/root/say so/RB', 'Hale <said> {so}', '<said> {so}', 'Hale'],
    [
      'is the model’s',
      'Hale/NNP and/CC Reed/NNP said/VBD/0/root/say so/RB',
      'Hale <said> {so}',
      'Reed <said> {so}',
      'Hale',
    ],
    [
      '… but for a relative pronoun, of the noun in front of it',
      'Hale/NNP ,/, who/WP left/VBD ,/, said/VBD/0/root/say so/RB',
      'who <said> {so}',
      'Hale <said> {so}',
      'Hale',
    ],
    [
      '… of several words',
      'the/DT man/NN who/WP left/VBD said/VBD/0/root/say so/RB',
      'who <said> {so}',
      'the man <said> {so}',
      'the man',
    ],
    [
      '… not of a mere word',
      'it/PRP who/WP left/VBD said/VBD/0/root/say so/RB',
      'who <said> {so}',
      'it <said> {so}',
      'who',
    ],
    [
      '… nor behind it',
      'who/WP left/VBD Hale/NNP said/VBD/0/root/say so/RB',
      'who <said> {so}',
      'Hale <said> {so}',
      'who',
    ],
    [
      '… nor with more words',
      'Hale/NNP men/NNS who/WP left/VBD said/VBD/0/root/say so/RB',
      'men who <said> {so}',
      'Hale <said> {so}',
      'men who',
    ],
    ['… and for what “with” leads to', with_, 'Norland <saying> {so}', 'its embassy <saying> {so}', 'its embassy'],
    [
      '… not “and”',
      with_.replace('with/IN', 'and/CC'),
      'Norland <saying> {so}',
      'its embassy <saying> {so}',
      'Norland',
    ],
    ['… nor at a distance', with_, 'Norland <so> {saying}', 'its embassy <so> {saying}', 'Norland'],
    ['… nor behind it', with_, 'so <saying> {left}', 'its embassy <saying> {left}', 'so'],
  ])('%s', (_, words, model, rule, source) => {
    const view = viewOfTags(words);
    const [mine, its] = foundBy(view, [model, rule]);
    expect(wordsOf(view, truerSource(view, mine!, its!))).toBe(source);
  });
});
