import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../model/index.ts';
import { byRules, parsed, told, withRole } from './analysis.fixture.ts';

const OFFICIAL = `A a DET DT 4 det
  senior senior ADJ JJ 4 amod
  Norland Norland PROPN NNP 4 compound
  official official NOUN NN 5 nsubj
  said say VERB VBD 0 root
  talks talk NOUN NNS 7 nsubj
  failed fail VERB VBD 5 ccomp
  ~. . PUNCT . 5 punct

  The the DET DT 2 det
  official official NOUN NN 3 nsubj
  added add VERB VBD 0 root
  that that SCONJ IN 6 mark
  grain grain NOUN NN 6 nsubj
  ran run VERB VBD 3 ccomp
  out out ADP RP 6 compound:prt
  ~. . PUNCT . 3 punct`;

const BACKERS = `Vell Vell PROPN NNP 2 compound
  backers backer NOUN NNS 3 nsubj
  said say VERB VBD 0 root
  talks talk NOUN NNS 5 nsubj
  failed fail VERB VBD 3 ccomp
  ~. . PUNCT . 3 punct`;

/** "X said talks failed." */
const saying = (source: string, subject: number): string => `${source}
  said say VERB VBD 0 root
  talks talk NOUN NNS ${subject + 2} nsubj
  failed fail VERB VBD ${subject} ccomp
  ~. . PUNCT . ${subject} punct`;

const JUDGE = saying(
  `The the DET DT 2 det
  judge judge NOUN NN 3 nsubj`,
  3,
);

const FORMER_JUDGE = saying(
  `A a DET DT 3 det
  former former ADJ JJ 3 amod
  judge judge NOUN NN 4 nsubj`,
  4,
);

const SPOKESMAN = saying(
  `A a DET DT 3 det
  Norland Norland PROPN NNP 3 compound
  spokesman spokesman NOUN NN 4 nsubj`,
  4,
);

const CHIEF_OFFICER = saying(
  `The the DET DT 4 det
  chief chief ADJ JJ 4 amod
  medical medical ADJ JJ 4 amod
  officer officer NOUN NN 5 nsubj`,
  5,
);

const officials = (kind: string): string =>
  saying(
    `${kind} ${kind.toLowerCase()} NOUN NN 2 compound
  officials official NOUN NNS 3 nsubj`,
    3,
  );

const POLICE_SPOKESMAN = saying(
  `A a DET DT 3 det
  police police NOUN NN 3 compound
  spokesman spokesman NOUN NN 4 nsubj`,
  4,
);

const GROUPS_IN = saying(
  `Aid aid NOUN NN 2 compound
  groups group NOUN NNS 5 nsubj
  in in ADP IN 4 case
  Norland Norland PROPN NNP 2 nmod`,
  5,
);

const TWO_SUBJECTS = saying(
  `Rovers Rovers PROPN NNP 5 nsubj
  coach coach NOUN NN 1 dep
  Dora Dora PROPN NNP 5 nsubj
  Vell Vell PROPN NNP 3 flat`,
  5,
);

/** "Dora Vell spoke. X left. She said grain ran." */
const lastSubject = (second: string): string => `Dora Dora PROPN NNP 3 nsubj
  Vell Vell PROPN NNP 1 flat
  said say VERB VBD 0 root
  talks talk NOUN NNS 5 nsubj
  failed fail VERB VBD 3 ccomp
  ~. . PUNCT . 3 punct

  ${second} ${second} PROPN NNP 3 nsubj
  Orr Orr PROPN NNP 1 flat
  left leave VERB VBD 0 root
  ~. . PUNCT . 3 punct

  She she PRON PRP 2 nsubj
  said say VERB VBD 0 root
  grain grain NOUN NN 4 nsubj
  ran run VERB VBD 2 ccomp
  ~. . PUNCT . 2 punct`;

const NO_ONE_THERE = saying(
  `No no DET DT 2 det
  one one NOUN NN 5 nsubj
  in in ADP IN 4 case
  Norland Norland PROPN NNP 2 nmod`,
  5,
);

/** a parse that hangs the aide on the words told */
const AIDE = `Ships ship NOUN NNS 2 nsubj
  sailed sail VERB VBD 8 ccomp
  ~, , PUNCT , 2 punct
  an a DET DT 5 det
  aide aide NOUN NN 2 obj
  to to ADP IN 7 case
  him he PRON PRP 5 nmod
  said say VERB VBD 0 root
  ~. . PUNCT . 8 punct`;

