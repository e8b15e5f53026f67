import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';

const models = loadModels();

/** Claims of a text: holder, type, actor and recipient, polarity, modality, and the clause. */
function claims(text: string): string[] {
  const { claims, entities, attributions } = annotate(docOf(text), models);
  const name = (id: string | null | undefined): string => entities.find((e) => e.id === id)?.name ?? '?';
  return claims.map(({ holder, type, actor, recipient, polarity, modality, evidence }) => {
    const said = attributions.find(({ id }) => id === holder);
    const words = evidence.map((span) => text.slice(...span)).join(' … ');
    const who = `${actor.map(name).join('+')} > ${recipient.map(name).join('+')}`;
    return `${said === undefined ? holder : name(said.speaker)}: ${type} ${who} ${polarity} ${modality}: ${words}`;
  });
}

/** Kinds of sentences that told of a named party what is not said of him, or of an allegation as of a fact. */
const TOLD: readonly (readonly [kind: string, text: string, told: readonly string[]])[] = [
  [
    'who is accused does not accuse',
    'Tomas Brill, accused of stealing the painting, was seen at the harbour.',
    [
      'narrator: STATE Tomas Brill >  affirmed asserted: Tomas Brill … was seen at the harbour',
      'narrator: ACCUSE  > Tomas Brill affirmed asserted: accused of stealing the painting',
    ],
  ],
  [
    '… nor under a verb of saying',
    'Anna Reed said Tomas Brill, accused of stealing a boat, had left the town.',
    ['unclear: STATE  >  affirmed asserted: had left the town'],
  ],
  [
    '… nor where the parse takes him for the subject',
    'Three men accused of robbing the bank will appear in court.',
    ['narrator: STATE  >  affirmed asserted: Three men accused of robbing the bank will appear in court'],
  ],
  [
    'who speaks to somebody',
    'Anna Reed said to reporters the dam was safe.',
    ['Anna Reed: STATE  >  affirmed asserted: the dam was safe'],
  ],
  [
    'whom the union accuses',
    'Anna Reed, who the union has accused of lying, left the hall.',
    [
      'narrator: STATE Anna Reed >  affirmed asserted: Anna Reed … left the hall',
      'narrator: ACCUSE union > Anna Reed affirmed asserted: who the union has accused of lying',
    ],
  ],
  [
    'whom somebody attacked',
    'Anna Reed, whom Tomas Brill attacked last year, won the race.',
    ['narrator: STATE Anna Reed >  affirmed asserted: Anna Reed … won the race'],
  ],
  [
    'the charge is of the one charged',
    'Prosecutors have charged Anna Reed with selling arms to Peru.',
    [
      'narrator: ACCUSE Prosecutors > Anna Reed affirmed asserted: Prosecutors have charged Anna Reed ' +
        'with selling arms to Peru',
      'Prosecutors: COOPERATE Anna Reed > Peru affirmed asserted: selling arms to Peru',
    ],
  ],
  [
    'thought of, and given up',
    'Peru thought about sending troops to Ghana but decided against it.',
    ['Peru: MOBILIZE Peru > Ghana negated possible: sending troops to Ghana'],
  ],
  [
    'considered, and dropped',
    'Peru considered buying the port but dropped the plan.',
    ['narrator: COOPERATE Peru >  negated possible: Peru considered buying the port but dropped the plan'],
  ],
  [
    'no choice but',
    '"The council has no choice but to build a second wall," Anna Reed said.',
    ['Anna Reed: STATE  >  affirmed asserted: The council has no choice but to build a second wall,"'],
  ],
  [
    'negated together',
    'The ministry did not sell, lease or lend the ships to Peru.',
    [
      'narrator: STATE  >  negated asserted: The ministry did not sell, lease',
      'narrator: AID  > Peru negated asserted: lend the ships to Peru',
    ],
  ],
  [
    'denied together',
    'Anna Reed said she could not confirm, deny or discuss the deal.',
    ['Anna Reed: AGREE Anna Reed >  denied possible: discuss the deal'],
  ],
  [
    'nothing to show it',
    'Inspectors said there was no evidence put forward to show that any workers knowingly helped.',
    [
      'Inspectors: STATE  >  negated asserted: there was no evidence put forward to show that any ' +
        'workers knowingly helped',
    ],
  ],
  [
    'so angry that',
    'Anna Reed was so angry that she left the hall.',
    ['narrator: STATE Anna Reed >  affirmed asserted: Anna Reed was so angry that she left the hall'],
  ],
  ['so worried about it that', 'Members of the party were so worried about debt that they cut spending.', []],
  ['not so sure that', 'Anna Reed was not so sure that prices would fall.', []],
  [
    'two speakers, one sentence',
    'The firm said sales fell; profits will recover, analysts say.',
    ['analysts: STATE  >  affirmed planned: profits will recover'],
  ],
  [
    'a body in a town',
    'The health ministry in Gaza closed two clinics.',
    ['narrator: STATE  >  affirmed asserted: The health ministry in Gaza closed two clinics'],
  ],
  [
    'how many support him',
    "Tomas Brill's support sagged in the south.",
    ["narrator: STATE  >  affirmed asserted: Tomas Brill's support sagged in the south"],
  ],
  [
    'that is why',
    'That is why Anna Reed sold the ships to Peru.',
    [
      'narrator: STATE  >  affirmed asserted: That is why',
      'narrator: COOPERATE Anna Reed > Peru affirmed asserted: Anna Reed sold the ships to Peru',
    ],
  ],
  [
    'a falsehood about what somebody did',
    'Brill repeated his lie about having opposed the Ostian invasion of Peru.',
    [
      'narrator: STATE Brill >  affirmed asserted: Brill repeated his lie',
      'Brill: REJECT Brill >  affirmed possible: having opposed the Ostian invasion of Peru',
    ],
  ],
  [
    'what somebody is uneasy about',
    'Some farmers said they were uneasy about supporting Anna Reed.',
    [
      'farmers: STATE farmers >  affirmed asserted: they were uneasy',
      'farmers: SUPPORT farmers > Anna Reed affirmed possible: supporting Anna Reed',
    ],
  ],
  [
    'a risk of one attacking another',
    'Anna Reed spoke of the risk of Peru attacking Chile.',
    ['Anna Reed: ASSAULT Peru > Chile affirmed possible: attacking Chile'],
  ],
  [
    'who declines to criticise does not turn down whom he spares',
    'Anna Reed declined to criticize Tomas Brill.',
    ['narrator: REJECT Anna Reed >  affirmed asserted: Anna Reed declined to criticize Tomas Brill'],
  ],
  [
    'a state that had an attack was attacked',
    'Sweden had its first attack in ten years on Monday.',
    ['narrator: ASSAULT  > Sweden affirmed asserted: Sweden had its first attack in ten years on Monday'],
  ],
  [
    '… as one that suffered its worst',
    'Norway suffered its worst attack in years.',
    ['narrator: ASSAULT  > Norway affirmed asserted: Norway suffered its worst attack in years'],
  ],
  [
    'a body in a title is not looked into',
    'Anna Reed praised the inquiry led by former FBI Director Tomas Brill.',
    [
      'narrator: SUPPORT Anna Reed >  affirmed asserted: Anna Reed praised the inquiry led by former FBI ' +
        'Director Tomas Brill',
    ],
  ],
  [
    'a thing that is called after a house does not accuse',
    'The White House bill that accused Peru of fraud failed.',
    [
      'narrator: STATE White House >  affirmed asserted: The White House bill … failed',
      'narrator: ACCUSE  > Peru affirmed asserted: that accused Peru of fraud',
    ],
  ],
  [
    'what goes on behind dashes',
    'Anna Reed denied the charge – it was a version of what Tomas Brill told the widow – and condemned Lena Moss.',
    [
      'unclear: STATE  >  denied asserted: it was a version of what Tomas Brill told the widow',
      'narrator: ACCUSE Anna Reed > Lena Moss affirmed asserted: condemned Lena Moss',
    ],
  ],
  [
    '"we" in what others say',
    '“A week ago they said we would like to talk to Peru,” Chilean President Anna Reed said.',
    ['?: STATE  >  affirmed planned: we would like to talk to Peru'],
  ],
  [
    'calls for something are no telephone calls',
    'Anna Reed renewed her calls for more visas.',
    ['narrator: STATE Anna Reed >  affirmed asserted: Anna Reed renewed her calls for more visas'],
  ],
  [
    'a surname that is a direction',
    'Ada West met Tomas Brill. West praised Anna Reed.',
    ['narrator: SUPPORT Ada West > Anna Reed affirmed asserted: West praised Anna Reed'],
  ],
  [
    'what somebody is able to do',
    'The rebels know that Peru can attack Chile.',
    ['rebels: ASSAULT Peru > Chile affirmed possible: Peru can attack Chile'],
  ],
  [
    'what somebody would have done',
    'Tomas Brill testified that the agency would have accused Anna Reed of fraud.',
    ['Tomas Brill: ACCUSE agency > Anna Reed affirmed conditional: the agency would have accused Anna Reed of fraud'],
  ],
  [
    'who rallies around somebody does not protest',
    'Farmers rallied around Anna Reed.',
    ['narrator: SUPPORT Farmers > Anna Reed affirmed asserted: Farmers rallied around Anna Reed'],
  ],
  [
    'a condition with "should" behind "or"',
    'Fans hope that the judge steps in, should Brill repeat his lie, or should Brill accuse the mayor.',
    [
      'Fans: STATE Brill >  affirmed conditional: the judge steps in, should Brill repeat his lie',
      'Fans: ACCUSE Brill > mayor affirmed conditional: should Brill accuse the mayor',
    ],
  ],
  [
    'no “information” in quotation marks',
    'He said he had “no information” to support the president’s accusation that Hale had spied on him.',
    [
      '?: SUPPORT  > president negated asserted: he had “no information” to support the president’s ' +
        'accusation that Hale had spied on him',
    ],
  ],
  [
    'an allegation of assault against somebody',
    'The document was an allegation of sexual assault against Anna Reed, a favourite enemy.',
    [],
  ],
  [
    'two words for persons are one name',
    'Kentucky Sen. Wick Thomas mounted a protest. House Speaker Thomas Moss left.',
    [
      'narrator: PROTEST Wick Thomas >  affirmed asserted: Kentucky Sen. Wick Thomas mounted a protest',
      'narrator: STATE Thomas Moss >  affirmed asserted: House Speaker Thomas Moss left',
    ],
  ],
  [
    'some in a house are not the house',
    'Some in the White House are worried that Tomas Brill is lying.',
    [
      'narrator: ACCUSE  > Tomas Brill affirmed asserted: Some in the White House are worried that Tomas ' +
        'Brill is lying',
      'White House: STATE Tomas Brill >  affirmed asserted: Tomas Brill is lying',
    ],
  ],
  [
    "soldiers in a state may be another's",
    'More than 5,000 troops in Mali attacked Chad.',
    ['narrator: ASSAULT More than 5,000 troops > Chad affirmed asserted: More than 5,000 troops in Mali attacked Chad'],
  ],
  [
    'who is found not guilty',
    'Tomas Brill was found not guilty.',
    ['narrator: SANCTION  > Tomas Brill negated asserted: Tomas Brill was found not guilty'],
  ],
  [
    "a charge that is rejected is nobody's word",
    'Tomas Brill rejected claims that he threatened Anna Reed.',
    [
      'narrator: REJECT Tomas Brill >  affirmed asserted: Tomas Brill rejected claims that he threatened Anna Reed',
      'unclear: THREATEN Tomas Brill > Anna Reed affirmed possible: he threatened Anna Reed',
    ],
  ],
  [
    'what is not true',
    'It is not true that Tomas Brill threatened Anna Reed.',
    [
      'narrator: STATE  >  negated asserted: It is not true that Tomas Brill threatened Anna Reed',
      'narrator: THREATEN Tomas Brill > Anna Reed negated asserted: Tomas Brill threatened Anna Reed',
    ],
  ],
  [
    'a myth',
    'It is a myth that Peru attacked Chile.',
    [
      'narrator: STATE  >  affirmed asserted: It is a myth',
      'narrator: ASSAULT Peru > Chile negated asserted: Peru attacked Chile',
    ],
  ],
  [
    'what somebody pretends',
    'Tomas Brill pretended to support Anna Reed.',
    ['narrator: SUPPORT Tomas Brill > Anna Reed negated asserted: Tomas Brill pretended to support Anna Reed'],
  ],
  [
    'people by where they come from',
    'People of Peruvian descent should stop fighting with each other.',
    ['narrator: CONCEDE People >  affirmed requested: People of Peruvian descent should stop fighting with each other'],
  ],
  [
    'what goes on behind a perfect is not joined by a gerund',
    'After first insisting that Brill had left of his own accord and then slamming the reports, Peru has ' +
      'settled on a story.',
    [
      'narrator: AGREE Peru >  affirmed asserted: After first insisting that Brill had left of his own ' +
        'accord … Peru has settled on a story',
      'narrator: ACCUSE  >  affirmed asserted: then slamming the reports',
    ],
  ],
  [
    'who investigates while somebody is dismissed',
    'The mayor fired former director Tomas Brill as Peru was attacking Chile.',
    [
      'narrator: STATE mayor >  affirmed asserted: The mayor fired former director Tomas Brill',
      'mayor: ASSAULT Peru > Chile affirmed asserted: Peru was attacking Chile',
    ],
  ],
  [
    'what they refuse to give is not given',
    '“Many states have refused to provide the Voting Commission with information,” Brill said.',
    [
      'Many states: AID Many states > Voting Commission denied asserted: to provide the Voting ' +
        'Commission with information',
    ],
  ],
];

describe('what is not said of somebody', () => {
  it.each(TOLD)('%s', (_, text, told) => {
    expect(claims(text)).toEqual(told);
  });
});
