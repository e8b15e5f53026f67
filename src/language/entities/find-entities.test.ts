import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameSpan, NameType } from '../../model/index.ts';
import { resolveAll, type Choose } from './find-entities.ts';
import { guessedParse } from './guessed-parse.fixture.ts';

/** The nearest candidate: the ranker's weights are tested by its scores, not here. */
const nearest: Choose = () => 0;

/** Names given as "Word Word=TYPE". */
function read(
  line: string,
  named: Readonly<Record<string, NameType>>,
): { mentions: readonly string[]; entities: readonly string[] } {
  const parsed = guessedParse(line);
  const { word } = parsed.tokens;
  const names: NameSpan[] = [];
  for (let i = 0; i < word.length;) {
    const hit = Object.entries(named)
      .map(([form, type]) => ({ words: form.split(' '), type }))
      .toSorted((a, b) => b.words.length - a.words.length)
      .find(({ words }) => words.every((w, k) => word[i + k] === w));
    if (hit) names.push({ from: i, to: i + hit.words.length, type: hit.type });
    i += hit?.words.length ?? 1;
  }
  const { mentions, entities } = resolveAll(parsed, names, nearest);
  const nameOf = new Map(entities.map((e) => [e.id, e.name]));
  return {
    mentions: mentions.map(
      (m) => `${parsed.text.slice(...m.span)} = ${m.entity === null ? '?' : nameOf.get(m.entity)} (${m.kind})`,
    ),
    entities: entities.map((e) =>
      [e.name, e.type, e.role, e.affiliation === null ? null : nameOf.get(e.affiliation)].join(' | '),
    ),
  };
}

