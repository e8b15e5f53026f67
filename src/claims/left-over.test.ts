import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import { documentOf } from './document.fixture.ts';
import { findClaims } from './index.ts';

/** "A barge that sank was carrying coal, the harbour master said.", the predicate hung on the relative clause. */
const FRONTED = `
  A a DET DT 2 det
  barge barge NOUN NN 11 nsubj
  that that PRON WDT 4 nsubj
  sank sink VERB VBD 2 acl:relcl
  was be AUX VBD 6 aux
  carrying carry VERB VBG 4 advcl
  coal coal NOUN NN 6 obj
  , , PUNCT , 4 punct
  the the DET DT 10 det
  master master NOUN NN 11 nsubj
  said say VERB VBD 0 root
  . . PUNCT . 11 punct`;
const COAL = 'A barge that sank was carrying coal';
/** The same with no verb that was tagged as one. */
const VERBLESS = `
  Coal coal NOUN NN 8 nsubj
  stocks stock NOUN NNS 1 compound
  sank sank NOUN NN 1 nmod
  in in ADP IN 5 case
  April April PROPN NNP 3 nmod
  , , PUNCT , 1 punct
  masters master NOUN NNS 8 nsubj
  said say VERB VBD 0 root
  . . PUNCT . 8 punct`;
/** "A slide buried the road, masters said.", "buried" taken for a participle. */
const SLIDE = `
  A a DET DT 2 det
  slide slide NOUN NN 8 nsubj
  buried bury VERB VBN 2 acl
  the the DET DT 5 det
  road road NOUN NN 3 obj
  , , PUNCT , 2 punct
  masters master NOUN NNS 8 nsubj
  said say VERB VBD 0 root
  . . PUNCT . 8 punct`;
const DENYING = `
  Masters master NOUN NNS 2 nsubj
  denied deny VERB VBD 0 root
  giving give VERB VBG 2 advcl
  such such DET PDT 6 det
  an a DET DT 6 det
  order order NOUN NN 3 obj
  . . PUNCT . 2 punct`;
const DENIED = `
  Masters master NOUN NNS 4 nsubj
  did do AUX VBD 4 aux
  not not PART RB 4 advmod
  say say VERB VB 0 root
  that that SCONJ IN 7 mark
  barges barge NOUN NNS 4 obj
  sank sink VERB VBD 6 acl:relcl
  on on ADP IN 9 case
  Monday Monday PROPN NNP 7 obl
  . . PUNCT . 4 punct`;
const REPORTED = `
  The the DET DT 2 det
  barge barge NOUN NN 4 nsubj:pass
  is be AUX VBZ 4 aux:pass
  reported report VERB VBN 0 root
  to to PART TO 7 mark
  have have AUX VB 7 aux
  sunk sink VERB VBN 4 obl
  in in ADP IN 9 case
  fog fog NOUN NN 7 obl
  . . PUNCT . 4 punct`;
/** "No bank here shows a loss.", read as one noun phrase. */
const NARRATED = `
  No no DET DT 2 det
  bank bank NOUN NN 0 root
  here here ADV RB 2 advmod
  shows show VERB VBZ 2 acl:relcl
  a a DET DT 6 det
  loss loss NOUN NN 4 obj
  . . PUNCT . 2 punct`;
const HEADING = `
  No no DET DT 2 det
  bank bank NOUN NN 0 root
  here here ADV RB 2 advmod
  shows show VERB VBZ 2 acl:relcl
  a a DET DT 6 det
  loss loss NOUN NN 4 obj`;
const ASKED = `
  What what DET WDT 2 det
  bank bank NOUN NN 0 root
  here here ADV RB 2 advmod
  shows show VERB VBZ 2 acl:relcl
  a a DET DT 6 det
  loss loss NOUN NN 4 obj
  ? ? PUNCT . 2 punct`;
const ACT = `
  The the DET DT 2 det
  league league NOUN NN 4 nsubj
  has have AUX VBZ 4 aux
  postponed postpone VERB VBN 0 root
  two two NUM CD 6 nummod
  races race NOUN NNS 4 obj
  . . PUNCT . 4 punct`;

/** Evidence, polarity and whether the paper says so itself, of each claim of a sentence. */
function claimsOf(parse: string, source: string, cue: string, content: string): readonly (readonly string[])[] {
  const doc = documentOf([parse], [], cue === '' ? [] : [{ source, cue, content }]);
  return findClaims(doc).claims.map(({ evidence, polarity, holder, actor }) => [
    evidence.map((span) => doc.text.slice(...span)).join(' … '),
    polarity,
    holder,
    actor.join(' '),
  ]);
}