const TWO_LAWYERS = `His his PRON PRP$ 2 nmod:poss
  lawyer lawyer NOUN NN 3 nsubj
  said say VERB VBD 0 root
  talks talk NOUN NNS 5 nsubj
  failed fail VERB VBD 3 ccomp
  ~. . PUNCT . 3 punct

  Vell Vell PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  grain grain NOUN NN 4 nsubj
  ran run VERB VBD 2 ccomp
  ~. . PUNCT . 2 punct`;

/** "Vell said talks failed. He said grain ran." */
const AFTER_DORA = (form: string, lemma: string): string => `${saying('Vell Vell PROPN NNP 2 nsubj', 2)}

  ${form} ${lemma} PRON PRP 2 nsubj
  said say VERB VBD 0 root
  grain grain NOUN NN 4 nsubj
  ran run VERB VBD 2 ccomp
  ~. . PUNCT . 2 punct`;

const ONE_OF_THEM = `${BACKERS}

  One one NUM CD 4 nsubj
  of of ADP IN 3 case
  them they PRON PRP 1 nmod
  said say VERB VBD 0 root
  grain grain NOUN NN 6 nsubj
  ran run VERB VBD 4 ccomp
  ~. . PUNCT . 4 punct`;

const RELAYED = `“ “ PUNCT \`\` 3 punct
  ~Prices price NOUN NNS 3 nsubj
  rose rise VERB VBD 7 ccomp
  ~, , PUNCT , 7 punct
  ~” ” PUNCT '' 3 punct
  Vell Vell PROPN NNP 7 nsubj
  said say VERB VBD 0 root
  ~, , PUNCT , 7 punct
  according accord VERB VBG 11 case
  to to ADP IN 9 fixed
  Wirefax Wirefax PROPN NNP 7 obl
  ~. . PUNCT . 7 punct`;

const ACCUSED = `Norland Norland PROPN NNP 2 nsubj
  accused accuse VERB VBD 0 root
  Sudmark Sudmark PROPN NNP 2 obj
  of of SCONJ IN 5 mark
  hiding hide VERB VBG 2 advcl
  grain grain NOUN NN 5 obj
  ~. . PUNCT . 2 punct`;

const WHO = `Dora Dora PROPN NNP 10 nsubj
  Vell Vell PROPN NNP 1 flat
  ~, , PUNCT , 5 punct
  who who PRON WP 5 nsubj
  denied deny VERB VBD 1 acl:relcl
  the the DET DT 7 det
  charge charge NOUN NN 5 obj
  ~, , PUNCT , 1 punct
  has have AUX VBZ 10 aux
  left leave VERB VBN 0 root
  ~. . PUNCT . 10 punct`;

const OVER_PARAGRAPHS = `“ “ PUNCT \`\` 3 punct
  ~We we PRON PRP 3 nsubj
  waited wait VERB VBD 0 root
  two two NUM CD 5 nummod
  days day NOUN NNS 3 obl:tmod
  ~. . PUNCT . 3 punct
  ¶
  “ “ PUNCT \`\` 4 punct
  ~No no DET DT 3 det
  ship ship NOUN NN 4 nsubj
  came come VERB VBD 8 ccomp
  ~, , PUNCT , 8 punct
  ~” ” PUNCT '' 4 punct
  Tarn Tarn PROPN NNP 8 nsubj
  said say VERB VBD 0 root
  ~. . PUNCT . 8 punct`;

const HEADLINE = `Vell Vell PROPN NNP 5 nsubj
  ~: : PUNCT : 1 punct
  Grain grain NOUN NN 5 nsubj
  is be AUX VBZ 5 cop
  low low ADJ JJ 0 root`;

const LEDE = `A a DET DT 3 det
  Norland Norland PROPN NNP 3 compound
  minister minister NOUN NN 4 nsubj
  said say VERB VBD 0 root
  talks talk NOUN NNS 6 nsubj
  failed fail VERB VBD 4 ccomp
  ~. . PUNCT . 4 punct

  Vell Vell PROPN NNP 2 nsubj
  said say VERB VBD 0 root
  grain grain NOUN NN 4 nsubj
  ran run VERB VBD 2 ccomp
  out out ADP RP 4 compound:prt
  ~. . PUNCT . 2 punct`;

const SIGNED = `“ “ PUNCT \`\` 4 punct
  ~No no DET DT 3 det
  ship ship NOUN NN 4 nsubj
  came come VERB VBD 0 root
  here here ADV RB 4 advmod
  ~. . PUNCT . 4 punct
  ~” ” PUNCT '' 4 punct
  — — PUNCT : 9 punct
  Dora Dora PROPN NNP 4 parataxis
  Vell Vell PROPN NNP 9 flat`;

