import { describe, expect, it } from 'vitest';
import { tagLines } from '../model/parse.fixture.ts';
import { treeOf } from '../model/tree.ts';
import { documentOf, entity } from './document.fixture.ts';
import { entityAt, indexParties } from './parties.ts';
import { soleAntecedent, soleAntecedents } from './sole-antecedent.ts';

const REED = entity('r', 'Reed', 'PERSON', { aliases: ['he'] });
const HALE = entity('h', 'Hale', 'PERSON');
const MARY = entity('m', 'Mary', 'PERSON');
const NORLAND = entity('n', 'Norland', 'COUNTRY', { aliases: ['its', 'it'] });

const said = (subject: string, pronoun: string): string => `
  ${subject} ${subject} PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  ${pronoun} ${pronoun} PRON PRP 4 nsubj
  fell fall VERB VBD 2 ccomp
  . . PUNCT . 2 punct`;
const met = (subject: string, object: string): string => `
  ${subject} ${subject} PROPN NNP 2 nsubj
  met meet VERB VBD 0 root
  ${object} ${object} PROPN NNP 2 obj
  . . PUNCT . 2 punct`;
const left = (pronoun: string): string => `
  ${pronoun} ${pronoun} PRON PRP 2 nsubj
  left leave VERB VBD 0 root
  . . PUNCT . 2 punct`;
const SENT = `
  Norland Norland PROPN NNP 2 nsubj
  sent send VERB VBD 0 root
  its its PRON PRP$ 4 nmod:poss
  army army NOUN NN 2 obj
  . . PUNCT . 2 punct`;
const BANK = `
  The the DET DT 2 det
  bank bank NOUN NN 3 nsubj
  sued sue VERB VBD 0 root
  Norland Norland PROPN NNP 3 obj
  . . PUNCT . 3 punct`;

/** "Reed said so … he fell", with so many words between. */
const deep = (words: number): string => `
  Reed Reed PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  ${Array.from({ length: words }, () => 'so so ADV RB 2 advmod').join('\n  ')}
  he he PRON PRP ${words + 4} nsubj
  fell fall VERB VBD 2 ccomp`;

/** Whom the pronoun of a text means, null: in doubt. */
function meant(parses: readonly string[], pronoun: string): string | null {
  const doc = documentOf(parses, [REED, HALE, MARY, NORLAND]);
  const parties = indexParties(doc, treeOf(doc.tokens));
  const at = doc.tokens.word.indexOf(pronoun);
  return entityAt({ ...parties, mentionAt: soleAntecedents(parties) }, at)?.id ?? null;
}

describe('soleAntecedents', () => {
  it.each([
    ['Reed said he fell.', [said('Reed', 'he')], 'he', 'r'],
    ['Norland said it fell.', [said('Norland', 'it')], 'it', 'n'],
    ['Hale said he fell: Hale may be a man.', [said('Hale', 'he')], 'he', null],
    ['Norland sent its army.', [SENT], 'its', 'n'],
    ['Reed met Mary. He left.', [met('Reed', 'Mary'), left('he')], 'he', 'r'],
    ['Hale met Reed. He left.', [met('Hale', 'Reed'), left('he')], 'he', null],
    ['The bank sued Norland. It left.', [BANK, left('it')], 'it', null],
    ['Hale met Mary. He left.', [met('Hale', 'Mary'), left('he')], 'he', null],
    ['He left, with nobody named before.', [left('he')], 'he', null],
    ['Reed said so … he fell, a hundred words on.', [deep(100)], 'he', 'r'],
    ['… and in a text that has no end: in doubt.', [deep(500)], 'he', null],
  ])('%s', (_, parses, pronoun, expected) => expect(meant(parses, pronoun)).toBe(expected));
});