describe('what no event was read in', () => {
  it.each([
    ['a fronted statement', FRONTED, 'the master', 'said', COAL],
    ['a verb taken for a participle', SLIDE, 'masters', 'said', 'A slide buried the road'],
    ['what was owned up to', FRONTED.replace('said say', 'admitted admit'), 'the master', 'admitted', COAL],
    ['a passive report', REPORTED, '', 'is reported', 'to have sunk in fog'],
  ])('%s is told whole, its parties open', (_, parse, source, cue, content) => {
    expect(claimsOf(parse, source, cue, content)).toEqual([[content, 'affirmed', 'a1', '']]);
  });

  it.each([
    ['words without a verb', VERBLESS, 'masters', 'said', 'Coal stocks sank in April'],
    ['what was not said', DENIED, 'Masters', 'did not say', 'that barges sank on Monday'],
    ['a heading', HEADING, '', '', ''],
    ['a question', ASKED, '', '', ''],
  ])('%s tells nothing', (_, parse, source, cue, content) => {
    expect(claimsOf(parse, source, cue, content)).toEqual([]);
  });

  it('of a denial is denied, though no verb in it is finite', () => {
    expect(claimsOf(DENYING, 'Masters', 'denied', 'giving such an order')).toContainEqual([
      'giving such an order',
      'denied',
      'a1',
      '',
    ]);
  });

  it('of a sentence of the paper’s own keeps its negation', () => {
    expect(claimsOf(NARRATED, '', '', '')).toEqual([['No bank here shows a loss', 'negated', 'narrator', '']]);
  });

  it('of an act upon a thing is told by the paper, though a cue stands in it', () => {
    expect(claimsOf(ACT, 'The league', 'has postponed', 'two races')).toEqual([
      ['The league has postponed two races', 'affirmed', 'narrator', ''],
    ]);
  });
});

const claimed = (parse: string, cue: string, content: string): readonly string[] =>
  findClaims(documentOf([parse], [], [{ source: 'Masters', cue, content }])).claims.map(
    ({ type, polarity, modality, holder }) => `${type} ${polarity} ${modality} ${holder}`,
  );

it.each([
  [
    'a gerund that is denied',
    'denied',
    'giving such an order',
    'STATE denied asserted a1',
    `
  Masters master NOUN NNS 2 nsubj
  denied deny VERB VBD 0 root
  giving give VERB VBG 2 xcomp
  such such DET PDT 6 det
  an a DET DT 6 det
  order order NOUN NN 3 obj
  . . PUNCT . 2 punct`,
  ],
  [
    'what somebody hopes for',
    'said',
    'they hoped to come in May',
    'STATE affirmed planned a1',
    `
  Masters master NOUN NNS 2 nsubj
  said say VERB VBD 0 root
  they they PRON PRP 4 nsubj
  hoped hope VERB VBD 2 dep
  to to PART TO 6 mark
  come come VERB VB 4 xcomp
  in in ADP IN 8 case
  May May PROPN NNP 6 obl
  . . PUNCT . 2 punct`,
  ],
])('tells %s', (_, cue, content, expected, parse) => {
  expect(claimed(parse, cue, content)).toEqual([expected]);
});

const models = loadModels();

describe('of a text as the parser reads it, the main clause', () => {
  it.each([
    [
      'beside one that says who is meant',
      '"More than two thousand people who reported their bosses have their names on a list that nobody ' +
        'can find," Reed said.',
      'More than two thousand people who reported their bosses have their names on a list that nobody can find,"',
    ],
    [
      'where no verb is seen in it',
      'Workers at Tarn, the second-largest port, plan to down tools on Monday in a dispute over wages, ' +
        'their leader said.',
      'Workers at Tarn, the second-largest port, plan to down tools on Monday in a dispute over wages',
    ],
    [
      'in front of a cue that is no verb of saying',
      'Perch caught there contain too much mercury, the University of Tarn made known on Monday.',
      'Perch caught there contain too much mercury',
    ],
    [
      'of the paper itself',
      'At noon cabin 2 began to swing and touched the second pylon, whereupon the circuit stopped the ropeway.',
      'At noon cabin 2 began to swing and touched the second pylon, whereupon the circuit stopped the ropeway',
    ],
  ])('%s is told', (_, text, told) => {
    expect(
      annotate(docOf(text), models).claims.map(({ evidence }) => evidence.map((s) => text.slice(...s)).join()),
    ).toContain(told);
  });

  it.each([
    ['one that only places it in time', 'The news came after Norland attacked Ostia at dawn on Monday.'],
    ['one that only keeps silent', 'Reed said she could not confirm, deny or discuss the deal.'],
  ])('is not told by %s', (_, text) => {
    expect(annotate(docOf(text), models).claims).toHaveLength(1);
  });
});