describe('entities', () => {
  it('joins a country, its adjective, its palace and its capital where that means the government', () => {
    expect(
      read(
        'France/PROPN/nsubj/2 objected/VERB/root/0 . French/ADJ/amod/2 ships/NOUN/nsubj/3 ' +
          'left/VERB/root/0 . Paris/PROPN/nsubj/2 objected/VERB/root/0 . Matignon/PROPN/nsubj/2 ' +
          'agreed/VERB/root/0 .',
        { France: 'PLACE', French: 'NORP', Paris: 'PLACE', Matignon: 'ORG' },
      ).mentions,
    ).toEqual([
      'France = France (name)',
      'French = France (name)',
      'Paris = France (name)',
      'Matignon = France (name)',
    ]);
  });

  it('takes a capital for a place after a preposition of place', () => {
    expect(
      read('Talks/NOUN/nsubj/2 opened/VERB/root/0 in/ADP/case/4 Lima/PROPN/obl/2 .', { Lima: 'PLACE' }).entities,
    ).toEqual(['Lima | GPE |  | ']);
  });

  it('joins the variants of a person and reads the office', () => {
    const { mentions, entities } = read(
      'Norwegian/ADJ/amod/3 Trade/PROPN/compound/3 Minister/PROPN/nmod:desc/4 Mira/PROPN/nsubj/6 ' +
        'Tolland/PROPN/flat/4 spoke/VERB/root/0 . Ms./PROPN/nmod:desc/2 Tolland/PROPN/nsubj/3 ' +
        'left/VERB/root/0 .',
      { Norwegian: 'NORP', 'Mira Tolland': 'PERSON', Tolland: 'PERSON' },
    );
    expect(mentions).toEqual([
      'Norwegian = Norway (name)',
      'Mira Tolland = Mira Tolland (name)',
      'Tolland = Mira Tolland (name)',
    ]);
    expect(entities).toEqual(['Norway | COUNTRY |  | ', 'Mira Tolland | PERSON | Norwegian Trade Minister | Norway']);
  });

  it('tells the ministries of two states apart, and a court of one from that of the tables', () => {
    expect(
      read(
        "Norway/PROPN/nmod:poss/4 's/PART/case/1 Foreign/PROPN/compound/4 Ministry/PROPN/nsubj/5 " +
          'objected/VERB/root/0 . The/DET/det/4 Danish/ADJ/amod/4 Foreign/PROPN/compound/4 ' +
          'Ministry/PROPN/nsubj/5 agreed/VERB/root/0 . The/DET/det/3 Foreign/PROPN/compound/3 ' +
          'Ministry/PROPN/nsubj/6 in/ADP/case/5 Lima/PROPN/nmod/3 waited/VERB/root/0 . ' +
          "Norway/PROPN/nmod:poss/4 's/PART/case/1 Supreme/PROPN/compound/4 Court/PROPN/nsubj/5 " +
          'sat/VERB/root/0 .',
        {
          Norway: 'PLACE',
          'Foreign Ministry': 'ORG',
          'Danish Foreign Ministry': 'ORG',
          'Supreme Court': 'ORG',
        },
      ).entities,
    ).toEqual([
      'Norway | COUNTRY |  | ',
      'Foreign Ministry | ORG |  | Norway',
      'Danish Foreign Ministry | ORG |  | Denmark',
      'Denmark | COUNTRY |  | ',
      'Foreign Ministry | ORG |  | Peru',
      'Supreme Court | ORG |  | Norway',
      'Peru | COUNTRY |  | ',
    ]);
  });

  it('joins a body and its acronym', () => {
    expect(
      read(
        'The/DET/det/4 North/PROPN/compound/4 Grain/PROPN/compound/4 Board/PROPN/nsubj/8 (/PUNCT/punct/6 ' +
          'NGB/PROPN/appos/4 )/PUNCT/punct/6 met/VERB/root/0 . NGB/PROPN/nsubj/2 closed/VERB/root/0 .',
        { 'North Grain Board': 'ORG', NGB: 'ORG' },
      ).entities,
    ).toEqual(['North Grain Board | ORG |  | ']);
  });

  it.each([
    ['Orvel Holdings', 'Orvel', ['Orvel Holdings = Orvel Holdings (name)', 'Orvel = Orvel Holdings (name)']],
    ['Lorvik Herald', 'Lorvik', ['Lorvik Herald = Lorvik Herald (name)', 'Lorvik = Lorvik (name)']],
    ['Lorvik Council', 'Lorvik', ['Lorvik Council = Lorvik Council (name)', 'Lorvik = Lorvik (name)']],
  ])('takes the first word of %s for the firm, but not for what stands in a town', (long, short, mentions) => {
    const [first, second] = long.split(' ');
    const line = `${first}/PROPN/compound/2 ${second}/PROPN/nsubj/3 agreed/VERB/root/0 . Work/NOUN/nsubj/2 began/VERB/root/0 at/ADP/case/4 ${short}/PROPN/obl/2 .`;
    expect(read(line, { [long]: 'ORG', [short]: 'PLACE' }).mentions).toEqual(mentions);
  });

  it('takes up a description with the same noun', () => {
    expect(
      read(
        'A/DET/det/3 senior/ADJ/amod/3 official/NOUN/nsubj/4 spoke/VERB/root/0 . The/DET/det/2 ' +
          'official/NOUN/nsubj/3 left/VERB/root/0 .',
        {},
      ).mentions,
    ).toEqual(['A senior official = senior official (nominal)', 'The official = senior official (nominal)']);
  });

  it('finds the holder of an office spoken of by the office alone', () => {
    expect(
      read(
        'Minister/PROPN/nmod:desc/2 Tolland/PROPN/nsubj/3 spoke/VERB/root/0 . The/DET/det/2 ' +
          'minister/NOUN/nsubj/3 left/VERB/root/0 .',
        { Tolland: 'PERSON' },
      ).mentions.at(-1),
    ).toBe('The minister = Tolland (nominal)');
  });

  const LED = 'President/PROPN/nmod:desc/2 Tolland/PROPN/nsubj/3 spoke/VERB/root/0 .';
  const HEARD = 'Vice/PROPN/compound/2 President/PROPN/nmod:desc/3 Varga/PROPN/nsubj/4 spoke/VERB/root/0 .';
  const ABROAD = 'Danish/ADJ/amod/2 President/PROPN/nmod:desc/3 Holm/PROPN/nsubj/4 spoke/VERB/root/0 .';
  const RAIN = 'Rain/NOUN/nsubj/2 fell/VERB/root/0 . Snow/NOUN/nsubj/2 fell/VERB/root/0 .';
  const HE = 'The/DET/det/2 president/NOUN/nsubj/3 left/VERB/root/0 .';
  it.each([
    ['of another rank', `${LED} ${HEARD} ${HE}`, 'Tolland'],
    ['of another state, named a while ago', `${ABROAD} ${RAIN} ${LED} ${HE}`, 'Tolland'],
    ['named first, of one’s own', `${LED} ${ABROAD} ${RAIN} ${HE}`, 'Tolland'],
    ['and nobody, where another state’s was named right before', `${LED} ${RAIN} ${ABROAD} ${HE}`, '?'],
    ['and nobody of two of one’s own', `${LED} ${LED.replace('Tolland', 'Varga')} ${HE}`, '?'],
  ])('takes the holder for the president, not one %s', (_, line, name) =>
    expect(read(line, { Tolland: 'PERSON', Varga: 'PERSON', Holm: 'PERSON', Danish: 'NORP' }).mentions.at(-1)).toBe(
      `The president = ${name} (nominal)`,
    ),
  );

  const of = (before: string): string =>
    `${before} President/PROPN/nmod:desc/${before.split(' ').length + 2} Holm/PROPN/nmod/1 surprised/VERB/root/0 us/PRON/obj/1 .`;
  it.each([
    ['the firing of', 'Firing/NOUN/nsubj/5 of/ADP/case/4', 'President'],
    ['a letter to', 'Letter/NOUN/nsubj/5 to/ADP/case/4', 'President'],
    ['aides under', 'Aides/NOUN/nsubj/5 under/ADP/case/4', 'President'],
    ['the rank', 'Under/ADP/case/3', 'Under President'],
  ])('reads no more than the office: %s', (_, before, role) =>
    expect(read(of(before), { Holm: 'PERSON' }).entities.find((e) => e.startsWith('Holm'))).toBe(
      `Holm | PERSON | ${role} | `,
    ),
  );

  it('takes who is named behind an office and its body for its holder, wherever the name hangs', () => {
    const line =
      'A/DET/det/2 spokesman/NOUN/nsubj/9 for/ADP/case/5 Moss/PROPN/compound/5 Lines/PROPN/nmod/2 ' +
      ',/PUNCT/punct/7 Ada/PROPN/appos/5 Holm/PROPN/flat/7 spoke/VERB/root/0 .';
    expect(read(line, { 'Moss Lines': 'ORG', 'Ada Holm': 'PERSON' }).entities).toContain(
      'Ada Holm | PERSON | spokesman for Moss Lines | Moss Lines',
    );
  });

  it.each([
    ['is', 'is/AUX/cop/4', 'minister'],
    ['should be', 'should/AUX/aux/5 be/AUX/cop/5', ''],
    ['is not', 'is/AUX/cop/5 not/PART/advmod/5', ''],
  ])('takes for an office what somebody %s', (_, words, role) => {
    const line = `Holm/PROPN/nsubj/${words.split(' ').length + 3} ${words} the/DET/det/${words.split(' ').length + 3} minister/NOUN/root/0 .`;
    expect(read(line, { Holm: 'PERSON' }).entities).toEqual([`Holm | PERSON | ${role} | `]);
  });

  it('tells a father from his son', () => {
    const line =
      'Olaf/PROPN/nsubj/3 Holm/PROPN/flat/1 spoke/VERB/root/0 . Olaf/PROPN/nsubj/4 Holm/PROPN/flat/1 ' +
      'Jr/PROPN/flat/1 left/VERB/root/0 . Holm/PROPN/nsubj/2 sang/VERB/root/0 .';
    const { mentions } = read(line, { 'Olaf Holm': 'PERSON', 'Olaf Holm Jr': 'PERSON', Holm: 'PERSON' });
    expect(mentions).toEqual([
      'Olaf Holm = Olaf Holm (name)',
      'Olaf Holm Jr = Olaf Holm Jr (name)',
      'Holm = Olaf Holm (name)',
    ]);
  });

  it('keeps a pronoun from its co-argument, and lets the reflexive take it', () => {
    const named = { Tolland: 'PERSON', Varga: 'PERSON' } as const;
    expect(
      read(
        'Tolland/PROPN/nsubj/2 left/VERB/root/0 . Varga/PROPN/nsubj/2 praised/VERB/root/0 him/PRON/obj/2 .',
        named,
      ).mentions.at(-1),
    ).toBe('him = Tolland (pronoun)');
    expect(
      read(
        'Tolland/PROPN/nsubj/2 left/VERB/root/0 . Varga/PROPN/nsubj/2 praised/VERB/root/0 himself/PRON/obj/2 .',
        named,
      ).mentions.at(-1),
    ).toBe('himself = Varga (pronoun)');
  });

  it.each([
    [
      'the state of its dateline',
      'LIMA/PROPN/root/0 ,/PUNCT/punct/1 May/PROPN/dep/1 3/NUM/dep/1 –/PUNCT/punct/1 Traders/NOUN/root/0 ' +
        '. The/DET/det/2 government/NOUN/nsubj/3 left/VERB/root/0 .',
      { LIMA: 'PLACE' },
      'The government = Peru (nominal)',
    ],
    [
      'no state where another stands beside it',
      'LIMA/PROPN/root/0 –/PUNCT/punct/1 Denmark/PROPN/nsubj/2 said/VERB/root/0 the/DET/det/4 ' +
        'government/NOUN/nsubj/5 left/VERB/ccomp/2 .',
      { LIMA: 'PLACE', Denmark: 'PLACE' },
      'the government = ? (nominal)',
    ],
    [
      'the state named before it',
      'The/DET/det/3 Danish/ADJ/amod/3 government/NOUN/nsubj/4 left/VERB/root/0 .',
      { Danish: 'NORP' },
      'The Danish government = Denmark (nominal)',
    ],
    [
      'the leader it is named for',
      'The/DET/det/3 Tolland/PROPN/compound/3 administration/NOUN/nsubj/4 left/VERB/root/0 .',
      { Tolland: 'PERSON' },
      'The Tolland administration = Tolland administration (name)',
    ],
  ] as const)('reads a government as %s', (_title, line, named, mention) =>
    expect(read(line, named).mentions).toContain(mention),
  );

  it('gives an apposition to the name beside it, by the words', () => {
    expect(
      read(
        'The/DET/det/3 Danish/ADJ/amod/3 envoy/NOUN/nsubj/10 in/ADP/case/5 Lima/PROPN/nmod/3 ' +
          ',/PUNCT/punct/7 Mira/PROPN/dep/10 Tolland/PROPN/flat/7 ,/PUNCT/punct/7 left/VERB/root/0 .',
        { Danish: 'NORP', Lima: 'PLACE', 'Mira Tolland': 'PERSON' },
      ).mentions[0],
    ).toBe('The Danish envoy = Mira Tolland (nominal)');
  });

  it('leaves the first person open', () => {
    expect(read('We/PRON/nsubj/2 agreed/VERB/root/0 .', {}).mentions).toEqual(['We = ? (pronoun)']);
  });

  it('gives spans in order, inside the text, without white space at the edges, and references that resolve', () => {
    const words = [
      'Tolland',
      'he',
      'its',
      'the',
      'official',
      'Danish',
      'government',
      ',',
      '.',
      'said',
      'who',
      'U.S.',
      'war',
      '“',
      '”',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), (line) => {
        const parsed = guessedParse(line.join(' '));
        const names = line.flatMap((w, i): NameSpan[] =>
          w === 'Tolland'
            ? [{ from: i, to: i + 1, type: 'PERSON' }]
            : w === 'Danish' || w === 'U.S.'
              ? [{ from: i, to: i + 1, type: 'PLACE' }]
              : [],
        );
        const { mentions, entities } = resolveAll(parsed, names, nearest);
        const ids = new Set(entities.map((e) => e.id));
        let last = 0;
        for (const {
          span: [start, end],
          entity,
        } of mentions) {
          expect(last <= start && start < end && end <= parsed.text.length).toBe(true);
          expect(parsed.text.slice(start, end)).toBe(parsed.text.slice(start, end).trim());
          expect(entity === null || ids.has(entity)).toBe(true);
          last = start;
        }
        for (const { affiliation } of entities) expect(affiliation === null || ids.has(affiliation)).toBe(true);
      }),
    );
  });
});