/** Who is about in the texts below; each is meant by a pronoun of its own, where a row does not say otherwise. */
const cast = (meant: Readonly<Record<string, string>>) =>
  [
    entity('r', 'Reed', 'PERSON'),
    entity('h', 'Hale', 'PERSON'),
    entity('p', 'Paul', 'PERSON'),
    entity('j', 'John', 'PERSON'),
    entity('m', 'Mary', 'PERSON'),
    entity('f', 'Ida Moss', 'PERSON', { aliases: ['Moss'] }),
    entity('x', 'Tarn Oake', 'PERSON', { aliases: ['Oake'] }),
    entity('n', 'Norland'),
    entity('o', 'Ostia'),
    entity('e', 'Summit', 'EVENT'),
  ].map((one) => ({ ...one, aliases: [...one.aliases, ...(meant[one.id] === undefined ? [] : [meant[one.id]!])] }));

/** "Reed met Hale", in a sentence of its own. */
const MEET = (a: string, b: string): string => `${a}/met/nsubj met/VBD/0/root/meet ${b}/met/obj ./,/met/punct`;
/** "Captain Hale met Reed" */
const CALLED = (a: string, relation: string, b: string): string =>
  `${a} Hale/NNP/captain/${relation} met/VBD/0/root/meet ${b} ./,/met/punct`;
const SPOKE = (a: string): string => `${a}/spoke/nsubj spoke/VBD/0/root/speak ./,/spoke/punct`;
const LEFT = (a: string): string => `${a}/PRP/left/nsubj left/VBD/0/root/leave ./,/left/punct`;
/** "Though he left, Hale fell." */
const THOUGH = (a: string, b: string): string =>
  `Though/IN/left/mark ${a}/PRP/left/nsubj left/VBD/fell/advcl/leave ,/,/fell/punct ${b}/fell/nsubj fell/VBD/0/root/fall`;
/** "Hale said he fell." */
const SAYS = (name: string): string =>
  `${name}/NNP/said/nsubj said/VBD/0/root/say he/PRP/fell/nsubj fell/VBD/said/ccomp/fall`;
const BELLS = 'Bells/NNS/rang/nsubj/bell rang/VBD/0/root/ring ./,/rang/punct';
const [HE, SHE, IT, THEY] = ['he', 'she', 'it', 'they'].map(LEFT) as [string, string, string, string];

