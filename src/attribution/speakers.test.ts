import { describe, expect, it } from 'vitest';
import { speakersOf, type Who } from './speakers.fixture.ts';

/** A parse, whom it mentions, what was found in it, and who speaks: "-" for nobody, a star where the name is kept back. */
type Row = [what: string, words: string, who: readonly Who[], given: readonly string[], speakers: readonly string[]];

function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, words, who, given, speakers) => expect(speakersOf(words, who, given)).toEqual(speakers));
}

const HALE: Who = ['Hale', 'Hale', 'PERSON'];
const REED: Who = ['Reed', 'Reed', 'PERSON'];
const TARN: Who = ['Tarn', 'Tarn', 'ORG'];
const NORLAND: Who = ['Norland', 'Norland', 'COUNTRY'];
/** "… said so." */
const said = (source: string): string => `${source} said/VBD/0/root/say so/RB/said/advmod ./././said/punct`;

describe('a source with names in it', () => {
  holds([
    ['is who is at its head', said('Hale/NNP/said/nsubj'), [HALE], ['Hale <said> {so}'], ['Hale']],
    [
      '… of two the first',
      said('Hale/NNP/said/nsubj and/CC/Reed/cc Mayor/NNP/Reed/compound Reed/NNP/Hale/conj'),
      [HALE, REED],
      ['Hale and Mayor Reed <said> {so}'],
      ['Hale'],
    ],
    [
      '… whatever stands behind',
      said(
        'Mayor/NNP/Hale/compound Hale/NNP/said/nsubj as/RB/Reed/cc well/RB/as/fixed as/PP/as/fixed ' +
          'Ann/NNP/Reed/compound Reed/NNP/Hale/conj',
      ),
      [HALE, ['Ann Reed', 'Ann Reed', 'PERSON']],
      ['Mayor Hale as well as Ann Reed <said> {so}'],
      ['Hale'],
    ],
    [
      '… not whose campaign it is',
      said("Mayor/NNP/Hale/compound Hale/NNP/campaign/nmod:poss 's/POS/Hale/case campaign/NN/said/nsubj"),
      [HALE],
      ["Mayor Hale 's campaign <said> {so}"],
      ["Mayor Hale's campaign"],
    ],
    [
      'is who is named at its end, behind an office',
      said(
        'Norland/NNP/envoy/compound envoy/NN/said/nsubj to/PP/Union/case the/DT/Union/det ' +
          'Union/NNP/envoy/nmod Ann/NNP/Hale/compound Hale/NNP/envoy/appos',
      ),
      [NORLAND, ['Ann Hale', 'Ann Hale', 'PERSON']],
      ['Norland envoy to the Union Ann Hale <said> {so}'],
      ['Ann Hale'],
    ],
    [
      '… not to whom a word leads',
      said('an/DT/envoy/det envoy/NN/said/nsubj for/PP/Hale/case Hale/NNP/envoy/nmod'),
      [HALE],
      ['an envoy for Hale <said> {so}'],
      ['envoy*'],
    ],
    [
      '… nor by whom he was asked',
      said('aides/NNS/said/nsubj/aide asked/VBN/aides/acl the/DT/Hale/det Hale/NNP/asked/dep'),
      [HALE],
      ['aides asked the Hale <said> {so}'],
      ['aides*'],
    ],
    [
      '… nor in a clause that describes him',
      said('an/DT/envoy/det envoy/NN/said/nsubj left/VBN/envoy/acl here/RB/Hale/advmod Hale/NNP/left/obj'),
      [HALE],
      ['an envoy left here Hale <said> {so}'],
      ['envoy*'],
    ],
    [
      '… nor where no office stands',
      said('a/DT/road/det road/NN/said/nsubj out/RB/Hale/advmod Hale/NNP/road/dep'),
      [HALE],
      ['a road out Hale <said> {so}'],
      ['Hale'],
    ],
    [
      '… nor whose envoy it is',
      said("Hale/NNP/envoy/nmod:poss 's/POS/Hale/case envoy/NN/said/nsubj"),
      [HALE],
      ["Hale 's envoy <said> {so}"],
      ["Hale's envoy*"],
    ],
    [
      'is whose name hangs on it',
      said(
        'the/DT/clerk/det clerk/NN/said/nsubj ,/,/Hale/punct Hale/NNP/clerk/appos ,/,/Hale/punct ' +
          'a/DT/friend/det friend/NN/Hale/appos',
      ),
      [HALE],
      ['the clerk , Hale , a friend <said> {so}'],
      ['Hale'],
    ],
    [
      '… not a body',
      said(
        'the/DT/clerk/det clerk/NN/said/nsubj ,/,/Tarn/punct Tarn/NNP/clerk/appos ,/,/Tarn/punct ' +
          'a/DT/friend/det friend/NN/Tarn/appos',
      ),
      [TARN],
      ['the clerk , Tarn , a friend <said> {so}'],
      ['clerk*'],
    ],
    [
      'is a body by the name behind what it is',
      said('the/DT/carmaker/det carmaker/NN/said/nsubj Tarn/NNP/carmaker/appos'),
      [TARN],
      ['the carmaker Tarn <said> {so}'],
      ['Tarn'],
    ],
    [
      '… in the plural',
      said('champions/NNS/said/nsubj/champion Tarn/NNP/champions/appos'),
      [TARN],
      ['champions Tarn <said> {so}'],
      ['Tarn'],
    ],
    [
      '… not one of two',
      said('rivals/NNS/said/nsubj/rival Tarn/NNP/rivals/appos and/CC/Velm/cc Velm/NNP/Tarn/conj'),
      [TARN],
      ['rivals Tarn and Velm <said> {so}'],
      ['rivals*'],
    ],
    [
      '… right behind it',
      said('the/DT/carmaker/det carmaker/NN/said/nsubj here/RB/Tarn/advmod Tarn/NNP/carmaker/appos'),
      [TARN],
      ['the carmaker here Tarn <said> {so}'],
      ['carmaker'],
    ],
    [
      '… no state',
      said('the/DT/carmaker/det carmaker/NN/said/nsubj Norland/NNP/carmaker/appos'),
      [NORLAND],
      ['the carmaker Norland <said> {so}'],
      ['carmaker'],
    ],
    [
      '… nor by what is none',
      said('the/DT/road/det road/NN/said/nsubj Tarn/NNP/road/appos'),
      [TARN],
      ['the road Tarn <said> {so}'],
      ['road'],
    ],
    [
      '… nor who stands in front of a noun',
      said('Hale/NNP/backers/compound backers/NNS/said/nsubj/backer'),
      [HALE],
      ['Hale backers <said> {so}'],
      ['Hale backers*'],
    ],
    [
      'is who has that surname',
      `Ann/NNP/Hale/compound Hale/NNP/left/nsubj left/VBD/0/root/leave ./././left/punct | ${said('Hale/NNP/said/nsubj')}`,
      [['Ann Hale', 'Ann Hale', 'PERSON']],
      ['Hale <said> {so}'],
      ['Ann Hale'],
    ],
    [
      '… not behind another name',
      `Ann/NNP/Hale/compound Hale/NNP/left/nsubj left/VBD/0/root/leave ./././left/punct | ${said('Roe/NNP/Hale/compound Hale/NNP/said/nsubj')}`,
      [['Ann Hale', 'Ann Hale', 'PERSON']],
      ['Roe Hale <said> {so}'],
      ['Roe Hale'],
    ],
  ]);
});

