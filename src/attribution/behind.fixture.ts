import type { Told } from './sentences.fixture.ts';

/** Reporting clauses behind what they report, joined or in the words of papers; and what only looks like one. */
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
    ['The trains stayed in the depot, rust on their wheels.', []],
    ['The sun rose, the men set out.', []],
    ['The house was empty, the boy read.', []],
    ["By the river's edge, 4,000 people marched through Vell.", []],
    ['The pilot made his bed and let it be.', []],
  ],
  rules: [],
};
