import type { Told } from './sentences.fixture.ts';

/** Speakers whom the text does not name. */
export const UNNAMED: Told = {
  either: [
    [
      'A senior official told the Gazette that talks had failed.',
      ['[A senior official=senior official*] <told> {that talks had failed} indirect to Gazette'],
    ],
    ['The council is believed to have paid.', ['[=?*] <is believed> {The council | to have paid} indirect']],
    ['The council reportedly paid.', ['[=?*] <reportedly> {The council | paid} indirect']],
    ['The council allegedly paid.', ['[=?*] <allegedly> {The council | paid} indirect']],
    ['Critics say the council paid too much.', ['[Critics=Critics*] <say> {the council paid too much} indirect']],
    [
      'Prices will rise, sources close to the minister said.',
      ['[sources close to the minister=sources*] <said> {Prices will rise} indirect'],
    ],
    [
      'Prices will rise, one of the ministers said.',
      ['[one of the ministers=one of the ministers*] <said> {Prices will rise} indirect'],
    ],
    [
      'Prices will rise, a report by the bank says.',
      ['[a report by the bank=report*] <says> {Prices will rise} indirect'],
    ],
    ['A report found that prices had risen.', ['[A report=report*] <found> {that prices had risen} indirect']],
    ['The study shows that prices have risen.', ['[The study=study*] <shows> {that prices have risen} indirect']],
    ['New figures suggest prices have risen.', ['[New figures=New figures*] <suggest> {prices have risen} indirect']],
    [
      'It was learned on Monday that prices would rise.',
      ['[=?*] <was learned> {that prices would rise} indirect 2031-05-05//'],
    ],
    [
      'US officials said prices would rise, but Paul Hale disagreed.',
      ['[US officials=US officials*] <said> {prices would rise} indirect'],
    ],
    [
      'Peru sold rifles to Ghana in March, a source said.',
      ['[a source=source*] <said> {Peru sold rifles to Ghana in March} indirect'],
    ],
    [
      'Peru sold rifles to Ghana, an official said.',
      ['[an official=official*] <said> {Peru sold rifles to Ghana} indirect'],
    ],
    [
      'Engineers fear that the bridge is unsafe.',
      ['[Engineers=Engineers*] <fear> {that the bridge is unsafe} indirect'],
    ],
    ['Reports say the bridge is safe.', ['[Reports=Reports*] <say> {the bridge is safe} indirect']],
    [
      'Media reports said the bridge was safe.',
      ['[Media reports=Media reports*] <said> {the bridge was safe} indirect'],
    ],
    [
      'Engineers told the BBC the bridge was unsafe.',
      ['[Engineers=Engineers*] <told> {the bridge was unsafe} indirect via BBC'],
    ],
    [
      'The bridge is unsafe, two engineers said.',
      ['[two engineers=two engineers*] <said> {The bridge is unsafe} indirect'],
    ],
    [
      'The bridge is unsafe, an engineer who asked not to be named said.',
      ['[an engineer who asked not to be named=engineer*] <said> {The bridge is unsafe} indirect'],
    ],
    [
      'The bridge is unsafe, said one engineer.',
      ['[one engineer=one engineer*] <said> {The bridge is unsafe} indirect'],
    ],
    ['The bridge is said to be unsafe.', ['[=?*] <is said> {The bridge | to be unsafe} indirect']],
    ['The bridge was reported to be unsafe.', ['[=?*] <was reported> {The bridge | to be unsafe} indirect']],
    [
      'A letter from Anna Reed says the bridge is safe.',
      ['[A letter from Anna Reed=letter*] <says> {the bridge is safe} indirect'],
    ],
    [
      'The letter, signed by Anna Reed, says the bridge is safe.',
      ['[The letter, signed by Anna Reed,=letter*] <says> {the bridge is safe} indirect'],
    ],
    ['The plan met with criticism from drivers.', ['[drivers=drivers*] <met with criticism from> {The plan} indirect']],
    [
      'Road is wet: report || A report by the bank said on Monday that the road was wet.',
      ['[A report by the bank=report*] <said> {that the road was wet} indirect 2031-05-05//'],
    ],
    [
      'Road wet, officials say || Officials said on Monday that the road was wet.',
      ['[Officials=Officials*] <said> {that the road was wet} indirect 2031-05-05//'],
    ],
    [
      'The letter, seen by the BBC, said the road was wet.',
      ['[The letter, seen by the BBC,=letter*] <said> {the road was wet} indirect'],
    ],
    [
      'Drivers, residents and police said the road was wet.',
      ['[Drivers, residents and police=Drivers, residents and police*] <said> {the road was wet} indirect'],
    ],
    [
      'Drivers said the road was wet; police said it was dry.',
      ['[Drivers=Drivers*] <said> {the road was wet} indirect', '[police=police] <said> {it was dry} indirect'],
    ],
    [
      'Drivers said the road was wet, but police said it was dry.',
      ['[Drivers=Drivers*] <said> {the road was wet} indirect', '[police=police] <said> {it was dry} indirect'],
    ],
    [
      "The head of the drivers' union said the road was wet.",
      ["[The head of the drivers' union=head*] <said> {the road was wet} indirect"],
    ],
    [
      'Two of the drivers said the road was wet.',
      ['[Two of the drivers=Two of the drivers*] <said> {the road was wet} indirect'],
    ],
    ['Most drivers said the road was wet.', ['[Most drivers=Most drivers*] <said> {the road was wet} indirect']],
    ['All of them said the road was wet.', ['[All of them=all of them*] <said> {the road was wet} indirect']],
    ['People say the road is wet.', ['[People=People*] <say> {the road is wet} indirect']],
    [
      'A friend of Anna Reed said the road was wet.',
      ['[A friend of Anna Reed=friend*] <said> {the road was wet} indirect'],
    ],
    [
      "Anna Reed's friend said the road was wet.",
      ["[Anna Reed's friend=Anna Reed's friend*] <said> {the road was wet} indirect"],
    ],
    [
      'A person close to Anna Reed said the road was wet.',
      ['[A person close to Anna Reed=person*] <said> {the road was wet} indirect'],
    ],
    [
      'A source familiar with the matter said the road was wet.',
      ['[A source familiar with the matter=source*] <said> {the road was wet} indirect'],
    ],
    ['Sources said the road was wet.', ['[Sources=Sources*] <said> {the road was wet} indirect']],
    [
      'Three diplomats said the road was wet.',
      ['[Three diplomats=Three diplomats*] <said> {the road was wet} indirect'],
    ],
    [
      'Western diplomats said the road was wet.',
      ['[Western diplomats=Western diplomats*] <said> {the road was wet} indirect'],
    ],
    [
      'One Western diplomat said the road was wet.',
      ['[One Western diplomat=One Western diplomat*] <said> {the road was wet} indirect'],
    ],
    [
      'An official at the ministry said the road was wet.',
      ['[An official at the ministry=official*] <said> {the road was wet} indirect'],
    ],
    [
      'A ministry official said the road was wet.',
      ['[A ministry official=ministry official*] <said> {the road was wet} indirect'],
    ],
    [
      'Peruvian officials said the road was wet.',
      ['[Peruvian officials=Peruvian officials*] <said> {the road was wet} indirect'],
    ],
    ['Officials in Lima said the road was wet.', ['[Officials in Lima=Officials*] <said> {the road was wet} indirect']],
    [
      'A spokesman, quoted by the BBC, said the road was wet.',
      ['[A spokesman, quoted by the BBC,=spokesman*] <said> {the road was wet} indirect'],
    ],
    ['The German said that talks had failed.', ['[The German=German*] <said> {that talks had failed} indirect']],
    [
      'The Russian said that talks had failed. The Germans said that they had not.',
      [
        '[The Russian=Russian*] <said> {that talks had failed} indirect',
        '[The Germans=Germany] <said> {that they had not} indirect',
      ],
    ],
    ['An Iraqi said that talks had failed.', ['[An Iraqi=Iraqi*] <said> {that talks had failed} indirect']],
    [
      'Since May, its report finds, the road has been closed.',
      ['[its report=report*] <finds> {Since May | the road has been closed} indirect'],
    ],
  ],
  model: [
    [
      'The clerk, who saw it, said Ann Reed, a nurse in the town since May, had left.',
      ['[The clerk=clerk*] <said> {Ann Reed, a nurse in the town since May, had left} indirect'],
    ],
    [
      'Governor Paul Hale is facing a growing number of calls to remove the sheriff.',
      ['[=?*] <is facing a growing number of calls> {to remove the sheriff} indirect'],
    ],
    [
      'Paul Hale expected to plead guilty in mill case || The mill burned in May.',
      ['[=?*] <expected> {to plead guilty in mill case} indirect'],
    ],
    [
      'The mayor, who drew criticism for closing the pool, has left.',
      ['[=?*] <drew criticism for> {closing the pool} indirect'],
    ],
    [
      'Army officials called the plan mild. Current officials dismissed the idea that it had failed.',
      [
        '[Army officials=Army officials*] <called> {the plan mild} indirect',
        '[Current officials=Current officials*] <dismissed> {the idea that it had failed} indirect',
      ],
    ],
    ['It is believed that the council will pay.', ['[=?*] <It is believed> {that the council will pay} indirect']],
    [
      'Official: bridge is safe || The bridge is safe, Anna Reed said on Monday.',
      [
        '[Official=Official*] <:> {bridge is safe} indirect',
        '[Anna Reed=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
      ],
    ],
    ['The road, residents say, is wet.', ['[residents=residents*] <say> {The road | is wet} indirect']],
    [
      'Anna Reed is expected to say that the road is wet.',
      ['[=?*] <is expected to say> {Anna Reed | that the road is wet} indirect'],
    ],
    [
      'Officials interviewed by the Gazette said that talks had failed.',
      ['[Officials interviewed by the Gazette=Officials*] <said> {that talks had failed} indirect'],
    ],
    [
      'Anna Reed reportedly did not follow the rules.',
      ['[=?*] <reportedly> {Anna Reed | did not follow the rules} indirect'],
    ],
    [
      'The Valley Gazette and the Hill Courier printed the letters. The paper said that talks had failed.',
      ['[The paper=paper*] <said> {that talks had failed} indirect'],
    ],
    ['A report said that talks had failed.', ['[A report=report*] <said> {that talks had failed} indirect']],
    [
      'The road has been closed since May, its report, dated June 2, finds.',
      ['[its report, dated June 2,=report*] <finds> {The road has been closed since May} indirect 2031-06-02//'],
    ],
    [
      'A mayor who saw the road said, smiling, that it was wet.',
      ['[A mayor who saw the road=mayor*] <said> {that it was wet} indirect'],
    ],
    [
      'A Peruvian official said the road was wet. The Chilean official said it was closed. The Peruvian ' +
        'official said it was dry.',
      [
        '[A Peruvian official=Peruvian official*] <said> {the road was wet} indirect',
        '[The Chilean official=Chilean official*] <said> {it was closed} indirect',
        '[The Peruvian official=Peruvian official*] <said> {it was dry} indirect',
      ],
    ],
    [
      'A Lima official said the road was wet. The Accra official said it was closed.',
      [
        '[A Lima official=Lima official*] <said> {the road was wet} indirect',
        '[The Accra official=Accra official*] <said> {it was closed} indirect',
      ],
    ],
    [
      "Anna Reed's letter named Paul Hale. The letter's author said that the road was wet.",
      ["[The letter's author=letter's author*] <said> {that the road was wet} indirect"],
    ],
    ['The Chilean said that the road was wet.', ['[The Chilean=Chilean*] <said> {that the road was wet} indirect']],
    [
      'Anna Reed met Paul Hale in May. The Peruvian said that she was glad.',
      ['[The Peruvian=Peruvian*] <said> {that she was glad} indirect'],
    ],
    [
      'Two Chileans said that the road was wet. The Chileans said that it was not.',
      [
        '[Two Chileans=Two Chileans*] <said> {that the road was wet} indirect',
        '[The Chileans=Chile] <said> {that it was not} indirect',
      ],
    ],
    [
      'Officials asked by the council said that the road was wet.',
      ['[Officials asked by the council=Officials*] <said> {that the road was wet} indirect'],
    ],
    [
      'The council was told that the bridge had cracked. The bridge would stay shut, reporters were told.',
      [
        '[=?*] <was told> {that the bridge had cracked} indirect',
        '[=?*] <were told> {The bridge would stay shut} indirect',
      ],
    ],
    [
      'Tenants who wrote to the Lorvik Ferryman said the rent had doubled. The Lorvik Ferryman had no comment.',
      ['[Tenants who wrote to the Lorvik Ferryman=Tenants*] <said> {the rent had doubled} indirect'],
    ],
    [
      'The head of a paper mill in the valley has told councillors that tolls had cost him a driver.',
      ['[The head of a paper mill in the valley=head*] <has told> {that tolls had cost him a driver} indirect'],
    ],
    ['Hale, a friend said, was ill.', ['[a friend=friend*] <said> {Hale | was ill} indirect']],
    [
      'The woman who runs the mill said it would close.',
      ['[The woman who runs the mill=woman*] <said> {it would close} indirect'],
    ],
    [
      'The mill is closed, its report, dated May 2, finds.',
      ['[its report, dated May 2,=report*] <finds> {The mill is closed} indirect 2031-05-02//'],
    ],
    [
      'The mill was closed on Friday, according to two people who saw it and who asked not to be named.',
      [
        '[two people who saw it and who asked not to be named=two people*] <according to> {The mill was ' +
          'closed on Friday} indirect',
        '[who=two people*] <asked> {not to be named} indirect 2031-05-02//',
      ],
    ],
    [
      'Workers said they did not know of the mill. They said it was closed.',
      [
        '[Workers=Workers*] <said> {they did not know of the mill} indirect',
        '[They=Workers*] <said> {it was closed} indirect',
      ],
    ],
    [
      'The fire began at dawn, a neighbour, speaking in Norland, said.',
      ['[a neighbour, speaking in Norland,=neighbour*] <said> {The fire began at dawn} indirect'],
    ],
    [
      'Mill to close: report || The mill will close in May, the bank said in a report.',
      [
        '[report=report*] <:> {Mill to close} indirect',
        '[the bank=bank] <said in a report> {The mill will close in May} indirect //a report',
      ],
    ],
    [
      'OFFICER: Stop there.\n\nTARN: I did.\n\nOFFICER: Show me.\n\nTARN: Here.',
      [
        '[OFFICER=OFFICER*] <:> {Stop there} indirect',
        '[TARN=TARN] <:> {I did} indirect',
        '[OFFICER=OFFICER*] <:> {Show me} indirect',
        '[TARN=TARN] <:> {Here} indirect',
      ],
    ],
    [
      'Peruvians say prices are too high. The Peruvians say it will pass.',
      [
        '[Peruvians=Peruvians*] <say> {prices are too high} indirect',
        '[The Peruvians=Peru] <say> {it will pass} indirect',
      ],
    ],
    ['Anna Reed, accused of theft, was seen in Ghana.', ['[=?*] <accused> {of theft} indirect']],
    [
      'Workers said the mill was closed. They added that it was open. Paul Hale wept.',
      [
        '[Workers=Workers*] <said> {the mill was closed} indirect',
        '[They=Workers*] <added> {that it was open} indirect',
      ],
    ],
    [
      'Two officials said the mill was lost. One official said it was sold. Another said it was not.',
      [
        '[Two officials=Two officials*] <said> {the mill was lost} indirect',
        '[One official=One official*] <said> {it was sold} indirect',
        '[Another=Another] <said> {it was not} indirect',
      ],
    ],
    [
      'A Peru official says mill is lost || A Peru official said on Monday that the mill was lost. Ana ' +
        'Ruiz, the trade minister of Peru, said it was sold.',
      [
        '[A Peru official=Peru official*] <says> {mill is lost} indirect',
        '[A Peru official=Peru official*] <said> {that the mill was lost} indirect 2031-05-05//',
        '[Ana Ruiz, the trade minister of Peru,=Ana Ruiz] <said> {it was sold} indirect',
      ],
    ],
    [
      'The Peruvian said the mill was lost. Ana Ruiz of Peru owns it.',
      ['[The Peruvian=Peruvian*] <said> {the mill was lost} indirect'],
    ],
    [
      'Officials interviewed by the Courier said the mill was closed.',
      ['[Officials interviewed by the Courier=Officials*] <said> {the mill was closed} indirect'],
    ],
  ],
  rules: [
    ['It is believed that the council will pay.', ['[=?*] <is believed> {that the council will pay} indirect']],
    [
      'Asked about prices, Paul Hale said they would rise.',
      ['[=?*] <Asked about> {prices} indirect', '[Paul Hale=Paul Hale] <said> {they would rise} indirect'],
    ],
    [
      'Some say the bridge is safe, others that it is not.',
      ['[Some=Some*] <say> {the bridge is safe, others that it is not} indirect'],
    ],
    [
      'Official: bridge is safe || The bridge is safe, Anna Reed said on Monday.',
      [
        '[Official=Official*] <:> {bridge is safe} indirect',
        '[Anna Reed=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
      ],
    ],
    [
      'The road is closed, according to a letter seen by Reuters.',
      ['[a letter seen by Reuters=letter*] <according to> {The road is closed} indirect'],
    ],
    ['The council was told that the road was closed.', ['[=?*] <was told> {that the road was closed} indirect']],
    [
      'It was announced on Monday that the road was closed.',
      ['[=?*] <was announced> {that the road was closed} indirect 2031-05-05//'],
    ],
    ['It has been said that the road is closed.', ['[=?*] <has been said> {that the road is closed} indirect']],
    ['It is understood that the road is closed.', ['[=?*] <is understood> {that the road is closed} indirect']],
    ['It is hoped that the road will be opened.', ['[=?*] <is hoped> {that the road will be opened} indirect']],
    ['It is alleged that the road was closed.', ['[=?*] <is alleged> {that the road was closed} indirect']],
    ['It is not known whether the road is closed.', ['[=?*] <is not known> {whether the road is closed} indirect']],
    ['The road is believed to be closed.', ['[=?*] <is believed> {The road | to be closed} indirect']],
    ['The road is thought to be closed.', ['[=?*] <is thought> {The road | to be closed} indirect']],
    ['The road is alleged to have been closed.', ['[=?*] <is alleged> {The road | to have been closed} indirect']],
    ['The road was closed, a spokesman said.', ['[a spokesman=spokesman*] <said> {The road was closed} indirect']],
    [
      'The road was closed, said one of the drivers.',
      ['[one of the drivers=one of the drivers*] <said> {The road was closed} indirect'],
    ],
    ['The road was closed, say residents.', ['[residents=residents*] <say> {The road was closed} indirect']],
    [
      'A poll found that most drivers want the road closed.',
      ['[A poll=poll*] <found> {that most drivers want the road closed} indirect'],
    ],
    [
      'A study by Anna Reed found that the road was closed.',
      ['[A study by Anna Reed=study*] <found> {that the road was closed} indirect'],
    ],
    [
      'The report said the road was closed. It said it would stay closed.',
      ['[The report=report*] <said> {the road was closed} indirect'],
    ],
    [
      'The documents show that the road was closed.',
      ['[The documents=documents*] <show> {that the road was closed} indirect'],
    ],
    ['Records show that the road was closed.', ['[Records=Records*] <show> {that the road was closed} indirect']],
    ['Data suggest that the road was closed.', ['[Data=Data*] <suggest> {that the road was closed} indirect']],
    ['Witnesses spoke of a fire on the road.', ['[Witnesses=Witnesses*] <spoke of> {a fire} indirect']],
    ['Witnesses complained of smoke.', ['[Witnesses=Witnesses*] <complained of> {smoke} indirect']],
    [
      'A mayor said the road was closed. The mayor said it would stay closed.',
      [
        '[A mayor=mayor*] <said> {the road was closed} indirect',
        '[The mayor=mayor] <said> {it would stay closed} indirect',
      ],
    ],
    [
      'One mayor said the road was closed. Another mayor said it was open.',
      [
        '[One mayor=One mayor*] <said> {the road was closed} indirect',
        '[Another mayor=mayor*] <said> {it was open} indirect',
      ],
    ],
    [
      'Officials said the road was closed. The officials said it would stay closed.',
      [
        '[Officials=Officials*] <said> {the road was closed} indirect',
        '[The officials=Officials*] <said> {it would stay closed} indirect',
      ],
    ],
    [
      'A US official said the road was closed. The official said it would stay closed.',
      [
        '[A US official=US official*] <said> {the road was closed} indirect',
        '[The official=US official*] <said> {it would stay closed} indirect',
      ],
    ],
    [
      'An official who spoke on condition of anonymity said the road was closed.',
      ['[An official who spoke on condition of anonymity=official*] <said> {the road was closed} indirect'],
    ],
    [
      'The official, who asked not to be named, said the road was closed.',
      [
        '[The official, who asked not to be named,=official*] <said> {the road was closed} indirect',
        '[who=official*] <asked> {not to be named} indirect',
      ],
    ],
    [
      "The company's lawyers said the road was closed.",
      ["[The company's lawyers=company's lawyers*] <said> {the road was closed} indirect"],
    ],
    ['The road, residents say, is wet.', ['[residents=residents*] <say> {The road | is wet} indirect']],
    [
      'Anna Reed is expected to say that the road is wet.',
      ['[=?*] <is expected> {Anna Reed | to say that the road is wet} indirect'],
    ],
    [
      'A man at the time who said that the mill was closed was wrong.',
      ['[who=man*] <said> {that the mill was closed} indirect'],
    ],
    [
      'The head of the port pressed Moss Lines for a payment of 30,000 crowns, a police transcript shows.',
      [
        '[a police transcript=police transcript*] <shows> {The head of the port pressed Moss Lines for a ' +
          'payment of 30,000 crowns} indirect',
      ],
    ],
    ['When asked if the mill was closed, Reed said nothing.', ['[=?*] <When asked> {if the mill was closed} indirect']],
    [
      'According to people familiar with the matter, the mill will close.',
      ['[people familiar with the matter=people*] <According to> {the mill will close} indirect'],
    ],
    [
      'Poll: Mill will close || A poll found on Monday that the mill would close.',
      [
        '[Poll=Poll*] <:> {Mill will close} indirect',
        '[A poll=Poll*] <found> {that the mill would close} indirect 2031-05-05//',
      ],
    ],
    [
      'Officials said the man fled on foot; no one was hurt.',
      ['[Officials=Officials*] <said> {the man fled on foot} indirect'],
    ],
  ],
};
