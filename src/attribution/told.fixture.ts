import type { Told } from './sentences.fixture.ts';

/** What one speaker is told to say. */
export const TOLD: Told = {
  either: [
    ['Anna Reed said that talks had failed.', ['[Anna Reed=Anna Reed] <said> {that talks had failed} indirect']],
    [
      'Talks have failed, according to Anna Reed.',
      ['[Anna Reed=Anna Reed] <according to> {Talks have failed} indirect'],
    ],
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
    [
      'Anna Reed conceded the bridge was unsafe.',
      ['[Anna Reed=Anna Reed] <conceded> {the bridge was unsafe} indirect'],
    ],
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
    [
      'Anna Reed, speaking in Lima, said the road was wet.',
      ['[Anna Reed=Anna Reed] <said> {the road was wet} indirect'],
    ],
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
  ],
  model: [
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
    [
      'Everything went ahead, according to police.',
      ['[police=police] <according to> {Everything went ahead} indirect'],
    ],
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
    [
      'Reed is not sure whether the mill is closed.',
      ['[Reed=Reed] <is not sure> {whether the mill is closed} indirect'],
    ],
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
    [
      'Condemning the attack, Chile closed its border with Ghana.',
      ['[Chile=Chile] <Condemning> {the attack} indirect'],
    ],
    [
      'Former mayor the Rev. Paul Hale said the mill was closed.',
      ['[Former mayor the Rev. Paul Hale=Paul Hale] <said> {the mill was closed} indirect'],
    ],
  ],
  rules: [
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
    [
      'Anna Reed thinks that the road is closed.',
      ['[Anna Reed=Anna Reed] <thinks> {that the road is closed} indirect'],
    ],
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
    [
      'Anna Reed joked that the road was closed.',
      ['[Anna Reed=Anna Reed] <joked> {that the road was closed} indirect'],
    ],
    [
      'Anna Reed shouted that the road was closed.',
      ['[Anna Reed=Anna Reed] <shouted> {that the road was closed} indirect'],
    ],
    [
      'Anna Reed found that the road was closed.',
      ['[Anna Reed=Anna Reed] <found> {that the road was closed} indirect'],
    ],
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
  ],
};
