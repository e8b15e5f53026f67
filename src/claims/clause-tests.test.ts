import { describe, expect, it } from 'vitest';
import { isAnonymity, isOfNoWords, isQuestionPut, isTitle } from './clause-tests.ts';
import { clauseView, entity } from './document.fixture.ts';
import type { ClauseView } from './reading.ts';

const viewOf = (words: string): ClauseView =>
  clauseView([words], [entity('r', 'Reed', 'PERSON'), entity('h', 'Hale', 'PERSON')]);
/** The word in capitals. */
const at = ({ analysis: { tokens } }: ClauseView): number => tokens.word.findIndex((word) => /^[A-Z]{2,}$/.test(word));

describe('a verb taken for a cue that tells of no words', () => {
  it.each([
    ['found bodies', 'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find bodies/NNS/FOUND/obj/body', true],
    ['found a person', 'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find Reed/NNP/FOUND/obj', true],
    ['found it', 'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find it/PRP/FOUND/obj', false],
    ['found', 'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find ', false],
    [
      'found that',
      'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find bodies/NNS/FOUND/obj/body rain/NN/fell/nsubj ' +
        'fell/VBD/FOUND/ccomp/fall',
      false,
    ],
    [
      'were found',
      'Bodies/NNS/FOUND/nsubj:pass/body were/AUX/FOUND/aux:pass/be FOUND/VBN/0/root/find ' +
        'by/PP/divers/case divers/NNS/FOUND/obl/diver',
      false,
    ],
    ['found, nobody says who', 'FOUND/VBD/0/root/find bodies/NNS/FOUND/obj/body', false],
    ['found evidence', 'Divers/NNS/FOUND/nsubj/diver FOUND/VBD/0/root/find evidence/NN/FOUND/obj', false],
    ['said a word', 'Divers/NNS/SAID/nsubj/diver SAID/VBD/0/root/say word/NN/SAID/obj', false],
    ['discussed a plan', 'Divers/NNS/DISCUSSED/nsubj/diver DISCUSSED/VBD/0/root/discuss boat/NN/DISCUSSED/obj', false],
    [
      'questioned a man',
      'Divers/NNS/QUESTIONED/nsubj/diver QUESTIONED/VBD/0/root/question man/NN/QUESTIONED/obj',
      false,
    ],
    ['refused a boat', 'Divers/NNS/REFUSED/nsubj/diver REFUSED/VBD/0/root/refuse boat/NN/REFUSED/obj', false],
    ['saw a boat', 'Divers/NNS/SAW/nsubj/diver SAW/VBD/0/root/see boat/NN/SAW/obj', true],
    ['sank a boat', 'Divers/NNS/SANK/nsubj/diver SANK/VBD/0/root/sink boat/NN/SANK/obj', true],
    [
      'considered selling',
      'Divers/NNS/CONSIDERED/nsubj/diver CONSIDERED/VBD/0/root/consider ' +
        'selling/VBG/CONSIDERED/xcomp/sell boat/NN/selling/obj',
      true,
    ],
    [
      'planned to sell',
      'Divers/NNS/PLANNED/nsubj/diver PLANNED/VBD/0/root/plan to/TO/sell/mark sell/VB/PLANNED/xcomp boat/NN/sell/obj',
      true,
    ],
    [
      'tried to sell',
      'Divers/NNS/TRIED/nsubj/diver TRIED/VBD/0/root/try to/TO/sell/mark sell/VB/TRIED/xcomp boat/NN/sell/obj',
      false,
    ],
    [
      'planned a boat to',
      'Divers/NNS/PLANNED/nsubj/diver PLANNED/VBD/0/root/plan boat/NN/PLANNED/obj to/TO/sell/mark ' +
        'sell/VB/PLANNED/xcomp',
      false,
    ],
  ])('%s: %s', (_, words, expected) => {
    const view = viewOf(words);
    expect(isOfNoWords(view, at(view))).toBe(expected);
  });
});

