import { describe, expect, it } from 'vitest';
import { documentOf, entity } from './document.fixture.ts';
import { findClaims } from './index.ts';

const FIRM = entity('f', 'Orrin', 'ORG');

const TOLD = `
  Orrin Orrin PROPN NNP 2 nsubj
  paid pay VERB VBD 0 root
  the the DET DT 4 det
  clerk clerk NOUN NN 2 obj
  , , PUNCT , 2 punct
  a a DET DT 7 det
  jury jury NOUN NN 9 nsubj:pass
  was be AUX VBD 9 aux:pass
  told tell VERB VBN 2 conj
  . . PUNCT . 2 punct`;
const ALLEGED = `
  Voss Voss PROPN NNP 4 nsubj
  , , PUNCT , 3 punct
  prosecuting prosecute VERB VBG 1 acl
  alleged allege VERB VBD 0 root
  that that SCONJ IN 7 mark
  Orrin Orrin PROPN NNP 7 nsubj
  paid pay VERB VBD 4 ccomp
  two two NUM CD 9 nummod
  clerks clerk NOUN NNS 7 obj
  . . PUNCT . 4 punct`;
const BELIEVED = `
  Orrin Orrin PROPN NNP 3 nsubj:pass
  is be AUX VBZ 3 aux:pass
  believed believe VERB VBN 0 root
  to to PART TO 5 mark
  owe owe VERB VB 3 xcomp
  the the DET DT 7 det
  bank bank NOUN NN 5 obj
  . . PUNCT . 3 punct`;
const REPORT = `
  Voss Voss PROPN NNP 2 nsubj
  disliked dislike VERB VBD 0 root
  a a DET DT 4 det
  report report NOUN NN 2 obj
  in in ADP IN 7 case
  the the DET DT 7 det
  Gazette Gazette PROPN NNP 4 nmod
  that that SCONJ IN 10 mark
  Orrin Orrin PROPN NNP 10 nsubj
  owed owe VERB VBD 2 ccomp
  the the DET DT 12 det
  bank bank NOUN NN 10 obj
  . . PUNCT . 2 punct`;
const QUOTED = `
  “ “ PUNCT \`\` 3 punct
  Orrin Orrin PROPN NNP 3 nsubj
  owes owe VERB VBZ 0 root
  the the DET DT 5 det
  bank bank NOUN NN 3 obj
  . . PUNCT . 3 punct
  ” ” PUNCT '' 3 punct`;
const PLAIN = `
  Orrin Orrin PROPN NNP 3 nsubj
  openly openly ADV RB 3 advmod
  paid pay VERB VBD 0 root
  the the DET DT 5 det
  clerk clerk NOUN NN 3 obj
  . . PUNCT . 3 punct`;
const ALLEGEDLY = PLAIN.replaceAll('openly', 'allegedly');

describe('whose word a claim is that no attribution holds', () => {
  it.each([
    ['Orrin paid the clerk, a jury was told.', TOLD, 'unclear'],
    ['Voss, prosecuting, alleged that Orrin paid two clerks.', ALLEGED, 'unclear'],
    ['Orrin is believed to owe the bank.', BELIEVED, 'unclear'],
    ['Voss disliked a report in the Gazette that Orrin owed the bank.', REPORT, 'unclear'],
    ['“Orrin owes the bank.”', QUOTED, 'unclear'],
    ['Orrin allegedly paid the clerk.', ALLEGEDLY, 'unclear'],
    ['Orrin openly paid the clerk.', PLAIN, 'narrator'],
  ])('%s', (_, parse, holder) => {
    const { claims } = findClaims(documentOf([parse], [FIRM]));
    const orrin = claims.filter(({ actor }) => actor.includes('f'));
    expect(orrin.map((claim) => claim.holder)).toEqual([holder]);
  });
});
