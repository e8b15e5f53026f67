import type { ToldRows } from './sentences.fixture.ts';

/** What somebody states by naming it, or holds; and what is only named. */
export const STATED: ToldRows = [
  [
    'The firm confirmed a leak at its plant in Vell.',
    [
      'STATE - > - affirmed asserted by firm : a leak at its plant in Vell ~ leak fragment (at plant) leak plant / firm confirm',
    ],
  ],
  [
    'The sale of the mill was announced by its owner on Monday.',
    [
      'STATE - > - affirmed asserted by owner : The sale of the mill ~ sale fragment (of mill) sale mill / announce owner monday',
    ],
  ],
  [
    'The pump maker reported a loss of 15 million crowns for the year.',
    [
      'STATE - > - affirmed asserted by pump maker : a loss of 15 million crowns for the year ~ loss fragment (of crown) loss 15 million crown year / pump maker report',
    ],
  ],
  [
    'The fire service believes a heater caught alight first.',
    [
      'STATE - > - affirmed asserted by fire service : a heater caught alight first ~ catch fragment passive (object alight, indirect heater) heater catch alight first / fire service believe',
    ],
  ],
  [
    'The council made it clear that the bridge had been closed.',
    [
      'SANCTION - > - affirmed asserted by council : the bridge had been closed ~ close clause passive (object bridge) bridge close / council make clear',
    ],
  ],
  ['The firm will announce the sale of its mill on Monday.', []],
  ['Will the firm announce the sale of the mill?', []],
  ['Officials announced the names of three winners.', []],
  ['The firm announced a plan to close the mill.', []],
  ['His success reveals a weakness of the whole plan.', []],
  [
    'Divers found a body buried in the yard of the mill.',
    [
      'STATE - > - affirmed asserted : Divers found a body buried in the yard of the mill ~ find clause (subject diver, object body) diver find body bury yard mill / ',
    ],
  ],
  [
    'The firm disclosed the theft of 4,000 files.',
    [
      'STATE - > - affirmed asserted by firm : the theft of 4,000 files ~ theft fragment (of file) theft 4000 file / firm disclose',
    ],
  ],
  [
    'The trains stayed in the depot, reckoned the union.',
    [
      'STATE - > - affirmed asserted by union : The trains stayed in the depot ~ stay clause (subject train, in depot) train stay depot / reckon union',
    ],
  ],
  [
    'The auditors conclude that it was lost.',
    [
      'STATE - > - affirmed asserted by auditors : it was lost ~ lose clause passive (object it) lose / auditor conclude',
    ],
  ],
  ['The jury determined whether it fell.', []],
  [
    'He found support on matters that had come up.',
    [
      'STATE - > - affirmed asserted : He found support on matters that had come up ~ find clause (subject he, object support, on matter) find support matter come / ',
    ],
  ],
  ['The senate confirmed the new judge of the district court.', []],
  [
    'The mayor owned up to having sold the land to his brother.',
    [
      'STATE - > - affirmed asserted by mayor : having sold the land to his brother ~ have fragment () sell land brother / mayor',
    ],
  ],
  [
    'The ministry registered 9,400 cases of measles in March.',
    [
      'STATE - > - affirmed asserted @2031-03 by ministry : 9,400 cases of measles in March ~ case fragment (of measle) 9,400 case measle march / ministry register',
    ],
  ],
  [
    'The clerk spoke of blows with iron bars.',
    [
      'STATE - > - affirmed asserted by clerk : blows with iron bars ~ blow fragment (subject clerk=clerk) blow iron bar / clerk speak',
    ],
  ],
  ['The clerk spoke of beatings.', []],
];
