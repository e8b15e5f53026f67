import { describe, expect, it } from 'vitest';
import { combine } from './combine.ts';
import { toSpan } from './doc-view.ts';
import { foundBy, foundLines, viewOfTags, type Marked } from './found.fixture.ts';

/**
 * A parse, what the model found in it, each with a probability at its end unless it is sure, what rules found, and what
 * is made of both.
 */
type Row = [
  what: string,
  words: string,
  model: readonly string[],
  rules: readonly string[],
  read: readonly string[],
  marked?: Marked,
];

function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, words, model, rules, read, marked = {}) => {
    const view = viewOfTags(words, marked);
    const spans = model.map((line) => {
      const [, found = '', sure] = /^(.*\})(?: (\.\d+))?$/u.exec(line) ?? [];
      const { source, cue, content } = foundBy(view, [found])[0]!;
      const of = (ranges: typeof source): [number, number][] => ranges.map((range) => [...toSpan(view, range)]);
      return {
        source: of(source),
        cue: of([cue]),
        content: of(content),
        confidence: sure === undefined ? 1 : Number(sure),
      };
    });
    expect(foundLines(view, combine(view, spans, foundBy(view, rules)))).toEqual(read);
  });
}

const HALE = 'Hale/NNP/said/nsubj said/VBD/0/root/say that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/said/ccomp/fall';
const SAID = 'Hale <said> {that it fell}';

describe('the model alone', () => {
  const car = 'Hale/NNP/unveiled/nsubj unveiled/VBD/0/root/unveil a/DT/car/det car/NN/unveiled/obj';
  holds([
    ['is believed where somebody says something, more likely than not', HALE, [`${SAID} .5`], [], [SAID]],
    ['… not where it is less likely', HALE, [`${SAID} .49`], [], []],
    ['… nor where nobody does', HALE, ['<said> {that it fell} .6'], [], []],
    ['… nor where nothing is said', car, ['Hale <unveiled> {a car} .6'], [], []],
    ['… but where that is likely', car, ['Hale <unveiled> {a car} .7'], [], ['Hale <unveiled> {a car}']],
    ['… or a rule sees the cue', HALE, [`${SAID} .1`], [`clause: ${SAID}`], [SAID]],
    [
      '… or a verb stands in the content',
      car.replace('car/NN/unveiled/obj', 'car/NN/unveiled/obj to/TO/sell/mark sell/VB/car/acl'),
      ['Hale <unveiled> {a car to sell} .6'],
      [],
      ['Hale <unveiled> {a car to sell}'],
    ],
    [
      '… or it is quoted',
      "Hale/NNP/unveiled/nsubj unveiled/VBD/0/root/unveil “/`` ~cars/NNS/unveiled/obj ~”/''",
      ['Hale <unveiled> {cars} .6'],
      [],
      ['Hale <unveiled> {“ cars ”}'],
    ],
    [
      '… or names what is said',
      car.replaceAll('car/', 'claim/'),
      ['Hale <unveiled> {a claim} .6'],
      [],
      ['Hale <unveiled> {a claim}'],
    ],
    [
      '… or its cue is a noun',
      'Hale/NNP/issue/compound took/VBD/0/root/take issue/NN/took/obj with/PP/it/case it/PRP/took/obl',
      ['Hale <took issue with> {it} .6'],
      [],
      ['Hale <took issue with> {it}'],
    ],
    [
      'is not where a day speaks',
      'Monday/NNP/said/nsubj said/VBD/0/root/say it/PRP fell/VBD',
      ['Monday <said> {it fell}'],
      [],
      [],
      { dates: ['Monday'] },
    ],
    [
      '… nor where one is all that is said',
      'Hale/NNP/said/nsubj said/VBD/0/root/say on/PP Monday/NNP/said/obl',
      ['Hale <said> {on Monday}'.replace('on ', '')],
      [],
      [],
      { dates: ['Monday'] },
    ],
    [
      '… nor where that is why nobody is named',
      'Hale/NNP/asked/nsubj asked/VBD/0/root/ask not/RB to/TO be/VB named/VBN/asked/xcomp',
      ['Hale <asked> {not to be named}'],
      [],
      [],
    ],
    [
      '… nor “according to plan”',
      'It/PRP/fell/nsubj fell/VBD/0/root/fall according/VBG/plan/case to/PP/plan/case plan/NN/fell/obl',
      ['plan <according to> {It fell}'],
      [],
      [],
    ],
    [
      '… as “plan” may say something otherwise',
      'The/DT/plan/det plan/NN/said/nsubj said/VBD/0/root/say it/PRP fell/VBD/said/ccomp/fall',
      ['The plan <said> {it fell}'],
      [],
      ['The plan <said> {it fell}'],
    ],
  ]);
});