describe('an agency and a name behind it', () => {
  const AGENCY: Who = ['Reuters', 'Reuters', 'ORG'];
  const both = said('Reuters/NNP/Hale/compound Ann/NNP/Hale/compound Hale/NNP/said/nsubj');
  const ANN: Who = ['Ann Hale', 'Ann Hale', 'PERSON'];
  holds([
    ['is who is named', both, [AGENCY, ANN], ['Reuters Ann Hale <said> {so}'], ['Ann Hale']],
    [
      '… a body too',
      said('Reuters/NNP/Tarn/compound Tarn/NNP/said/nsubj'),
      [AGENCY, TARN],
      ['Reuters Tarn <said> {so}'],
      ['Tarn'],
    ],
    [
      '… hung on it',
      said('Reuters/NNP/said/nsubj Ann/NNP/Hale/compound Hale/NNP/Reuters/flat'),
      [AGENCY, ANN],
      ['Reuters Ann Hale <said> {so}'],
      ['Ann Hale'],
    ],
    [
      '… a body so',
      said('Reuters/NNP/said/nsubj Tarn/NNP/Reuters/flat'),
      [AGENCY, TARN],
      ['Reuters Tarn <said> {so}'],
      ['Tarn'],
    ],
    [
      '… right behind it',
      said('Reuters/NNP/said/nsubj here/RB/Hale/advmod Hale/NNP/Reuters/dep'),
      [AGENCY, HALE],
      ['Reuters here Hale <said> {so}'],
      ['Reuters'],
    ],
    [
      '… not a state',
      said('Reuters/NNP/said/nsubj Norland/NNP/Reuters/dep'),
      [AGENCY, NORLAND],
      ['Reuters Norland <said> {so}'],
      ['Reuters'],
    ],
    ['… not itself', said('Reuters/NNP/said/nsubj'), [AGENCY], ['Reuters <said> {so}'], ['Reuters']],
    [
      '… nobody where the name is not known',
      said('Reuters/NNP/Acmera/compound Acmera/NNP/said/nsubj'),
      [AGENCY],
      ['Reuters Acmera <said> {so}'],
      ['-'],
    ],
    [
      '… itself where no name follows',
      said('Reuters/NNP/said/nsubj here/RB/Reuters/advmod'),
      [AGENCY],
      ['Reuters here <said> {so}'],
      ['Reuters'],
    ],
    [
      'is the whole where both are one name',
      said('Reuters/NNP/Tarn/compound Tarn/NNP/said/nsubj'),
      [AGENCY, ['Reuters Tarn', 'Reuters Tarn', 'ORG']],
      ['Reuters Tarn <said> {so}'],
      ['Reuters Tarn'],
    ],
  ]);
});

