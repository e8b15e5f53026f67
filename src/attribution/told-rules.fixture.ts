import type { Told } from './sentences.fixture.ts';

/** What one speaker is told to say, as it is read by rules alone. */
export const TOLD_RULES: Told['rules'] = [
  [
    'The council, which met on Monday, said it would pay.',
    ['[The council, which met on Monday,=council] <said> {it would pay} indirect 2031-05-05//'],
  ],
  [
    'The council said in a statement that it would pay.',
    ['[The council=council] <said> {that it would pay} indirect //a statement'],
  ],
  [
    'Anna Reed was quoted by the Gazette as saying that the council had paid.',
    ['[Anna Reed=Anna Reed] <saying> {that the council had paid} indirect'],
  ],
  [
    "The minister's warning that prices would rise came late.",
    ["[The minister's=minister] <warning> {that prices would rise} indirect"],
  ],
  [
    'Paul Hale wrote on Twitter that prices would rise.',
    ['[Paul Hale=Paul Hale] <wrote> {that prices would rise} indirect'],
  ],
  [
    'Paul Hale read out a letter in which Anna Reed said that prices would rise.',
    ['[Anna Reed=Anna Reed] <said> {that prices would rise} indirect'],
  ],
  [
    'Anna Reed argued that the bridge was safe, but Paul Hale disagreed.',
    ['[Anna Reed=Anna Reed] <argued> {that the bridge was safe} indirect'],
  ],
  [
    'Anna Reed repeated her claim that the bridge is safe.',
    ['[Anna Reed=Anna Reed] <repeated her claim> {that the bridge is safe} indirect'],
  ],
  ['Anna Reed thinks that the road is closed.', ['[Anna Reed=Anna Reed] <thinks> {that the road is closed} indirect']],
  ['Anna Reed said: The road is closed.', ['[Anna Reed=Anna Reed] <said> {The road is closed} indirect']],
  [
    'The road is closed, according to the council and Anna Reed.',
    ['[the council and Anna Reed=council and Anna Reed] <according to> {The road is closed} indirect'],
  ],
  [
    'The road, according to Anna Reed, is closed.',
    ['[Anna Reed=Anna Reed] <according to> {The road | is closed} indirect'],
  ],
  [
    'According to Anna Reed, the road, which leads to Lima, is closed.',
    ['[Anna Reed=Anna Reed] <According to> {the road, which leads to Lima, is closed} indirect'],
  ],
  [
    'Anna Reed made the claim that the road is closed.',
    ['[Anna Reed=Anna Reed] <made the claim> {that the road is closed} indirect'],
  ],
  [
    'Anna Reed voiced fears that the road would be closed.',
    ['[Anna Reed=Anna Reed] <voiced fears> {that the road would be closed} indirect'],
  ],
  [
    'Anna Reed has no doubt that the road is closed.',
    ['[Anna Reed=Anna Reed] <has no doubt> {that the road is closed} indirect'],
  ],
  [
    'Anna Reed holds the view that the road is closed.',
    ['[Anna Reed=Anna Reed] <holds the view> {that the road is closed} indirect'],
  ],
  [
    'Anna Reed has said the road is closed and that it will stay closed.',
    ['[Anna Reed=Anna Reed] <has said> {the road is closed and that it will stay closed} indirect'],
  ],
  [
    'Anna Reed said the road was closed because it was wet.',
    ['[Anna Reed=Anna Reed] <said> {the road was closed because it was wet} indirect'],
  ],
  [
    'Anna Reed said that if the road is closed, trains will run.',
    ['[Anna Reed=Anna Reed] <said> {that if the road is closed, trains will run} indirect'],
  ],
  ['Anna Reed told him the road was closed.', ['[Anna Reed=Anna Reed] <told> {the road was closed} indirect']],
  [
    'Anna Reed told the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <told> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed informed the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <informed> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed reminded the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <reminded> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed assured the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <assured> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed persuaded the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <persuaded> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed wrote to the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <wrote> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed wrote in a letter to the council that the road was closed.',
    ['[Anna Reed=Anna Reed] <wrote> {that the road was closed} indirect //a letter'],
  ],
  [
    'Anna Reed posted on Facebook that the road was closed.',
    ['[Anna Reed=Anna Reed] <posted> {that the road was closed} indirect'],
  ],
  [
    'The council was informed by Anna Reed that the road was closed.',
    ['[Anna Reed=Anna Reed] <was informed> {that the road was closed} indirect'],
  ],
  [
    'The council heard that the road was closed.',
    ['[The council=council] <heard> {that the road was closed} indirect'],
  ],
  [
    'The council learned that the road was closed.',
    ['[The council=council] <learned> {that the road was closed} indirect'],
  ],
  [
    'The road was closed, the council announced on Monday.',
    ['[the council=council] <announced> {The road was closed} indirect 2031-05-05//'],
  ],
  [
    "The road was closed, the council's spokesman, Paul Hale, said.",
    ["[the council's spokesman, Paul Hale,=Paul Hale] <said> {The road was closed} indirect"],
  ],
  [
    'The road was closed, said Paul Hale of the council.',
    ['[Paul Hale of the council=Paul Hale] <said> {The road was closed} indirect'],
  ],
  [
    "The road was closed, said the council's Paul Hale.",
    ["[the council's Paul Hale=Paul Hale] <said> {The road was closed} indirect"],
  ],
  [
    'The road was closed, a spokesman for Anna Reed said.',
    ['[a spokesman for Anna Reed=spokesman] <said> {The road was closed} indirect'],
  ],
  [
    'Anna Reed rejected claims that the road was closed.',
    ['[Anna Reed=Anna Reed] <rejected claims> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed agreed that the road was closed.',
    ['[Anna Reed=Anna Reed] <agreed> {that the road was closed} indirect'],
  ],
  [
    'Anna Reed recommended that the road be closed.',
    ['[Anna Reed=Anna Reed] <recommended> {that the road be closed} indirect'],
  ],
  [
    'Anna Reed predicted that the road would be closed.',
    ['[Anna Reed=Anna Reed] <predicted> {that the road would be closed} indirect'],
  ],
  [
    'Anna Reed estimated that 40 roads were closed.',
    ['[Anna Reed=Anna Reed] <estimated> {that 40 roads were closed} indirect'],
  ],
  ['Anna Reed boasted of her roads.', ['[Anna Reed=Anna Reed] <boasted of> {her roads} indirect']],
  ['Anna Reed joked that the road was closed.', ['[Anna Reed=Anna Reed] <joked> {that the road was closed} indirect']],
  [
    'Anna Reed shouted that the road was closed.',
    ['[Anna Reed=Anna Reed] <shouted> {that the road was closed} indirect'],
  ],
  ['Anna Reed found that the road was closed.', ['[Anna Reed=Anna Reed] <found> {that the road was closed} indirect']],
  ['Anna Reed found the road closed.', ['[Anna Reed=Anna Reed] <found> {the road closed} indirect']],
  ['As Anna Reed said, the road is closed.', ['[Anna Reed=Anna Reed] <said> {the road is closed} indirect']],
  [
    'The Peruvian minister said the road was closed.',
    ['[The Peruvian minister=Peruvian minister] <said> {the road was closed} indirect'],
  ],
  ['Peru said the road was closed.', ['[Peru=Peru] <said> {the road was closed} indirect']],
  ["Peru's government said the road was closed.", ["[Peru's government=Peru] <said> {the road was closed} indirect"]],
  ['The government said the road was closed.', ['[The government=government] <said> {the road was closed} indirect']],
  ['Lima said the road was closed.', ['[Lima=Lima] <said> {the road was closed} indirect']],
  [
    'The White House said the road was closed.',
    ['[The White House=White House] <said> {the road was closed} indirect'],
  ],
  [
    'The road was closed, the White House says. It will stay closed.',
    ['[the White House=White House] <says> {The road was closed} indirect'],
  ],
  ['Police in Lima said the road was closed.', ['[Police in Lima=Police] <said> {the road was closed} indirect']],
  [
    'A police spokesman said the road was closed.',
    ['[A police spokesman=police spokesman] <said> {the road was closed} indirect'],
  ],
  ['The company said the road was closed.', ['[The company=company] <said> {the road was closed} indirect']],
  [
    'Dr Anna Reed said the road was closed. Dr Reed is a doctor.',
    ['[Dr Anna Reed=Anna Reed] <said> {the road was closed} indirect'],
  ],
  ['Anna said the road was closed.', ['[Anna=Anna] <said> {the road was closed} indirect']],
  [
    'Road closed: mayor || Paul Hale, the mayor, said on Monday that the road was closed.',
    ['[Paul Hale, the mayor,=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//'],
  ],
  ['The fire drew criticism from Anna Reed.', ['[Anna Reed=Anna Reed] <drew criticism from> {The fire} indirect']],
  ['Anna Reed raised questions about the road.', ['[Anna Reed=Anna Reed] <raised> {questions} indirect']],
  [
    'Anna Reed has been quoted as saying that the road is wet.',
    ['[Anna Reed=Anna Reed] <saying> {that the road is wet} indirect'],
  ],
  [
    'Anna Reed, for her part, said the road was wet.',
    ['[Anna Reed, for her part,=Anna Reed] <said> {the road was wet} indirect'],
  ],
  ['Anna Reed, saying the road was wet, left.', ['[Anna Reed=Anna Reed] <saying> {the road was wet} indirect']],
  ['Anna Reed left after saying the road was wet.', ['[Anna Reed=Anna Reed] <saying> {the road was wet} indirect']],
  [
    'Anna Reed accused Paul Hale of claiming that the road was wet.',
    ['[Paul Hale=Paul Hale] <claiming> {that the road was wet} indirect'],
  ],
  [
    'The road was wet, said Paul Hale, the mayor, who saw it.',
    ['[Paul Hale=Paul Hale] <said> {The road was wet} indirect'],
  ],
  ["Reed raised Hale's concerns about the mill.", ["[Reed=Reed] <raised> {Hale's concerns about the mill} indirect"]],
  ['The mill, said Reed, is dead.', ['[Reed=Reed] <said> {The mill | is dead} indirect']],
  ['The fire began at dawn, she said before she left.', ['[she=?] <said> {The fire began at dawn} indirect']],
  [
    'The mill will stay shut, the ministry said on Friday after divers had found cracks in the dam.',
    ['[the ministry=ministry] <said> {The mill will stay shut} indirect 2031-05-02//'],
  ],
  [
    'The mill broke the law when it sold the dam, the court ruled on Tuesday in a case that had drawn crowds.',
    ['[the court=court] <ruled> {The mill broke the law when it sold the dam} indirect 2031-05-06//'],
  ],
  [
    'When the train left the rails, driver and guard had been on duty for a day, the board established ' +
      'from its records.',
    [
      '[the board=board] <established> {When the train left the rails, driver and guard had been on ' +
        'duty for a day} indirect',
    ],
  ],
  [
    'The books were lost, Reed conceded at a meeting where the ledger was opened.',
    ['[Reed=Reed] <conceded> {The books were lost} indirect //a meeting where the ledger was opened'],
  ],
  [
    'The pump was out of order, the fire brigade states in a report to the mayor.',
    ['[the fire brigade=fire brigade] <states> {The pump was out of order} indirect //a report'],
  ],
  [
    'Reed, who runs the mill, said it would close.',
    ['[Reed, who runs the mill,=Reed] <said> {it would close} indirect'],
  ],
  [
    'Norland—an ally of Sudmark—has denied that the mill was closed.',
    ['[Norland=Norland] <has denied> {that the mill was closed} indirect'],
  ],
  [
    'The mill was closed, says the mayor, Ann Reed, who owns it.',
    ['[the mayor, Ann Reed=Ann Reed] <says> {The mill was closed} indirect'],
  ],
  [
    'Reed wrote a letter saying that the mill was closed.',
    ['[Reed=Reed] <saying> {that the mill was closed} indirect'],
  ],
  [
    'The miller on Monday said the mill was closed.',
    ['[The miller=miller] <said> {the mill was closed} indirect 2031-05-05//'],
  ],
  ['Reed raised concerns about the mill.', ['[Reed=Reed] <raised concerns about> {the mill} indirect']],
  [
    'Reed said little about why the mill was lost.',
    ['[Reed=Reed] <said> {little about why the mill was lost} indirect'],
  ],
  [
    'The council, whose members saw the mill, said it was lost.',
    ['[The council=council] <said> {it was lost} indirect'],
  ],
  ['As Reed said, the mill was lost.', ['[Reed=Reed] <said> {the mill was lost} indirect']],
  ['Ghana rejected calls by Peru for talks.', ['[Ghana=Ghana] <rejected calls> {talks} indirect']],
];
