import { describe, expect, it } from 'vitest';
import { findAccording } from './find-according.ts';
import { foundLines, viewOfTags, type Marked } from './found.fixture.ts';

/** A parse, and who has what according to it. */
type Row = [what: string, words: string, found: readonly string[], marked?: Marked];

function holds(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, words, found, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, findAccording(view))).toEqual(found);
  });
}

const sank = 'boats/NNS/sank/nsubj sank/VBD/0/root/sink ./././sank/punct';
const according = (head: string): string => `According/VBG/${head}/case to/PP/${head}/case`;

describe('“according to somebody, …”', () => {
  const kale = 'Kale/NNP/sank/obl';
  holds([
    ['is what follows', `${according('Kale')} ${kale} ,/,/sank/punct ${sank}`, ['Kale <According to> {boats sank}']],
    [
      '… and in whose view',
      `In/PP/view/case the/DT/view/det view/NN/sank/obl of/PP/Kale/case Kale/NNP/view/nmod ,/,/sank/punct ${sank}`,
      ['Kale <In the view of> {boats sank}'],
    ],
    ['is nothing without “to”', `According/VBG/sank/advcl their/PRP$ due/NN/According/obj ,/,/sank/punct ${sank}`, []],
    ['is nothing “according to plan”', `${according('plan')} plan/NN/sank/obl ,/,/sank/punct ${sank}`, []],
    [
      '… nor to their plan',
      `${according('plan')} their/PRP$/plan/nmod:poss plan/NN/sank/obl ,/,/sank/punct ${sank}`,
      [],
    ],
    [
      '… but to the plan',
      `${according('plan')} the/DT/plan/det plan/NN/sank/obl ,/,/sank/punct ${sank}`,
      ['the plan <According to> {boats sank}'],
    ],
    [
      '… and to plans of somebody',
      `${according('aides')} their/PRP$/aides/nmod:poss aides/NNS/sank/obl ,/,/sank/punct ${sank}`,
      ['their aides <According to> {boats sank}'],
    ],
    ['is nothing where nothing follows', 'According/VBG/0/root to/PP/According/case ./././According/punct', []],
    ['… not even a stop', 'Boats/NNS sank/VBD according/VBG/0/root to/PP/according/case | Hale/NNP left/VBD', []],
    [
      'is the whole sentence behind a first word',
      `But/CC/sank/cc ${according('Kale')} ${kale} ,/,/sank/punct ${sank}`,
      ['Kale <According to> {But | boats sank}'],
    ],
    [
      'ends where the parser hangs all on it',
      `${according('Kale')} Kale/NNP/boats/nmod ,/,/boats/punct boats/NNS/0/root that/WDT/sank/nsubj sank/VBD/boats/acl ./././boats/punct`,
      ['Kale <According to> {boats that sank}'],
    ],
    [
      '… all the sentence one phrase',
      `${according('Kale')} Kale/NNP/0/root ,/,/Kale/punct boats/NNS/sank/nsubj sank/VBD/Kale/acl ./././Kale/punct`,
      ['Kale <According to> {boats sank}'],
    ],
  ]);
});