describe('a source set off from the name in front of it', () => {
  const ally = (verb: string, more = ''): string =>
    `Norland/NNP/fell/nsubj —/:/ally/punct an/DT/ally/det ally/NN/${verb} ${more}`;
  holds([
    [
      'is that name',
      ally(
        'Norland/appos',
        'that/WDT/said/nsubj said/VBD/ally/acl:relcl/say so/RB —/:/ally/punct fell/VBD/0/root/fall',
      ),
      [NORLAND],
      ['that <said> {so}'],
      ['Norland'],
    ],
    [
      '… not in another sentence',
      `Norland/NNP/fell/nsubj fell/VBD/0/root/fall ./././fell/punct | —/:/ally/punct ${said('an/DT/ally/det ally/NN/said/nsubj')}`,
      [NORLAND],
      ['an ally <said> {so}'],
      ['ally*'],
    ],
    [
      '… that ends without a stop',
      `They/PRP/left/nsubj left/VBD/0/root/leave Norland/NNP/left/obj | —/:/ally/punct ${said('an/DT/ally/det ally/NN/said/nsubj')}`,
      [NORLAND],
      ['an ally <said> {so}'],
      ['ally*'],
    ],
    [
      '… nor what is the object of another verb',
      'They/PRP/hit/nsubj hit/VBD/0/root/hit Norland/NNP/hit/obj —/:/said/punct an/DT/ally/det ' +
        'ally/NN/said/nsubj here/RB/ally/advmod said/VBD/hit/parataxis/say so/RB',
      [NORLAND],
      ['an ally <said> {so}'],
      ['ally*'],
    ],
    [
      '… but for what a clause defines',
      'They/PRP/hit/nsubj hit/VBD/0/root/hit Norland/NNP/hit/obj ,/,/ally/punct an/DT/ally/det ' +
        'ally/NN/Norland/appos that/WDT/said/nsubj said/VBD/ally/acl:relcl/say so/RB',
      [NORLAND],
      ['that <said> {so}'],
      ['Norland'],
    ],
    [
      '… nor to whom a preposition leads',
      'In/PP/Norland/case Norland/NNP/said/obl —/:/said/punct an/DT/ally/det ally/NN/said/nsubj ' +
        'here/RB/ally/advmod said/VBD/0/root/say so/RB',
      [NORLAND],
      ['an ally <said> {so}'],
      ['ally*'],
    ],
    [
      '… nor without an article',
      'Norland/NNP/fell/nsubj ,/,/allies/punct allies/NNS/Norland/appos/ally who/WP/said/nsubj ' +
        'said/VBD/allies/acl:relcl/say so/RB ,/,/allies/punct fell/VBD/0/root/fall',
      [NORLAND],
      ['who <said> {so}'],
      ['allies*'],
    ],
    [
      '… nor where a friend says it of him',
      'Hale/NNP/ill/nsubj ,/,/said/punct a/DT/friend/det friend/NN/said/nsubj said/VBD/ill/parataxis/say ' +
        ',/,/said/punct was/VBD/ill/cop/be ill/JJ/0/root',
      [HALE],
      ['a friend <said> {Hale | was ill}'],
      ['friend*'],
    ],
    [
      '… nor to whom it was written',
      `In/PP/letter/case a/DT/letter/det letter/NN/said/obl to/PP/Tarn/case Tarn/NNP/letter/nmod ,/,/said/punct ${said('the/DT/clerk/det clerk/NN/said/nsubj')}`,
      [TARN],
      ['the clerk <said> {so}'],
      ['clerk*'],
    ],
  ]);
});

