import { describe, expect, it } from 'vitest';
import { parsed, told } from './analysis.fixture.ts';

type Who = Parameters<typeof parsed>[1];

/** What is found in a sentence (see `told`), who is mentioned in it, and its parse. */
const SENTENCES: readonly (readonly [expected: readonly string[], who: Who, parse: string])[] = [
  [
    ['[Reed=Reed] <said> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 2 nsubj
said say VERB VBD 0 root
talks talk NOUN NNS 4 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <said> {Talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Talks talk NOUN NNS 2 nsubj
failed fail VERB VBD 5 ccomp
, , PUNCT , 2 punct
Reed Reed PROPN NNP 5 nsubj
said say VERB VBD 0 root
. . PUNCT . 5 punct`,
  ],
  [
    ['[Reed=Reed] <said> {“ Talks failed, ”} direct'],
    [['Reed', 'Reed', 'PERSON']],
    `“ “ PUNCT “ 3 punct
Talks talk NOUN NNS 3 nsubj
failed fail VERB VBD 7 ccomp
, , PUNCT , 3 punct
” '' PUNCT '' 3 punct
Reed Reed PROPN NNP 7 nsubj
said say VERB VBD 0 root
. . PUNCT . 7 punct`,
  ],
  [
    ['[The mayor=mayor] <put> {the toll at 31} indirect'],
    [],
    `The the DET DT 2 det
mayor mayor NOUN NN 3 nsubj
put put VERB VBD 0 root
the the DET DT 5 det
toll toll NOUN NN 3 obj
at at ADP IN 7 case
31 31 NUM CD 3 obl
. . PUNCT . 3 punct`,
  ],
  [
    [],
    [],
    `The the DET DT 2 det
mayor mayor NOUN NN 3 nsubj
put put VERB VBD 0 root
the the DET DT 5 det
cup cup NOUN NN 3 obj
at at ADP IN 8 case
31 31 NUM CD 8 nummod
Mill Mill PROPN NNP 3 obl
. . PUNCT . 3 punct`,
  ],
  [
    ['[Reed=Reed] <According to> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `According accord VERB VBG 3 case
to to ADP IN 1 fixed
Reed Reed PROPN NNP 6 obl
, , PUNCT , 3 punct
talks talk NOUN NNS 6 nsubj
failed fail VERB VBD 0 root
. . PUNCT . 6 punct`,
  ],
  [
    ['[Reed=Reed] <according to> {Talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Talks talk NOUN NNS 2 nsubj
failed fail VERB VBD 0 root
, , PUNCT , 6 punct
according accord VERB VBG 6 case
to to ADP IN 4 fixed
Reed Reed PROPN NNP 2 obl
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed, a minister,=Reed] <said> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 6 nsubj
, , PUNCT , 4 punct
a a DET DT 4 det
minister minister NOUN NN 1 appos
, , PUNCT , 1 punct
said say VERB VBD 0 root
talks talk NOUN NNS 8 nsubj
failed fail VERB VBD 6 ccomp
. . PUNCT . 6 punct`,
  ],
  [
    ['[Officials=Officials?] <said> {talks failed} indirect'],
    [],
    `Officials official NOUN NNS 2 nsubj
said say VERB VBD 0 root
talks talk NOUN NNS 4 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[=-?] <was reported> {that talks failed} indirect'],
    [],
    `It it PRON PRP 3 nsubj:pass
was be AUX VBD 3 aux:pass
reported report VERB VBN 0 root
that that SCONJ IN 5 mark
talks talk VERB VBZ 3 ccomp
failed fail VERB VBD 5 ccomp
. . PUNCT . 3 punct`,
  ],
  [
    [
      '[Reed=Reed] <said> {Lund told him that talks failed} indirect',
      '^[Lund=Lund] <told> {that talks failed} indirect',
    ],
    [
      ['Reed', 'Reed', 'PERSON'],
      ['Lund', 'Lund', 'PERSON'],
    ],
    `Reed Reed PROPN NNP 2 nsubj
said say VERB VBD 0 root
Lund Lund PROPN NNP 4 nsubj
told tell VERB VBD 2 ccomp
him he PRON PRP 4 iobj
that that SCONJ IN 7 mark
talks talk VERB VBZ 4 ccomp
failed fail VERB VBD 7 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <In the view of> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `In in ADP IN 3 case
the the DET DT 3 det
view view NOUN NN 8 obl
of of ADP IN 5 case
Reed Reed PROPN NNP 3 nmod
, , PUNCT , 3 punct
talks talk NOUN NNS 8 nsubj
failed fail VERB VBD 0 root
. . PUNCT . 8 punct`,
  ],
  [
    ['[Lund=Lund] <denied> {that talks failed} indirect'],
    [['Lund', 'Lund', 'PERSON']],
    `Lund Lund PROPN NNP 2 nsubj
denied deny VERB VBD 0 root
that that SCONJ IN 4 mark
talks talk VERB VBZ 2 ccomp
failed fail VERB VBD 4 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <asked> {whether talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 2 nsubj
asked ask VERB VBD 0 root
whether whether SCONJ IN 5 mark
talks talk NOUN NNS 5 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[She=Reed] <said> {talks failed} indirect'],
    [
      ['Reed', 'Reed', 'PERSON'],
      ['She', 'Reed', 'PERSON', 'pronoun'],
    ],
    `Reed Reed PROPN NNP 2 nsubj
arrived arrive VERB VBD 0 root
. . PUNCT . 2 punct

She she PRON PRP 2 nsubj
said say VERB VBD 0 root
talks talk NOUN NNS 4 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <promised> {to resume talks} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 2 nsubj
promised promise VERB VBD 0 root
to to PART TO 4 mark
resume resume VERB VB 2 xcomp
talks talk NOUN NNS 4 obj
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <believes> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 2 nsubj
believes believe VERB VBZ 0 root
talks talk NOUN NNS 4 nsubj
failed fail VERB VBD 2 ccomp
. . PUNCT . 2 punct`,
  ],
  [
    ['[Reed=Reed] <added> {There was no evidence that talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `There there PRON EX 2 expl
was be VERB VBD 10 ccomp
no no DET DT 4 det
evidence evidence NOUN NN 2 nsubj
that that PRON WDT 6 nsubj
talks talk VERB VBZ 4 acl:relcl
failed fail VERB VBN 6 xcomp
, , PUNCT , 2 punct
Reed Reed PROPN NNP 10 nsubj
added add VERB VBD 0 root
. . PUNCT . 10 punct`,
  ],
  [
    ['[The ministry of Norland=ministry] <announced> {that talks failed} indirect'],
    [['Norland', 'Norland', 'COUNTRY']],
    `The the DET DT 2 det
ministry ministry NOUN NN 5 nsubj
of of ADP IN 4 case
Norland Norland PROPN NNP 2 nmod
announced announce VERB VBD 0 root
that that SCONJ IN 7 mark
talks talk VERB VBZ 5 ccomp
failed fail VERB VBD 7 ccomp
. . PUNCT . 5 punct`,
  ],
  [
    ['[who=Reed] <said> {talks failed} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 8 nsubj
, , PUNCT , 4 punct
who who PRON WP 4 nsubj
said say VERB VBD 1 acl:relcl
talks talk NOUN NNS 6 nsubj
failed fail VERB VBD 4 ccomp
, , PUNCT , 1 punct
left leave VERB VBD 0 root
. . PUNCT . 8 punct`,
  ],
  [
    ['[Reed=Reed] <expressed> {hope that talks resume} indirect'],
    [['Reed', 'Reed', 'PERSON']],
    `Reed Reed PROPN NNP 2 nsubj
expressed express VERB VBD 0 root
hope hope NOUN NN 2 obj
that that PRON WDT 5 nsubj
talks talk VERB VBZ 3 acl:relcl
resume resume NOUN NN 5 obj
. . PUNCT . 2 punct`,
  ],
  [
    [],
    [['Reed', 'Reed', 'PERSON']],
    `“ “ PUNCT “ 3 punct
Talks talk NOUN NNS 3 nsubj
failed fail VERB VBD 0 root
. . PUNCT . 3 punct
” '' PUNCT '' 3 punct

Reed Reed PROPN NNP 2 nsubj
smiled smile VERB VBD 0 root
. . PUNCT . 2 punct`,
  ],
  [
    ['[Lund=Lund] <told> {“ We won, ”} direct'],
    [
      ['Lund', 'Lund', 'PERSON'],
      ['Reed', 'Reed', 'PERSON'],
    ],
    `“ “ PUNCT “ 3 punct
We we PRON PRP 3 nsubj
won win VERB VBD 7 ccomp
, , PUNCT , 3 punct
” '' PUNCT '' 3 punct
Lund Lund PROPN NNP 7 nsubj
told tell VERB VBD 0 root
Reed Reed PROPN NNP 7 obj
. . PUNCT . 7 punct`,
  ],
];

/** The words of a parse, as a name of its test. */
const wordsOf = (parse: string): string =>
  parse
    .split('\n')
    .map((line) => line.split(' ')[0])
    .join(' ');

describe('sayings of every form', () => {
  it.each(SENTENCES.map(([expected, who, parse]) => [wordsOf(parse), expected, who, parse] as const))(
    '%s',
    (_, expected, who, parse) => {
      expect(told(parsed(parse, who))).toEqual(expected);
    },
  );
});
