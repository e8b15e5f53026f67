import { describe, expect, it } from 'vitest';
import { attachQuotations } from './attach-quotations.ts';
import { foundBy, foundLines, viewOfTags, type Marked } from './found.fixture.ts';

/** A parse, what was found in it, and that with its quotations. */
type Row = [what: string, words: string, given: readonly string[], read: readonly string[], marked?: Marked];

function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, words, given, read, marked = {}) => {
    const view = viewOfTags(words, marked);
    expect(foundLines(view, attachQuotations(view, foundBy(view, given)))).toEqual(read);
  });
}

const quoted = (words: string): string => `“/\`\` ~${words} ~”/''`;
const fell = quoted('Rain/NN fell/VBD fast/RB now/RB');
const FELL = '“ Rain fell fast now ”';
const said = 'Reed/NNP/said/nsubj said/VBD/0/root/say';

describe('a quotation of which part was found', () => {
  holds([
    ['is said as a whole', `${fell} ${said}`, ['Reed <said> {fell fast}'], [`Reed <said> {${FELL}}`]],
    ['… once', `${fell} ${said}`, ['Reed <said> {fell fast | now}'], [`Reed <said> {${FELL}}`]],
    [
      '… with what stands around it',
      `So/RB ${fell} ${said}`,
      ['Reed <said> {So “ Rain}'],
      [`Reed <said> {So ${FELL}}`],
    ],
    [
      'is all that a cue in it has',
      `${quoted(`${said} rain/NN fell/VBD`)} there/RB`,
      ['Reed <said> {rain fell ” there}'],
      ['Reed <said> {rain fell ”}'],
    ],
    [
      '… whatever stands outside',
      `There/RB ${quoted(`${said} rain/NN fell/VBD`)} now/RB`,
      ['Reed <said> {There | now}'],
      ['Reed <said> {}'],
    ],
  ]);
});

describe('a quotation that nothing was found for', () => {
  holds([
    ['is said by who speaks beside it', `${fell} ${said}`, [], [`Reed <said> {${FELL}}`]],
    ['… in front too', `${said} :/: ${fell}`, [], [`Reed <said> {${FELL}}`]],
    [
      '… whatever a cue in it says',
      `${quoted('Hale/NNP said/VBD/0/dep/say it/PRP fell/VBD again/RB')} ${said.replace('said/VBD', 'added/VBD').replace('/said/', '/added/')}`,
      ['Hale <said> {it fell again}'],
      ['Hale <said> {it fell again}', 'Reed <added> {“ Hale said it fell again ”}'],
    ],
    ['… not one of three words', `${quoted('Rain/NN fell/VBD fast/RB ,/,')} ${said}`, [], []],
    ['… nor a title', `${quoted('State/NN of/PP the/DT Harbor/NN')} ${said}`, [], []],
    [
      '… but what ends in a stop',
      `${quoted('Nobody/NN Won/VBD This/DT Day/NN ././.')} ${said}`,
      [],
      ['Reed <said> {“ Nobody Won This Day . ”}'],
    ],
    [
      '… or is long',
      `${quoted('Men/NNS Who/WP Saw/VBD It/PRP And/CC Left/VBD The/DT Old/JJ House/NN')} ${said}`,
      [],
      ['Reed <said> {“ Men Who Saw It And Left The Old House ”}'],
    ],
    [
      '… or has small words',
      `${quoted('Rain/NN fell/VBD On/PP Us/PRP')} ${said}`,
      [],
      ['Reed <said> {“ Rain fell On Us ”}'],
    ],
    ['… not by a verb of no speech', `${fell} ${said.replace('/say', '/leave').replaceAll('said', 'left')}`, [], []],
    ['… nor in another sentence', `${fell} ././. | ${said} so/RB`, [], []],
    ['… nor behind another quotation', `${fell} and/CC ${quoted('snow/NN')} ${said}`, [], []],
    [
      '… but behind a question',
      `${quoted('Did/VBD rain/NN fall/VB now/RB ?/.')} | ${said} ././.`,
      [],
      ['Reed <said> {“ Did rain fall now ? ”}'],
    ],
    [
      '… to which nothing else belongs',
      `${quoted('Did/VBD rain/NN fall/VB now/RB ?/.')} | ${said} it/PRP ././.`,
      ['Reed <said> {it}'],
      ['Reed <said> {it}'],
    ],
    [
      '… and close by',
      `${quoted('Did/VBD rain/NN fall/VB now/RB ?/.')} | Then/RB one/CD of/PP the/DT old/JJ men/NNS ${said} ././.`,
      [],
      [],
    ],
    ['… in its paragraph', `${quoted('Did/VBD rain/NN fall/VB now/RB ?/.')} ¶ ${said} so/RB ././.`, [], []],
    [
      '… not over another quotation',
      `${quoted('Did/VBD rain/NN fall/VB now/RB ?/.')} | ${quoted('No/RB')} ${said} ././.`,
      [],
      [],
    ],
    ['… or in front of a colon', `${said} :/: | ${fell} ././.`, [], [`Reed <said> {${FELL}}`]],
    [
      'has no place for what the writer says behind its cue',
      `${fell} ${said} it/PRP froze/VBD`,
      ['clause: Reed <said> {it froze}'],
      [`Reed <said> {${FELL}}`],
    ],
    [
      '… but for “that”',
      `${fell} ${said} that/IN it/PRP froze/VBD`,
      ['clause: Reed <said> {that it froze}'],
      [`Reed <said> {${FELL} | that it froze}`],
    ],
    [
      '… and what stands in front',
      `So/RB ,/, ${fell} ${said}`,
      ['clause: Reed <said> {So}'],
      [`Reed <said> {So | ${FELL}}`],
    ],
    [
      '… and what is no clause',
      `${fell} ${said} of/PP it/PRP`,
      ['preposition: Reed <said> {it}'],
      [`Reed <said> {${FELL} | it}`],
    ],
    [
      '… and what stands between, where it is quoted behind',
      `${said} it/PRP froze/VBD :/: ${fell}`,
      ['clause: Reed <said> {it froze}'],
      [`Reed <said> {it froze | ${FELL}}`],
    ],
  ]);
});