describe('who is “he” in the next sentence', () => {
  const he = said('He/PRP/said/nsubj');
  holds([
    [
      'is whose words another only relays',
      `It/PRP/fell/nsubj fell/VBD/0/root/fall ,/,/said/punct Hale/NNP/said/nsubj said/VBD/fell/parataxis/say ,/,/Reed/punct according/VBG/Reed/case to/PP/Reed/case Reed/NNP/fell/obl ./././fell/punct | ${he.replace('said/VBD', 'added/VBD').replaceAll('/said/', '/added/')}`,
      [HALE, REED],
      ['Reed <according to> {It fell , Hale said}', 'Hale <said> {It fell}', 'He <added> {so}'],
      ['Reed', 'Hale', 'Hale'],
    ],
    [
      '… not whom another only quotes',
      `Reed/NNP/said/nsubj said/VBD/0/root/say that/IN/hoped/mark Hale/NNP/hoped/nsubj hoped/VBD/said/ccomp/hope so/RB/hoped/advmod ./././said/punct | ${he.replace('said/VBD', 'added/VBD').replaceAll('/said/', '/added/')}`,
      [REED, HALE],
      ['Reed <said> {that Hale hoped so}', 'Hale <hoped> {so}', 'He <added> {so}'],
      ['Reed', 'Hale', 'Reed'],
    ],
  ]);
});

describe('people of a state', () => {
  holds([
    [
      'are not the state',
      said('Norlanders/NNPS/said/nsubj'),
      [['Norlanders', 'Norland', 'COUNTRY']],
      ['Norlanders <said> {so}'],
      ['Norlanders*'],
    ],
    [
      '… “the Norlanders” may be',
      said('the/DT/Norlanders/det Norlanders/NNPS/said/nsubj'),
      [['Norlanders', 'Norland', 'COUNTRY']],
      ['the Norlanders <said> {so}'],
      ['Norland'],
    ],
    [
      '… and a state by a name in the plural',
      said('Norlands/NNPS/said/nsubj'),
      [['Norlands', 'Norlands', 'COUNTRY']],
      ['Norlands <said> {so}'],
      ['Norlands'],
    ],
    [
      '… one by a known people is one',
      said('A/DT/Iraqi/det Iraqi/NNP/said/nsubj'),
      [['Iraqi', 'Iraq', 'COUNTRY']],
      ['A Iraqi <said> {so}'],
      ['Iraqi*'],
    ],
    [
      '… “the French” are all',
      said('the/DT/French/det French/NNPS/said/nsubj'),
      [['French', 'France', 'COUNTRY']],
      ['the French <said> {so}'],
      ['France'],
    ],
  ]);
});