describe('whom a pronoun means', () => {
  it.each([
    ['a man beside a woman', [MEET('The/DT/woman/det woman/NN', 'Reed/NNP'), HE], 'he', 'r', 'r'],
    ['… beside a man', [MEET('The/DT/man/det man/NN', 'Reed/NNP'), HE], 'he', 'r', null],
    ['… whom he met', [MEET('Reed/NNP', 'man/NN'), HE], 'he', 'r', 'r'],
    [
      '… beside a captain by his name',
      [CALLED('captain/NN/met/nsubj', 'flat', 'Reed/NNP/met/obj'), HE],
      'he',
      'r',
      null,
    ],
    [
      '… by his name behind a comma',
      [CALLED('captain/NN/met/nsubj', 'appos', 'Reed/NNP/met/obj'), HE],
      'he',
      'r',
      null,
    ],
    ['… whom he met', [CALLED('captain/NN/met/obj', 'flat', 'Reed/NNP/met/nsubj'), HE], 'he', 'r', 'r'],
    ['… beside men', [MEET('Men/NNS', 'Reed/NNP'), HE], 'he', 'r', 'r'],
    ['… beside a state', [MEET('Norland/NNP', 'Reed/NNP'), HE], 'he', 'r', 'r'],
    ['… beside a bank', [MEET('Banks/NN', 'Reed/NNP'), HE], 'he', 'r', 'r'],
    ['a woman beside a woman', [MEET('woman/NN', 'Mary/NNP'), SHE], 'she', 'm', null],
    ['… beside a man', [MEET('man/NN', 'Mary/NNP'), SHE], 'she', 'm', 'm'],
    ['a state beside banks', [MEET('Banks/NNS', 'Norland/NNP'), IT], 'it', 'n', 'n'],
    ['… beside a person', [MEET('Reed/NNP', 'Norland/NNP'), IT], 'it', 'n', 'n'],
    ['… beside an event', [MEET('Summit/NNP', 'Norland/NNP'), IT], 'it', 'n', 'n'],
    ['… beside another', [MEET('Ostia/NNP', 'Norland/NNP'), IT], 'it', 'n', null],
    ['… beside a name that nobody knows', [MEET('Velm/NNP', 'Norland/NNP'), IT], 'it', 'n', null],
    ['… by “they”, beside banks', [MEET('Norland/NNP', 'banks/NNS'), THEY], 'they', 'n', null],
    ['… by “they”, beside a bank', [MEET('Norland/NNP', 'bank/NN'), THEY], 'they', 'n', 'n'],
    [
      '… by “they”, beside two',
      ['Norland/NNP/met/nsubj met/VBD/0/root/meet bank/NN/met/obj and/CC/firm/cc firm/NN/bank/conj', THEY],
      'they',
      'n',
      null,
    ],
    ['whom another met', [SPOKE('Hale/NNP'), MEET('Reed/NNP', 'him/PRP')], 'him', 'h', 'h'],
    [
      'who hurt himself',
      [SPOKE('Hale/NNP'), 'Reed/NNP/hurt/nsubj hurt/VBD/0/root himself/PRP/hurt/obj'],
      'himself',
      'r',
      'r',
    ],
    [
      'whose aide he met',
      [SPOKE('Hale/NNP'), 'Reed/NNP/met/nsubj met/VBD/0/root/meet his/PRP$/aide/nmod:poss aide/NN/met/obj'],
      'his',
      'r',
      'r',
    ],
    [
      '… another’s, it may be',
      [SPOKE('Hale/NNP'), 'Reed/NNP/met/nsubj met/VBD/0/root/meet his/PRP$/aide/nmod:poss aide/NN/met/obj'],
      'his',
      'h',
      null,
    ],
    [
      'who left when he fell',
      [
        SPOKE('Hale/NNP'),
        'Reed/NNP/left/nsubj left/VBD/0/root/leave when/WRB/fell/advmod he/PRP/fell/nsubj fell/VBD/left/advcl/fall',
      ],
      'he',
      'r',
      'r',
    ],
    [
      'with somebody nearer',
      [
        'Reed/NNP/said/nsubj said/VBD/0/root/say Hale/NNP/knew/nsubj knew/VBD/said/ccomp/know ' +
          'he/PRP/fell/nsubj fell/VBD/knew/ccomp/fall',
      ],
      'he',
      'r',
      null,
    ],
    [
      '… who is none of his kind',
      [
        'Reed/NNP/said/nsubj said/VBD/0/root/say Mary/NNP/knew/nsubj knew/VBD/said/ccomp/know ' +
          'he/PRP/fell/nsubj fell/VBD/knew/ccomp/fall',
      ],
      'he',
      'r',
      'r',
    ],
    [
      'a captain, as is said beside his name',
      [
        'Reed/NNP/spoke/nsubj ,/,/captain/punct a/DT/captain/det captain/NN/Reed/appos ,/,/captain/punct ' +
          'spoke/VBD/0/root/speak',
        HE,
      ],
      'he',
      'r',
      'r',
    ],
    [
      '… before his name',
      ['The/DT/captain/det captain/NN/spoke/nsubj Reed/NNP/captain/flat spoke/VBD/0/root/speak', HE],
      'he',
      'r',
      'r',
    ],
    [
      '… as he is said to be',
      ['Reed/NNP/captain/nsubj is/AUX/captain/cop/be a/DT/captain/det captain/NN/0/root', HE],
      'he',
      'r',
      'r',
    ],
    ['“though he left” in front of another', [SPOKE('Reed/NNP'), THOUGH('he', 'Hale/NNP')], 'he', 'r', null],
    ['… of a woman', [SPOKE('Reed/NNP'), THOUGH('he', 'Mary/NNP')], 'he', 'r', 'r'],
    ['… of bells', [SPOKE('Reed/NNP'), THOUGH('he', 'bells/NNS')], 'he', 'r', 'r'],
    [
      '… behind it',
      [
        SPOKE('Reed/NNP'),
        'Bells/NNS/rang/nsubj/bell rang/VBD/0/root/ring though/IN/left/mark he/PRP/left/nsubj ' +
          'left/VBD/rang/advcl/leave',
      ],
      'he',
      'r',
      'r',
    ],
    ['a name that may be a man’s, a man near', [SPOKE('Paul/NNP'), SAYS('Hale')], 'he', 'h', null],
    ['… a woman near', [SPOKE('Mary/NNP'), SAYS('Hale')], 'he', 'h', 'h'],
    [
      'the one man near, where he was looked for farther back',
      [SPOKE('Hale/NNP'), BELLS, SPOKE('Paul/NNP'), HE],
      'he',
      'h',
      'p',
    ],
    ['… of two men', [SPOKE('Hale/NNP'), BELLS, MEET('Paul/NNP', 'John/NNP'), HE], 'he', 'h', null],
    ['… a woman', [SPOKE('Hale/NNP'), BELLS, SPOKE('Mary/NNP'), HE], 'he', 'h', null],
    ['… who may be a woman', [SPOKE('Reed/NNP'), BELLS, SPOKE('Hale/NNP'), HE], 'he', 'r', null],
    ['… the same man twice', [SPOKE('Hale/NNP'), BELLS, MEET('Paul/NNP', 'Paul/NNP'), HE], 'he', 'h', 'p'],
    ['… a thing', [SPOKE('Norland/NNP'), BELLS, SPOKE('Ostia/NNP'), IT], 'it', 'n', null],
  ])('%s', (_, sentences, pronoun, coreferent, expected) => {
    const { parties, at } = viewOf(sentences, pronoun, coreferent);
    expect(entityAt({ ...parties, mentionAt: soleAntecedents(parties) }, at)?.id ?? null).toBe(expected);
  });

  it.each([
    ['who speaks himself', 'r', 'he', 'r', null],
    ['who does not speak', 'r', 'he', 'h', 'r'],
    ['a state that speaks', 'n', 'it', 'n', 'n'],
  ])('in quotation marks, %s', (_, coreferent, pronoun, speaker, expected) => {
    const { parties, at } = viewOf(
      [SPOKE(coreferent === 'r' ? 'Reed/NNP' : 'Norland/NNP'), LEFT(pronoun)],
      pronoun,
      coreferent,
    );
    const mentionAt = soleAntecedents(parties, () => speaker);
    expect(entityAt({ ...parties, mentionAt }, at)?.id ?? null).toBe(expected);
  });
});