describe('who speaks beside it', () => {
  const verb = 'said/VBD/0/root/say';
  holds([
    ['stands in front of the verb', `${fell} Old/JJ Reed/NNP ${verb}`, [], [`Old Reed <said> {${FELL}}`]],
    ['… or behind', `${fell} ${verb} Old/JJ Reed/NNP`, [], [`Old Reed <said> {${FELL}}`]],
    ['… not where the quotation follows', `${verb} Reed/NNP :/: ${fell}`, [], [`<said> {${FELL}}`]],
    ['… nor in the next sentence', `${fell} ${verb} | Reed/NNP left/VBD`, [], [`<said> {${FELL}}`]],
  ]);
});

describe('a quotation that goes on', () => {
  const more = quoted('Snow/NN fell/VBD fast/RB too/RB ././.');
  const MORE = '“ Snow fell fast too . ”';
  const first = `${fell} ${said} ././.`;
  const given = ['Reed <said> {fell fast}'];
  const both = [`Reed <said> {${FELL} | ${MORE}}`];
  const one = [`Reed <said> {${FELL}}`];
  holds([
    ['in its paragraph', `${first} | ${more}`, given, both],
    ['… as all of the next', `${first} ¶ ${more}`, given, both],
    ['… not of the one after', `${first} ¶ Hale/NNP left/VBD ././. ¶ ${more}`, given, one],
    ['… nor as part of the next', `${first} ¶ Hale/NNP left/VBD ././. | ${more}`, given, one],
    [
      '… nor a heading of a word or two',
      `${first} ¶ ${quoted('Well/RB planned/VBN')} ¶ Hale/NNP left/VBD ././.`,
      given,
      one,
    ],
    ['… nor where more follows', `${first} ¶ ${more} | Hale/NNP left/VBD ././.`, given, one],
    ['… nor as part of a sentence', `${first} | Then/RB ${more}`, given, one],
    ['… nor with more of it behind', `${first} | ${more} then/RB more/JJR ././.`, given, one],
    [
      '… a word or two as well',
      `${first} | ${quoted('Snow/NN too/RB ././.')}`,
      given,
      [`Reed <said> {${FELL} | “ Snow too . ”}`],
    ],
    ['… over a word that is none', `${first} | He/PRP likes/VBZ ${quoted('Snow/NN')} ././. | ${more}`, given, both],
    [
      '… not over another’s',
      `${first} | ${quoted('It/PRP fell/VBD on/PP him/PRP')} or/CC so/RB ././. | ${more}`,
      given,
      one,
    ],
    [
      'behind who is named for the sentence before',
      `The/DT lock/NN broke/VBD ,/, according/VBG/0/dep to/PP Hale/NNP ././. | ${more}`,
      ['according: Hale <according to> {The lock broke}'],
      [`Hale <according to> {The lock broke | ${MORE}}`],
    ],
    [
      '… not of two',
      `Reed/NNP hopes/VBZ/0/dep/hope so/RB ,/, Hale/NNP fears/VBZ/0/dep/fear it/PRP ././. | ${more}`,
      ['Reed <hopes> {so}', 'Hale <fears> {it}'],
      ['Reed <hopes> {so}', 'Hale <fears> {it}'],
    ],
    [
      '… nor of nobody',
      `It/PRP broke/VBD ,/, reportedly/RB/0/dep ././. | ${more}`,
      ['<reportedly> {It broke}'],
      ['<reportedly> {It broke}'],
    ],
    [
      '… nor over a sentence',
      `It/PRP broke/VBD ,/, according/VBG/0/dep to/PP Hale/NNP ././. | Reed/NNP left/VBD ././. | ${more}`,
      ['Hale <according to> {It broke}'],
      ['Hale <according to> {It broke}'],
    ],
    [
      '… nor over a paragraph',
      `It/PRP broke/VBD ,/, according/VBG/0/dep to/PP Hale/NNP ././. ¶ ${more}`,
      ['Hale <according to> {It broke}'],
      ['Hale <according to> {It broke}'],
    ],
    [
      'from one paragraph to the next without a mark at its end',
      `“/\`\` ~Rain/NN fell/VBD fast/RB now/RB ././. ¶ “/\`\` ~Snow/NN too/RB ,/, ~”/'' ${said} ././.`,
      ['Reed <said> {Snow too}'],
      ['Reed <said> {“ Rain fell fast now . | “ Snow too , ”}'],
    ],
    [
      '… whose cue may stand in front',
      `${said} ,/, “/\`\` ~Rain/NN fell/VBD fast/RB now/RB ././. ¶ “/\`\` ~Snow/NN too/RB ././. ~”/''`,
      ['Reed <said> {Rain fell}'],
      ['Reed <said> {“ Rain fell fast now . | “ Snow too . ”}'],
    ],
  ]);
});
