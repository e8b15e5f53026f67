import type { Told } from './sentences.fixture.ts';

/**
 * Reporting clauses behind what they report, joined or in the words of papers; figures and findings of bodies, and what
 * a relative pronoun stands for; and what only looks like one.
 */
export const BEHIND: Told = {
  either: [],
  model: [
    [
      'The mill dumped solvents in the lake for years, documents seen by the Courier show.',
      ['[documents seen by the Courier=documents*] <show> {The mill dumped solvents in the lake for years} indirect'],
    ],
    [
      'They follow the scent of the river, biologists led by Anna Reed report in the journal Fish today.',
      ['[biologists led by Anna Reed=biologists*] <report> {They follow the scent of the river} indirect 2031-05-07//'],
    ],
    [
      'Voting began five hours late in every station, the preliminary statement notes, and some people went home.',
      [
        '[the preliminary statement=preliminary statement] <notes> {Voting began five hours late in every station} indirect',
      ],
    ],
    [
      'The mill dumped solvents in the lake for years, inspectors determined after a raid.',
      ['[inspectors=inspectors] <determined> {The mill dumped solvents in the lake for years} indirect'],
    ],
    [
      'Nine soldiers were wounded in the ambush, states the communique.',
      ['[the communique=communique] <states> {Nine soldiers were wounded in the ambush} indirect'],
    ],
    [
      'The water held forty times the deadly amount of lead, reads the result, which the club laid on the table on Monday.',
      ['[the result=result*] <reads> {The water held forty times the deadly amount of lead} indirect 2031-05-05//'],
    ],
    [
      'The bridge will be closed for two months, runs a notice on the fence.',
      ['[a notice on the fence=notice] <runs> {The bridge will be closed for two months} indirect'],
    ],
    [
      'The bridge will be closed for two months, the roads office informs drivers on its website.',
      ['[the roads office=roads office] <informs> {The bridge will be closed for two months} indirect'],
    ],
    [
      'Roughly seven out of ten trains stayed in the depot, reckoned the federation of drivers, whose pickets had counted them.',
      [
        '[the federation of drivers=federation] <reckoned> {Roughly seven out of ten trains stayed in the depot} indirect',
      ],
    ],
    [
      'Signals were misread, and two men died of it: so says Judge Reed, on 300 pages.',
      ['[Judge Reed=Reed] <so says> {Signals were misread, and two men died of it} indirect'],
    ],
    [
      'The cause was a forgotten switch, as a former technician let on and the operator itself set out in detail.',
      [
        '[a former technician=former technician*] <let on> {The cause was a forgotten switch} indirect',
        '[the operator itself=operator] <set out> {The cause was a forgotten switch} indirect',
      ],
    ],
    [
      'The mill will close in June, as the owner told his workers and his lawyer told the press.',
      [
        '[his lawyer=lawyer] <told> {The mill will close in June} indirect',
        '[the owner=owner*] <told> {The mill will close in June} indirect',
      ],
    ],
    [
      'Nearly all of the chips went north, as a group of reporters worked out from customs data.',
      ['[a group of reporters=group of reporters*] <worked out> {Nearly all of the chips went north} indirect'],
    ],
    [
      'Norland banned the sale of pigs, as the vet notified the office on Thursday.',
      ['[the vet=vet] <notified> {Norland banned the sale of pigs} indirect 2031-05-01//'],
    ],
    [
      "By the union's count, 4,000 people marched through Vell.",
      ["[the union's=union] <count> {4,000 people marched through Vell} indirect"],
    ],
    [
      "The pilot had been drinking, in the investigators' view.",
      ["[the investigators'=investigators*] <view> {The pilot had been drinking} indirect"],
    ],
    [
      'The pilot let it be known that he would appeal.',
      ['[The pilot=pilot*] <let it be known> {that he would appeal} indirect'],
    ],
    [
      'The pilot made clear that he had warned the airline.',
      ['[The pilot=pilot*] <made clear> {that he had warned the airline} indirect'],
    ],
    ['Sales fell by half, its own data show.', ['[its own data=?] <show> {Sales fell by half} indirect']],
    ['The trains stayed in the depot, rust on their wheels.', []],
    ['The sun rose, the men set out.', []],
    ['The house was empty, the boy read.', []],
    ["By the river's edge, 4,000 people marched through Vell.", []],
    ['The pilot made his bed and let it be.', []],
    [
      "Norland's coast guard put the catch at 4.1 tonnes of smuggled tea.",
      ["[Norland's coast guard=Norland's coast guard*] <put> {the catch at 4.1 tonnes of smuggled tea} indirect"],
    ],
    [
      'The relief office counts more than 340 families who lost their homes.',
      ['[The relief office=relief office] <counts> {more than 340 families who lost their homes} indirect'],
    ],
    [
      'The cadastre office recorded 212 illegal buildings on the shore.',
      ['[The cadastre office=cadastre office] <recorded> {212 illegal buildings on the shore} indirect'],
    ],
    [
      'The mayor owned up to having sold the land to his brother.',
      ['[The mayor=mayor] <owned up to> {having sold the land to his brother} indirect'],
    ],
    [
      'The sale of the ferry was announced by the owner and by the union.',
      [
        '[the owner=owner*] <was announced> {The sale of the ferry} indirect',
        '[the union=union] <was announced> {The sale of the ferry} indirect',
      ],
    ],
    [
      'The outbreak has been traced to frozen berries by the health office through interviews and by a chemist through genetic matching.',
      [
        '[the health office through interviews=health office] <by> {The outbreak has been traced to frozen berries} indirect',
        '[a chemist through genetic matching=chemist*] <by> {The outbreak has been traced to frozen berries} indirect',
      ],
    ],
    [
      'The engineers are mending cracks in the north pier, which the operator acknowledged in June.',
      ['[the operator=operator] <acknowledged> {cracks in the north pier} indirect 2030-06//'],
    ],
    [
      'The theft of 400 paintings, which the museum admitted last week, was kept secret for a year.',
      ['[the museum=museum] <admitted> {The theft of 400 paintings} indirect'],
    ],
    [
      'The lack of guards in the night, of which Sergeant Vell spoke, was known.',
      ['[Sergeant Vell=Vell] <spoke> {The lack of guards in the night} indirect'],
    ],
    ['The shop counts 12 employees and a dog.', []],
    ['The council counts 24 members.', []],
    ['The boy put the cup at 31 Mill Street.', []],
    ['The team recorded nine wins in a row.', []],
    ['The bridge, which the army built in May, fell.', []],
    ['The song, of which the children are fond, was banned.', []],
    ['The boat was tied to the pier by the crew.', []],
  ],
  rules: [],
};