describe('whose name may be written beside a pronoun', () => {
  it.each([
    ['somebody with a given name', [SPOKE('Oake/NNP'), HE], 'he', 'x', 'x'],
    ['… whose gender it tells', [SPOKE('Moss/NNP'), SHE], 'she', 'f', 'f'],
    ['a given name alone', [SPOKE('Mary/NNP'), SHE], 'she', 'm', 'm'],
    ['a surname alone may be anybody’s', [SPOKE('Hale/NNP'), HE], 'he', 'h', null],
    ['a state', [SPOKE('Norland/NNP'), IT], 'it', 'n', 'n'],
    ['… meant by “they”', [SPOKE('Norland/NNP'), THEY], 'they', 'n', null],
    ['not beside another', [MEET('Oake/NNP', 'Hale/NNP'), HE], 'he', 'x', null],
    ['nor beside a man', [MEET('Oake/NNP', 'man/NN'), HE], 'he', 'x', null],
    ['nor where nobody is named', [HE], 'he', 'x', null],
    ['“though he left”, in front of another', [SPOKE('Oake/NNP'), THOUGH('he', 'Hale/NNP')], 'he', 'x', null],
  ])('%s', (_, sentences, pronoun, coreferent, expected) => {
    const { parties, at } = viewOf(sentences, pronoun, coreferent);
    expect(soleAntecedent(parties, at)?.id ?? null).toBe(expected);
  });
});

/** The parties of some sentences, and the place of a pronoun that coreference has read for one of them. */
function viewOf(sentences: readonly string[], pronoun: string, coreferent: string) {
  const doc = documentOf(sentences.map(tagLines), cast({ [coreferent]: pronoun }));
  return { parties: indexParties(doc, treeOf(doc.tokens)), at: doc.tokens.word.indexOf(pronoun) };
}
