import type { Told } from './sentences.fixture.ts';

/** What one speaker is told to say, as it is read by the model and by rules alike. */
export const TOLD_EITHER: Told['either'] = [
  ['Anna Reed said that talks had failed.', ['[Anna Reed=Anna Reed] <said> {that talks had failed} indirect']],
  ['Talks have failed, according to Anna Reed.', ['[Anna Reed=Anna Reed] <according to> {Talks have failed} indirect']],
  [
    'According to a spokesman for the ministry, talks have failed.',
    ['[a spokesman for the ministry=spokesman] <According to> {talks have failed} indirect'],
  ],
  [
    'Anna Reed told reporters in Lima on Monday that talks had failed.',
    ['[Anna Reed=Anna Reed] <told> {that talks had failed} indirect 2031-05-05/Lima/'],
  ],
  [
    "Anna Reed's claim that talks had failed was denied by Paul Hale.",
    ["[Paul Hale=Paul Hale] <was denied> {Anna Reed's claim that talks had failed} indirect"],
  ],
  ['Paul Hale denied that talks had failed.', ['[Paul Hale=Paul Hale] <denied> {that talks had failed} indirect']],
  [
    'Paul Hale, who leads the council, said that talks had failed.',
    ['[Paul Hale, who leads the council,=Paul Hale] <said> {that talks had failed} indirect'],
  ],
  [
    'In a statement, the council said it would pay.',
    ['[the council=council] <said> {it would pay} indirect //a statement,'],
  ],
  [
    'Paul Hale asked whether the council would pay.',
    ['[Paul Hale=Paul Hale] <asked> {whether the council would pay} indirect'],
  ],
  [
    'The Gazette reported that the council had paid.',
    ['[The Gazette=Gazette] <reported> {that the council had paid} indirect'],
  ],
  [
    'Anna Reed and Paul Hale said that the council had paid.',
    ['[Anna Reed and Paul Hale=Anna Reed] <said> {that the council had paid} indirect'],
  ],
  [
    'Anna Reed did not say whether the council had paid.',
    ['[Anna Reed=Anna Reed] <did not say> {whether the council had paid} indirect'],
  ],
  ['Anna Reed vowed that she would pay.', ['[Anna Reed=Anna Reed] <vowed> {that she would pay} indirect']],
  ['Anna Reed warned that prices would rise.', ['[Anna Reed=Anna Reed] <warned> {that prices would rise} indirect']],
  [
    'Anna Reed suggested that prices would rise.',
    ['[Anna Reed=Anna Reed] <suggested> {that prices would rise} indirect'],
  ],
  ['Anna Reed thinks that prices will rise.', ['[Anna Reed=Anna Reed] <thinks> {that prices will rise} indirect']],
  ['Paul Hale replied that they would rise.', ['[Paul Hale=Paul Hale] <replied> {that they would rise} indirect']],
  ['Paul Hale added that they would rise.', ['[Paul Hale=Paul Hale] <added> {that they would rise} indirect']],
  ['Paul Hale spoke of a crisis.', ['[Paul Hale=Paul Hale] <spoke of> {a crisis} indirect']],
  ['Paul Hale complained about prices.', ['[Paul Hale=Paul Hale] <complained about> {prices} indirect']],
  ['Peru, an ally of Ghana, said it would pay.', ['[Peru, an ally of Ghana,=Peru] <said> {it would pay} indirect']],
  [
    'Anna Reed has long argued that the bridge was safe.',
    ['[Anna Reed=Anna Reed] <has long argued> {that the bridge was safe} indirect'],
  ],
  [
    'Anna Reed was told by Paul Hale that the bridge was safe.',
    ['[Paul Hale=Paul Hale] <was told> {that the bridge was safe} indirect'],
  ],
  [
    'Anna Reed issued a warning that the bridge was unsafe.',
    ['[Anna Reed=Anna Reed] <issued a warning> {that the bridge was unsafe} indirect'],
  ],
  [
    'Anna Reed gave an assurance that the bridge was safe.',
    ['[Anna Reed=Anna Reed] <gave an assurance> {that the bridge was safe} indirect'],
  ],
  [
    'In the view of Anna Reed, the bridge is safe.',
    ['[Anna Reed=Anna Reed] <In the view of> {the bridge is safe} indirect'],
  ],
  ['The bridge is safe, says Anna Reed.', ['[Anna Reed=Anna Reed] <says> {The bridge is safe} indirect']],
  [
    'The bridge is safe, Anna Reed, an engineer, says.',
    ['[Anna Reed, an engineer,=Anna Reed] <says> {The bridge is safe} indirect'],
  ],
  [
    'Speaking in Lima, Anna Reed said the bridge was safe.',
    ['[Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  [
    'Speaking to reporters, Anna Reed said the bridge was safe.',
    ['[Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  [
    'Anna Reed said in an interview with the BBC that the bridge was safe.',
    ['[Anna Reed=Anna Reed] <said> {that the bridge was safe} indirect via BBC //an interview'],
  ],
  ['The bridge is safe, Reuters reported.', ['[Reuters=Reuters] <reported> {The bridge is safe} indirect']],
  [
    'Anna Reed admitted that the bridge was unsafe.',
    ['[Anna Reed=Anna Reed] <admitted> {that the bridge was unsafe} indirect'],
  ],
  ['Anna Reed conceded the bridge was unsafe.', ['[Anna Reed=Anna Reed] <conceded> {the bridge was unsafe} indirect']],
  [
    'Anna Reed confirmed that the bridge had been closed.',
    ['[Anna Reed=Anna Reed] <confirmed> {that the bridge had been closed} indirect'],
  ],
  [
    'Anna Reed would not say whether the bridge was safe.',
    ['[Anna Reed=Anna Reed] <would not say> {whether the bridge was safe} indirect'],
  ],
  [
    'Anna Reed explained why the bridge had been closed.',
    ['[Anna Reed=Anna Reed] <explained> {why the bridge had been closed} indirect'],
  ],
  [
    'Anna Reed asked why the bridge had been closed.',
    ['[Anna Reed=Anna Reed] <asked> {why the bridge had been closed} indirect'],
  ],
  [
    'Anna Reed demanded that the bridge be closed.',
    ['[Anna Reed=Anna Reed] <demanded> {that the bridge be closed} indirect'],
  ],
  [
    'Anna Reed hopes the bridge will be opened in May.',
    ['[Anna Reed=Anna Reed] <hopes> {the bridge will be opened in May} indirect'],
  ],
  ['Anna Reed knows that the bridge is safe.', ['[Anna Reed=Anna Reed] <knows> {that the bridge is safe} indirect']],
  [
    'Anna Reed decided that the bridge was safe.',
    ['[Anna Reed=Anna Reed] <decided> {that the bridge was safe} indirect'],
  ],
  ['Anna Reed, 45, said the bridge was safe.', ['[Anna Reed, 45,=Anna Reed] <said> {the bridge was safe} indirect']],
  [
    'Minister Anna Reed said the bridge was safe.',
    ['[Minister Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  [
    'Anna Reed of the bridge office said the bridge was safe.',
    ['[Anna Reed of the bridge office=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  [
    'Harbour office spokeswoman Anna Reed said the bridge was safe.',
    ['[Harbour office spokeswoman Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  [
    'A spokeswoman for the harbour office said the bridge was safe.',
    ['[A spokeswoman for the harbour office=spokeswoman] <said> {the bridge was safe} indirect'],
  ],
  [
    'The harbour office says the bridge is safe.',
    ['[The harbour office=harbour office] <says> {the bridge is safe} indirect'],
  ],
  [
    'Its spokeswoman said the bridge was safe.',
    ['[Its spokeswoman=spokeswoman] <said> {the bridge was safe} indirect'],
  ],
  ['Both said the bridge was safe.', ['[Both=Both] <said> {the bridge was safe} indirect']],
  ['They said the bridge was safe.', ['[They=?] <said> {the bridge was safe} indirect']],
  ['No one said the bridge was safe.', ['[No one=?] <said> {the bridge was safe} indirect']],
  [
    'The council met on Monday. Members said the bridge was safe.',
    ['[Members=Members] <said> {the bridge was safe} indirect'],
  ],
  [
    'Anna Reed said the bridge was safe, and Paul Hale left the town on Tuesday.',
    ['[Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  ["Anna Reed's concerns about the road grew.", ["[Anna Reed's=Anna Reed] <concerns about> {the road} indirect"]],
  [
    'Anna Reed raised the question of whether the road was safe.',
    ['[Anna Reed=Anna Reed] <raised> {the question of whether the road was safe} indirect'],
  ],
  [
    'Anna Reed expressed doubts about the road.',
    ['[Anna Reed=Anna Reed] <expressed doubts about> {the road} indirect'],
  ],
  [
    'Anna Reed agrees with Paul Hale that the road is safe.',
    ['[Anna Reed=Anna Reed] <agrees> {that the road is safe} indirect'],
  ],
  [
    '"Wet": Anna Reed on the road || The road is wet, Anna Reed said on Monday.',
    ['[Anna Reed=Anna Reed] <said> {The road is wet} indirect 2031-05-05//'],
  ],
  [
    'Road is wet – Reed || Anna Reed said on Monday that the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {that the road was wet} indirect 2031-05-05//'],
  ],
  [
    'Spokesman: road wet || The road was wet, a spokesman for the council said on Monday.',
    ['[a spokesman for the council=spokesman] <said> {The road was wet} indirect 2031-05-05//'],
  ],
  [
    'Council "to close road" || The council will close the road, Anna Reed said on Monday.',
    ['[Anna Reed=Anna Reed] <said> {The council will close the road} indirect 2031-05-05//'],
  ],
  ['Anna Reed told me that the road was wet.', ['[Anna Reed=Anna Reed] <told> {that the road was wet} indirect']],
  [
    'Anna Reed told Paul Hale, the mayor, that the road was wet.',
    ['[Anna Reed=Anna Reed] <told> {that the road was wet} indirect to Paul Hale'],
  ],
  [
    'At a meeting on Monday, Anna Reed said the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect 2031-05-05//a meeting on Monday,'],
  ],
  [
    'At a news conference in Lima, Anna Reed said the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect /Lima/a news conference in Lima,'],
  ],
  [
    'In her speech to the council, Anna Reed said the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect //her speech to the council,'],
  ],
  ['On Twitter, Anna Reed said the road was wet.', ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect']],
  [
    'Writing in the Gazette, Anna Reed said the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect'],
  ],
  ['Anna Reed, speaking in Lima, said the road was wet.', ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect']],
  ['Anna Reed then said the road was wet.', ['[Anna Reed=Anna Reed] <then said> {the road was wet} indirect']],
  [
    'Anna Reed had earlier said that the road was wet.',
    ['[Anna Reed=Anna Reed] <had earlier said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed also said that the road was wet.',
    ['[Anna Reed=Anna Reed] <also said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed never said that the road was wet.',
    ['[Anna Reed=Anna Reed] <never said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed would say only that the road was wet.',
    ['[Anna Reed=Anna Reed] <would say only> {that the road was wet} indirect'],
  ],
  ['Anna Reed said yes.', ['[Anna Reed=Anna Reed] <said> {yes} indirect']],
  [
    'That the road was wet was clear, Anna Reed said.',
    ['[Anna Reed=Anna Reed] <said> {That the road was wet was clear} indirect'],
  ],
  [
    'Saying that the road was wet, Anna Reed left.',
    ['[Anna Reed=Anna Reed] <Saying> {that the road was wet} indirect'],
  ],
  [
    'Having said that the road was wet, Anna Reed left.',
    ['[Anna Reed=Anna Reed] <Having said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed left, saying that the road was wet.',
    ['[Anna Reed=Anna Reed] <saying> {that the road was wet} indirect'],
  ],
  ['Anna Reed will say that the road is wet.', ['[Anna Reed=Anna Reed] <will say> {that the road is wet} indirect']],
  ['Anna Reed may say that the road is wet.', ['[Anna Reed=Anna Reed] <may say> {that the road is wet} indirect']],
  ['The road is wet, Anna Reed will say.', ['[Anna Reed=Anna Reed] <will say> {The road is wet} indirect']],
  [
    "The drivers' union said the road was wet.",
    ["[The drivers' union=drivers' union] <said> {the road was wet} indirect"],
  ],
  [
    "The head of the drivers' union, Anna Reed, said the road was wet.",
    ["[The head of the drivers' union, Anna Reed,=Anna Reed] <said> {the road was wet} indirect"],
  ],
  [
    "Anna Reed, head of the drivers' union, said the road was wet.",
    ["[Anna Reed, head of the drivers' union,=Anna Reed] <said> {the road was wet} indirect"],
  ],
  ['Everyone says the road is wet.', ['[Everyone=?] <says> {the road is wet} indirect']],
  [
    "Anna Reed's office said the road was wet.",
    ["[Anna Reed's office=Anna Reed's office] <said> {the road was wet} indirect"],
  ],
  [
    'The foreign ministry of Peru said the road was wet.',
    ['[The foreign ministry of Peru=foreign ministry] <said> {the road was wet} indirect'],
  ],
  [
    'Paul Hale joined Rovers in May. The 31-year-old Chilean said that he was glad.',
    ['[The 31-year-old Chilean=Paul Hale] <said> {that he was glad} indirect'],
  ],
  ['The Vatican said that talks had failed.', ['[The Vatican=Vatican City] <said> {that talks had failed} indirect']],
  ['The Dutch said that talks had failed.', ['[The Dutch=Netherlands] <said> {that talks had failed} indirect']],
  ['Oman said that talks had failed.', ['[Oman=Oman] <said> {that talks had failed} indirect']],
  ['Later, she alleged, he took the money.', ['[she=?] <alleged> {Later | he took the money} indirect']],
  [
    'On Monday, Paul Hale said, the council met twice.',
    ['[Paul Hale=Paul Hale] <said> {the council met twice} indirect 2031-05-05//'],
  ],
  [
    'If it rains, Paul Hale warned, the road will close.',
    ['[Paul Hale=Paul Hale] <warned> {If it rains | the road will close} indirect'],
  ],
  [
    'The road was wet, Paul Hale said, because it had rained.',
    ['[Paul Hale=Paul Hale] <said> {The road was wet} indirect'],
  ],
  [
    'The road was wet, Paul Hale said on Monday, and the bridge was closed.',
    ['[Paul Hale=Paul Hale] <said> {The road was wet} indirect 2031-05-05//'],
  ],
  [
    'The road was wet, Paul Hale said, a day after the storm.',
    ['[Paul Hale=Paul Hale] <said> {The road was wet} indirect'],
  ],
];
