/** Reports and their attributions (see `linesOf`). */
type Rows = readonly (readonly [text: string, lines: readonly string[]])[];

/** Alike with the model and by the rules alone. */
const EITHER: Rows = [
  ['Anna Reed said that talks had failed.', ['[Anna Reed=Anna Reed] <said> {that talks had failed} indirect']],
  ['"Talks have failed," Anna Reed said.', ['[Anna Reed=Anna Reed] <said> {"Talks have failed,"} direct']],
  [
    '"Talks have failed," said Anna Reed, the minister. "We will try again."',
    ['[Anna Reed, the minister=Anna Reed] <said> {"Talks have failed," | "We will try again."} direct'],
  ],
  ['Talks have failed, according to Anna Reed.', ['[Anna Reed=Anna Reed] <according to> {Talks have failed} indirect']],
  [
    'According to a spokesman for the ministry, talks have failed.',
    ['[a spokesman for the ministry=spokesman] <According to> {talks have failed} indirect'],
  ],
  [
    'A senior official told the Gazette that talks had failed.',
    ['[A senior official=senior official*] <told> {that talks had failed} indirect to Gazette'],
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
  ['The council is believed to have paid.', ['[=?*] <is believed> {The council | to have paid} indirect']],
  ['The council reportedly paid.', ['[=?*] <reportedly> {The council | paid} indirect']],
  ['The council allegedly paid.', ['[=?*] <allegedly> {The council | paid} indirect']],
  ['Critics say the council paid too much.', ['[Critics=Critics*] <say> {the council paid too much} indirect']],
  [
    'Paul Hale asked whether the council would pay.',
    ['[Paul Hale=Paul Hale] <asked> {whether the council would pay} indirect'],
  ],
  [
    'Paul Hale, citing Anna Reed, said the council had paid.',
    [
      '[Paul Hale=Paul Hale] <said> {the council had paid} indirect',
      '[Anna Reed=Anna Reed] <citing> {the council had paid} indirect in 0',
    ],
  ],
  [
    'The Gazette reported that the council had paid.',
    ['[The Gazette=Gazette] <reported> {that the council had paid} indirect'],
  ],
  [
    'Anna Reed said Paul Hale had told her that the council had paid.',
    [
      '[Anna Reed=Anna Reed] <said> {Paul Hale had told her that the council had paid} indirect',
      '[Paul Hale=Paul Hale] <had told> {that the council had paid} indirect in 0 to Anna Reed',
    ],
  ],
  [
    'Anna Reed said she had been told that the council would pay.',
    [
      '[Anna Reed=Anna Reed] <said> {she had been told that the council would pay} indirect',
      '[=?] <had been told> {that the council would pay} indirect in 0',
    ],
  ],
  ['Paul Hale insisted, "I will not pay."', ['[Paul Hale=Paul Hale] <insisted> {"I will not pay."} direct']],
  ['"I will not pay," he said. Paul Hale left.', ['[he=?] <said> {"I will not pay,"} direct']],
  ['Paul Hale left the room. "I will not pay," he said.', ['[he=Paul Hale] <said> {"I will not pay,"} direct']],
  [
    'Paul Hale left the room. "I will not pay," the minister said.',
    ['[the minister=minister] <said> {"I will not pay,"} direct'],
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
  ['Paul Hale replied that they would rise.', ['[Paul Hale=Paul Hale] <replied> {that they would rise} indirect']],
  ['Paul Hale added that they would rise.', ['[Paul Hale=Paul Hale] <added> {that they would rise} indirect']],
  ['Paul Hale spoke of a crisis.', ['[Paul Hale=Paul Hale] <spoke of> {a crisis} indirect']],
  ['Paul Hale complained about prices.', ['[Paul Hale=Paul Hale] <complained about> {prices} indirect']],
  [
    'It was learned on Monday that prices would rise.',
    ['[=?*] <was learned> {that prices would rise} indirect 2031-05-05//'],
  ],
  [
    'US officials said prices would rise, but Paul Hale disagreed.',
    ['[US officials=US officials*] <said> {prices would rise} indirect'],
  ],
  ['Paul Hale: "Prices will rise."', ['[Paul Hale=Paul Hale] <:> {"Prices will rise."} direct']],
  [
    'Peru sold rifles to Ghana in March, a source said.',
    ['[a source=source*] <said> {Peru sold rifles to Ghana in March} indirect'],
  ],
  [
    'Peru sold rifles to Ghana, an official said.',
    ['[an official=official*] <said> {Peru sold rifles to Ghana} indirect'],
  ],
  ['Peru, an ally of Ghana, said it would pay.', ['[Peru, an ally of Ghana,=Peru] <said> {it would pay} indirect']],
  [
    'Anna Reed has long argued that the bridge was safe.',
    ['[Anna Reed=Anna Reed] <has long argued> {that the bridge was safe} indirect'],
  ],
  [
    'Anna Reed was told by Paul Hale that the bridge was safe.',
    ['[Paul Hale=Paul Hale] <was told> {that the bridge was safe} indirect'],
  ],
  ['Engineers fear that the bridge is unsafe.', ['[Engineers=Engineers*] <fear> {that the bridge is unsafe} indirect']],
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
  [
    'The bridge is safe, Anna Reed says. "We checked it," she says.',
    ['[Anna Reed=Anna Reed] <says> {The bridge is safe} indirect', '[she=Anna Reed] <says> {"We checked it,"} direct'],
  ],
  ['The bridge is safe, says Anna Reed.', ['[Anna Reed=Anna Reed] <says> {The bridge is safe} indirect']],
  [
    'The bridge is safe, Anna Reed, an engineer, says.',
    ['[Anna Reed, an engineer,=Anna Reed] <says> {The bridge is safe} indirect'],
  ],
  ['"The bridge is safe," said the mayor.', ['[the mayor=mayor] <said> {"The bridge is safe,"} direct']],
  [
    '"The bridge is safe," the mayor said. "It will be opened in May," she added.',
    [
      '[the mayor=mayor] <said> {"The bridge is safe,"} direct',
      '[she=mayor] <added> {"It will be opened in May,"} direct',
    ],
  ],
  [
    'Anna Reed said the bridge was "perfectly safe".',
    ['[Anna Reed=Anna Reed] <said> {the bridge was "perfectly safe"} mixed'],
  ],
  ['Anna Reed said "the bridge is safe".', ['[Anna Reed=Anna Reed] <said> {"the bridge is safe"} direct']],
  ['Anna Reed: "The bridge is safe."', ['[Anna Reed=Anna Reed] <:> {"The bridge is safe."} direct']],
  ['"The bridge is safe." – Anna Reed', ['[Anna Reed=Anna Reed] <–> {"The bridge is safe."} direct']],
  [
    '"The bridge is safe," Anna Reed told Paul Hale.',
    ['[Anna Reed=Anna Reed] <told> {"The bridge is safe,"} direct to Paul Hale'],
  ],
  [
    '"The bridge is safe," Anna Reed told a meeting in Lima on Tuesday.',
    ['[Anna Reed=Anna Reed] <told> {"The bridge is safe,"} direct 2031-05-06/Lima/'],
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
  [
    'The bridge is safe, the BBC reported, citing Anna Reed.',
    [
      '[the BBC=BBC] <reported> {The bridge is safe} indirect',
      '[Anna Reed=Anna Reed] <citing> {The bridge is safe} indirect in 0 via BBC',
    ],
  ],
  ['The bridge is safe, Reuters reported.', ['[Reuters=Reuters] <reported> {The bridge is safe} indirect']],
  ['Reports say the bridge is safe.', ['[Reports=Reports*] <say> {the bridge is safe} indirect']],
  ['Media reports said the bridge was safe.', ['[Media reports=Media reports*] <said> {the bridge was safe} indirect']],
  [
    'The BBC said engineers had told it that the bridge was unsafe.',
    [
      '[The BBC=BBC] <said> {engineers had told it that the bridge was unsafe} indirect',
      '[engineers=engineers*] <had told> {that the bridge was unsafe} indirect in 0 via BBC',
    ],
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
  ['The bridge is unsafe, said one engineer.', ['[one engineer=one engineer*] <said> {The bridge is unsafe} indirect']],
  ['The bridge is said to be unsafe.', ['[=?*] <is said> {The bridge | to be unsafe} indirect']],
  ['The bridge was reported to be unsafe.', ['[=?*] <was reported> {The bridge | to be unsafe} indirect']],
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
    'A letter from Anna Reed says the bridge is safe.',
    ['[A letter from Anna Reed=letter*] <says> {the bridge is safe} indirect'],
  ],
  [
    'The letter, signed by Anna Reed, says the bridge is safe.',
    ['[The letter, signed by Anna Reed,=letter*] <says> {the bridge is safe} indirect'],
  ],
  [
    'Police said the bridge was safe. They said it would be opened.',
    ['[Police=Police] <said> {the bridge was safe} indirect', '[They=Police] <said> {it would be opened} indirect'],
  ],
  [
    'The council met on Monday. Members said the bridge was safe.',
    ['[Members=Members] <said> {the bridge was safe} indirect'],
  ],
  [
    'Anna Reed said that Paul Hale believed that the bridge was safe.',
    [
      '[Anna Reed=Anna Reed] <said> {that Paul Hale believed that the bridge was safe} indirect',
      '[Paul Hale=Paul Hale] <believed> {that the bridge was safe} indirect in 0',
    ],
  ],
  [
    'Reed says bridge is safe || Anna Reed said on Monday that the bridge was safe.',
    [
      '[Reed=Anna Reed] <says> {bridge is safe} indirect',
      '[Anna Reed=Anna Reed] <said> {that the bridge was safe} indirect 2031-05-05//',
    ],
  ],
  [
    'Bridge is safe, says Reed || "The bridge is safe," Anna Reed said on Monday. She is an engineer.',
    [
      '[Reed=Anna Reed] <says> {Bridge is safe} indirect',
      '[Anna Reed=Anna Reed] <said> {"The bridge is safe,"} direct 2031-05-05//',
    ],
  ],
  [
    'Anna Reed said the bridge was safe, and Paul Hale left the town on Tuesday.',
    ['[Anna Reed=Anna Reed] <said> {the bridge was safe} indirect'],
  ],
  ['The plan met with criticism from drivers.', ['[drivers=drivers*] <met with criticism from> {The plan} indirect']],
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
    'The road is wet – "very wet", says Anna Reed.',
    ['[Anna Reed=Anna Reed] <says> {The road is wet – "very wet"} mixed'],
  ],
  [
    '"Wet": Anna Reed on the road || The road is wet, Anna Reed said on Monday.',
    ['[Anna Reed=Anna Reed] <said> {The road is wet} indirect 2031-05-05//'],
  ],
  [
    'Reed "sorry" for fire || Anna Reed was sorry for the fire, she said on Monday.',
    [
      '[she=Anna Reed] <said> {Anna Reed was sorry for the fire} indirect 2031-05-05//',
      '[Anna Reed=Anna Reed] <was sorry for> {the fire} indirect in 0 2031-05-05//',
    ],
  ],
  [
    'Anna Reed \'sorry for fire\' || "I am sorry for the fire," Anna Reed said on Monday.',
    [
      '[Anna Reed=Anna Reed] <said> {"I am sorry for the fire,"} direct 2031-05-05//',
      '[I=Anna Reed] <am sorry for> {the fire} direct in 0 2031-05-05//',
    ],
  ],
  [
    'Road is wet: report || A report by the bank said on Monday that the road was wet.',
    ['[A report by the bank=report*] <said> {that the road was wet} indirect 2031-05-05//'],
  ],
  [
    'Road is wet – Reed || Anna Reed said on Monday that the road was wet.',
    ['[Anna Reed=Anna Reed] <said> {that the road was wet} indirect 2031-05-05//'],
  ],
  [
    'Road wet, officials say || Officials said on Monday that the road was wet.',
    ['[Officials=Officials*] <said> {that the road was wet} indirect 2031-05-05//'],
  ],
  [
    'Minister says road wet || Anna Reed, the minister, said on Monday that the road was wet.',
    [
      '[Minister=Anna Reed] <says> {road wet} indirect',
      '[Anna Reed, the minister,=Anna Reed] <said> {that the road was wet} indirect 2031-05-05//',
    ],
  ],
  [
    'Spokesman: road wet || The road was wet, a spokesman for the council said on Monday.',
    ['[a spokesman for the council=spokesman] <said> {The road was wet} indirect 2031-05-05//'],
  ],
  [
    'Council "to close road" || The council will close the road, Anna Reed said on Monday.',
    ['[Anna Reed=Anna Reed] <said> {The council will close the road} indirect 2031-05-05//'],
  ],
  ['"The road is wet" – Anna Reed, a driver', ['[Anna Reed, a driver=Anna Reed] <–> {"The road is wet"} direct']],
  [
    'The road is wet, said Anna Reed, "and it will be wet tomorrow".',
    ['[Anna Reed=Anna Reed] <said> {The road is wet | "and it will be wet tomorrow"} mixed'],
  ],
  [
    '"The road is wet," said Paul Hale, citing Anna Reed.',
    [
      '[Paul Hale, citing Anna Reed=Paul Hale] <said> {"The road is wet,"} direct',
      '[Anna Reed=Anna Reed] <citing> {"The road is wet,"} direct in 0',
    ],
  ],
  [
    'The road is wet, the council said, citing a report.',
    [
      '[the council=council] <said> {The road is wet} indirect',
      '[a report=report*] <citing> {The road is wet} indirect in 0 via council',
    ],
  ],
  ['Anna Reed told the BBC: "The road is wet."', ['[Anna Reed=Anna Reed] <told> {"The road is wet."} direct via BBC']],
  ['Anna Reed told me that the road was wet.', ['[Anna Reed=Anna Reed] <told> {that the road was wet} indirect']],
  [
    'Anna Reed told Paul Hale, the mayor, that the road was wet.',
    ['[Anna Reed=Anna Reed] <told> {that the road was wet} indirect to Paul Hale'],
  ],
  [
    '"The road is wet," Anna Reed said. Paul Hale nodded. "It is," he said.',
    ['[Anna Reed=Anna Reed] <said> {"The road is wet,"} direct', '[he=Paul Hale] <said> {"It is,"} direct'],
  ],
  [
    '"The road is wet," she told the council. "We must close it," she added.',
    ['[she=?] <told> {"The road is wet,"} direct', '[she=?] <added> {"We must close it,"} direct'],
  ],
  [
    '"The road is wet," Anna Reed says in the report.',
    ['[Anna Reed=Anna Reed] <says> {"The road is wet,"} direct //the report'],
  ],
  ['"The road is wet," reads the report.', ['[the report=report*] <reads> {"The road is wet,"} direct']],
  ['"The road is wet," the report reads.', ['[the report=report*] <reads> {"The road is wet,"} direct']],
  [
    'The letter, seen by the BBC, said the road was wet.',
    ['[The letter, seen by the BBC,=letter*] <said> {the road was wet} indirect'],
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
    '"I believe Paul Hale was wrong," Anna Reed said.',
    [
      '[Anna Reed=Anna Reed] <said> {"I believe Paul Hale was wrong,"} direct',
      '[I=Anna Reed] <believe> {Paul Hale was wrong} direct in 0',
    ],
  ],
  [
    '"We think that it is wet," Anna Reed, who leads the council, said.',
    [
      '[Anna Reed, who leads the council,=Anna Reed] <said> {"We think that it is wet,"} direct',
      '[We=Anna Reed] <think> {that it is wet} direct in 0',
    ],
  ],
  [
    '"My brother says the road is wet," Anna Reed said.',
    [
      '[Anna Reed=Anna Reed] <said> {"My brother says the road is wet,"} direct',
      '[My brother=brother] <says> {the road is wet} direct in 0',
    ],
  ],
  [
    '"Our engineers say the road is wet," the council said.',
    [
      '[the council=council] <said> {"Our engineers say the road is wet,"} direct',
      '[Our engineers=engineers*] <say> {the road is wet} direct in 0',
    ],
  ],
  ['Anna Reed said "my road" was wet.', ['[Anna Reed=Anna Reed] <said> {"my road" was wet} mixed']],
  [
    'Anna Reed said her brother believed the road was wet.',
    [
      '[Anna Reed=Anna Reed] <said> {her brother believed the road was wet} indirect',
      '[her brother=Anna Reed’s brother] <believed> {the road was wet} indirect in 0',
    ],
  ],
  [
    'Anna Reed said that she believed that the road was wet.',
    [
      '[Anna Reed=Anna Reed] <said> {that she believed that the road was wet} indirect',
      '[she=Anna Reed] <believed> {that the road was wet} indirect in 0',
    ],
  ],
  [
    'Anna Reed said that it was believed that the road was wet.',
    [
      '[Anna Reed=Anna Reed] <said> {that it was believed that the road was wet} indirect',
      '[=?] <was believed> {that the road was wet} indirect in 0',
    ],
  ],
  [
    'Anna Reed said Paul Hale said Mark Dean said the road was wet.',
    [
      '[Anna Reed=Anna Reed] <said> {Paul Hale said Mark Dean said the road was wet} indirect',
      '[Paul Hale=Paul Hale] <said> {Mark Dean said the road was wet} indirect in 0',
      '[Mark Dean=Mark Dean] <said> {the road was wet} indirect in 1',
    ],
  ],
  [
    'Anna Reed claimed that Paul Hale denied that the road was wet.',
    [
      '[Anna Reed=Anna Reed] <claimed> {that Paul Hale denied that the road was wet} indirect',
      '[Paul Hale=Paul Hale] <denied> {that the road was wet} indirect in 0',
    ],
  ],
  [
    'Police said on Monday that a man, 40, said the road was wet.',
    [
      '[Police=Police] <said> {that a man, 40, said the road was wet} indirect 2031-05-05//',
      '[a man, 40,=man*] <said> {the road was wet} indirect in 0 2031-05-05//',
    ],
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
    "The drivers' union said the road was wet.",
    ["[The drivers' union=drivers' union] <said> {the road was wet} indirect"],
  ],
  [
    "The head of the drivers' union said the road was wet.",
    ["[The head of the drivers' union=head*] <said> {the road was wet} indirect"],
  ],
  [
    "The head of the drivers' union, Anna Reed, said the road was wet.",
    ["[The head of the drivers' union, Anna Reed,=Anna Reed] <said> {the road was wet} indirect"],
  ],
  [
    "Anna Reed, head of the drivers' union, said the road was wet.",
    ["[Anna Reed, head of the drivers' union,=Anna Reed] <said> {the road was wet} indirect"],
  ],
  [
    'Two of the drivers said the road was wet.',
    ['[Two of the drivers=Two of the drivers*] <said> {the road was wet} indirect'],
  ],
  ['Most drivers said the road was wet.', ['[Most drivers=Most drivers*] <said> {the road was wet} indirect']],
  ['All of them said the road was wet.', ['[All of them=all of them*] <said> {the road was wet} indirect']],
  ['Everyone says the road is wet.', ['[Everyone=?] <says> {the road is wet} indirect']],
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
    "Anna Reed's office said the road was wet.",
    ["[Anna Reed's office=Anna Reed's office] <said> {the road was wet} indirect"],
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
  ['Three diplomats said the road was wet.', ['[Three diplomats=Three diplomats*] <said> {the road was wet} indirect']],
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
    'The foreign ministry of Peru said the road was wet.',
    ['[The foreign ministry of Peru=foreign ministry] <said> {the road was wet} indirect'],
  ],
  [
    'The ministry said the road was wet. Its spokesman said it would be closed.',
    [
      '[The ministry=ministry] <said> {the road was wet} indirect',
      '[Its spokesman=spokesman] <said> {it would be closed} indirect',
    ],
  ],
  [
    'The ministry said the road was wet. The minister, Anna Reed, said it would be closed. She said it was old.',
    [
      '[The ministry=ministry] <said> {the road was wet} indirect',
      '[The minister, Anna Reed,=Anna Reed] <said> {it would be closed} indirect',
      '[She=Anna Reed] <said> {it was old} indirect',
    ],
  ],
  [
    'A spokesman, quoted by the BBC, said the road was wet.',
    ['[A spokesman, quoted by the BBC,=spokesman*] <said> {the road was wet} indirect'],
  ],
  [
    'Paul Hale joined Rovers in May. The 31-year-old Chilean said that he was glad.',
    ['[The 31-year-old Chilean=Paul Hale] <said> {that he was glad} indirect'],
  ],
  ['The German said that talks had failed.', ['[The German=German*] <said> {that talks had failed} indirect']],
  [
    'The Russian said that talks had failed. The Germans said that they had not.',
    [
      '[The Russian=Russian*] <said> {that talks had failed} indirect',
      '[The Germans=Germany] <said> {that they had not} indirect',
    ],
  ],
  ['The Vatican said that talks had failed.', ['[The Vatican=Vatican City] <said> {that talks had failed} indirect']],
  ['The Dutch said that talks had failed.', ['[The Dutch=Netherlands] <said> {that talks had failed} indirect']],
  ['An Iraqi said that talks had failed.', ['[An Iraqi=Iraqi*] <said> {that talks had failed} indirect']],
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
  [
    'Since May, its report finds, the road has been closed.',
    ['[its report=report*] <finds> {Since May | the road has been closed} indirect'],
  ],
];

/** By the model, with the rules beside it. */
export const READ: Rows = [
  ['The bridge was closed, hours before the mayor told the council.', []],
  [
    'According to the indictment made public on Thursday, Ada Roe was paid 30,000 crowns.',
    [
      '[the indictment made public on Thursday=indictment] <According to> {Ada Roe was paid 30,000 crowns} indirect 2031-05-01//',
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
  [
    'While Paul Hale said that he believes that voters will stay, he has left.',
    [
      '[Paul Hale=Paul Hale] <said> {that he believes that voters will stay} indirect',
      '[he=Paul Hale] <believes> {that voters will stay} indirect in 0',
    ],
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
    'The clerk, who saw it, said Ann Reed, a nurse in the town since May, had left.',
    ['[The clerk=clerk*] <said> {Ann Reed, a nurse in the town since May, had left} indirect'],
  ],
  ['A judge gave Paul Hale his last opportunity to make a statement on the plan.', []],
  [
    'Hurricane Ada slammed the island, Nia Orr said.',
    ['[Nia Orr=Nia Orr] <said> {Hurricane Ada slammed the island} indirect'],
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
    'Paul Reed, arrested for theft in Lima, denies it.',
    ['[Paul Reed, arrested for theft in Lima,=Paul Reed] <denies> {it} indirect'],
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
  ['A farmer, according to its whims, can alter the plan.', []],
  [
    '"Let me quote Paul Hale, no enemy of business," Anna Reed said. "He said, \'Firms are not waiting for a cut.\'"',
    [
      '[Anna Reed=Anna Reed] <said> {"Let me quote Paul Hale, no enemy of business," | "He said, \'Firms are not waiting for a cut.\'"} direct',
      "[He=?] <said> {, 'Firms are not waiting for a cut} direct in 0",
    ],
  ],
  ...EITHER,
  [
    'A Peruvian official warned that floods were near.\n\nPeruvian Deputy Minister Anna Reed said that rivers were rising.\n\nPeruvian President Paul Hale said that help was ready.',
    [
      '[A Peruvian official=Anna Reed] <warned> {that floods were near} indirect',
      '[Peruvian Deputy Minister Anna Reed=Anna Reed] <said> {that rivers were rising} indirect',
      '[Peruvian President Paul Hale=Paul Hale] <said> {that help was ready} indirect',
    ],
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
    'The council announced that it would pay, saying the work was done.',
    [
      '[The council=council] <saying> {the work was done} indirect',
      '[The council=council] <announced> {that it would pay} indirect',
    ],
  ],
  ['It is believed that the council will pay.', ['[=?*] <It is believed> {that the council will pay} indirect']],
  [
    'Paul Hale wondered why the council had paid.',
    ['[Paul Hale=Paul Hale] <wondered> {why the council had paid} indirect'],
  ],
  ['Paul Hale said: "The council will pay."', ['[Paul Hale=Paul Hale] <said:> {"The council will pay."} direct']],
  [
    '"The council," Paul Hale said, "will pay."',
    ['[Paul Hale=Paul Hale] <said> {"The council," | "will pay."} direct'],
  ],
  ['Paul Hale called the plan "a mistake".', ['[Paul Hale=Paul Hale] <called> {the plan "a mistake"} mixed']],
  [
    'Paul Hale described the plan as a mistake.',
    ['[Paul Hale=Paul Hale] <described> {the plan as a mistake} indirect'],
  ],
  [
    'Paul Hale said Monday that he was sure that the council would pay.',
    [
      '[Paul Hale=Paul Hale] <said Monday> {that he was sure that the council would pay} indirect 2031-05-05//',
      '[he=Paul Hale] <was sure> {that the council would pay} indirect in 0 2031-05-05//',
    ],
  ],
  [
    'The minister, Paul Hale, left the room. "I will not pay," he said. "Nobody will."',
    ['[he=Paul Hale] <said> {"I will not pay," | "Nobody will."} direct'],
  ],
  ['Anna Reed declined to comment.', ['[Anna Reed=Anna Reed] <declined> {to comment} indirect']],
  ['Anna Reed promised to pay.', ['[Anna Reed=Anna Reed] <promised> {to pay} indirect']],
  ['Anna Reed wants to pay.', ['[Anna Reed=Anna Reed] <wants> {to pay} indirect']],
  ['Prices will rise, Anna Reed fears.', []],
  ['There are reports that prices have risen.', []],
  ['There was concern that prices would rise.', []],
  [
    '"Prices will rise," Paul Hale told the BBC. "We cannot stop it," he added.',
    [
      '[Paul Hale=Paul Hale] <told> {"Prices will rise,"} direct via BBC',
      '[he=Paul Hale] <added> {"We cannot stop it,"} direct',
    ],
  ],
  [
    'Paul Hale wrote on Twitter that prices would rise.',
    ['[Paul Hale=Paul Hale] <wrote on Twitter> {that prices would rise} indirect'],
  ],
  [
    'Paul Hale is convinced that prices will rise.',
    ['[Paul Hale=Paul Hale] <is convinced> {that prices will rise} indirect'],
  ],
  ['It emerged that prices would rise.', []],
  ['Prices, he said, would rise.', ['[he=?] <said> {Prices | would rise} indirect']],
  [
    'Paul Hale read out a letter in which Anna Reed said that prices would rise.',
    [
      '[Paul Hale=Paul Hale] <read out> {a letter in which Anna Reed said that prices would rise} indirect',
      '[Anna Reed=Anna Reed] <said> {that prices would rise} indirect in 0',
    ],
  ],
  ['"Prices will rise." Those were the words of Paul Hale.', []],
  ['There are fears that the bridge is unsafe.', []],
  [
    'Anna Reed repeated her claim that the bridge is safe.',
    ['[Anna Reed=Anna Reed] <repeated> {her claim that the bridge is safe} indirect'],
  ],
  ["In Anna Reed's view, the bridge is safe.", ["[Anna Reed's=Anna Reed] <view> {the bridge is safe} indirect"]],
  ['For Anna Reed, the bridge is safe.', []],
  ['"The bridge," she said, "is safe."', ['[she=?] <said> {"The bridge," | "is safe."} direct']],
  ['Anna Reed on the bridge: "It is safe."', ['[Anna Reed=Anna Reed] <:> {"It is safe."} direct']],
  [
    'Anna Reed said on Tuesday, quoting Paul Hale, that the bridge was safe.',
    [
      '[Anna Reed=Anna Reed] <said> {that the bridge was safe} indirect 2031-05-06//',
      '[Paul Hale=Paul Hale] <quoting> {that the bridge was safe} indirect in 0 2031-05-06//',
    ],
  ],
  [
    'Anna Reed refused to say whether the bridge was safe.',
    ['[Anna Reed=Anna Reed] <refused to say> {whether the bridge was safe} indirect'],
  ],
  [
    'Anna Reed noted that the bridge was old, adding that it was safe.',
    [
      '[Anna Reed=Anna Reed] <adding> {that it was safe} indirect',
      '[Anna Reed=Anna Reed] <noted> {that the bridge was old} indirect',
    ],
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
  ['It was not clear whether the bridge was safe.', []],
  ['Q: Is the bridge safe? A: Yes.', []],
  [
    'Official: bridge is safe || The bridge is safe, Anna Reed said on Monday.',
    [
      '[Official=Official*] <:> {bridge is safe} indirect',
      '[Anna Reed=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
    ],
  ],
  [
    'Mayor: "The bridge is safe" || The bridge is safe, Anna Reed, the mayor, said on Monday.',
    [
      '[Mayor=Anna Reed] <:> {"The bridge is safe"} direct',
      '[Anna Reed, the mayor,=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
    ],
  ],
  [
    '"We checked it," Anna Reed said. "It is safe." Paul Hale was less sure. "I do not know," he said.',
    [
      '[Anna Reed=Anna Reed] <said> {"We checked it," | "It is safe."} direct',
      '[he=Paul Hale] <said> {"I do not know,"} direct',
    ],
  ],
  ['The fire stirred fears of more fires among residents.', []],
  ['The fire drew criticism from Anna Reed.', ['[Anna Reed=Anna Reed] <drew criticism> {The fire} indirect']],
  ['The plan won praise from Anna Reed for its care.', []],
  ['Concern about the road is growing among drivers.', []],
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
  ['The conclusion of the report was that the road was safe.', []],
  ['One theory is that the road was wet.', []],
  ['The road, residents say, is wet.', ['[residents=residents*] <say> {The road | is wet} indirect']],
  ['"The road is wet." Anna Reed, driver', []],
  [
    '"The road," Anna Reed said at a meeting in Lima, "is wet."',
    ['[Anna Reed=Anna Reed] <said> {"The road," | "is wet."} direct /Lima/a meeting in Lima'],
  ],
  [
    'The BBC, quoting an official, said the road was wet.',
    [
      '[The BBC=BBC] <said> {the road was wet} indirect',
      '[an official=official*] <quoting> {the road was wet} indirect in 0 via BBC',
    ],
  ],
  [
    'The agency quoted the minister as saying: "The road is wet."',
    ['[The agency=agency] <quoted the minister as saying:> {"The road is wet."} direct'],
  ],
  [
    'Anna Reed has been quoted as saying that the road is wet.',
    ['[Anna Reed=Anna Reed] <has been quoted as saying> {that the road is wet} indirect'],
  ],
  [
    '"Is the road wet?" Paul Hale asked. "Yes," Anna Reed said.',
    ['[Paul Hale=Paul Hale] <asked> {"Is the road wet?"} direct', '[Anna Reed=Anna Reed] <said> {"Yes,"} direct'],
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
    'Anna Reed is expected to say that the road is wet.',
    ['[=?*] <is expected to say> {Anna Reed | that the road is wet} indirect'],
  ],
  [
    'Anna Reed is to say on Monday that the road is wet.',
    ['[Anna Reed=Anna Reed] <is to say> {that the road is wet} indirect 2031-05-12//'],
  ],
  ['I think the road is wet.', ['[I=?] <think> {the road is wet} indirect']],
  ['I said the road was wet.', ['[I=?] <said> {the road was wet} indirect']],
  ['We believe the road is wet.', ['[We=?] <believe> {the road is wet} indirect']],
  [
    'Anna Reed accused Paul Hale of claiming that the road was wet.',
    [
      '[Anna Reed=Anna Reed] <accused> {Paul Hale of claiming that the road was wet} indirect',
      '[Paul Hale=Paul Hale] <claiming> {that the road was wet} indirect in 0',
    ],
  ],
  [
    'Anna Reed: The road is wet. Paul Hale: No, it is dry.',
    ['[Anna Reed=Anna Reed] <:> {The road is wet} indirect', '[Paul Hale=Paul Hale] <:> {No, it is dry} indirect'],
  ],
  ['Q. Is the road wet? A. Yes, it is wet.', []],
  [
    'Officials interviewed by the Gazette said that talks had failed.',
    ['[Officials interviewed by the Gazette=Officials*] <said> {that talks had failed} indirect'],
  ],
  ['Everything went according to plan.', []],
  ['Everything went ahead, according to police.', ['[police=police] <according to> {Everything went ahead} indirect']],
  [
    'Anna Reed reportedly did not follow the rules.',
    ['[=?*] <reportedly> {Anna Reed | did not follow the rules} indirect'],
  ],
  [
    'Anna Reed reportedly said that talks had failed.',
    ['[Anna Reed=Anna Reed] <reportedly said> {that talks had failed} indirect'],
  ],
  ['Anna Reed made the announcement on Friday.', []],
  [
    'Anna Reed made the announcement that talks had failed.',
    ['[Anna Reed=Anna Reed] <made the announcement> {that talks had failed} indirect'],
  ],
  [
    'Paul Hale, a producer of films like "Cold Water" and "The Long Road," denied taking the money but stressed that he had known of it.',
    [
      '[Paul Hale=Paul Hale] <stressed> {that he had known of it} indirect',
      '[Paul Hale, a producer of films like "Cold Water" and "The Long Road,"=Paul Hale] <denied> {taking the money} indirect',
    ],
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
    'The Valley Gazette and the Hill Courier printed the letters. The paper said that talks had failed.',
    ['[The paper=paper*] <said> {that talks had failed} indirect'],
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
    'Anna Reed posted a note, stating that a rocket, known as the Heavy Lifter, will blast off from Lima.',
    [
      '[Anna Reed=Anna Reed] <stating> {that a rocket, known as the Heavy Lifter, will blast off from Lima} indirect',
      '[Anna Reed=Anna Reed] <posted> {a note} indirect',
    ],
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
  ['A report said that talks had failed.', ['[A report=report*] <said> {that talks had failed} indirect']],
  [
    'The Interpol report, seen on Monday, shows that talks had failed.',
    ['[The Interpol report, seen on Monday,=Interpol report] <shows> {that talks had failed} indirect 2031-05-05//'],
  ],
  [
    'Anna Reed in May said that the road was wet.',
    ['[Anna Reed in May=Anna Reed] <said> {that the road was wet} indirect 2031-05//'],
  ],
  [
    'Anna Reed defended the plan to move the market, saying the road was wet.',
    [
      '[Anna Reed=Anna Reed] <saying> {the road was wet} indirect',
      '[Anna Reed=Anna Reed] <defended> {the plan to move the market} indirect',
    ],
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
  [
    'The road has been closed since May, its report, dated June 2, finds.',
    ['[its report, dated June 2,=report*] <finds> {The road has been closed since May} indirect 2031-06-02//'],
  ],
  [
    'A mayor who saw the road said, smiling, that it was wet.',
    ['[A mayor who saw the road=mayor*] <said> {that it was wet} indirect'],
  ],
  ['The road was wet, it added.', ['[it=?] <added> {The road was wet} indirect']],
  ['The company said that the road was wet.', ['[The company=company] <said> {that the road was wet} indirect']],
  [
    'Tarn has closed its plant. Anna Reed left in May. Paul Hale left in June. Rain fell. Snow fell. The firm said that it had lost money.',
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
    'Tarn Shipping has closed its plant in Lima. Prices in Peru rose. Rain fell on Monday. Schools were shut. Trains ran late. The firm said it was sorry.',
    ['[The firm=firm] <said> {it was sorry} indirect'],
  ],
  [
    'Tarn will close its plant. The report was on Vell Shipping. The firm said it was sorry.',
    ['[The firm=firm] <said> {it was sorry} indirect'],
  ],
  [
    'A Peruvian official said the road was wet. The Chilean official said it was closed. The Peruvian official said it was dry.',
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
    'Anna Reed said that Tarn had closed its plant. The firm said that it had lost money.',
    [
      '[Anna Reed=Anna Reed] <said> {that Tarn had closed its plant} indirect',
      '[The firm=firm] <said> {that it had lost money} indirect',
    ],
  ],
  [
    'The former mayor told the court that the road was dry. "I would have known," said Anna Reed.',
    [
      '[The former mayor=Anna Reed] <told> {that the road was dry} indirect',
      '[Anna Reed=Anna Reed] <said> {"I would have known,"} direct',
    ],
  ],
  [
    'The former mayor told the court that the road was dry. "I would have known," said Anna Reed, a driver.',
    [
      '[The former mayor=former mayor*] <told> {that the road was dry} indirect',
      '[Anna Reed, a driver=Anna Reed] <said> {"I would have known,"} direct',
    ],
  ],
  [
    'Anna Reed came by boat. The former mayor told the court that the road was dry. "I would have known," said Anna Reed.',
    [
      '[The former mayor=former mayor*] <told> {that the road was dry} indirect',
      '[Anna Reed=Anna Reed] <said> {"I would have known,"} direct',
    ],
  ],
  [
    "Anna Reed's letter named Paul Hale. The letter's author said that the road was wet.",
    ["[The letter's author=letter's author*] <said> {that the road was wet} indirect"],
  ],
  [
    'Gov. Anna Reed arrived at noon. The governor said that the road was wet.',
    ['[The governor=Anna Reed] <said> {that the road was wet} indirect'],
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
  ['According to the law, the road must close.', ['[the law=law] <According to> {the road must close} indirect']],
  ['Paul Hale took the plan for granted.', []],
  [
    'Paul Hale, of the Gazette, and Anna Reed said that the road was wet.',
    ['[Paul Hale, of the Gazette, and Anna Reed=Paul Hale] <said> {that the road was wet} indirect'],
  ],
  [
    'Officials asked by the council said that the road was wet.',
    ['[Officials asked by the council=Officials*] <said> {that the road was wet} indirect'],
  ],
  [
    'Anna Reed moved the shop, arguing that the road was wet.',
    ['[Anna Reed=Anna Reed] <arguing> {that the road was wet} indirect'],
  ],
  [
    'The council was told that the bridge had cracked. The bridge would stay shut, reporters were told.',
    [
      '[=?*] <was told> {that the bridge had cracked} indirect',
      '[=?*] <were told> {The bridge would stay shut} indirect',
    ],
  ],
  [
    'The letters, Anna Reed said, showed that the board had known of the leak.',
    [
      '[Anna Reed=Anna Reed] <said> {The letters | showed that the board had known of the leak} indirect',
      '[The letters=letters*] <showed> {that the board had known of the leak} indirect in 0',
    ],
  ],
  ['The bridge was closed by the council after a clerk complained.', []],
  [
    '"Nobody asked us," its founder, Nia Orr, said, adding that the crews had been paid.',
    [
      '[its founder, Nia Orr,=Nia Orr] <said> {"Nobody asked us,"} direct',
      '[its founder, Nia Orr,=Nia Orr] <adding> {that the crews had been paid} indirect',
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
  ['Prices rose before the firm warned of cuts.', ['[the firm=firm] <warned of> {cuts} indirect']],
  [
    '"The bridge will open in May," said Anna Reed. "We have waited for years. Nobody is happier than we are."\n\n"The tolls will pay for it all within ten years."\n\nPaul Hale left early.',
    [
      '[Anna Reed=Anna Reed] <said> {"The bridge will open in May," | "We have waited for years. Nobody is happier than we are." | "The tolls will pay for it all within ten years."} direct',
    ],
  ],
  [
    'According to the harbour master, Ada Kale, two boats are missing.',
    ['[the harbour master, Ada Kale=Ada Kale] <According to> {two boats are missing} indirect'],
  ],
  [
    '"The dam is safe", the engineer, Anna Reed, said, "and it will stay safe for years."',
    ['[the engineer, Anna Reed,=Anna Reed] <said> {"The dam is safe" | "and it will stay safe for years."} direct'],
  ],
  [
    'Anna Reed "sorry" about fire in mill || Anna Reed was sorry on Monday.',
    ['[Anna Reed=Anna Reed] <"sorry"> {about fire in mill} indirect'],
  ],
  ['The plan raised alarm in Norland.', ['[Norland=Norland] <raised alarm in> {The plan} indirect']],
  [
    'Paul Hale said the mill was closed. Ian Roe left the town. He said it would open.',
    ['[Paul Hale=Paul Hale] <said> {the mill was closed} indirect', '[He=Ian Roe] <said> {it would open} indirect'],
  ],
  [
    'Reed expressed her view that the mill would close, and her hope that the dam would hold.',
    [
      '[Reed=Reed] <expressed> {her view that the mill would close, and her hope that the dam would hold} indirect',
      '[her=?] <hope> {that the dam would hold} indirect in 0',
    ],
  ],
  [
    'Anna Reed spoke first on Monday. Paul Hale spoke next. The senator said the mill would close.',
    ['[The senator=?] <said> {the mill would close} indirect'],
  ],
  [
    'At a news conference in Lisbon, Anna Reed said that the mill was closed.',
    ['[Anna Reed=Anna Reed] <said> {that the mill was closed} indirect /Lisbon/a news conference in Lisbon,'],
  ],
  [
    'Hale said the mill was closed; the road was blocked, Reed said.',
    ['[Hale=Hale] <said> {the mill was closed} indirect', '[Reed=Reed] <said> {the road was blocked} indirect'],
  ],
  [
    'The council was told by Hale that the mill was closed.',
    ['[Hale=Hale] <was told> {that the mill was closed} indirect'],
  ],
  [
    'I think the mill is safe, but I fear for the dam.',
    ['[I=?] <think> {the mill is safe} indirect', '[I=?] <fear for> {the dam} indirect'],
  ],
  [
    'The woman who runs the mill said it would close.',
    ['[The woman who runs the mill=woman*] <said> {it would close} indirect'],
  ],
  [
    'The Courier reported that the mill would close, citing the ministry.',
    [
      '[The Courier=Courier] <reported> {that the mill would close} indirect',
      '[the ministry=ministry] <citing> {that the mill would close} indirect in 0 via Courier',
    ],
  ],
  ['Reed is not sure whether the mill is closed.', ['[Reed=Reed] <is not sure> {whether the mill is closed} indirect']],
  [
    'Twenty percent said the mill was closed; 78 percent said it was open.',
    [
      '[Twenty percent=Twenty percent] <said> {the mill was closed} indirect',
      '[78 percent=78 percent] <said> {it was open} indirect',
    ],
  ],
  ['Two Norlanders said the mill was closed.', ['[Two Norlanders=Norlanders] <said> {the mill was closed} indirect']],
  [
    'The lock was broken, according to Paul Hale. The "old lock" was older than the gate. "I saw it myself that morning."',
    ['[Paul Hale=Paul Hale] <according to> {The lock was broken} indirect'],
  ],
  [
    'The mill is closed, its report, dated May 2, finds.',
    ['[its report, dated May 2,=report*] <finds> {The mill is closed} indirect 2031-05-02//'],
  ],
  [
    'The mill was closed on Friday, according to two people who saw it and who asked not to be named.',
    [
      '[two people who saw it and who asked not to be named=two people*] <according to> {The mill was closed on Friday} indirect',
      '[who=two people*] <asked> {not to be named} indirect 2031-05-02//',
    ],
  ],
  [
    'Mill will close, court told || A court heard on Monday that the mill would close.',
    [
      '[court=?] <told> {Mill will close} indirect',
      '[A court=?] <heard> {that the mill would close} indirect 2031-05-05//',
    ],
  ],
  [
    'Anna Reed, the mayor: "The mill will close in May."\n\nPaul Hale: "It will not close."',
    [
      '[Anna Reed, the mayor=Anna Reed] <:> {"The mill will close in May."} direct',
      '[Paul Hale=Paul Hale] <:> {"It will not close."} direct',
    ],
  ],
  [
    'MARA VELL, MAYOR: Where was the mill?\n\nTARN: It was there.\n\nIt is gone now.\n\nVELL: When did it close?',
    [
      '[MARA VELL=MARA VELL] <:> {Where was the mill?} indirect',
      '[TARN=TARN] <:> {It was there.\n\nIt is gone now} indirect',
      '[VELL=MARA VELL] <:> {When did it close?} indirect',
    ],
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
    'Workers said they did not know of the mill. They said it was closed.',
    [
      '[Workers=Workers*] <said> {they did not know of the mill} indirect',
      '[They=Workers*] <said> {it was closed} indirect',
    ],
  ],
  [
    '"Why was the gate left open?" Anna Reed asked. "Who had the key to it?"',
    ['[Anna Reed=Anna Reed] <asked> {"Why was the gate left open?" | "Who had the key to it?"} direct'],
  ],
  [
    'The lock was broken, according to Paul Hale. "I saw it myself that morning."',
    ['[Paul Hale=Paul Hale] <according to> {The lock was broken | "I saw it myself that morning."} mixed'],
  ],
  [
    'Later, she said, the mill was closed. Anna Reed had seen the fire.',
    ['[she=?] <said> {Later | the mill was closed} indirect'],
  ],
  [
    'The fire began at dawn, a neighbour, speaking in Norland, said.',
    ['[a neighbour, speaking in Norland,=neighbour*] <said> {The fire began at dawn} indirect'],
  ],
  ['The council was warned by Hale about the fire.', ['[Hale=Hale] <was warned by Hale about> {the fire} indirect']],
  [
    'We think the mill is safe, but we fear the dam will break, Reed said.',
    [
      '[Reed=Reed] <said> {We think the mill is safe, but we fear the dam will break} indirect',
      '[We=Reed] <think> {the mill is safe} indirect in 0',
      '[we=Reed] <fear> {the dam will break} indirect in 0',
    ],
  ],
  [
    'According to the council, Ada Kale, a clerk, has left the town.',
    ['[the council=council] <According to> {Ada Kale, a clerk, has left the town} indirect'],
  ],
  [
    'Citing two officials, the Courier said the mill would close.',
    [
      '[two officials=two officials*] <Citing> {the mill would close} indirect in 1 via Courier',
      '[the Courier=Courier] <said> {the mill would close} indirect',
    ],
  ],
  [
    'Mill to close: report || The mill will close in May, the bank said in a report.',
    [
      '[report=report*] <:> {Mill to close} indirect',
      '[the bank=bank] <said in a report> {The mill will close in May} indirect //a report',
    ],
  ],
  [
    'The mill will close in May. — Anna Reed (@areed) May 3, 2031',
    ['[Anna Reed=Anna Reed] <—> {The mill will close in May} indirect 2031-05-03//'],
  ],
  [
    'Mara Vell spoke to the Courier.\n\nQ: Where was the mill?\n\nA: It was there.\n\nQ: When did it close?\n\nA: In May.',
    [
      '[Q=?] <:> {Where was the mill?} indirect',
      '[A=Mara Vell] <:> {It was there} indirect',
      '[Q=?] <:> {When did it close?} indirect',
      '[A=Mara Vell] <:> {In May} indirect',
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
    'Anna Reed is governor of Norland. The governor said the mill was closed.',
    ['[The governor=Anna Reed] <said> {the mill was closed} indirect'],
  ],
  ['Reed was so angry that she closed the mill.', []],
  [
    'Peruvians say prices are too high. The Peruvians say it will pass.',
    [
      '[Peruvians=Peruvians*] <say> {prices are too high} indirect',
      '[The Peruvians=Peru] <say> {it will pass} indirect',
    ],
  ],
  [
    'Moss & Tarn, a rival that told the regulator that prices rose, is calm.',
    ['[that=Moss & Tarn] <told> {that prices rose} indirect'],
  ],
  [
    "Peru minister says mill is lost || The mill was lost, Peru's trade minister, Ana Ruiz, said on Monday. Its health minister, Juan Rojas, said it was sold.",
    [
      '[Peru minister=Ana Ruiz] <says> {mill is lost} indirect',
      "[Peru's trade minister, Ana Ruiz,=Ana Ruiz] <said> {The mill was lost} indirect 2031-05-05//",
      '[Its health minister, Juan Rojas,=Juan Rojas] <said> {it was sold} indirect',
    ],
  ],
  [
    'Paul Hale spoke first. "It is closed," he said. Anna Reed wept. "It is open," she said.',
    ['[he=Paul Hale] <said> {"It is closed,"} direct', '[she=Anna Reed] <said> {"It is open,"} direct'],
  ],
  [
    'Paul Hale said the mill was closed. The builder, Ian Roe, left. He said it was open.',
    ['[Paul Hale=Paul Hale] <said> {the mill was closed} indirect', '[He=Ian Roe] <said> {it was open} indirect'],
  ],
  ['Anna Reed, accused of theft, was seen in Ghana.', ['[=?*] <accused> {of theft} indirect']],
  ["Peru's aid to Ghana raises alarm in Chile.", ["[Chile=Chile] <raises alarm in> {Peru's aid to Ghana} indirect"]],
  [
    '"The mill is lost," an aide to Anna Reed said.',
    ['[an aide to Anna Reed=aide*] <said> {"The mill is lost,"} direct'],
  ],
  [
    "Peru's president, Ana Ruiz, was there. Ghana's president said the mill was lost.",
    ["[Ghana's president=Ghana's president] <said> {the mill was lost} indirect"],
  ],
  [
    "Peru's threat to attack Ghana was leaked, Anna Reed said.",
    [
      "[Anna Reed=Anna Reed] <said> {Peru's threat to attack Ghana was leaked} indirect",
      "[Peru's=Peru] <threat> {to attack Ghana} indirect in 0",
    ],
  ],
  [
    '"The mill is lost," he told the Courier. Paul Hale owns it.',
    ['[he=?] <told> {"The mill is lost,"} direct to Courier'],
  ],
  [
    'Workers said the mill was closed. They added that it was open. Paul Hale wept.',
    ['[Workers=Workers*] <said> {the mill was closed} indirect', '[They=Workers*] <added> {that it was open} indirect'],
  ],
  [
    'The council said the mill was closed. They said it was open.',
    ['[The council=council] <said> {the mill was closed} indirect', '[They=council] <said> {it was open} indirect'],
  ],
  [
    '"The mill is lost," one of the owners said. "We are sad."',
    ['[one of the owners=one of the owners*] <said> {"The mill is lost," | "We are sad."} direct'],
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
    'A Peru official says mill is lost || A Peru official said on Monday that the mill was lost. Ana Ruiz, the trade minister of Peru, said it was sold.',
    [
      '[A Peru official=Peru official*] <says> {mill is lost} indirect',
      '[A Peru official=Peru official*] <said> {that the mill was lost} indirect 2031-05-05//',
      '[Ana Ruiz, the trade minister of Peru,=Ana Ruiz] <said> {it was sold} indirect',
    ],
  ],
  [
    'In a letter citing Anna Reed, the council said the mill would be sold.',
    [
      '[Anna Reed=Anna Reed] <citing> {the mill would be sold} indirect in 1 via council //a letter',
      '[the council=council] <said> {the mill would be sold} indirect',
    ],
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
    'The Peruvian said the mill was lost. Ana Ruiz of Peru owns it.',
    ['[The Peruvian=Peruvian*] <said> {the mill was lost} indirect'],
  ],
  [
    'Officials interviewed by the Courier said the mill was closed.',
    ['[Officials interviewed by the Courier=Officials*] <said> {the mill was closed} indirect'],
  ],
  [
    'Former mayor the Rev. Paul Hale said the mill was closed.',
    ['[Former mayor the Rev. Paul Hale=Paul Hale] <said> {the mill was closed} indirect'],
  ],
];

/** By the rules alone, without the model's spans. */
export const BY_RULES: Rows = [
  ...EITHER,
  [
    'The council, which met on Monday, said it would pay.',
    ['[The council, which met on Monday,=council] <said> {it would pay} indirect 2031-05-05//'],
  ],
  [
    'The council said in a statement that it would pay.',
    ['[The council=council] <said> {that it would pay} indirect //a statement'],
  ],
  ['It is believed that the council will pay.', ['[=?*] <is believed> {that the council will pay} indirect']],
  ['Paul Hale said: "The council will pay."', ['[Paul Hale=Paul Hale] <said> {"The council will pay."} direct']],
  [
    'Anna Reed was quoted by the Gazette as saying that the council had paid.',
    ['[Anna Reed=Anna Reed] <saying> {that the council had paid} indirect'],
  ],
  [
    'Paul Hale said Monday that he was sure that the council would pay.',
    [
      '[Paul Hale=Paul Hale] <said> {that he was sure that the council would pay} indirect 2031-05-05//',
      '[he=Paul Hale] <was sure> {that the council would pay} indirect in 0 2031-05-05//',
    ],
  ],
  [
    'The minister, Paul Hale, left the room. "I will not pay," he said. "Nobody will."',
    ['[he=Paul Hale] <said> {"I will not pay," | "Nobody will."} direct'],
  ],
  [
    "The minister's warning that prices would rise came late.",
    ["[The minister's=minister] <warning> {that prices would rise} indirect"],
  ],
  [
    'Asked about prices, Paul Hale said they would rise.',
    ['[=?*] <Asked about> {prices} indirect', '[Paul Hale=Paul Hale] <said> {they would rise} indirect'],
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
    'Mayor: "The bridge is safe" || The bridge is safe, Anna Reed, the mayor, said on Monday.',
    [
      '[Mayor=Anna Reed] <:> {"The bridge is safe"} direct',
      '[Anna Reed, the mayor,=Anna Reed] <said> {The bridge is safe} indirect 2031-05-05//',
    ],
  ],
  [
    '"We checked it," Anna Reed said. "It is safe." Paul Hale was less sure. "I do not know," he said.',
    [
      '[Anna Reed=Anna Reed] <said> {"We checked it," | "It is safe."} direct',
      '[he=Paul Hale] <said> {"I do not know,"} direct',
    ],
  ],
  ['Anna Reed thinks that the road is closed.', ['[Anna Reed=Anna Reed] <thinks> {that the road is closed} indirect']],
  ['"The road is closed." Anna Reed said it twice.', []],
  [
    '"The road is closed," Anna Reed said, "and it will stay closed."',
    ['[Anna Reed=Anna Reed] <said> {"The road is closed," | "and it will stay closed."} direct'],
  ],
  [
    '"The road is closed," she said. "It will stay closed." Anna Reed left.',
    ['[she=?] <said> {"The road is closed," | "It will stay closed."} direct'],
  ],
  ['"The road is closed!" Anna Reed shouted.', ['[Anna Reed=Anna Reed] <shouted> {"The road is closed!"} direct']],
  ['"Is the road closed?" asked Anna Reed.', ['[Anna Reed=Anna Reed] <asked> {"Is the road closed?"} direct']],
  ['Anna Reed asked, "Is the road closed?"', ['[Anna Reed=Anna Reed] <asked> {"Is the road closed?"} direct']],
  ['Anna Reed said of the road, "It is closed."', ['[Anna Reed=Anna Reed] <said> {"It is closed."} direct']],
  ['Anna Reed said: The road is closed.', ['[Anna Reed=Anna Reed] <said> {The road is closed} indirect']],
  [
    '"The road is closed," according to Anna Reed.',
    ['[Anna Reed=Anna Reed] <according to> {"The road is closed,"} direct'],
  ],
  [
    'The road is closed, according to the council and Anna Reed.',
    ['[the council and Anna Reed=council and Anna Reed] <according to> {The road is closed} indirect'],
  ],
  [
    'The road is closed, according to a letter seen by Reuters.',
    ['[a letter seen by Reuters=letter*] <according to> {The road is closed} indirect'],
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
  ['The council was told that the road was closed.', ['[=?*] <was told> {that the road was closed} indirect']],
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
  ['The road was closed, a spokesman said.', ['[a spokesman=spokesman*] <said> {The road was closed} indirect']],
  [
    'The road was closed, a spokesman for Anna Reed said.',
    ['[a spokesman for Anna Reed=spokesman] <said> {The road was closed} indirect'],
  ],
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
  ['Anna Reed counted 40 roads.', []],
  ['Anna Reed boasted of her roads.', ['[Anna Reed=Anna Reed] <boasted of> {her roads} indirect']],
  ['Anna Reed joked that the road was closed.', ['[Anna Reed=Anna Reed] <joked> {that the road was closed} indirect']],
  [
    'Anna Reed shouted that the road was closed.',
    ['[Anna Reed=Anna Reed] <shouted> {that the road was closed} indirect'],
  ],
  ['Anna Reed found that the road was closed.', ['[Anna Reed=Anna Reed] <found> {that the road was closed} indirect']],
  ['Anna Reed found the road closed.', ['[Anna Reed=Anna Reed] <found> {the road closed} indirect']],
  ['Anna Reed says so.', []],
  ['As Anna Reed said, the road is closed.', ['[Anna Reed=Anna Reed] <said> {the road is closed} indirect']],
  ['Anna Reed smiled. "The road is closed," she said.', ['[she=Anna Reed] <said> {"The road is closed,"} direct']],
  [
    'Anna Reed and Paul Hale met. "The road is closed," he said. "It is," she said.',
    ['[he=?] <said> {"The road is closed,"} direct', '[she=Anna Reed] <said> {"It is,"} direct'],
  ],
  [
    'Anna Reed met Paul Hale. "The road is closed," said Reed.',
    ['[Reed=Anna Reed] <said> {"The road is closed,"} direct'],
  ],
  [
    'Anna Reed met Paul Hale. "The road is closed," Hale said.',
    ['[Hale=Paul Hale] <said> {"The road is closed,"} direct'],
  ],
  [
    'Anna Reed met the mayor. "The road is closed," the mayor said.',
    ['[the mayor=mayor] <said> {"The road is closed,"} direct'],
  ],
  [
    'Anna Reed, the mayor, met drivers. "The road is closed," the mayor said.',
    ['[the mayor=Anna Reed] <said> {"The road is closed,"} direct'],
  ],
  [
    '"I closed the road," Anna Reed said. "We had to."',
    ['[Anna Reed=Anna Reed] <said> {"I closed the road," | "We had to."} direct'],
  ],
  [
    '"We closed the road," the council said in a statement.',
    ['[the council=council] <said> {"We closed the road,"} direct //a statement'],
  ],
  ['"Our road is closed," residents said.', ['[residents=residents*] <said> {"Our road is closed,"} direct']],
  [
    '"He told me that the road was closed," Anna Reed said.',
    [
      '[Anna Reed=Anna Reed] <said> {"He told me that the road was closed,"} direct',
      '[He=?] <told> {that the road was closed} direct in 0',
    ],
  ],
  [
    '"Paul Hale told me that the road was closed," Anna Reed said.',
    [
      '[Anna Reed=Anna Reed] <said> {"Paul Hale told me that the road was closed,"} direct',
      '[Paul Hale=Paul Hale] <told> {that the road was closed} direct in 0',
    ],
  ],
  [
    'Paul Hale, the mayor, said the road was closed. The mayor said it would stay closed.',
    [
      '[Paul Hale, the mayor,=Paul Hale] <said> {the road was closed} indirect',
      '[The mayor=Paul Hale] <said> {it would stay closed} indirect',
    ],
  ],
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
    "The company's lawyers said the road was closed.",
    ["[The company's lawyers=company's lawyers*] <said> {the road was closed} indirect"],
  ],
  [
    'Mr Hale said the road was closed. Mrs Reed said it was open.',
    ['[Mr Hale=Hale] <said> {the road was closed} indirect', '[Mrs Reed=Reed] <said> {it was open} indirect'],
  ],
  [
    'Dr Anna Reed said the road was closed. Dr Reed is a doctor.',
    ['[Dr Anna Reed=Anna Reed] <said> {the road was closed} indirect'],
  ],
  ['Anna said the road was closed.', ['[Anna=Anna] <said> {the road was closed} indirect']],
  [
    'Hale said the road was closed || Paul Hale said on Monday that the road was closed.',
    [
      '[Hale=Paul Hale] <said> {the road was closed} indirect',
      '[Paul Hale=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//',
    ],
  ],
  [
    'Coast road closed, mayor says || Paul Hale, the mayor, said on Monday that the road was closed.',
    [
      '[mayor=Paul Hale] <says> {Coast road closed} indirect',
      '[Paul Hale, the mayor,=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//',
    ],
  ],
  [
    'Road closed: mayor || Paul Hale, the mayor, said on Monday that the road was closed.',
    ['[Paul Hale, the mayor,=Paul Hale] <said> {that the road was closed} indirect 2031-05-05//'],
  ],
  ['The fire drew criticism from Anna Reed.', ['[Anna Reed=Anna Reed] <drew criticism from> {The fire} indirect']],
  ['Anna Reed raised questions about the road.', ['[Anna Reed=Anna Reed] <raised> {questions} indirect']],
  ['The road, residents say, is wet.', ['[residents=residents*] <say> {The road | is wet} indirect']],
  [
    'The BBC, quoting an official, said the road was wet.',
    [
      '[The BBC, quoting an official,=BBC] <said> {the road was wet} indirect',
      '[an official=official*] <quoting> {the road was wet} indirect in 0 via BBC',
    ],
  ],
  [
    'Anna Reed has been quoted as saying that the road is wet.',
    ['[Anna Reed=Anna Reed] <saying> {that the road is wet} indirect'],
  ],
  [
    '"Is the road wet?" Paul Hale asked. "Yes," Anna Reed said.',
    ['[Paul Hale=Paul Hale] <asked> {"Is the road wet?"} direct'],
  ],
  [
    'Anna Reed, for her part, said the road was wet.',
    ['[Anna Reed, for her part,=Anna Reed] <said> {the road was wet} indirect'],
  ],
  ['Anna Reed, saying the road was wet, left.', ['[Anna Reed=Anna Reed] <saying> {the road was wet} indirect']],
  ['Anna Reed left after saying the road was wet.', ['[Anna Reed=Anna Reed] <saying> {the road was wet} indirect']],
  [
    'Anna Reed is expected to say that the road is wet.',
    ['[=?*] <is expected> {Anna Reed | to say that the road is wet} indirect'],
  ],
  [
    'Anna Reed accused Paul Hale of claiming that the road was wet.',
    ['[Paul Hale=Paul Hale] <claiming> {that the road was wet} indirect'],
  ],
  [
    'The road was wet, said Paul Hale, the mayor, who saw it.',
    ['[Paul Hale=Paul Hale] <said> {The road was wet} indirect'],
  ],
  [
    '"We were told that the dam was safe," Anna Reed said, adding that "nobody checked the wall for cracks".',
    [
      '[Anna Reed=Anna Reed] <said> {"We were told that the dam was safe,"} direct',
      '[=?] <were told> {that the dam was safe} direct in 0',
      '[Anna Reed=Anna Reed] <adding> {that "nobody checked the wall for cracks"} mixed',
    ],
  ],
  [
    'A man at the time who said that the mill was closed was wrong.',
    ['[who=man*] <said> {that the mill was closed} indirect'],
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
    'The head of the port pressed Moss Lines for a payment of 30,000 crowns, a police transcript shows.',
    [
      '[a police transcript=police transcript*] <shows> {The head of the port pressed Moss Lines for a payment of 30,000 crowns} indirect',
    ],
  ],
  [
    'When the train left the rails, driver and guard had been on duty for a day, the board established from its records.',
    [
      '[the board=board] <established> {When the train left the rails, driver and guard had been on duty for a day} indirect',
    ],
  ],
  ['A barge came up by the mill, showed its tower for what Reed took to be an hour and sank.', []],
  [
    'The books were lost, Reed conceded at a meeting where the ledger was opened.',
    ['[Reed=Reed] <conceded> {The books were lost} indirect //a meeting where the ledger was opened'],
  ],
  [
    'The pump was out of order, the fire brigade states in a report to the mayor.',
    ['[the fire brigade=fire brigade] <states> {The pump was out of order} indirect //a report'],
  ],
  ['When asked if the mill was closed, Reed said nothing.', ['[=?*] <When asked> {if the mill was closed} indirect']],
  [
    'According to people familiar with the matter, the mill will close.',
    ['[people familiar with the matter=people*] <According to> {the mill will close} indirect'],
  ],
  [
    'Hale has been accused of burning the mill, Reed said.',
    [
      '[=?] <has been accused> {Hale | of burning the mill} indirect in 1',
      '[Reed=Reed] <said> {Hale has been accused of burning the mill} indirect',
    ],
  ],
  [
    'Reed, who runs the mill, said it would close.',
    ['[Reed, who runs the mill,=Reed] <said> {it would close} indirect'],
  ],
  [
    'Norland—an ally of Sudmark—has denied that the mill was closed.',
    ['[Norland=Norland] <has denied> {that the mill was closed} indirect'],
  ],
  ['Paul Hale wrote a song, "Rain over the Harbor". It was played in May.', []],
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
  [
    'The Courier reported, citing two officials, that the mill would close.',
    [
      '[The Courier=Courier] <reported> {that the mill would close} indirect',
      '[two officials=two officials*] <citing> {that the mill would close} indirect in 0 via Courier',
    ],
  ],
  ['Reed raised concerns about the mill.', ['[Reed=Reed] <raised concerns about> {the mill} indirect']],
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
  [
    'Reed said little about why the mill was lost.',
    ['[Reed=Reed] <said> {little about why the mill was lost} indirect'],
  ],
  [
    'Reed had this to say: "The mill is lost and will not come back."',
    ['[Reed=Reed] <say> {"The mill is lost and will not come back."} direct'],
  ],
  [
    'The council, whose members saw the mill, said it was lost.',
    ['[The council=council] <said> {it was lost} indirect'],
  ],
  ['As Reed said, the mill was lost.', ['[Reed=Reed] <said> {the mill was lost} indirect']],
  [
    'The Courier said the mill would be sold, citing Anna Reed, who owns it.',
    [
      '[The Courier=Courier] <said> {the mill would be sold} indirect',
      '[Anna Reed, who owns it=Anna Reed] <citing> {the mill would be sold} indirect in 0 via Courier',
    ],
  ],
  ['Ghana rejected calls by Peru for talks.', ['[Ghana=Ghana] <rejected calls> {talks} indirect']],
];