describe('a title', () => {
  it.each([
    [
      'in quotation marks',
      "On/PP/5/case “/``/5/punct MEET/NNP/0/root The/DT/5/det Mayor/NNP/3/obj ”/''/5/punct today/NN/3/obl",
      true,
    ],
    [
      'written small',
      "On/PP/5/case “/``/5/punct MEET/NNP/0/root the/DT/5/det mayor/NN/3/obj ”/''/5/punct today/NN/3/obl",
      false,
    ],
    ['of the whole sentence', "“/``/3/punct MEET/NNP/0/root The/DT/4/det Mayor/NNP/2/obj ”/''/2/punct", true],
    [
      'at the start of the sentence',
      "“/``/2/punct MEET/NNP/0/root Mayors/NNP/2/obj ”/''/2/punct today/NN/2/obl now/RB/2/advmod",
      true,
    ],
    ['at the end of the sentence', "On/PP/3/case “/``/3/punct MEET/NNP/0/root Mayors/NNP/3/obj ”/''/3/punct", true],
    ['of one word', "On/PP/3/case “/``/3/punct MEET/NNP/0/root ”/''/3/punct today/NN/3/obl now/RB/3/advmod", false],
    ['without marks', 'On/PP/2/case MEET/NNP/0/root Mayors/NNP/2/obj today/NN/2/obl', false],
    [
      'without a closing mark',
      'On/PP/3/case “/``/3/punct MEET/NNP/0/root Mayors/NNP/3/obj today/NN/3/obl now/RB/3/advmod',
      false,
    ],
    [
      'without an opening mark',
      "On/PP/2/case MEET/NNP/0/root Mayors/NNP/2/obj ”/''/2/punct today/NN/2/obl now/RB/2/advmod",
      false,
    ],
    [
      'that has no end',
      'On/PP/3/case “/``/3/punct MEET/NNP/0/root Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj ' +
        'Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj ' +
        "Mayors/NNP/3/obj ”/''/3/punct today/NN/3/obl now/RB/3/advmod",
      false,
    ],
    [
      'of eight words',
      'On/PP/3/case “/``/3/punct MEET/NNP/0/root Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj ' +
        "Mayors/NNP/3/obj Mayors/NNP/3/obj Mayors/NNP/3/obj ”/''/3/punct today/NN/3/obl now/RB/3/advmod",
      true,
    ],
  ])('%s: %s', (_, words, expected) => {
    const view = viewOf(words);
    expect(isTitle(view, at(view))).toBe(expected);
  });
});

describe('a question put to somebody', () => {
  it.each([
    ['asked a question', 'Reed/NNP/ASKED/nsubj ASKED/VBD/0/root/ask Hale/NNP/ASKED/iobj question/NN/ASKED/obj', true],
    [
      'asked lots of questions',
      'Reed/NNP/ASKED/nsubj ASKED/VBD/0/root/ask lots/NNS/ASKED/obj/lot of/PP/questions/case ' +
        'questions/NNS/lots/nmod/question',
      true,
    ],
    ['asked a favour', 'Reed/NNP/ASKED/nsubj ASKED/VBD/0/root/ask favour/NN/ASKED/obj', false],
    ['asked', 'Reed/NNP/ASKED/nsubj ASKED/VBD/0/root/ask', false],
    [
      '“Why?” asked',
      "“/``/2/punct Why/WRB/5/advmod ?/./2/punct ”/''/2/punct ASKED/VBD/0/root/ask Reed/NNP/5/nsubj",
      true,
    ],
    [
      '“No,” asked',
      "“/``/2/punct No/UH/5/advmod ,/,/2/punct ”/''/2/punct ASKED/VBD/0/root/ask Reed/NNP/5/nsubj",
      false,
    ],
    ['Why? he asked', 'Why/WRB/4/advmod ?/./1/punct so/RB/4/advmod ASKED/VBD/0/root/ask Reed/NNP/4/nsubj', false],
  ])('%s: %s', (_, words, expected) => {
    const view = viewOf(words);
    expect(isQuestionPut(view, at(view), view.clauses.argumentsAt(at(view)))).toBe(expected);
  });
});

describe('that somebody is not to be named', () => {
  it.each([
    [
      'asked not to be named',
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask not/RB/NAMED/advmod to/TO/NAMED/mark ' +
        'be/AUX/NAMED/aux:pass NAMED/VBN/asked/xcomp/name',
      true,
    ],
    [
      'asked to be named',
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask to/TO/NAMED/mark be/AUX/NAMED/aux:pass NAMED/VBN/asked/xcomp/name',
      false,
    ],
    [
      'did not name the thief',
      'Reed/NNP/NAME/nsubj did/AUX/NAME/aux/do not/RB/NAME/advmod NAME/VB/0/root thief/NN/NAME/obj',
      false,
    ],
    ['did not name', 'Reed/NNP/NAME/nsubj did/AUX/NAME/aux/do not/RB/NAME/advmod NAME/VB/0/root', true],
    ['did not see', 'Reed/NNP/SEE/nsubj did/AUX/SEE/aux/do not/RB/SEE/advmod SEE/VB/0/root', false],
  ])('%s: %s', (_, words, expected) => {
    const view = viewOf(words);
    expect(isAnonymity(view, at(view))).toBe(expected);
  });
});