describe('who it is', () => {
  const master = `${according('master')} the/DT/master/det master/NN/sank/obl ,/,/sank/punct Ada/NNP/Kale/compound Kale/NNP/sank/nsubj ,/,/sank/punct`;
  const kale = `${according('Kale')} Ada/NNP/Kale/compound Kale/NNP/sank/obl ,/,/sank/punct`;
  const ADA: Marked = { persons: ['Ada Kale'] };
  holds([
    [
      'is an office with its name, where a clause follows',
      `${master} two/CD/boats/nummod ${sank}`,
      ['the master , Ada Kale <According to> {two boats sank}'],
      ADA,
    ],
    [
      '… without it where she is who it is said of',
      `${master} a/DT/clerk/det clerk/NN/Kale/appos ,/,/Kale/punct sank/VBD/0/root/sink ./././sank/punct`,
      ['the master <According to> {Ada Kale , a clerk , sank}'],
      ADA,
    ],
    [
      '… a body without it',
      `${master.replaceAll('master', 'ministry')} two/CD/boats/nummod ${sank}`,
      ['the ministry <According to> {Ada Kale , two boats sank}'],
      ADA,
    ],
    [
      '… and no body for a name',
      `${master} two/CD/boats/nummod ${sank}`,
      ['the master <According to> {Ada Kale , two boats sank}'],
      { bodies: ['Ada Kale'] },
    ],
    [
      '… which no comma closes',
      `${master.replace(/ ,\/,\/sank\/punct$/u, '')} sank/VBD/0/root/sink ./././sank/punct`,
      ['the master <According to> {Ada Kale sank}'],
      ADA,
    ],
    [
      'is a name with what is told of it',
      `${kale} who/WP/runs/nsubj runs/VBZ/Kale/acl:relcl it/PRP/runs/obj ,/,/sank/punct two/CD/boats/nummod ${sank}`,
      ['Ada Kale , who runs it <According to> {two boats sank}'],
      ADA,
    ],
    [
      '… or what she is',
      `${kale} the/DT/master/det master/NN/sank/dep ,/,/sank/punct two/CD/boats/nummod ${sank}`,
      ['Ada Kale , the master <According to> {two boats sank}'],
      ADA,
    ],
    [
      '… with no more than that',
      `${kale} who/WP/runs/nsubj runs/VBZ/sank/dep boats/NNS/runs/obj ,/,/sank/punct at/PP/last/case last/JJ/sank/obl ,/,/sank/punct two/CD/ships/nummod ships/NNS/sank/nsubj sank/VBD/0/root/sink ./././sank/punct`,
      ['Ada Kale , who runs boats , at last <According to> {two ships sank}'],
      ADA,
    ],
    [
      '… not with the subject of what she says',
      `${kale} the/DT/boats/det ${sank.replace(' ./././sank/punct', '')} ,/,/sank/punct and/CC/rest/cc the/DT/rest/det rest/NN/came/nsubj came/VBD/sank/conj ./././sank/punct`,
      ['Ada Kale <According to> {the boats sank , and the rest came}'],
      ADA,
    ],
    [
      '… nor with a place that stands there',
      `${kale} in/PP/Tarn/case Tarn/NNP/sank/obl ,/,/sank/punct two/CD/boats/nummod ${sank}`,
      ['Ada Kale <According to> {in Tarn , two boats sank}'],
      ADA,
    ],
    [
      '… nor where nothing of its own follows',
      `${kale} the/DT/master/det master/NN/sank/dep ,/,/sank/punct sank/VBD/0/root/sink it/PRP/sank/obj ./././sank/punct`,
      ['Ada Kale <According to> {the master , sank it}'],
      ADA,
    ],
  ]);
});

describe('“…, according to somebody”', () => {
  const tail = 'according/VBG/Kale/case to/PP/Kale/case Kale/NNP/sank/obl';
  holds([
    [
      'is the whole sentence',
      `boats/NNS/sank/nsubj sank/VBD/0/root/sink ,/,/sank/punct ${tail} ./././sank/punct`,
      ['Kale <according to> {boats sank}'],
    ],
    [
      '… quoted too',
      `They/PRP/said/nsubj said/VBD/0/root/say :/:/said/punct “/\`\`/sank/punct ~boats/NNS/sank/nsubj sank/VBD/said/ccomp/sink ,/,/sank/punct ~”/''/sank/punct ${tail} ./././said/punct`,
      ['Kale <according to> {They said : “ boats sank , ”}'],
    ],
    [
      '… only its clause without a comma',
      `They/PRP/said/nsubj said/VBD/0/root/say boats/NNS/sank/nsubj sank/VBD/said/ccomp/sink ${tail} ./././said/punct`,
      ['Kale <according to> {boats sank}'],
    ],
    [
      '… or where more follows',
      `They/PRP/left/nsubj left/VBD/0/root/leave when/IN/sank/mark boats/NNS/sank/nsubj sank/VBD/left/advcl/sink ,/,/sank/punct ${tail} ,/,/left/punct by/PP/car/case car/NN/left/obl ./././left/punct`,
      ['Kale <according to> {when boats sank}'],
    ],
    [
      '… of which a noun may be the head',
      `boats/NNS/0/root at/PP/sea/case sea/NN/boats/nmod ${tail.replace('/sank/', '/sea/')} and/CC/more/cc more/JJ/boats/conj ./././boats/punct`,
      ['Kale <according to> {boats at sea | and more}'],
    ],
    [
      'behind a word at its head it is the whole too',
      `But/CC/sank/cc ,/,/sank/punct ${tail} ,/,/sank/punct ${sank}`,
      ['Kale <according to> {But | boats sank}'],
    ],
  ]);
});