describe('who says “I”, “we” and “who”', () => {
  const inner = (who: string): string =>
    `Hale/NNP/said/nsubj said/VBD/0/root/say ${who} hoped/VBD/said/ccomp/hope so/RB/hoped/advmod ./././said/punct`;
  const outer = (who: string): string => `Hale <said> {${who} hoped so}`;
  holds([
    ['is who is quoted', inner('I/PRP/hoped/nsubj'), [HALE], [outer('I'), 'I <hoped> {so}'], ['Hale', 'Hale']],
    ['… and “we”', inner('we/PRP/hoped/nsubj'), [HALE], [outer('we'), 'we <hoped> {so}'], ['Hale', 'Hale']],
    [
      '… nobody where nobody is',
      'We/PRP/hoped/nsubj hoped/VBD/0/root/hope so/RB/hoped/advmod ./././hoped/punct',
      [],
      ['We <hoped> {so}'],
      ['-'],
    ],
    [
      'a court that is told something has not said it',
      'Jurors/NNS/told/nsubj:pass/juror were/VBD/told/aux:pass/be told/VBN/0/root/tell that/IN rain/NN fell/VBD',
      [],
      ['<told> {that rain fell}'],
      ['-'],
    ],
    [
      '“we” of a body, its own',
      'Tarn/NNP/said/nsubj said/VBD/0/root/say we/PRP/hoped/nsubj hoped/VBD/said/ccomp/hope ' +
        'so/RB/hoped/advmod ./././said/punct',
      [TARN],
      ['Tarn <said> {we hoped so}', 'we <hoped> {so}'],
      ['Tarn', 'Tarn'],
    ],
    [
      '… “they” of a body that speaks in front',
      'Tarn/NNP/said/nsubj said/VBD/0/root/say they/PRP/hoped/nsubj hoped/VBD/said/ccomp/hope ' +
        'so/RB/hoped/advmod ./././said/punct',
      [TARN],
      ['Tarn <said> {they hoped so}', 'they <hoped> {so}'],
      ['Tarn', 'Tarn'],
    ],
    [
      '… not of a paper that is named behind',
      'They/PRP/hoped/nsubj hoped/VBD/0/root/hope so/RB/hoped/advmod ,/,/Tarn/punct ' +
        'according/VBG/Tarn/case to/PP/Tarn/case Tarn/NNP/hoped/obl ./././hoped/punct',
      [TARN],
      ['Tarn <according to> {They hoped so}', 'They <hoped> {so}'],
      ['Tarn', '-'],
    ],
    ['“who” at the head of a sentence asks', said('Who/WP/said/nsubj'), [], ['Who <said> {so}'], ['-']],
    ['“nobody” is nobody', said('No/DT/clerk/det clerk/NN/said/nsubj'), [], ['No clerk <said> {so}'], ['-']],
    [
      'a body that heard it has not said it',
      'The/DT/court/det court/NN/heard/nsubj heard/VBD/0/root/hear that/IN rain/NN fell/VBD',
      [],
      ['The court <heard> {that rain fell}'],
      ['-'],
    ],
    [
      '… as a person who has may have',
      'The/DT/clerk/det clerk/NN/heard/nsubj heard/VBD/0/root/hear that/IN rain/NN fell/VBD',
      [],
      ['The clerk <heard> {that rain fell}'],
      ['clerk*'],
    ],
    [
      'nobody calls himself “he” where he is quoted',
      `Hale/NNP/left/nsubj left/VBD/0/root/leave ./././left/punct | “/\`\` ~he/PRP/hoped/nsubj hoped/VBD/said/ccomp/hope so/RB/hoped/advmod ~”/'' Hale/NNP/said/nsubj said/VBD/0/root/say ./././said/punct`,
      [HALE, ['he', 'Hale', 'PERSON', 'pronoun'], HALE],
      ['Hale <said> {“ he hoped so ”}', 'he <hoped> {so}'],
      ['Hale', '-'],
    ],
  ]);
});