describe('resolveAttributions', () => {
  it.each([
    [
      'an unnamed speaker, told on',
      parsed(OFFICIAL, [['Norland', 'Norland', 'COUNTRY']]),
      [
        '[A senior Norland official=senior Norland official?] <said> {talks failed} indirect',
        '[The official=senior Norland official?] <added> {that grain ran out} indirect',
      ],
    ],
    [
      'whose backers they are does not speak',
      parsed(BACKERS, [['Vell', 'Dora Vell', 'PERSON']]),
      ['[Vell backers=Vell backers?] <said> {talks failed} indirect'],
    ],
    ['an office that one person holds', parsed(JUDGE), ['[The judge=judge] <said> {talks failed} indirect']],
    [
      'a chief officer',
      parsed(CHIEF_OFFICER),
      ['[The chief medical officer=chief medical officer] <said> {talks failed} indirect'],
    ],
    ['a service', parsed(officials('Health')), ['[Health officials=Health officials] <said> {talks failed} indirect']],
    [
      'officials of no service',
      parsed(officials('Senior')),
      ['[Senior officials=Senior officials?] <said> {talks failed} indirect'],
    ],
    [
      'who speaks for a body',
      parsed(POLICE_SPOKESMAN),
      ['[A police spokesman=police spokesman] <said> {talks failed} indirect'],
    ],
    [
      'groups, not the place that they are in',
      parsed(GROUPS_IN, [['Norland', 'Norland', 'COUNTRY']]),
      ['[Aid groups in Norland=Aid groups] <said> {talks failed} indirect'],
    ],
    [
      'the last of two subjects, which the first describes',
      parsed(TWO_SUBJECTS, [
        ['Rovers', 'Rovers', 'ORG'],
        ['Dora Vell', 'Dora Vell', 'PERSON'],
      ]),
      ['[Rovers coach Dora Vell=Dora Vell] <said> {talks failed} indirect'],
    ],
    [
      'whoever was the subject last',
      parsed(lastSubject('Helena'), [
        ['Dora Vell', 'Dora Vell', 'PERSON'],
        ['Helena Orr', 'Helena Orr', 'PERSON'],
      ]),
      ['[Dora Vell=Dora Vell] <said> {talks failed} indirect', '[She=Helena Orr] <said> {grain ran} indirect'],
    ],
    [
      'not the last subject, where the name is of the other gender',
      parsed(lastSubject('Henrik'), [
        ['Dora Vell', 'Dora Vell', 'PERSON'],
        ['Henrik Orr', 'Henrik Orr', 'PERSON'],
      ]),
      ['[Dora Vell=Dora Vell] <said> {talks failed} indirect', '[She=Dora Vell] <said> {grain ran} indirect'],
    ],
    [
      'nobody, not the place that nobody is in',
      parsed(NO_ONE_THERE, [['Norland', 'Norland', 'COUNTRY']]),
      ['[No one in Norland=-] <said> {talks failed} indirect'],
    ],
    ['an office held no more', parsed(FORMER_JUDGE), ['[A former judge=former judge?] <said> {talks failed} indirect']],
    [
      'who speaks for a state',
      parsed(SPOKESMAN, [['Norland', 'Norland', 'COUNTRY']]),
      ['[A Norland spokesman=Norland spokesman] <said> {talks failed} indirect'],
    ],
    ['an aide to somebody', parsed(AIDE), ['[an aide to him=aide?] <said> {Ships sailed} indirect']],
    [
      'whose lawyer is not the lawyer named later',
      withRole(parsed(TWO_LAWYERS, [['Vell', 'Dora Vell', 'PERSON']]), 'lawyer'),
      ['[His lawyer=lawyer] <said> {talks failed} indirect', '[Vell=Dora Vell] <said> {grain ran} indirect'],
    ],
    [
      'one of those without a name',
      parsed(ONE_OF_THEM, [['Vell', 'Dora Vell', 'PERSON']]),
      [
        '[Vell backers=Vell backers?] <said> {talks failed} indirect',
        '[One of them=Vell backers?] <said> {grain ran} indirect',
      ],
    ],
    [
      'no pronoun of the other gender, by the given name',
      parsed(AFTER_DORA('He', 'he'), [['Vell', 'Dora Vell', 'PERSON']]),
      ['[Vell=Dora Vell] <said> {talks failed} indirect', '[He=-] <said> {grain ran} indirect'],
    ],
    [
      '… but one of hers',
      parsed(AFTER_DORA('She', 'she'), [['Vell', 'Dora Vell', 'PERSON']]),
      ['[Vell=Dora Vell] <said> {talks failed} indirect', '[She=Dora Vell] <said> {grain ran} indirect'],
    ],
    [
      'words through an agency',
      parsed(RELAYED, [
        ['Vell', 'Dora Vell', 'PERSON'],
        ['Wirefax', 'Wirefax', 'ORG'],
      ]),
      [
        '[Wirefax=Wirefax] <according to> {“Prices rose,” Vell said} mixed',
        '^[Vell=Dora Vell] <said> {“Prices rose,”} direct',
      ],
    ],
    [
      'the accused belongs to the content',
      parsed(ACCUSED, [
        ['Norland', 'Norland', 'COUNTRY'],
        ['Sudmark', 'Sudmark', 'COUNTRY'],
      ]),
      ['[Norland=Norland] <accused> {Sudmark of hiding grain} indirect'],
    ],
    [
      'a relative pronoun',
      parsed(WHO, [['Dora Vell', 'Dora Vell', 'PERSON']]),
      ['[who=Dora Vell] <denied> {the charge} indirect'],
    ],
    [
      'a quotation over two paragraphs',
      parsed(OVER_PARAGRAPHS, [['Tarn', 'Ivo Tarn', 'PERSON']]),
      ['[Tarn=Ivo Tarn] <said> {“We waited two days. | “No ship came,”} direct'],
    ],
    [
      'a headline',
      parsed(HEADLINE, [['Vell', 'Dora Vell', 'PERSON']]),
      ['[Vell=Dora Vell] <:> {Grain is low} indirect'],
    ],
    [
      'a signature',
      parsed(SIGNED, [['Dora Vell', 'Dora Vell', 'PERSON']]),
      ['[Dora Vell=Dora Vell] <—> {“No ship came here.”} direct'],
    ],
  ])('%s', (_, analysis, expected) => expect(told(analysis)).toEqual(expected));

  it('takes a minister of the lede for the one whom the body names', () => {
    const analysis = parsed(LEDE, [
      ['Norland', 'Norland', 'COUNTRY'],
      ['Vell', 'Dora Vell', 'PERSON'],
    ]);
    const entities = analysis.entities.map((e) =>
      e.type === 'PERSON' ? { ...e, role: 'trade minister', affiliation: 'e1' } : e,
    );
    expect(byRules({ ...analysis, entities }).attributions.map((a) => [a.speaker, a.anonymous])).toEqual([
      ['e2', false],
      ['e2', false],
    ]);
  });

  it('binds "we" to the body that the speaker speaks for', () => {
    const analysis = parsed(OVER_PARAGRAPHS, [['Tarn', 'Ivo Tarn', 'PERSON']]);
    const port: Entity = {
      id: 'e9',
      name: 'Port Authority',
      type: 'ORG',
      named: true,
      aliases: [],
      role: null,
      knowledge: null,
      affiliation: null,
    };
    const bound = (role: string): unknown[] => {
      const tarn = { ...analysis.entities[0]!, affiliation: 'e9', role };
      const { mentions } = byRules({ ...analysis, entities: [tarn, port] });
      return mentions.map((m) => [analysis.text.slice(...m.span), m.entity]);
    };
    expect(bound('spokesman')).toEqual([
      ['We', 'e9'],
      ['Tarn', 'e1'],
    ]);
    expect(bound('veteran')).toEqual([
      ['We', 'e1'],
      ['Tarn', 'e1'],
    ]);
  });

  it('stays in form on any parse', () => {
    const words = ['said', '“', '”', 'he', 'that', '.', 'according', 'to', 'Vell', ':', 'we'];
    const row = fc.tuple(
      fc.constantFrom(...words),
      fc.constantFrom('VERB', 'NOUN', 'PRON', 'PUNCT', 'PROPN', 'ADP'),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom('nsubj', 'ccomp', 'obj', 'obl', 'conj', 'parataxis', 'case', 'acl:relcl'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const analysis = parsed(
          rows
            .map(
              ([w, upos, head, rel], i) =>
                `${w} ${w === 'said' ? 'say' : w} ${upos} X ${head > rows.length || head === i + 1 ? 0 : head} ${rel}`,
            )
            .join('\n'),
        );
        const { attributions, entities } = byRules(analysis);
        const ids = new Set(attributions.map((a) => a.id));
        const known = new Set(entities.map((e) => e.id));
        for (const a of attributions) {
          for (const [start, end] of [...a.source, ...a.cue, ...a.content])
            expect(0 <= start && start < end && end <= analysis.text.length).toBe(true);
          expect(a.content.length).toBeGreaterThan(0);
          expect(a.parent === null || (ids.has(a.parent) && a.nested)).toBe(true);
          expect(a.speaker === null || known.has(a.speaker)).toBe(true);
        }
      }),
    );
  });
});
