import type { ToldRows } from './sentences.fixture.ts';

/** How things are, and what is told that is no act of one upon another. */
export const STATES: ToldRows = [
  [
    'Lima and Accra have clashed over who should decide.',
    [
      'STATE Peru+Ghana > - affirmed asserted : Lima and Accra have clashed over who should decide ~ ' +
        'clash clause (subject lima=Peru) clash decide / ',
    ],
  ],
  [
    'Paul Reed, charged with killing two men, used his accounts to write of it.',
    [
      'STATE Paul Reed > - affirmed asserted : Paul Reed, charged with killing two men, used his ' +
        'accounts to write of it ~ use clause (subject paul=Paul Reed, object account, to write) charge ' +
        'kill man use account write / ',
    ],
  ],
  [
    'Nia Orr, who has clashed with Paul Hale at times, has left the party.',
    [
      'STATE Nia Orr > - affirmed asserted : Nia Orr | has left the party ~ leave clause (subject ' +
        'nia=Nia Orr, object party) leave party / clash paul hale time',
      'STATE Nia Orr > - affirmed asserted : who has clashed with Paul Hale at times ~ clash clause ' +
        '(subject who=Nia Orr, with paul=Paul Hale, at time) clash time / nia orr leave party',
    ],
  ],
  [
    'The Peruvian alliance considers an attack on one ally as an attack on all.',
    [
      'STATE - > - affirmed asserted : The Peruvian alliance considers an attack on one ally as an ' +
        'attack on all ~ consider clause (subject alliance=Peruvian alliance, object attack, as attack) ' +
        'alliance consider attack ally / ',
    ],
  ],
  [
    'The number of injured stands at eleven, police said.',
    [
      'STATE - > - affirmed asserted by police : The number of injured stands at eleven ~ stand fragment ' +
        '(subject stand, at eleven) number injure stand eleven / police',
    ],
  ],
  [
    'Talks between Peru and Ghana ended on Friday.',
    [
      'STATE Peru+Ghana > - affirmed asserted @2031-05-02 : Talks between Peru and Ghana ended on Friday ' +
        '~ end clause (subject talk, on friday) talk end friday / ',
    ],
  ],
  ['If Peru attacks Ghana, Chile will send troops.', []],
  [
    'Peru used the port to supply Ghana with engines.',
    [
      'STATE Peru > - [engines] affirmed asserted : Peru used the port to supply Ghana with engines ~ ' +
        'use clause (subject peru=Peru, object port) use port supply engine / ',
    ],
  ],
  [
    'Peru was on strike in March.',
    [
      'STATE Peru > - affirmed asserted @2031-03 : Peru was on strike in March ~ strike copula (subject ' +
        'peru=Peru, in march) strike march / ',
    ],
  ],
  [
    'Ghana posed a threat to Peru.',
    [
      'STATE Ghana > - affirmed asserted : Ghana posed a threat to Peru ~ pose clause (subject ' +
        'ghana=Ghana, object threat) pose threat / ',
    ],
  ],
  [
    'Peru is ready for talks with Ghana.',
    [
      'STATE Peru > - affirmed asserted : Peru is ready for talks with Ghana ~ ready copula (subject ' +
        'peru=Peru, for talk) ready talk / ',
    ],
  ],
  ['Peru declined to comment.', []],
  ['Peru talks on condition that nobody listens.', []],
  [
    'Peru let Ghana use its port.',
    [
      'STATE Peru > - affirmed asserted : Peru let Ghana use its port ~ let clause (subject peru=Peru, ' +
        'object ghana=Ghana, complement use) let use port / ',
    ],
  ],
  [
    'Chile broke the ceasefire with Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile broke the ceasefire with Peru ~ break clause (subject ' +
        'chile=Chile, object ceasefire, with peru=Peru) break ceasefire / ',
    ],
  ],
  [
    'Chile shot down a plane of Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile shot down a plane of Peru ~ shoot_down clause (subject ' +
        'chile=Chile, object plane) shoot plane / ',
    ],
  ],
  [
    'Chile paid Peru two million dollars for wheat.',
    [
      'STATE Chile > - [grain] affirmed asserted : Chile paid Peru two million dollars for wheat ~ pay ' +
        'clause (subject chile=Chile, object dollar) pay million dollar wheat / ',
    ],
  ],
  [
    'Chile was forced by Peru to leave Ghana.',
    [
      'STATE Peru > - affirmed asserted : Chile was forced by Peru to leave Ghana ~ force clause passive ' +
        '(subject peru=Peru, object chile=Chile, complement leave, by peru=Peru) force leave / ',
    ],
  ],
  [
    'Chile insulted Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile insulted Peru ~ insult clause (subject chile=Chile, ' +
        'object peru=Peru) insult / ',
    ],
  ],
  [
    'Chile spied on Peru.',
    ['STATE Chile > - affirmed asserted : Chile spied on Peru ~ spy clause (subject chile=Chile, on peru=Peru) spy / '],
  ],
  [
    'Chile walked out of talks with Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile walked out of talks with Peru ~ walk clause (subject ' +
        'chile=Chile, out talk, with peru=Peru) walk talk / ',
    ],
  ],
  [
    'Chile left the alliance of Peru and Ghana.',
    [
      'STATE Chile > - affirmed asserted : Chile left the alliance of Peru and Ghana ~ leave clause ' +
        '(subject chile=Chile, object alliance) leave alliance / ',
    ],
  ],
  [
    'The decision of Chile to send troops to Peru was wrong, Anna Reed said.',
    [
      'STATE Chile > - affirmed asserted by Anna Reed : The decision of Chile to send troops to Peru was ' +
        'wrong ~ wrong copula (subject decision) decision send troops wrong / anna reed',
    ],
  ],
  [
    'Planes from Chile were delivered to Peru.',
    [
      'STATE Chile > - affirmed asserted : Planes from Chile were delivered to Peru ~ deliver clause ' +
        'passive (object plane, to peru=Peru) plane deliver / ',
    ],
  ],
  [
    'Chile delayed the sale of planes to Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile delayed the sale of planes to Peru ~ delay clause ' +
        '(subject chile=Chile, object sale) delay sale plane / ',
    ],
  ],
  [
    'Protesters gathered at the embassy of Peru in Accra.',
    [
      'STATE - > - affirmed asserted : Protesters gathered at the embassy of Peru in Accra ~ gather ' +
        'clause (subject protester, at embassy=embassy of Peru) protester gather / ',
    ],
  ],
  [
    'Peru sent a note to Ghana at a meeting in Lima.',
    [
      'STATE Peru > - affirmed asserted : Peru sent a note to Ghana at a meeting in Lima ~ send clause ' +
        '(subject peru=Peru, object note, at meeting) send note meeting / ',
    ],
  ],
  [
    "Peru's effort to arm Ghana failed.",
    [
      "STATE Peru > - affirmed asserted : Peru's effort to arm Ghana failed ~ fail clause (subject " +
        'effort) effort arm fail / ',
    ],
  ],
  [
    'An effort by Peru to arm Ghana failed.',
    [
      'STATE Peru > - affirmed asserted : An effort by Peru to arm Ghana failed ~ fail clause (subject ' +
        'effort) effort arm fail / ',
    ],
  ],
  [
    'Peru took part in the attack on Ghana.',
    [
      'STATE Peru > - affirmed asserted : Peru took part in the attack on Ghana ~ take clause (subject ' +
        'peru=Peru, object part, in attack) take part attack / ',
    ],
  ],
  [
    'Peru conducted a nuclear test in March.',
    [
      'STATE Peru > - affirmed asserted @2031-03 : Peru conducted a nuclear test in March ~ conduct ' +
        'clause (subject peru=Peru, object test, in march) conduct nuclear test march / ',
    ],
  ],
  [
    'Former talks between Peru and Ghana failed.',
    [
      'STATE Peru+Ghana > - affirmed asserted : Former talks between Peru and Ghana failed ~ fail clause ' +
        '(subject talk) former talk fail / ',
    ],
  ],
  [
    'Joint military exercises by Peru and Ghana began on Monday.',
    [
      'STATE Peru+Ghana > - affirmed asserted @2031-05-05 : Joint military exercises by Peru and Ghana ' +
        'began on Monday ~ begin clause (subject exercise, on monday) joint military exercise begin monday ' +
        '/ ',
    ],
  ],
  [
    'Peru denies that there were talks with Ghana.',
    ['STATE - > - denied asserted by Peru : there were talks with Ghana ~ be clause (subject talk) talk / peru deny'],
  ],
  ['Peru is not known to have sold ships to Ghana.', []],
  ['Peru never denied selling ships to Ghana.', []],
  ['Peru did not say whether it had sold ships to Ghana.', []],
  [
    'Peru ought to sell ships to Ghana.',
    [
      'STATE Peru > - [ships] affirmed asserted : Peru ought to sell ships to Ghana ~ ought clause ' +
        '(subject peru=Peru, complement sell) sell ship / ',
    ],
  ],
  [
    'Peru was stopped by Ghana from selling ships.',
    [
      'STATE Ghana > - [ships] affirmed asserted : Peru was stopped by Ghana from selling ships ~ stop ' +
        'clause passive (subject ghana=Ghana, object peru=Peru, by ghana=Ghana, from sell) stop sell ship ' +
        '/ ',
    ],
  ],
  [
    'Ghana is required to leave.',
    [
      'STATE Ghana > - affirmed asserted : Ghana is required to leave ~ require clause passive (object ' +
        'ghana=Ghana, complement leave) require leave / ',
    ],
  ],
  [
    'Ghana needs to leave.',
    [
      'STATE Ghana > - affirmed requested : Ghana needs to leave ~ need clause (subject ghana=Ghana, ' +
        'complement leave) need leave / ',
    ],
  ],
  [
    'Peru showed restraint.',
    [
      'STATE Peru > - affirmed asserted : Peru showed restraint ~ show clause (subject peru=Peru, object ' +
        'restraint) show restraint / ',
    ],
  ],
  [
    'Peru is dependent on wheat from Ghana.',
    [
      'STATE Peru > - [grain] affirmed asserted : Peru is dependent on wheat from Ghana ~ dependent ' +
        'copula (subject peru=Peru, on wheat) dependent wheat / ',
    ],
  ],
  [
    'Peru became a member of the bank.',
    [
      'STATE Peru > - affirmed asserted : Peru became a member of the bank ~ become clause (subject ' +
        'peru=Peru, complement member) become member bank / ',
    ],
  ],
  [
    'The attack by Ghana on Chile is unacceptable, Peru said.',
    [
      'STATE - > - affirmed asserted by Peru : The attack by Ghana on Chile is unacceptable ~ ' +
        'unacceptable copula (subject attack) attack unacceptable / peru',
    ],
  ],
  [
    'There were talks between Peru and Ghana in Lima.',
    [
      'STATE Peru+Ghana > - affirmed asserted : There were talks between Peru and Ghana in Lima ~ be ' +
        'clause (subject talk) talk / ',
    ],
  ],
  [
    // with nothing before "now": no noun that it could be said of
    'Now that the mill has closed, Hale said the workers should be paid.',
    [
      'STATE - > - affirmed asserted by Hale : Now that the mill has closed ~ close clause (subject ' +
        'mill) now mill close / hale worker pay',
      'STATE - > - affirmed requested by Hale : the workers should be paid ~ pay clause passive modal ' +
        '(object worker) worker pay / now mill close hale',
    ],
  ],
];