describe('what somebody is called otherwise', () => {
  const senator = said('The/DT/senator/det senator/NN/said/nsubj')
    .replace('said/VBD', 'added/VBD')
    .replaceAll('/said/', '/added/');
  const ADDED = 'The senator <added> {so}';
  const left = (who: string): string => `${who}/NNP/left/nsubj left/VBD/0/root/leave ./././left/punct`;
  const hale = said('Hale/NNP/said/nsubj');
  const rain = 'It/PRP/rained/nsubj rained/VBD/0/root/rain ./././rained/punct';
  const text = (...sentences: readonly string[]): string => sentences.join(' | ');
  const SAID = 'Hale <said> {so}';
  holds([
    ['is who spoke last', text(hale, senator), [HALE], [SAID, ADDED], ['Hale', 'Hale']],
    ['… two sentences on', text(hale, rain, senator), [HALE], [SAID, ADDED], ['Hale', 'Hale']],
    ['… not three', text(hale, rain, rain, senator), [HALE], [SAID, ADDED], ['Hale', '-']],
    [
      '… not where another was named since',
      text(hale, left('Reed'), senator),
      [HALE, REED],
      [SAID, ADDED],
      ['Hale', '-'],
    ],
    [
      '… though another was named before',
      text(left('Reed'), hale, senator),
      [REED, HALE],
      [SAID, ADDED],
      ['Hale', 'Hale'],
    ],
    ['… or a body since', text(hale, left('Tarn'), senator), [HALE, TARN], [SAID, ADDED], ['Hale', 'Hale']],
    [
      '… or another right behind',
      text(hale, `${senator.replace(' ./././added/punct', '')} of/PP/Reed/case Reed/NNP/added/obl ./././added/punct`),
      [HALE, REED],
      [SAID, ADDED],
      ['Hale', 'Hale'],
    ],
    [
      'is no body that spoke last, but who was named',
      text(left('Hale'), said('Tarn/NNP/said/nsubj'), senator),
      [HALE, TARN],
      ['Tarn <said> {so}', ADDED],
      ['Tarn', 'Hale'],
    ],
    ['is who was named, where nobody spoke', text(left('Hale'), senator), [HALE], [ADDED], ['Hale']],
    ['… near by', text(left('Hale'), rain, senator), [HALE], [ADDED], ['Hale']],
    ['… not further back', text(left('Hale'), rain, rain, senator), [HALE], [ADDED], ['-']],
    ['… nor of two', text(left('Hale'), left('Reed'), senator), [HALE, REED], [ADDED], ['-']],
    [
      '… nor one who is no subject',
      text('They/PRP/met/nsubj met/VBD/0/root/meet Hale/NNP/met/obj ./././met/punct', senator),
      [HALE],
      [ADDED],
      ['-'],
    ],
    [
      '… nor one who was only long before',
      text(
        left('Hale'),
        rain,
        'They/PRP/met/nsubj met/VBD/0/root/meet Hale/NNP/met/obj ./././met/punct',
        rain,
        senator,
      ),
      [HALE, HALE],
      [ADDED],
      ['-'],
    ],
    ['… nor a body', text(left('Hale'), left('Tarn'), senator), [HALE, TARN], [ADDED], ['Hale']],
    [
      'is nobody in a clause below another',
      text(
        hale,
        `Reed/NNP/said/nsubj said/VBD/0/root/say the/DT/senator/det senator/NN/hoped/nsubj hoped/VBD/said/ccomp/hope it/PRP ./././said/punct`,
      ),
      [HALE, REED],
      [SAID, 'Reed <said> {the senator hoped it}', 'the senator <hoped> {it}'],
      ['Hale', 'Reed', '-'],
    ],
    [
      'is another where one without a name was told of',
      text('A/DT/senator/det senator/NN/left/nsubj left/VBD/0/root/leave ./././left/punct', left('Hale'), senator),
      [HALE],
      [ADDED],
      ['senator*'],
    ],
    ['… and where nobody was', senator, [], [ADDED], ['senator*']],
    [
      '… or it is “a senator”',
      text(hale, senator.replace('The/', 'A/')),
      [HALE],
      [SAID, 'A senator <added> {so}'],
      ['Hale', 'senator*'],
    ],
    [
      '… or “the other senator”',
      text(hale, senator.replace('The/DT/senator/det', 'The/DT/senator/det other/JJ/senator/amod')),
      [HALE],
      [SAID, 'The other senator <added> {so}'],
      ['Hale', 'other senator*'],
    ],
    [
      '… or they are several',
      text(
        hale,
        senator
          .replaceAll('senator/', 'senators/')
          .replace('senators/NN/added/nsubj', 'senators/NNS/added/nsubj/senator'),
      ),
      [HALE],
      [SAID, 'The senators <added> {so}'],
      ['Hale', 'senators*'],
    ],
    [
      '… or any clerk',
      text(hale, senator.replaceAll('senator/', 'clerk/')),
      [HALE],
      [SAID, 'The clerk <added> {so}'],
      ['Hale', 'clerk*'],
    ],
    [
      '… or it is said whose it is',
      text(hale, said("Tarn/NNP/senator/nmod:poss 's/POS/Tarn/case senator/NN/said/nsubj")),
      [HALE, TARN],
      [SAID, "Tarn 's senator <said> {so}"],
      ['Hale', "Tarn's senator*"],
    ],
  ]);
});
