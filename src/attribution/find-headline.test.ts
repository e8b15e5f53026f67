import { describe, expect, it } from 'vitest';
import { findHeadline, namesSpeaker } from './find-headline.ts';
import { foundLines, rangeOf, viewOfTags, type Marked } from './found.fixture.ts';

const news = 'Mill/NN to/TO close/VB';
const long = (n: number): string => Array.from({ length: n }, () => 'old/JJ').join(' ');

describe('a headline that ends in who has it', () => {
  it.each<[string, string, string | null, Marked?]>([
    [
      '“…, the Courier reports”',
      `${news} ,/, Courier/NNP reports/VBZ/0/root/report`,
      'Courier <reports> {Mill to close}',
    ],
    ['“…, says minister”', `${news} ,/, says/VBZ/0/root/say minister/NN`, 'minister <says> {Mill to close}'],
    ['“…: report”', `${news} :/: report/NN`, 'report <:> {Mill to close}'],
    ['“… – study”', `${news} –/: study/NN`, 'study <–> {Mill to close}'],
    ['“…, court told”', `${news} ,/, court/NN told/VBN/0/root/tell`, 'court <told> {Mill to close}'],
    ['“…: sources”', `${news} :/: sources/NNS/0/dep/source`, 'sources <:> {Mill to close}'],
    ['… one is no credit', `${news} :/: official/NN`, null],
    ['“…: ministry”', `${news} :/: ministry/NN`, 'ministry <:> {Mill to close}'],
    ['“…: Reed”', `${news} :/: Reed/NNP`, 'Reed <:> {Mill to close}', { persons: ['Reed'] }],
    ['… not behind a dash', `${news} –/: Reed/NNP`, null, { persons: ['Reed'] }],
    ['… nor a place', `${news} :/: Tarn/NNP`, null],
    ['… nor more than a name', `${news} :/: old/JJ and/CC new/JJ Reed/NNP`, null, { persons: ['Reed'] }],
    ['… nor what a comma parts', `${news} ,/, report/NN`, null],
    ['… of what is no more than a name', `Mill/NN and/CC dam/NN :/: report/NN`, null],
    ['a sentence is none', `${news} ,/, Courier/NNP reports/VBZ/0/root/report ././.`, null],
    ['two words are no news', `Mill/NN closes/VBZ ,/, Courier/NNP reports/VBZ/0/root/report`, null],
    ['… nor is a long text', `${long(26)} ,/, Courier/NNP reports/VBZ/0/root/report ,/, so/RB`, null],
    [
      'a headline of thirty words',
      `${long(27)} ,/, Courier/NNP reports/VBZ/0/root/report`,
      `Courier <reports> {${long(27).replaceAll('/JJ', '')}}`,
    ],
    ['… no more', `${long(28)} ,/, Courier/NNP reports/VBZ/0/root/report`, null],
    ['… ends in a short tag', `${news} ,/, ${long(7)} Courier/NNP reports/VBZ/0/root/report`, null],
    ['a quotation goes on over a comma', `“/\`\` ~${news} ,/, Courier/NNP reports/VBZ/0/root/report ~”/''`, null],
    ['a hyphen within a word parts nothing', `${news} new/JJ ~-/: ~report/NN`, null],
    ['“reports” of nobody', `${news} ,/, reports/VBZ/0/root/report`, null],
    ['… of a thing', `${news} ,/, roads/NNS report/VBP/0/root`, null],
    ['… of a thing with a capital', `${news} ,/, Roads/NNS report/VBP/0/root`, 'Roads <report> {Mill to close}'],
    ['… of a day', `${news} ,/, Monday/NNP reports/VBZ/0/root/report`, null, { dates: ['Monday'] }],
    ['… of many words', `${news} ,/, Old/JJ And/CC New/JJ Coast/NNP Courier/NNP reports/VBZ/0/root/report`, null],
    ['… of a clause', `${news} ,/, Courier/NNP Left/VBD Reports/VBZ/0/root/report`, null],
    ['“finds” of a name that nobody knows', `${news} ,/, Courier/NNP finds/VBZ/0/root/find`, null],
    ['… of a study', `${news} ,/, study/NN finds/VBZ/0/root/find`, 'study <finds> {Mill to close}'],
    ['“left” is no tag', `${news} ,/, minister/NN left/VBD/0/root/leave`, null],
    ['… nor “firm”', `${news} ,/, minister/NN firm/JJ/0/root/confirm`, null],
  ])('%s', (_, words, expected, marked = {}) => {
    const view = viewOfTags(words, marked);
    const found = findHeadline(view, [0, view.doc.tokens.count]);
    expect(found === null ? null : foundLines(view, [found])[0]).toBe(expected);
  });
});

describe('who is named', () => {
  it.each<[string, string, boolean, Marked?]>([
    ['old/JJ Ann/NNP Reed/NNP', 'old Ann Reed', true, { persons: ['Ann Reed'] }],
    ['Tarn/NNP', 'Tarn', true, { bodies: ['Tarn'] }],
    ['Ann/NNP Reed/NNP', 'Reed', false, { persons: ['Ann Reed'] }],
    ['Ann/NNP Reed/NNP', 'Ann', false, { persons: ['Ann Reed'] }],
    ['Ann/NNP left/VBD', 'Ann left', false, { persons: ['Ann'] }],
    ['poll/NN', 'poll', true],
    ['new/JJ poll/NN', 'new poll', false],
  ])('%s', (words, part, expected, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(namesSpeaker(view, rangeOf(view, part))).toBe(expected);
  });
});