describe('the model and a rule of one cue', () => {
  const was =
    'The/DT/panel/det panel/NN/told/nsubj:pass was/VBD/told/aux:pass/be told/VBN/0/root/tell ' +
    'by/PP/Hale/case Hale/NNP/told/obl that/IN/fell/mark it/PRP/fell/nsubj fell/VBD/told/ccomp/fall';
  const closing =
    'It/PRP/fell/nsubj fell/VBD/said/ccomp/fall far/RB/fell/advmod ,/,/said/punct Hale/NNP/said/nsubj ' +
    'said/VBD/0/root/say in/PP/Tarn/case Tarn/NNP/said/obl';
  holds([
    ['agree', HALE, [SAID], [`clause: ${SAID}`], [SAID]],
    ['are the model’s', HALE, [SAID], ['clause: Hale <said> {it fell}'], [SAID]],
    ['… with the source of the rule where it has none', HALE, ['<said> {that it fell}'], [`clause: ${SAID}`], [SAID]],
    [
      'are the rule’s where the model has whom it is said of speak',
      was.replace('told/VBN/0/root/tell', 'told/VBN/0/root/criticise'),
      ['The panel <was told> {it fell}'],
      ['passive: Hale <was told> {The panel | that it fell}'],
      ['Hale <was told> {The panel | that it fell}'],
    ],
    [
      '… or whom it is told be what is told',
      was,
      ['Hale <was told> {The panel}'],
      ['passive: Hale <was told> {that it fell}'],
      ['Hale <was told> {that it fell}'],
    ],
    [
      '… which is the model’s where it is not',
      was,
      ['Hale <was told> {it fell}'],
      ['passive: Hale <was told> {that it fell}'],
      ['Hale <was told> {it fell}'],
    ],
    ['… or has no more than “it” said', HALE, ['Hale <said> {it}'], [`clause: ${SAID}`], [SAID]],
    ['… not another word', HALE, ['Hale <said> {fell}'], [`clause: ${SAID}`], ['Hale <said> {fell}']],
    ['… nor “it” with more', HALE, ['Hale <said> {it fell}'], [`clause: ${SAID}`], ['Hale <said> {it fell}']],
    [
      '… or what is behind taken for what is reported in front',
      closing,
      ['Hale <said> {in Tarn}'],
      ['closing: Hale <said> {It fell far}'],
      ['Hale <said> {It fell far}'],
    ],
    [
      '… or who speaks',
      closing,
      ['<said> {It fell far , Hale}'],
      ['closing: Hale <said> {It fell far}'],
      ['Hale <said> {It fell far}'],
    ],
    [
      '… or part of it',
      closing,
      ['Hale <said> {It fell}'],
      ['closing: Hale <said> {It fell far}'],
      ['Hale <said> {It fell far}'],
    ],
    [
      '… or beside it where it was said',
      closing,
      ['Hale <said> {It fell far | Tarn}'],
      ['closing: Hale <said> {It fell far}'],
      ['Hale <said> {It fell far}'],
    ],
    [
      'are the rule’s of “reportedly”',
      'Hale/NNP/sold/nsubj reportedly/RB/sold/advmod sold/VBD/0/root/sell it/PRP/sold/obj',
      ['Hale <reportedly sold> {it}'],
      ['adverb: <reportedly> {Hale | sold it}'],
      ['<reportedly> {Hale | sold it}'],
    ],
    [
      '… not where somebody reportedly says it',
      'Hale/NNP/said/nsubj reportedly/RB/said/advmod said/VBD/0/root/say so/RB/said/advmod',
      ['Hale <reportedly said> {so}'],
      ['adverb: <reportedly> {Hale | said so}'],
      ['Hale <reportedly said> {so}'],
    ],
  ]);
});

