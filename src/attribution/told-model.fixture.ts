import type { Told } from './sentences.fixture.ts';

/** What one speaker is told to say, as it is read by the model. */
export const TOLD_MODEL: Told['model'] = [
  [
    'According to the indictment made public on Thursday, Ada Roe was paid 30,000 crowns.',
    [
      '[the indictment made public on Thursday=indictment] <According to> {Ada Roe was paid 30,000 ' +
        'crowns} indirect 2031-05-01//',
    ],
  ],
  [
    'The mill has not paid, Anna Reed said on Friday, after a report that it had paid the thieves.',
    ['[Anna Reed=Anna Reed] <said> {The mill has not paid} indirect 2031-05-02//a report'],
  ],
  [
    'But the memo, Anna Reed said, listed the causes of the fire.',
    ['[Anna Reed=Anna Reed] <said> {But the memo | listed the causes of the fire} indirect'],
  ],
  ['(CNN) Rebels freed 20 girls, Anna Reed said.', ['[Anna Reed=Anna Reed] <said> {Rebels freed 20 girls} indirect']],
  [
    'According to Anna Reed, who owns it, the mill will close.',
    ['[Anna Reed, who owns it=Anna Reed] <According to> {the mill will close} indirect'],
  ],
  [
    'According to Anna Reed, the boat, a trawler, sank.',
    ['[Anna Reed=Anna Reed] <According to> {the boat, a trawler, sank} indirect'],
  ],
  [
    'A test is a faster means of confirming a family tie, Anna Reed said.',
    ['[Anna Reed=Anna Reed] <said> {A test is a faster means of confirming a family tie} indirect'],
  ],
  [
    'The inquiry was prompted by Moss & Tarn, a rival that told the regulator that prices rose.',
    ['[that=Moss & Tarn] <told> {the regulator that prices rose} indirect'],
  ],
  [
    'Hurricane Ada slammed the island, Nia Orr said.',
    ['[Nia Orr=Nia Orr] <said> {Hurricane Ada slammed the island} indirect'],
  ],
  [
    'Paul Reed, arrested for theft in Lima, denies it.',
    ['[Paul Reed, arrested for theft in Lima,=Paul Reed] <denies> {it} indirect'],
  ],
  ['Anna Reed accused Paul Hale of lying.', ['[Anna Reed=Anna Reed] <accused> {Paul Hale of lying} indirect']],
  ['Anna Reed blamed Paul Hale for the fire.', ['[Anna Reed=Anna Reed] <blamed> {Paul Hale for the fire} indirect']],
  [
    'Anna Reed expressed hope that talks would resume.',
    ['[Anna Reed=Anna Reed] <expressed hope> {that talks would resume} indirect'],
  ],
  ['Paul Hale denied the charge.', ['[Paul Hale=Paul Hale] <denied> {the charge} indirect']],
  [
    'The council, which met on Monday, said it would pay.',
    ['[The council=council] <said> {it would pay} indirect 2031-05-05//'],
  ],
  [
    'The council said in a statement that it would pay.',
    ['[The council=council] <said in a statement> {that it would pay} indirect //a statement'],
  ],
  [
    'Paul Hale wondered why the council had paid.',
    ['[Paul Hale=Paul Hale] <wondered> {why the council had paid} indirect'],
  ],
  [
    'Paul Hale described the plan as a mistake.',
    ['[Paul Hale=Paul Hale] <described> {the plan as a mistake} indirect'],
  ],
  ['Anna Reed declined to comment.', ['[Anna Reed=Anna Reed] <declined> {to comment} indirect']],
  ['Anna Reed promised to pay.', ['[Anna Reed=Anna Reed] <promised> {to pay} indirect']],
  ['Anna Reed wants to pay.', ['[Anna Reed=Anna Reed] <wants> {to pay} indirect']],
  [
    'Paul Hale wrote on Twitter that prices would rise.',
    ['[Paul Hale=Paul Hale] <wrote on Twitter> {that prices would rise} indirect'],
  ],
  [
    'Paul Hale is convinced that prices will rise.',
    ['[Paul Hale=Paul Hale] <is convinced> {that prices will rise} indirect'],
  ],
  ['Prices, he said, would rise.', ['[he=?] <said> {Prices | would rise} indirect']],
  [
    'Anna Reed repeated her claim that the bridge is safe.',
    ['[Anna Reed=Anna Reed] <repeated> {her claim that the bridge is safe} indirect'],
  ],
  ["In Anna Reed's view, the bridge is safe.", ["[Anna Reed's=Anna Reed] <view> {the bridge is safe} indirect"]],
  [
    'Anna Reed refused to say whether the bridge was safe.',
    ['[Anna Reed=Anna Reed] <refused to say> {whether the bridge was safe} indirect'],
  ],
  [
    'Anna Reed urged the council to close the bridge.',
    ['[Anna Reed=Anna Reed] <urged> {the council to close the bridge} indirect'],
  ],
  [
    'Anna Reed ordered the council to close the bridge.',
    ['[Anna Reed=Anna Reed] <ordered> {the council to close the bridge} indirect'],
  ],
  [
    'Anna Reed expects the bridge to be opened in May.',
    ['[Anna Reed=Anna Reed] <expects> {the bridge to be opened in May} indirect'],
  ],
  [
    'Anna Reed is sure that the bridge is safe.',
    ['[Anna Reed=Anna Reed] <is sure> {that the bridge is safe} indirect'],
  ],
  ['Anna Reed is confident about the bridge.', ['[Anna Reed=Anna Reed] <is confident about> {the bridge} indirect']],
  ['Anna Reed saw that the bridge was safe.', ['[Anna Reed=Anna Reed] <saw> {that the bridge was safe} indirect']],
  [
    "The harbour office's Anna Reed said the bridge was safe.",
    ["[The harbour office's Anna Reed=Anna Reed] <said> {the bridge was safe} indirect"],
  ],
  ['It said the bridge was safe.', ['[It=?] <said> {the bridge was safe} indirect']],
  ['The fire drew criticism from Anna Reed.', ['[Anna Reed=Anna Reed] <drew criticism> {The fire} indirect']],
  [
    'Anna Reed raised questions about the road.',
    ['[Anna Reed=Anna Reed] <raised questions about> {the road} indirect'],
  ],
  [
    'Anna Reed expressed confidence in the road.',
    ['[Anna Reed=Anna Reed] <expressed confidence in> {the road} indirect'],
  ],
  ['Anna Reed took issue with the report.', ['[Anna Reed=Anna Reed] <took issue with> {the report} indirect']],
  [
    'Anna Reed is in no doubt that the road is safe.',
    ['[Anna Reed=Anna Reed] <is in no doubt> {that the road is safe} indirect'],
  ],
  [
    'Anna Reed is of the view that the road is safe.',
    ['[Anna Reed=Anna Reed] <is of the view> {that the road is safe} indirect'],
  ],
  [
    "Anna Reed's message was that the road was safe.",
    ["[Anna Reed's=Anna Reed] <message was> {that the road was safe} indirect"],
  ],
  [
    'Anna Reed has been quoted as saying that the road is wet.',
    ['[Anna Reed=Anna Reed] <has been quoted as saying> {that the road is wet} indirect'],
  ],
  ['Anna Reed, for her part, said the road was wet.', ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect']],
  [
    'Anna Reed could not say if the road was wet.',
    ['[Anna Reed=Anna Reed] <could not say> {if the road was wet} indirect'],
  ],
  ['Anna Reed said nothing.', ['[Anna Reed=Anna Reed] <said> {nothing} indirect']],
  ['Anna Reed said a few words.', ['[Anna Reed=Anna Reed] <said> {a few words} indirect']],
  [
    'Anna Reed was right to say that the road was wet.',
    ['[Anna Reed=Anna Reed] <was right to say> {that the road was wet} indirect'],
  ],
  ['Anna Reed, saying the road was wet, left.', ['[Anna Reed,=Anna Reed] <saying> {the road was wet} indirect']],
  [
    'Anna Reed left after saying the road was wet.',
    ['[Anna Reed=Anna Reed] <left after saying> {the road was wet} indirect'],
  ],
  [
    'Anna Reed is to say on Monday that the road is wet.',
    ['[Anna Reed=Anna Reed] <is to say> {that the road is wet} indirect 2031-05-12//'],
  ],
  ['I think the road is wet.', ['[I=?] <think> {the road is wet} indirect']],
  ['I said the road was wet.', ['[I=?] <said> {the road was wet} indirect']],
  ['We believe the road is wet.', ['[We=?] <believe> {the road is wet} indirect']],
  ['Everything went ahead, according to police.', ['[police=police] <according to> {Everything went ahead} indirect']],
  [
    'Anna Reed reportedly said that talks had failed.',
    ['[Anna Reed=Anna Reed] <reportedly said> {that talks had failed} indirect'],
  ],
  [
    'Anna Reed made the announcement that talks had failed.',
    ['[Anna Reed=Anna Reed] <made the announcement> {that talks had failed} indirect'],
  ],
  [
    'The Valley Gazette printed the letters on Monday. The paper said that talks had failed.',
    ['[The paper=Valley Gazette] <said> {that talks had failed} indirect'],
  ],
  [
    'Tarn Brothers has closed its plant. The firm said that it had lost money.',
    ['[The firm=Tarn Brothers] <said> {that it had lost money} indirect'],
  ],
  [
    'Tarn has closed its plant. Vell has not. The company said that it had lost money.',
    ['[The company=company] <said> {that it had lost money} indirect'],
  ],
  [
    'Governor Anna Reed of Ohio arrived at noon. The governor said that talks had failed.',
    ['[The governor=Anna Reed] <said> {that talks had failed} indirect'],
  ],
  [
    'Barack Obama arrived at noon. The US president said that talks had failed.',
    ['[The US president=US president] <said> {that talks had failed} indirect'],
  ],
  [
    'Joe Biden met Barack Obama. The US president said that talks had failed.',
    ['[The US president=US president] <said> {that talks had failed} indirect'],
  ],
  [
    'Barack Obama arrived at noon. The French president said that talks had failed.',
    ['[The French president=French president] <said> {that talks had failed} indirect'],
  ],
  [
    'The Health Ministry has closed its office. The company said that it had lost money.',
    ['[The company=company] <said> {that it had lost money} indirect'],
  ],
  [
    'In Lima, Anna Reed said, the council met twice.',
    ['[Anna Reed=Anna Reed] <said> {the council met twice} indirect /Lima/'],
  ],
  [
    'When it rained, Anna Reed said, the council met at home.',
    ['[Anna Reed=Anna Reed] <said> {When it rained | the council met at home} indirect'],
  ],
  [
    'The council met twice, Anna Reed said, and the mayor was there.',
    ['[Anna Reed=Anna Reed] <said> {The council met twice} indirect'],
  ],
  [
    'The council met twice, Anna Reed said, smiling.',
    ['[Anna Reed=Anna Reed] <said> {The council met twice} indirect'],
  ],
  [
    'Paul Hale closed the road, warning that the bridge was wet.',
    ['[Paul Hale=Paul Hale] <warning> {that the bridge was wet} indirect'],
  ],
  [
    'Paul Hale arrived at noon. • He said that the road was wet.',
    ['[He=Paul Hale] <said> {that the road was wet} indirect'],
  ],
  [
    'President-elect Paul Hale, another critic of the plan, said that the road was wet.',
    ['[President-elect Paul Hale, another critic of the plan,=Paul Hale] <said> {that the road was wet} indirect'],
  ],
  [
    'An Interpol report said that talks had failed.',
    ['[An Interpol report=Interpol report] <said> {that talks had failed} indirect'],
  ],
  [
    'The Interpol report, seen on Monday, shows that talks had failed.',
    ['[The Interpol report, seen on Monday,=Interpol report] <shows> {that talks had failed} indirect 2031-05-05//'],
  ],
  [
    'Anna Reed in May said that the road was wet.',
    ['[Anna Reed in May=Anna Reed] <said> {that the road was wet} indirect 2031-05//'],
  ],
  [
    'Yesterday, Paul Hale said, the road was wet.',
    ['[Paul Hale=Paul Hale] <said> {the road was wet} indirect 2031-05-06//'],
  ],
  ['The road, Paul Hale said, was wet.', ['[Paul Hale=Paul Hale] <said> {The road | was wet} indirect']],
  [
    'The road was wet, said Paul Hale, the mayor, who saw it.',
    ['[Paul Hale, the mayor, who saw it=Paul Hale] <said> {The road was wet} indirect'],
  ],
  ['The road was wet, it added.', ['[it=?] <added> {The road was wet} indirect']],
  ['The company said that the road was wet.', ['[The company=company] <said> {that the road was wet} indirect']],
  [
    'Tarn has closed its plant. Anna Reed left in May. Paul Hale left in June. Rain fell. Snow fell. ' +
      'The firm said that it had lost money.',
    ['[The firm=firm] <said> {that it had lost money} indirect'],
  ],
  [
    'Tarn Shipping will close its plant in Lima, the family-owned firm said.',
    ['[the family-owned firm=Tarn Shipping] <said> {Tarn Shipping will close its plant in Lima} indirect'],
  ],
  [
    'Shares of Tarn Shipping fell by a third, the firm said.',
    ['[the firm=firm] <said> {Shares of Tarn Shipping fell by a third} indirect'],
  ],
  [
    'Tarn Shipping has closed its plant in Lima. Prices in Peru rose. Rain fell on Monday. Schools ' +
      'were shut. Trains ran late. The firm said it was sorry.',
    ['[The firm=firm] <said> {it was sorry} indirect'],
  ],
  [
    'Tarn will close its plant. The report was on Vell Shipping. The firm said it was sorry.',
    ['[The firm=firm] <said> {it was sorry} indirect'],
  ],
  [
    'Gov. Anna Reed arrived at noon. The governor said that the road was wet.',
    ['[The governor=Anna Reed] <said> {that the road was wet} indirect'],
  ],
  ['According to the law, the road must close.', ['[the law=law] <According to> {the road must close} indirect']],
  [
    'Paul Hale, of the Gazette, and Anna Reed said that the road was wet.',
    ['[Paul Hale, of the Gazette, and Anna Reed=Paul Hale] <said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed moved the shop, arguing that the road was wet.',
    ['[Anna Reed=Anna Reed] <arguing> {that the road was wet} indirect'],
  ],
  ['Prices rose before the firm warned of cuts.', ['[the firm=firm] <warned of> {cuts} indirect']],
  [
    'According to the harbour master, Ada Kale, two boats are missing.',
    ['[the harbour master, Ada Kale=Ada Kale] <According to> {two boats are missing} indirect'],
  ],
  [
    'Anna Reed "sorry" about fire in mill || Anna Reed was sorry on Monday.',
    ['[Anna Reed=Anna Reed] <"sorry"> {about fire in mill} indirect'],
  ],
  ['The plan raised alarm in Norland.', ['[Norland=Norland] <raised alarm in> {The plan} indirect']],
  [
    'Anna Reed spoke first on Monday. Paul Hale spoke next. The senator said the mill would close.',
    ['[The senator=?] <said> {the mill would close} indirect'],
  ],
  [
    'At a news conference in Lisbon, Anna Reed said that the mill was closed.',
    ['[Anna Reed=Anna Reed] <said> {that the mill was closed} indirect /Lisbon/a news conference in Lisbon,'],
  ],
  [
    'The council was told by Hale that the mill was closed.',
    ['[Hale=Hale] <was told> {that the mill was closed} indirect'],
  ],
  ['Reed is not sure whether the mill is closed.', ['[Reed=Reed] <is not sure> {whether the mill is closed} indirect']],
  ['Two Norlanders said the mill was closed.', ['[Two Norlanders=Norlanders] <said> {the mill was closed} indirect']],
  [
    'The lock was broken, according to Paul Hale. The "old lock" was older than the gate. "I saw it ' +
      'myself that morning."',
    ['[Paul Hale=Paul Hale] <according to> {The lock was broken} indirect'],
  ],
  ["The plan has drawn Norland's anger.", ["[Norland's=Norland] <anger> {The plan} indirect"]],
  [
    'Reed raised the question of the mill with the minister.',
    ['[Reed=Reed] <raised> {the question of the mill with the minister} indirect'],
  ],
  [
    'Fire chief Anna Reed was there. The police chief said the mill was closed.',
    ['[The police chief=police chief] <said> {the mill was closed} indirect'],
  ],
  [
    'Later, she said, the mill was closed. Anna Reed had seen the fire.',
    ['[she=?] <said> {Later | the mill was closed} indirect'],
  ],
  ['The council was warned by Hale about the fire.', ['[Hale=Hale] <was warned by Hale about> {the fire} indirect']],
  [
    'According to the council, Ada Kale, a clerk, has left the town.',
    ['[the council=council] <According to> {Ada Kale, a clerk, has left the town} indirect'],
  ],
  [
    'The mill will close in May. — Anna Reed (@areed) May 3, 2031',
    ['[Anna Reed=Anna Reed] <—> {The mill will close in May} indirect 2031-05-03//'],
  ],
  [
    'Anna Reed is governor of Norland. The governor said the mill was closed.',
    ['[The governor=Anna Reed] <said> {the mill was closed} indirect'],
  ],
  [
    'Moss & Tarn, a rival that told the regulator that prices rose, is calm.',
    ['[that=Moss & Tarn] <told> {that prices rose} indirect'],
  ],
  ["Peru's aid to Ghana raises alarm in Chile.", ["[Chile=Chile] <raises alarm in> {Peru's aid to Ghana} indirect"]],
  [
    "Peru's president, Ana Ruiz, was there. Ghana's president said the mill was lost.",
    ["[Ghana's president=Ghana's president] <said> {the mill was lost} indirect"],
  ],
  [
    'The possibility of Peru attacking Ghana is real, Anna Reed said.',
    ['[Anna Reed=Anna Reed] <said> {The possibility of Peru attacking Ghana is real} indirect'],
  ],
  [
    'Ghana attacked Peru twice, killing 40 people, Anna Reed said.',
    ['[Anna Reed=Anna Reed] <said> {Ghana attacked Peru twice, killing 40 people} indirect'],
  ],
  ['Condemning the attack, Chile closed its border with Ghana.', ['[Chile=Chile] <Condemning> {the attack} indirect']],
  [
    'Former mayor the Rev. Paul Hale said the mill was closed.',
    ['[Former mayor the Rev. Paul Hale=Paul Hale] <said> {the mill was closed} indirect'],
  ],
];