describe('a rule of a cue that the model has not found', () => {
  const two = `${HALE} and/CC/told/cc Reed/NNP/told/nsubj told/VBD/said/conj/tell them/PRP so/RB/told/advmod`;
  holds([
    ['adds what it found', HALE, [], [`clause: ${SAID}`], [SAID]],
    ['… not what it only guesses', HALE, [], [`object: ${SAID}`], []],
    ['… nor what “it” says', HALE.replace('Hale', 'It'), [], [`clause: ${SAID.replace('Hale', 'It')}`], []],
    ['… nor nobody', HALE, [], ['clause: <said> {that it fell}'], []],
    ['… but for a passive', HALE, [], ['passive: <said> {that it fell}'], ['<said> {that it fell}']],
    ['… beside what the model found', two, [SAID], ['clause: Reed <told> {so}'], [SAID, 'Reed <told> {so}']],
    [
      '… and within it',
      two,
      ['Hale <said> {that it fell and Reed told them so}'],
      ['clause: Reed <told> {so}'],
      ['Hale <said> {that it fell and Reed told them so}', 'Reed <told> {so}'],
    ],
    ['… not around it', two, [SAID], ['clause: Reed <told> {Hale said that it fell}'], [SAID]],
    [
      '… but one that lies around it',
      two,
      [SAID],
      ['closing: Reed <told> {Hale said that it fell}'],
      [SAID, 'Reed <told> {Hale said that it fell}'],
    ],
    [
      '… where most of it is free',
      two,
      ['Hale <said> {it}'],
      ['clause: Reed <told> {it fell and}'],
      ['Hale <said> {it fell}', 'Reed <told> {it fell and}'],
    ],
    ['… not half of it', two, ['Hale <said> {it}'], ['clause: Reed <told> {it fell}'], ['Hale <said> {it fell}']],
  ]);
});

describe('two reporting clauses about a semicolon', () => {
  const words =
    'Hale/NNP/said/nsubj said/VBD/0/root/say it/PRP/fell/nsubj fell/VBD/said/ccomp/fall ;/:/said/punct ' +
    'snow/NN/came/nsubj came/VBD/added/ccomp/come ,/,/added/punct Reed/NNP/added/nsubj ' +
    'added/VBD/said/parataxis/add ./././said/punct';
  const rules = ['closing: Reed <added> {snow came}'];
  holds([
    [
      'share nothing',
      words,
      ['Hale <said> {it fell ; snow came}', 'Reed <added> {fell ; snow came}'],
      rules,
      ['Hale <said> {it fell}', 'Reed <added> {snow came}'],
    ],
    ['… but what stands all behind it', words, ['Hale <said> {snow came}'], [], ['Hale <said> {snow came}']],
  ]);
});

describe('who is taken for part of what he says', () => {
  const q = (words: string): string => `“/\`\` ~${words} ~”/''`;
  const smith = (more: string): string =>
    `${q('Rain/NN/fell/nsubj fell/VBD/said/ccomp/fall')} said/VBD/0/root/say the/DT/smith/det old/JJ/smith/amod smith/NN/said/dep ${more}`;
  holds([
    [
      'speaks',
      smith('././.'),
      ['<said> {“ Rain fell ” | the old smith}'],
      [],
      ['the old smith <said> {“ Rain fell ”}'],
    ],
    [
      '… up to where the quotation goes on',
      smith(`,/, ${q('and/CC hard/RB')}`),
      ['<said> {“ Rain fell ” | the old smith , “ and hard ”}'],
      [],
      ['the old smith <said> {“ Rain fell ” | “ and hard ”}'],
    ],
    [
      '… not where he is not quoted',
      smith('././.').replace('“/`` ~', '').replace(" ~”/''", ''),
      ['<said> {Rain fell | the old smith}'],
      [],
      ['<said> {Rain fell | the old smith}'],
    ],
    [
      '… nor where it is a clause',
      smith('left/VBD ././.'),
      ['<said> {“ Rain fell ” | the old smith left}'],
      [],
      ['<said> {“ Rain fell ” | the old smith left}'],
    ],
    ['… nor at a distance', smith('././.'), ['<said> {“ Rain fell ” | smith}'], [], ['<said> {“ Rain fell ” | smith}']],
  ]);
});
