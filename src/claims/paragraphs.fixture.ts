/**
 * Paragraphs in the manner of reports, with the attributions (`linesOf`) and claims (`claimLines`) that are to be read
 * in them. What is read besides, and not rightly yet, is left out: lines may come on top of these, none may go.
 */
export const PARAGRAPHS: readonly (readonly [text: string, said: readonly string[], claimed: readonly string[]])[] = [
  [
    "The pilots' union, which walked out of wage talks in Tarvos a week ago, has since agreed to meet " +
      'the harbour board again, its secretary told the Gazette.',
    [
      "[its secretary=secretary] <told> {The pilots' union, which walked out of wage talks in Tarvos a " +
        'week ago, has since agreed to meet the harbour board again} indirect to Gazette',
    ],
    [
      "STATE pilots' union > - affirmed asserted @2031-04-30 by secretary : which walked out of wage " +
        "talks in Tarvos a week ago ~ walk clause (subject which=pilots' union, out talk) walk wage talk " +
        'week ago / pilot union agree meet harbour board secretary gazette',
    ],
  ],
  [
    'Rolf Moss, whose firm built the two dredgers, was quoted as saying that neither had been paid for. ' +
      '"Not a single peso," he said. "We sent three letters, and nobody wrote back."',
    ['[he=Rolf Moss] <said> {"Not a single peso," | "We sent three letters, and nobody wrote back."} direct'],
    [],
  ],
  [
    'Asked whether Chile would send more rifles to Ghana, Defence Minister Nia Orr said only that "all ' +
      'doors stand open". She did not say when.',
    ['[Defence Minister Nia Orr=Nia Orr] <said only> {that "all doors stand open"} mixed'],
    [
      'STATE - > - affirmed asserted by Nia Orr : all doors stand open" ~ stand clause (subject door, ' +
        'complement open) door stand open / ask chile send more rifle ghana defence minister nia orr',
    ],
  ],
  [
    'Peru denied on Sunday that its navy had boarded a Ghanaian trawler, and accused Accra of inventing ' +
      'the incident to distract from riots at home.',
    [
      '[Peru=Peru] <accused> {Accra of inventing the incident to distract from riots at home} indirect 2031-05-04//',
      '[Peru=Peru] <denied> {that its navy had boarded a Ghanaian trawler} indirect 2031-05-04//',
    ],
    [
      'STATE Peru > - denied asserted by Peru : its navy had boarded a Ghanaian trawler ~ board clause ' +
        '(subject navy, object trawler) navy board trawler / peru deny sunday accuse accra invent incident ' +
        'distract riot home',
    ],
  ],
  [
    'There is no evidence that the engineers knew of the sale, an inquiry led by Judge Dora Vell found. ' +
      'Nor, it added, had anyone tried to hide it.',
    [
      '[an inquiry led by Judge Dora Vell=inquiry] <found> {There is no evidence that the engineers knew ' +
        'of the sale} indirect',
      '[it=inquiry] <added> {Nor | had anyone tried to hide it} indirect',
    ],
    [
      'STATE - > - negated asserted by inquiry : There is no evidence that the engineers knew of the ' +
        'sale ~ be clause negated (subject evidence) evidence engineer know sale / inquiry lead judge dora ' +
        'vell find',
    ],
  ],
  [
    '"If they shell the port once more," General Moss warned, "we shall answer within the hour." His ' +
      'spokesman later said that the general had spoken of drills.',
    [
      '[General Moss=Moss] <warned> {"If they shell the port once more," | "we shall answer within the hour."} direct',
      '[His spokesman=spokesman] <later said> {that the general had spoken of drills} indirect',
      '[the general=Moss] <had spoken of> {drills} indirect in 1',
    ],
    [
      'STATE - > - affirmed asserted by spokesman : the general had spoken of drills ~ speak clause ' +
        '(subject general=Moss, of drill) general speak drill / spokesman late',
    ],
  ],
  [
    'The sale of 40 drones by Peru to a Ghanaian mining company was stopped by customs officers in ' +
      'Ostra, according to two people with knowledge of the case.',
    [
      '[two people with knowledge of the case=two people*] <according to> {The sale of 40 drones by Peru ' +
        'to a Ghanaian mining company was stopped by customs officers in Ostra} indirect',
    ],
    [],
  ],
  [
    "Ghana's army, backed by Chilean mercenaries, attacked the rebel town of Torva before dawn, killing " +
      'nine people and wounding 31, doctors at the hospital said.',
    [
      "[doctors at the hospital=doctors*] <said> {Ghana's army, backed by Chilean mercenaries, attacked " +
        'the rebel town of Torva before dawn, killing nine people and wounding 31} indirect',
    ],
    [
      "ASSAULT Ghana's army+Ghana > Torva affirmed asserted by doctors : Ghana's army, backed by Chilean " +
        'mercenaries, attacked the rebel town of Torva before dawn, killing nine people ~ attack clause ' +
        "(subject army=Ghana's army, object town, before dawn) army back mercenary attack rebel town dawn " +
        'kill nine people / wound 31 doctor hospital',
    ],
  ],
  [
    'Hale let the deadline pass. He had promised the farmers to pay them by Friday; instead, he asked ' +
      'the senate for another month.',
    ['[He=Hale] <had promised> {the farmers to pay them by Friday} indirect'],
    [
      'STATE Hale > - affirmed asserted : Hale let the deadline pass ~ let clause (subject hale=Hale, ' +
        'object pass) let deadline pass / ',
    ],
  ],
  [
    'Chile stopped Peru from laying a cable across the strait and threatened to cut the older one unless ' +
      'the two governments came to terms by June.',
    ['[Chile=Chile] <threatened> {to cut the older one unless the two governments came to terms by June} indirect'],
    [
      'STATE Chile > - affirmed asserted : Chile stopped Peru from laying a cable across the strait ~ ' +
        'stop clause (subject chile=Chile, object peru=Peru, from lay) stop lay cable strait / threaten ' +
        'cut old government come term june',
      'THREATEN Chile > - affirmed asserted : threatened to cut the older one unless the two governments ' +
        'came to terms by June ~ threaten clause (subject chile=Chile, complement cut) threaten cut old ' +
        'government come term june / chile stop peru lay cable strait',
    ],
  ],
  [
    "In a letter seen by the Courier, Rosa Pell, the bank's chairwoman, blames the collapse on the " +
      "regulator's refusal to approve the merger.",
    [],
    [
      "ACCUSE Rosa Pell > - affirmed asserted : In a letter seen by the Courier, Rosa Pell, the bank's " +
        "chairwoman, blames the collapse on the regulator's refusal to approve the merger ~ blame clause " +
        '(subject chairwoman=Rosa Pell, object collapse, in letter) letter see bank chairwoman blame ' +
        'collapse regulator refusal approve merger / ',
    ],
  ],
  [
    'Police arrested Tom Lund, a former adviser to the president, at Lima airport on Thursday on ' +
      'suspicion of having sold maps to a foreign power. His lawyer, Asa Berg, rejects the charge.',
    ['[His lawyer, Asa Berg,=Asa Berg] <rejects> {the charge} indirect'],
    [
      'COERCE Police > Tom Lund affirmed asserted @2031-05-01 : Police arrested Tom Lund, a former ' +
        'adviser to the president, at Lima airport on Thursday on suspicion of having sold maps to a ' +
        'foreign power ~ arrest clause (subject police, object tom=Tom Lund, at airport) police arrest ' +
        'former adviser president airport thursday suspicion sell map foreign power / ',
      'REJECT Asa Berg > - affirmed asserted : His lawyer, Asa Berg, rejects the charge ~ reject clause ' +
        '(subject lawyer=Asa Berg, object charge) lawyer reject charge / ',
    ],
  ],
  [
    "Neither Peru nor Chile has recognised the new government in Accra; Ghana's foreign minister said it " +
      'had expected no less.',
    ["[Ghana's foreign minister=Ghana's foreign minister] <said> {it had expected no less} indirect"],
    [],
  ],
  [
    'Dora Vell said she would have voted for the budget had it not cut the pensions of miners. "I cannot ' +
      'do that to them," she told a rally in Ostra.',
    [
      '[Dora Vell=Dora Vell] <said> {she would have voted for the budget had it not cut the pensions of ' +
        'miners} indirect',
      '[she=Dora Vell] <told> {"I cannot do that to them,"} direct /Ostra/',
    ],
    [
      'STATE Dora Vell > - denied asserted by Dora Vell : I cannot do that to them," ~ do clause negated ' +
        'modal (subject i=Dora Vell, object that, to they)  / rally ostra',
    ],
  ],
  [
    'The union of nurses has threatened to strike from Monday, says its leader, Kofi Berg, unless the ' +
      'ministry withdraws the new rota.',
    ['[The union of nurses=union] <has threatened> {to strike from Monday} indirect in 1'],
    [],
  ],
  [
    "Peru's failure to pay the pilots was what forced the port to close, the harbour master said. The " +
      'ministry of transport disagreed: in its view the storm alone was to blame.',
    [
      "[the harbour master=harbour master] <said> {Peru's failure to pay the pilots was what forced the " +
        'port to close} indirect',
      '[The ministry of transport=ministry] <disagreed:> {in its view the storm alone was to blame} indirect',
    ],
    [],
  ],
  [
    'President Kofi Mensah, speaking through an interpreter, thanked Peru for its help after the flood ' +
      'and urged the Peruvian parliament to ratify the treaty.',
    [
      '[President Kofi Mensah=Kofi Mensah] <urged> {the Peruvian parliament to ratify the treaty} indirect',
      '[President Kofi Mensah=Kofi Mensah] <thanked> {Peru for its help after the flood} indirect',
    ],
    [
      'SUPPORT Kofi Mensah > Peru affirmed asserted : President Kofi Mensah, speaking through an ' +
        'interpreter, thanked Peru for its help after the flood ~ thank clause (subject kofi=Kofi Mensah, ' +
        'object peru=Peru, for help, after flood) president speak interpreter thank help flood / urge ' +
        'peruvian parliament ratify treaty',
      'REQUEST Kofi Mensah > Peruvian parliament affirmed asserted : urged the Peruvian parliament to ' +
        'ratify the treaty ~ urge clause (subject kofi=Kofi Mensah, object parliament=Peruvian parliament, ' +
        'complement ratify) urge ratify treaty / president kofi mensah speak interpreter thank peru help ' +
        'flood',
    ],
  ],
  [
    'Reed said Hale told her that Orr had known of the leak since January. Orr, through a spokesman, ' +
      'denied having known anything.',
    [
      '[Reed=Reed] <said> {Hale told her that Orr had known of the leak since January} indirect',
      '[Hale=Hale] <told> {that Orr had known of the leak since January} indirect in 0',
      '[Orr, through a spokesman,=Orr] <denied> {having known anything} indirect',
    ],
    [
      'STATE Orr > - affirmed asserted @2031-01 by Hale : Orr had known of the leak since January ~ know ' +
        'clause (subject orr=Orr, of leak, since january) know leak january / reed hale',
    ],
  ],
  [
    'A court in Lima sentenced two Chilean sailors to six years in prison for smuggling ammonium nitrate ' +
      'to the rebels, although prosecutors had asked for twelve.',
    ['[prosecutors=prosecutors] <had asked for> {twelve} indirect'],
    [
      'REQUEST prosecutors > - affirmed asserted : prosecutors had asked for twelve ~ ask clause ' +
        '(subject prosecutor=prosecutors, for twelve) prosecutor ask twelve / court lima sentence chilean ' +
        'sailor six year prison smuggle ammonium nitrate rebel',
    ],
  ],
  [
    'Chile is considering expelling the Peruvian ambassador, a senior official at the foreign ministry ' +
      'said on condition of anonymity, as no decision had been made.',
    [
      '[a senior official at the foreign ministry=senior official*] <said> {Chile is considering ' +
        'expelling the Peruvian ambassador} indirect',
    ],
    [],
  ],
  [
    "What the minister called a gift was in truth a loan, the auditors wrote in March. The minister's " +
      'office said their figures were out of date.',
    [
      '[the auditors=auditors] <wrote> {What the minister called a gift was in truth a loan} indirect 2031-03//',
      "[The minister's office=minister's office] <said> {their figures were out of date} indirect",
    ],
    [],
  ],
  [
    'Ghana wants Peru to hand over the captain, but Lima has so far refused to do so, arguing that he enjoys immunity.',
    ['[Ghana=Ghana] <wants> {Peru to hand over the captain} indirect'],
    [
      'REQUEST Ghana > Peru affirmed asserted : Ghana wants Peru to hand over the captain ~ want clause ' +
        '(subject ghana=Ghana, object peru=Peru, complement hand) want hand captain / lima far refuse ' +
        'argue enjoy immunity',
    ],
  ],
  [
    'The two presidents are to meet in Accra on 12 June to sign a pact on fishing, officials of both ' +
      'countries confirmed. They last met in 2028.',
    [
      '[officials of both countries=officials*] <confirmed> {The two presidents are to meet in Accra on ' +
        '12 June to sign a pact on fishing} indirect',
    ],
    [],
  ],
  [
    '"We never asked for the money," said Asa Lund, mayor of Ostra since 2025, adding that the town ' +
      'would give it back. The ministry said it had yet to hear from her.',
    ['[The ministry=ministry] <said> {it had yet to hear from her} indirect'],
    [
      'STATE - > - affirmed planned by Asa Lund : the town would give it back ~ give clause modal ' +
        '(subject town, object it) town give back / never ask money asa lund mayor ostra 2025 add',
      'STATE ministry > - denied asserted by ministry : it had yet to hear from her ~ have clause ' +
        '(subject it=ministry, complement hear) hear / ministry',
    ],
  ],
  [
    'Accused by the opposition of lying to parliament, Hale apologised on Tuesday and offered to resign. ' +
      'The president turned the offer down.',
    ['[Hale=Hale] <offered> {to resign} indirect 2031-05-06//'],
    [
      'CONCEDE Hale > - affirmed asserted @2031-05-06 : Accused by the opposition of lying to ' +
        'parliament, Hale apologised on Tuesday ~ apologise clause (subject hale=Hale, on tuesday) accuse ' +
        'opposition lie parliament apologise tuesday / offer resign',
      'AGREE Hale > - affirmed asserted @2031-05-06 : offered to resign ~ offer clause (subject ' +
        'hale=Hale, complement resign) offer resign / accuse opposition lie parliament hale apologise ' +
        'tuesday',
      'STATE - > - affirmed asserted : The president turned the offer down ~ turn clause (subject ' +
        'president, object offer) president turn offer down / ',
    ],
  ],
  [
    'Tens of thousands marched through Tarvos against the new tax, organisers said; police put the number at 8,000.',
    [],
    [
      'STATE - > - affirmed asserted by organisers : Tens of thousands marched through Tarvos against ' +
        'the new tax ~ march clause (subject ten, through tarvos=Tarvos, against tax) ten thousand march ' +
        'new tax / organiser police put number 8,000',
    ],
  ],
  [
    'Nobody at the ministry would say who ordered the raid. "It was not us," a police spokesman insisted ' +
      'when reached by telephone.',
    ['[a police spokesman=police spokesman] <insisted> {"It was not us,"} direct'],
    [
      'STATE - > - negated asserted by police spokesman : It was not us," ~ we copula negated (subject ' +
        'it)  / police spokesman insist reach telephone',
    ],
  ],
  [
    "Hale's insistence that the bridge was safe, repeated in three interviews, angered relatives of the " +
      'dead, who have accused him of protecting the builder.',
    ["[Hale's=Hale] <insistence> {that the bridge was safe} indirect"],
    [
      "ACCUSE - > Hale affirmed asserted : Hale's insistence that the bridge was safe, repeated in three " +
        'interviews, angered relatives of the dead, who have accused him of protecting the builder ~ ' +
        'accuse clause (subject who, object he=Hale, of protect) insistence bridge safe repeat three ' +
        'interview anger relative dead accuse protect builder / ',
      'STATE - > - affirmed asserted by Hale : the bridge was safe ~ safe copula (subject bridge) bridge ' +
        'safe / hale insistence repeat three interview anger relative dead accuse protect builder',
    ],
  ],
  [
    "The rebels said they had shot down a Chilean drone near Torva; Chile's defence ministry said that " +
      'none was missing.',
    [
      '[The rebels=rebels*] <said> {they had shot down a Chilean drone near Torva} indirect',
      "[Chile's defence ministry=Chile's defence ministry] <said> {that none was missing} indirect",
    ],
    [
      'STATE rebels > - [drones] affirmed asserted by rebels : they had shot down a Chilean drone near ' +
        'Torva ~ shoot_down clause (subject they=rebels, object drone) shoot drone / rebel chile defence ' +
        'ministry miss',
      "STATE - > - negated asserted by Chile's defence ministry : none was missing ~ miss clause negated " +
        '(subject none) miss / rebel shoot chilean drone torva chile defence ministry',
    ],
  ],
  [
    'It was Reed who persuaded Chile to join the talks, Ghanaian diplomats say. She herself credits Hale.',
    ['[Ghanaian diplomats=Ghanaian diplomats*] <say> {It was Reed who persuaded Chile to join the talks} indirect'],
    [
      'REQUEST Reed > Chile affirmed asserted by Ghanaian diplomats : who persuaded Chile to join the ' +
        'talks ~ persuade clause (subject who=Reed, object chile=Chile, complement join) persuade join ' +
        'talk / reed ghanaian diplomat',
    ],
  ],
  [
    'The strike, now in its third week, has cost the port 12 million pesos, the board estimates. The ' +
      'union puts the loss far lower.',
    [],
    [
      'STATE - > - affirmed asserted : The union puts the loss far lower ~ put clause (subject union, ' +
        'object loss) union put loss far low / ',
    ],
  ],
  [
    'Torva\'s mayor fears that the dam will not hold. "I would not sleep below it," he said, pointing at ' +
      'the cracks. Engineers sent by the ministry saw no danger.',
    [
      "[Torva's mayor=Torva's mayor] <fears> {that the dam will not hold} indirect",
      '[he=Torva\'s mayor] <said> {"I would not sleep below it,"} direct',
    ],
    [
      "STATE - > - negated planned by Torva's mayor : the dam will not hold ~ hold clause negated modal " +
        '(subject dam) dam hold / torva mayor fear',
      "STATE Torva's mayor > - denied conditional by Torva's mayor : I would not sleep below it,\" ~ " +
        "sleep clause negated modal (subject i=Torva's mayor, below it) sleep / point crack",
      'STATE - > - negated asserted : Engineers sent by the ministry saw no danger ~ see clause negated ' +
        '(subject engineer, object danger) engineer send ministry see danger / ',
    ],
  ],
  [
    'Peru has frozen the accounts of two Ghanaian generals whom it suspects of ordering the attack on ' +
      'its consulate. Both generals have said that they are innocent.',
    ['[Both generals=generals*] <have said> {that they are innocent} indirect'],
    [
      'SANCTION Peru > generals+Ghana affirmed asserted : Peru has frozen the accounts of two Ghanaian ' +
        'generals whom it suspects of ordering the attack on its consulate ~ freeze clause (subject ' +
        'peru=Peru, object account) freeze account general suspect order attack consulate / ',
      'STATE generals > - affirmed asserted by generals : they are innocent ~ innocent copula (subject ' +
        'they=generals) innocent / general',
    ],
  ],
  [
    'Moss, 61, had been expected to step down, but told the board on Monday that he would stay until a ' +
      'successor was found.',
    ['[Moss=Moss] <told> {that he would stay until a successor was found} indirect 2031-05-05//'],
    [
      'STATE Moss > - affirmed planned by Moss : he would stay until a successor was found ~ stay clause ' +
        'modal (subject he=Moss, until find) stay successor find / moss 61 expect step board monday',
    ],
  ],
  [
    'Chilean officials, pressed by reporters about the missing files, said that the files had been burnt ' +
      'by mistake. One said: "Such things happen."',
    ['[Chilean officials=Chilean officials*] <said> {that the files had been burnt by mistake} indirect'],
    [],
  ],
  [
    'The ministry of health advised people in Ostra not to drink water from the tap. It said that at ' +
      'least 14 people had fallen ill.',
    ['[It=ministry of health] <said> {that at least 14 people had fallen ill} indirect'],
    [
      'STATE - > - affirmed asserted by ministry of health : at least 14 people had fallen ill ~ fall ' +
        'clause (subject people, complement ill) least 14 people fall ill / ',
    ],
  ],
  [
    'Mensah did not rule out sending troops. But his defence minister, asked about it an hour later, ' +
      'said that Ghana had no such plans.',
    ['[his defence minister=defence minister] <said> {that Ghana had no such plans} indirect'],
    [
      'REJECT - > - negated asserted : Mensah did not rule out sending troops ~ rule_out clause negated ' +
        '(subject mensah, complement send) mensah rule send troops / ',
      'STATE Ghana > - negated asserted by defence minister : Ghana had no such plans ~ have clause ' +
        'negated (subject ghana=Ghana, object plan) plan / defence minister ask hour late',
    ],
  ],
  [
    'Lund is alleged to have passed the list to a Chilean agent, who is said to have sold it on. His ' +
      'trial begins in Lima in September.',
    [
      '[=?*] <is alleged> {Lund | to have passed the list to a Chilean agent} indirect',
      '[=?*] <is said> {who | to have sold it on} indirect',
    ],
    [],
  ],
  [
    '"Paul Hale is a liar," Dora Vell wrote on Wednesday. "He knew, and he said nothing." Hale\'s office ' +
      'called her words shameful.',
    [
      '[Dora Vell=Dora Vell] <wrote> {"Paul Hale is a liar," | "He knew, and he said nothing."} direct 2031-05-07//',
      "[Hale's office=Hale's office] <called> {her words shameful} indirect",
    ],
    [
      'STATE Paul Hale > - affirmed asserted by Dora Vell : Paul Hale is a liar," ~ liar copula (subject ' +
        'paul=Paul Hale) liar / dora vell write wednesday',
      "ACCUSE - > - affirmed asserted : Hale's office called her words shameful ~ call clause (subject " +
        "office=Hale's office, complement shameful) office call word shameful / ",
    ],
  ],
  [
    'The bank, founded in 1911 by a family of wool merchants, declined to comment. Its lawyers have ' +
      'asked the court to seal the papers.',
    ['[Its lawyers=lawyers*] <have asked> {the court to seal the papers} indirect'],
    [],
  ],
  [
    'A ceasefire brokered by Chile collapsed within hours. Each side accused the other of firing first.',
    ['[Each side=side] <accused> {the other of firing first} indirect'],
    [
      'ACCUSE side > - affirmed asserted : Each side accused the other of firing first ~ accuse clause ' +
        '(subject side=side, object other) side accuse firing first / ',
    ],
  ],
  [
    '"The minister has my full support," President Hale said of Reed, who has been under fire since the ' +
      'leak. "She will stay."',
    ['[President Hale=Hale] <said> {"The minister has my full support," | "She will stay."} direct'],
    [
      'STATE minister > - affirmed asserted by Hale : The minister has my full support," ~ have clause ' +
        '(subject minister=minister, object support) minister full support / president hale reed fire leak',
      'STATE - > - affirmed planned by Hale : She will stay." ~ stay clause modal (subject she=minister) stay / ',
    ],
  ],
  [
    'Peruvian and Chilean negotiators ended a second round of talks on the border without result, but ' +
      'agreed to meet again in July.',
    ['[Peruvian and Chilean negotiators=Peruvian and Chilean negotiators*] <agreed> {to meet again in July} indirect'],
    [],
  ],
  [
    "Ghana's opposition leader, Ama Berg, was released on bail late on Friday, hours after her arrest " +
      'had set off protests in Accra.',
    [],
    [
      "RETREAT - > Ama Berg affirmed asserted @2031-05-02 : Ghana's opposition leader, Ama Berg, was " +
        'released on bail late on Friday, hours after her arrest had set off protests in Accra ~ release ' +
        'clause passive (object leader=Ama Berg, on bail, on friday) opposition leader release bail late ' +
        'friday hour arrest set protest / ',
    ],
  ],
  [
    'Police said that Ada Reed had never spoken of the loan. The mayor did not mention the strike in her speech.',
    ['[Ada Reed=Ada Reed] <had never spoken of> {the loan} indirect in 0'],
    [
      'STATE Ada Reed > - [financial-services] negated asserted by Police : Ada Reed had never spoken of ' +
        'the loan ~ speak clause negated (subject ada=Ada Reed, of loan) never speak loan / police',
      'STATE mayor > - negated asserted : The mayor did not mention the strike in her speech ~ mention ' +
        'clause negated (subject mayor=mayor, object strike) mayor mention strike speech / ',
    ],
  ],
  [
    'Sources close to the inquiry say that investigators have found no sign of arson. The fire brigade ' +
      'would not comment.',
    [
      '[Sources close to the inquiry=Sources*] <say> {that investigators have found no sign of arson} indirect',
      '[investigators=investigators*] <have found no sign of> {arson} indirect in 0',
    ],
    [
      'STATE - > - negated asserted by Sources : investigators have found no sign of arson ~ find clause ' +
        'negated (subject investigator=investigators, object sign) investigator find sign arson / source ' +
        'close inquiry',
    ],
  ],
  [
    "The Harbour Workers' League and the Courier, the paper that first printed the list, are being sued " +
      'by Moss for libel.',
    [],
    [
      "ACCUSE Moss > - affirmed asserted : The Harbour Workers' League and the Courier, the paper that " +
        'first printed the list, are being sued by Moss for libel ~ sue clause passive (subject moss=Moss, ' +
        'object league, by moss=Moss, for libel) harbour workers league courier paper first print list sue ' +
        'libel / ',
    ],
  ],
  [
    'Hale hopes that the senate will approve the loan before it rises for the summer. Few senators share ' +
      'his hope, says Robert Vell, who teaches law in Lima.',
    [
      '[Hale=Hale] <hopes> {that the senate will approve the loan before it rises for the summer} indirect',
      '[Robert Vell, who teaches law in Lima=Robert Vell] <says> {Few senators share his hope} indirect',
    ],
    [
      'STATE - > - affirmed asserted by Robert Vell : Few senators share his hope ~ share clause ' +
        '(subject senator, object hope) senator share hope / robert vell teach law lima',
    ],
  ],
  [
    'The Red Cross has flown 30 tons of food to Torva, where rebels have cut off the road. It appealed ' +
      'to both sides to let convoys through.',
    [],
    [
      'STATE - > - affirmed asserted : It appealed to both sides to let convoys through ~ appeal clause ' +
        '(subject it, complement let, to side) appeal side let convoy / ',
    ],
  ],
  [
    'Reed would neither confirm nor deny that she had met Mensah in March. "I meet many people," she ' +
      'said with a smile.',
    ['[Reed=Reed] <would neither confirm nor deny> {that she had met Mensah in March} indirect'],
    [],
  ],
  [
    "Chile's decision to recall its envoy came a day after Peru had ordered three Chilean diplomats to " +
      'leave the country within a week.',
    ['[Peru=Peru] <had ordered> {three Chilean diplomats to leave the country within a week} indirect'],
    [],
  ],
  [
    '"They came at night," a woman who gave her name only as Rosa said. "They took my brother and my two ' +
      'sons." The army denies having been in the village.',
    [
      '[a woman=woman*] <said> {"They came at night," | "They took my brother and my two sons."} direct',
      '[The army=army] <denies> {having been in the village} indirect',
    ],
    [
      'STATE - > - affirmed asserted by woman : They came at night," ~ come clause (subject they, at ' +
        'night) come night / woman give name rosa',
      'STATE - > - affirmed asserted by woman : They took my brother and my two sons." ~ take clause ' +
        '(subject they, object brother) take brother son / ',
    ],
  ],
  [
    'The prime minister said that she had spoken to President Mensah by telephone and that he had ' +
      'assured her that no Peruvian would be harmed.',
    [
      '[The prime minister=prime minister] <said> {that she had spoken to President Mensah by telephone ' +
        'and that he had assured her that no Peruvian would be harmed} indirect',
      '[he=Mensah] <had assured> {that no Peruvian would be harmed} indirect in 0 to prime minister',
    ],
    [
      'CONSULT prime minister > Mensah affirmed asserted by prime minister : she had spoken to President ' +
        'Mensah by telephone ~ speak clause (subject she=prime minister, to mensah=Mensah, by telephone) ' +
        'speak president telephone / prime minister assure peruvian harm',
    ],
  ],
  [
    'Wheat exports to Ghana rose by a fifth last year, the customs office said, while those to Chile fell.',
    ['[the customs office=customs office] <said> {Wheat exports to Ghana rose by a fifth last year} indirect'],
    [],
  ],
  [
    'The charity has warned that 20,000 children in the north face hunger unless the road is reopened by ' +
      'the end of the month.',
    [
      '[The charity=charity] <has warned> {that 20,000 children in the north face hunger unless the road ' +
        'is reopened by the end of the month} indirect',
    ],
    [],
  ],
  [
    'Berg, who once ran the secret service, said that he had seen no proof of Chilean involvement. ' +
      '"Suspicion is not proof," he told the committee.',
    [
      '[Berg, who once ran the secret service,=Berg] <said> {that he had seen no proof of Chilean ' +
        'involvement} indirect',
      '[he=Berg] <had seen no proof of> {Chilean involvement} indirect in 0',
      '[he=Berg] <told> {"Suspicion is not proof,"} direct',
    ],
    [
      'STATE - > - negated asserted by Berg : he had seen no proof of Chilean involvement ~ see clause ' +
        'negated (subject he=Berg, object proof) see proof involvement / berg run secret service',
      'STATE - > - negated asserted by Berg : Suspicion is not proof," ~ proof copula negated (subject ' +
        'suspicion) suspicion proof / committee',
    ],
  ],
  [
    'Demonstrators threw stones at the Ghanaian embassy in Lima and burned a flag. Police fired tear gas ' +
      'and made 26 arrests.',
    [],
    [
      'STATE - > - affirmed asserted in Lima : Demonstrators threw stones at the Ghanaian embassy in ' +
        'Lima and burned a flag ~ throw clause (subject demonstrator, object stone, at embassy=Ghanaian ' +
        'embassy in Lima, in lima=Lima) demonstrator throw stone burn flag / ',
      'COERCE - > - affirmed asserted : made 26 arrests ~ make clause (subject police, object arrest) ' +
        'make 26 arrest / police fire tear gas',
    ],
  ],
  [
    'The contract, worth 90 million pesos, was cancelled by Ghana in April after Peru had missed two ' +
      'deadlines, the maker of the radars said.',
    [],
    [
      'STATE Ghana > - affirmed asserted @2031-04 by maker : The contract, worth 90 million pesos, was ' +
        'cancelled by Ghana in April after Peru had missed two deadlines ~ cancel clause passive (subject ' +
        'ghana=Ghana, object contract, by ghana=Ghana, in april, after miss) contract worth 90 million ' +
        'peso cancel april miss deadline / maker radar',
    ],
  ],
  [
    'Hale is believed to favour a smaller force. In public, however, he has promised to send "as many as it takes".',
    [
      '[=?*] <is believed> {Hale | to favour a smaller force} indirect',
      '[he=Hale] <has promised> {to send "as many as it takes"} mixed',
    ],
    [
      'AGREE Hale > - affirmed asserted : In public, however, he has promised to send "as many as it ' +
        'takes" ~ promise clause (subject he=Hale, complement send, in public) public however promise send ' +
        'take / ',
    ],
  ],
  [
    'Under pressure from the unions, the government dropped its plan to raise the pension age. "We have ' +
      'listened," Labour Minister Tom Orr told parliament.',
    ['[Labour Minister Tom Orr=Tom Orr] <told> {"We have listened,"} direct'],
    [
      'STATE government > - affirmed asserted : Under pressure from the unions, the government dropped ' +
        'its plan to raise the pension age ~ drop clause (subject government=government, object plan, ' +
        'under pressure) pressure union government drop plan raise pension age / ',
      'STATE Tom Orr > - affirmed asserted by Tom Orr : We have listened," ~ listen clause (subject ' +
        'we=Tom Orr) listen / labour minister tom orr parliament',
    ],
  ],
  [
    'Two of the divers, both of them Chilean, were found alive on a raft 40 km off Torva; the search for ' +
      'the third goes on, the coast guard said.',
    [
      '[the coast guard=coast guard*] <said> {Two of the divers, both of them Chilean, were found alive ' +
        'on a raft 40 km off Torva; the search for the third goes on} indirect',
    ],
    [],
  ],
  [
    'The ministry says the plant is safe. Neighbours disagree: they say that smoke has been rising from it for days.',
    ['[The ministry=ministry] <says> {the plant is safe} indirect'],
    [
      'STATE - > - affirmed asserted by ministry : the plant is safe ~ safe copula (subject plant) plant ' +
        'safe / ministry',
    ],
  ],
  [
    'Vell praised Reed for standing by the treaty. She had kept her word, he said, when others in her party had not.',
    ['[Vell=Vell] <praised> {Reed for standing by the treaty} indirect'],
    [
      'SUPPORT Vell > Reed affirmed asserted : Vell praised Reed for standing by the treaty ~ praise ' +
        'clause (subject vell=Vell, object reed=Reed, for stand) vell praise stand treaty / ',
    ],
  ],
  [
    'Tom Orr told his sister that he had sold the boat. He later told police that he had never owned one.',
    ['[Tom Orr=Tom Orr] <told> {that he had sold the boat} indirect'],
    [
      'STATE Tom Orr > - denied asserted by Tom Orr : he had never owned one ~ own clause negated ' +
        '(subject he=Tom Orr, object one) never / late police',
    ],
  ],
  [
    'When Hale left the ministry, he handed the files to Reed, who burned them. Hale says that he had no choice.',
    ['[Hale=Hale] <says> {that he had no choice} indirect'],
    [
      'STATE Hale > - affirmed asserted : When Hale left the ministry, he handed the files to Reed, who ' +
        'burned them ~ hand clause (subject he=Hale, object file, to reed=Reed) leave ministry hand file ' +
        'burn / ',
      'STATE Hale > - denied asserted by Hale : he had no choice ~ have clause negated (subject he=Hale, ' +
        'object choice) choice / hale',
    ],
  ],
  [
    'Asked why she had voted for the loan, Lund said her party had told her to. "I regret it now," she added.',
    ['[she=Lund] <added> {"I regret it now,"} direct'],
    [],
  ],
  [
    'The mayor of Tarvos, Nia Berg, and the head of the port, Rolf Pell, met on Monday. She wants the ' +
      'quay widened; he thinks it cannot be paid for.',
    ['[he=Rolf Pell] <thinks> {it cannot be paid for} indirect'],
    [
      'STATE - > - negated asserted by Rolf Pell : it cannot be paid for ~ pay clause passive negated ' +
        'modal (object it) pay / want quay widen think',
    ],
  ],
  [
    "Orr's lawyer said his client had been beaten by guards. Orr himself refused to talk to the press.",
    [
      "[Orr's lawyer=Orr's lawyer] <said> {his client had been beaten by guards} indirect",
      '[Orr himself=Orr] <refused> {to talk to the press} indirect',
    ],
    [],
  ],
  [
    'Hale, who has denied taking money from Moss, told the Courier on Sunday that he would return every ' +
      'peso if a court told him to.',
    [
      '[Hale, who has denied taking money from Moss,=Hale] <told> {that he would return every peso if a ' +
        'court told him to} indirect 2031-05-04//',
    ],
    [],
  ],
  [
    'The nurses say the ministry lied to them. It promised them a rise in May, they say, and took it back in June.',
    ['[The nurses=nurses*] <say> {the ministry lied to them} indirect'],
    [
      'STATE - > - affirmed asserted by nurses : the ministry lied to them ~ lie clause (subject ' +
        'ministry, to they=nurses) ministry lie / nurse',
    ],
  ],
  [
    'In Ostra, the police chief said that nobody had been hurt. In Tarvos, hospitals counted eleven wounded.',
    [],
    [
      'STATE - > - affirmed asserted in Tarvos : In Tarvos, hospitals counted eleven wounded ~ count ' +
        'clause (subject hospital, object eleven, in tarvos=Tarvos) hospital count eleven wound / ',
    ],
  ],
  [
    'It is not clear whether Peru will sell the radars to Chile, nor when. The defence ministry would ' +
      'say only that talks were going on.',
    ['[The defence ministry=defence ministry] <would say only> {that talks were going on} indirect'],
    [
      'STATE - > - affirmed asserted by defence ministry : talks were going on ~ go_on clause (subject ' +
        'talk) talk go / defence ministry',
    ],
  ],
  [
    'Reports that Ghana had bought rifles from Peru turned out to be false. The rifles came from Chile, ' +
      'customs papers show.',
    ['[customs papers=customs papers*] <show> {The rifles came from Chile} indirect'],
    [
      'COOPERATE Chile > - [small-arms] affirmed asserted by customs papers : The rifles came from Chile ' +
        '~ come clause (subject rifle, from chile=Chile) rifle come / custom paper show',
    ],
  ],
  [
    'Chilean forces fired on a Peruvian fishing boat on Tuesday night, wounding its skipper, Lima said. ' +
      'Santiago said that the boat had ignored three warnings.',
    [
      '[Lima=Lima] <said> {Chilean forces fired on a Peruvian fishing boat on Tuesday night, wounding ' +
        'its skipper} indirect',
      '[Santiago=Santiago] <said> {that the boat had ignored three warnings} indirect',
    ],
    [
      'ASSAULT Chilean forces+Chile > Peru affirmed asserted @2031-05-06 by Lima : Chilean forces fired ' +
        'on a Peruvian fishing boat on Tuesday night, wounding its skipper ~ fire clause (subject ' +
        'force=Chilean forces, on boat) force fire fishing boat tuesday night wound skipper / lima',
      'STATE - > - affirmed asserted by Santiago : the boat had ignored three warnings ~ ignore clause ' +
        '(subject boat, object warning) boat ignore three warning / santiago',
    ],
  ],
  [
    'The foreign ministry in Accra summoned the Peruvian ambassador to protest against the arrest of two ' +
      'Ghanaian students.',
    [],
    [
      'ACCUSE foreign ministry+Accra > Peru affirmed asserted : The foreign ministry in Accra summoned ' +
        'the Peruvian ambassador ~ summon clause (subject ministry=foreign ministry, object ambassador, to ' +
        'protest) foreign ministry summon ambassador / protest arrest ghanaian student',
      'PROTEST foreign ministry+Accra > - affirmed asserted : to protest against the arrest of two ' +
        'Ghanaian students ~ protest clause (subject ministry=foreign ministry, against arrest) protest ' +
        'arrest student / foreign ministry accra summon peruvian ambassador',
    ],
  ],
  [
    'Peru and Ghana have agreed that neither will supply arms to the rebels. The agreement, which runs ' +
      'for five years, was signed by their defence ministers in Lima on Friday.',
    ['[Peru and Ghana=Peru] <have agreed> {that neither will supply arms to the rebels} indirect'],
    [
      'REJECT Peru+Ghana > - [weapons] affirmed asserted : Peru and Ghana have agreed that neither will ' +
        'supply arms to the rebels ~ agree clause negated (subject peru=Peru, complement supply) agree ' +
        'supply arm rebel / ',
      'SUPPORT defence ministers > - affirmed asserted @2031-05-02 in Lima : The agreement | was signed ' +
        'by their defence ministers in Lima on Friday ~ sign clause passive (subject minister, object ' +
        'agreement, by minister, in lima=Lima, on friday) agreement sign defence minister friday / run ' +
        'five year',
    ],
  ],
  [
    'Ghana is ready to sign the treaty if Peru withdraws its troops from the valley, President Mensah ' +
      'said. Peru has ruled that out.',
    [
      '[President Mensah=Mensah] <said> {Ghana is ready to sign the treaty if Peru withdraws its troops ' +
        'from the valley} indirect',
      '[Ghana=Ghana] <is ready> {to sign the treaty if Peru withdraws its troops from the valley} indirect in 0',
    ],
    [
      'SUPPORT Ghana > - affirmed conditional by Mensah : Ghana is ready to sign the treaty if Peru ' +
        'withdraws its troops from the valley ~ ready copula (subject ghana=Ghana, complement sign) ready ' +
        'sign treaty withdraw troops valley / president mensah',
    ],
  ],
  [
    'Chile has begun to withdraw its soldiers from Torva, a month after the UN asked it to do so.',
    ['[the UN=United Nations] <asked> {it to do so} indirect'],
    [
      'REQUEST United Nations > - affirmed asserted : the UN asked it to do so ~ ask clause (subject ' +
        'un=United Nations, object it, complement do) ask / chile begin withdraw soldier torva month',
    ],
  ],
  [
    'The Peruvian parliament condemned the shelling of Torva by Chilean ships, called for an inquiry and ' +
      'demanded that Santiago pay for the damage.',
    [
      '[The Peruvian parliament=Peruvian parliament] <demanded> {that Santiago pay for the damage} indirect',
      '[The Peruvian parliament=Peruvian parliament] <called for> {an inquiry} indirect',
      '[The Peruvian parliament=Peruvian parliament] <condemned> {the shelling of Torva by Chilean ships} indirect',
    ],
    [
      'ASSAULT - > Torva affirmed asserted by Peruvian parliament : the shelling of Torva by Chilean ' +
        'ships ~ shelling fragment (of torva=Torva) shelling ship / peruvian parliament condemn call ' +
        'inquiry demand santiago pay damage',
      'REQUEST Peruvian parliament > - affirmed asserted : called for an inquiry ~ call clause (subject ' +
        'parliament=Peruvian parliament, for inquiry) call inquiry / peruvian parliament condemn shelling ' +
        'torva chilean ship demand santiago pay damage',
      'REQUEST Peruvian parliament > Santiago affirmed asserted : demanded that Santiago pay for the ' +
        'damage ~ demand clause (subject parliament=Peruvian parliament, complement pay) demand pay damage ' +
        '/ peruvian parliament condemn shelling torva chilean ship call inquiry',
    ],
  ],
  [
    'Mensah threatened to close the border with Togo after smugglers had shot two of his customs officers.',
    [
      '[Mensah=Mensah] <threatened> {to close the border with Togo after smugglers had shot two of his ' +
        'customs officers} indirect',
    ],
    [
      'THREATEN Mensah > Togo affirmed asserted : Mensah threatened to close the border with Togo after ' +
        'smugglers had shot two of his customs officers ~ threaten clause (subject mensah=Mensah, ' +
        'complement close, after shoot) mensah threaten close border smuggler shoot custom officer / ',
      'ASSAULT smugglers > two of his customs officers affirmed asserted : smugglers had shot two of his ' +
        'customs officers ~ shoot clause (subject smuggler, object officer) smuggler shoot custom officer ' +
        '/ mensah threaten close border togo',
    ],
  ],
  [
    'Moss was fined 3,000 pesos for insulting a judge, whom he had called a clown. He says he will not pay.',
    ['[He=Moss] <says> {he will not pay} indirect'],
    [
      'SANCTION - > - affirmed asserted : Moss was fined 3,000 pesos for insulting a judge ~ fine clause ' +
        'passive (object peso, indirect moss=Moss, for insult) fine 3000 peso insult judge / call clown',
      'STATE Moss > - denied planned by Moss : he will not pay ~ pay clause negated modal (subject he=Moss) pay / ',
    ],
  ],
  [
    'Togo has let in 40,000 refugees from Ghana since March, and expects twice as many by the autumn, ' +
      'aid workers said.',
    [
      '[aid workers=aid workers*] <said> {Togo has let in 40,000 refugees from Ghana since March, and ' +
        'expects twice as many by the autumn} indirect',
    ],
    [],
  ],
  [
    "Hale's government, anxious to avoid a strike, has offered the miners 6 per cent; they are asking for nine.",
    [
      "[Hale's government, anxious to avoid a strike,=Hale's government] <has offered> {the miners 6 per " +
        'cent} indirect',
    ],
    [
      "STATE Hale's government > - affirmed asserted : Hale's government, anxious to avoid a strike, has " +
        "offered the miners 6 per cent ~ offer clause (subject government=Hale's government, object miner) " +
        'government anxious avoid strike offer miner 6 cent / ask nine',
    ],
  ],
  [
    'The Peruvian navy, which had been searching for the trawler since Sunday, found it off Torva on ' +
      'Thursday with nobody on board.',
    [],
    [
      'STATE Peruvian navy > - affirmed asserted @2031-05-04 : which had been searching for the trawler ' +
        'since Sunday ~ search clause (subject which=Peruvian navy, for trawler, since sunday) search ' +
        'trawler sunday / peruvian navy find torva thursday board',
    ],
  ],
  [
    'Two members of the committee, Asa Lund and Tom Berg, accused its chairman of hiding the report from ' +
      'them, a charge that he rejects.',
    [],
    [
      'ACCUSE Two members > its chairman affirmed asserted : Two members of the committee, Asa Lund and ' +
        'Tom Berg, accused its chairman of hiding the report from them, a charge that he rejects ~ accuse ' +
        'clause (subject member=Two members, object chairman=its chairman, of hide) member committee ' +
        'accuse chairman hide report charge reject / ',
    ],
  ],
  [
    'Berg, a former general now in charge of the railways, warned the unions against a strike, saying ' +
      'that the army could drive trains, too.',
    [
      '[Berg, a former general now in charge of the railways,=Berg] <saying> {that the army could drive ' +
        'trains, too} indirect',
      '[Berg=Berg] <warned> {the unions against a strike} indirect',
    ],
    [
      'STATE - > - affirmed possible by Berg : the army could drive trains, too ~ drive clause modal ' +
        '(subject army, object train) army drive train / berg former general now charge railway warn union ' +
        'strike',
    ],
  ],
  [
    'Reed was the first minister to admit that Peru had known of the camp. Peru had always said that it ' +
      'learned of it from the newspapers.',
    [
      '[Reed=Reed] <was the first minister to admit> {that Peru had known of the camp} indirect',
      '[Peru=Peru] <had always said> {that it learned of it from the newspapers} indirect',
      '[it=Peru] <learned of> {it from the newspapers} indirect in 1',
    ],
    [
      'STATE Peru > - affirmed asserted by Reed : Peru had known of the camp ~ know clause (subject ' +
        'peru=Peru, of camp) know camp / reed first minister admit',
      'STATE - > - affirmed asserted by Peru : it learned of it from the newspapers ~ learn clause ' +
        '(subject it=Peru, of it, from newspaper) learn newspaper / peru always',
    ],
  ],
  [
    "Dora Vell, 44, was chosen on Saturday to lead the Farmers' Party. She beat Paul Hale by nine votes. " +
      'Hale congratulated her and left the hall.',
    [],
    [
      'STATE Dora Vell > - affirmed asserted @2031-05-03 : Dora Vell, 44, was chosen on Saturday to lead ' +
        "the Farmers' Party ~ choose clause passive (object dora=Dora Vell, complement lead, on saturday) " +
        '44 choose saturday lead / ',
      'STATE Dora Vell > - affirmed asserted : She beat Paul Hale by nine votes ~ beat clause (subject ' +
        'she=Dora Vell, object paul=Paul Hale, by vote) beat nine vote / ',
      'SUPPORT Paul Hale > Dora Vell affirmed asserted : Hale congratulated her and left the hall ~ ' +
        'congratulate clause (subject hale=Paul Hale, object she=Dora Vell) congratulate leave hall / ',
    ],
  ],
  [
    'If the report is right, Orr lied to the committee twice. If it is wrong, said Vell, the Gazette ' +
      'owes him an apology.',
    [],
    [
      'STATE Orr > - affirmed conditional : If the report is right, Orr lied to the committee twice ~ ' +
        'lie clause (subject orr=Orr, if right, to committee) report right lie committee twice / ',
    ],
  ],
  [
    "Nothing suggests that Chile took part in the coup, and Ghana's new rulers have thanked Santiago for its calm.",
    ["[Ghana's new rulers=Ghana's new rulers] <have thanked> {Santiago for its calm} indirect"],
    [
      "SUPPORT Ghana's new rulers > Santiago affirmed asserted : Ghana's new rulers have thanked " +
        "Santiago for its calm ~ thank clause (subject ruler=Ghana's new rulers, object santiago=Santiago, " +
        'for calm) new ruler thank calm / suggest chile take part coup',
    ],
  ],
  [
    'The rebels are said to have received mortars from Togo. Togo says it has none to give.',
    [
      '[=?*] <are said> {The rebels | to have received mortars from Togo} indirect',
      '[Togo=Togo] <says> {it has none to give} indirect',
    ],
    [
      'STATE Togo > - denied asserted by Togo : it has none to give ~ have clause negated (subject ' +
        'it=Togo, object none) give / togo',
    ],
  ],
  [
    'On Monday the court will hear the case of Rosa Pell, charged with selling forged passports to at least 60 people.',
    [],
    [
      'STATE - > - affirmed planned @2031-05-12 : On Monday the court will hear the case of Rosa Pell, ' +
        'charged with selling forged passports to at least 60 people ~ hear clause modal (subject court, ' +
        'object case, on monday) monday court hear case charge sell forge passport least 60 people / ',
    ],
  ],
  [
    '"What we need," said Kofi Berg, "is not another promise." The surgeon, who works at the hospital in ' +
      'Ostra, has not been paid since January.',
    ['[Kofi Berg=Kofi Berg] <said> {"What we need," | "is not another promise."} direct'],
    [
      'STATE - > - negated asserted by Kofi Berg : is not another promise." ~ promise copula negated () ' +
        'promise / need kofi berg',
      'STATE - > - affirmed asserted : who works at the hospital in Ostra ~ work clause (subject who, at ' +
        'hospital) work hospital / surgeon pay january',
    ],
  ],
  [
    'The drug has been banned in Chile since 2029, but pharmacies in Tarvos go on selling it, the Courier found.',
    [
      '[the Courier=Courier] <found> {The drug has been banned in Chile since 2029, but pharmacies in ' +
        'Tarvos go on selling it} indirect',
    ],
    [
      'SANCTION - > - [drug] affirmed asserted @2029 in Chile by Courier : The drug has been banned in ' +
        'Chile since 2029, but pharmacies in Tarvos go on selling it ~ ban clause passive (object drug, in ' +
        'chile=Chile, since 2029) drug ban 2029 pharmacy go sell / courier find',
    ],
  ],
  [
    'Reed refused to say whether she would stand, but two of her advisers said that she would. One said ' +
      'that she would announce it in May.',
    [
      '[Reed=Reed] <refused to say> {whether she would stand} indirect',
      '[two of her advisers=two of her advisers*] <said> {that she would} indirect',
    ],
    [],
  ],
  [
    'The harbour board wants to build a second pier. The fishermen, led by Tom Lund, oppose the plan, ' +
      'fearing that it will drive the herring away.',
    [
      '[The harbour board=harbour board] <wants> {to build a second pier} indirect',
      '[The fishermen, led by Tom Lund,=fishermen*] <fearing> {that it will drive the herring away} indirect',
      '[The fishermen, led by Tom Lund,=fishermen*] <oppose> {the plan} indirect',
    ],
    [
      'REJECT fishermen > - affirmed asserted : The fishermen, led by Tom Lund, oppose the plan ~ oppose ' +
        'clause (subject fisherman=fishermen, object plan) fisherman lead oppose plan / fear drive herring ' +
        'away',
      'STATE - > - affirmed planned by fishermen : it will drive the herring away ~ drive clause modal ' +
        '(subject it, object herring) drive herring away / fisherman lead tom lund oppose plan fear',
    ],
  ],
  [
    'Ghana had asked Togo for help in tracing the money, according to court papers. Togo never replied.',
    [
      '[Ghana=Ghana] <had asked> {Togo for help in tracing the money} indirect in 1',
      '[court papers=court papers*] <according to> {Ghana had asked Togo for help in tracing the money} indirect',
    ],
    [],
  ],
  [
    'Police were looking on Friday for a man who had stabbed a teacher in Ostra. They described him as ' +
      'tall and about 30.',
    ['[They=Police] <described> {him as tall and about 30} indirect'],
    [],
  ],
  [
    "The president's brother, Kwame Mensah, is to be tried for fraud. The president has said that he " +
      'will not interfere.',
    ['[The president=president] <has said> {that he will not interfere} indirect'],
    [
      "STATE Kwame Mensah > - affirmed asserted : The president's brother, Kwame Mensah, is to be tried " +
        'for fraud ~ try clause passive (object brother=Kwame Mensah, for fraud) president brother try ' +
        'fraud / ',
      'STATE president > - denied planned by president : he will not interfere ~ interfere clause ' +
        'negated modal (subject he=president) interfere / president',
    ],
  ],
  [
    "Vell called the minister's explanation absurd. The minister, in turn, accused her of playing to the gallery.",
    [
      "[Vell=Vell] <called> {the minister's explanation absurd} indirect",
      '[The minister=minister] <accused> {her of playing to the gallery} indirect',
    ],
    [],
  ],
  [
    'Not one of the eight lifeboats could be launched, survivors told the inquiry. The owner of the ' +
      'ferry maintains that all of them had been tested in April.',
    [
      '[survivors=survivors*] <told> {Not one of the eight lifeboats could be launched} indirect',
      '[The owner of the ferry=owner*] <maintains> {that all of them had been tested in April} indirect',
    ],
    [
      'STATE - > - affirmed possible by survivors : Not one of the eight lifeboats could be launched ~ ' +
        'launch clause passive negated modal (object one) eight lifeboat launch / survivor inquiry',
      'STATE - > - affirmed asserted @2031-04 by owner : all of them had been tested in April ~ test ' +
        'clause passive (object all, in april) test april / owner ferry maintain',
    ],
  ],
  [
    'The Chilean firm that built the bridge has gone bankrupt. Its former director, Pablo Moss, now ' +
      'lives in Lima, where he teaches.',
    [],
    [
      'STATE Chilean firm > - affirmed asserted : The Chilean firm that built the bridge has gone ' +
        'bankrupt ~ go clause (subject firm=Chilean firm, complement bankrupt) firm build bridge go ' +
        'bankrupt / ',
    ],
  ],
  [
    'Hale must go, wrote the Gazette, which had backed him for years. The Courier, never his friend, ' +
      'asked him to stay.',
    [
      '[the Gazette=Gazette] <wrote> {Hale must go} indirect',
      '[The Courier, never his friend,=Courier] <asked> {him to stay} indirect',
    ],
    [
      'REQUEST Gazette > Hale affirmed requested by Gazette : Hale must go ~ go clause modal (subject ' +
        'hale=Hale) go / write gazette back year',
    ],
  ],
  [
    'Lund said yes. Berg said no. Pell, when asked, shrugged.',
    ['[Lund=Lund] <said> {yes} indirect', '[Berg=Berg] <said> {no} indirect'],
    ['STATE Pell > - affirmed asserted : Pell, when asked, shrugged ~ shrug clause (subject pell=Pell) ask shrug / '],
  ],
  [
    'The treaty obliges both states to tell each other of troop movements. Peru says Chile broke it in ' +
      'March by moving two brigades to the border without a word.',
    ['[Peru=Peru] <says> {Chile broke it in March by moving two brigades to the border without a word} indirect'],
    [],
  ],
  [
    'After Reed had spoken, Hale rose and said that she was wrong. Few believed him.',
    ['[Hale=Hale] <said> {that she was wrong} indirect'],
    [
      'STATE Hale > - affirmed asserted : After Reed had spoken, Hale rose ~ rise clause (subject ' +
        'hale=Hale, after speak) speak rise / wrong',
    ],
  ],
  [
    'Villagers near Torva have been told to leave their homes, since the army expects the rebels to ' +
      'attack from the north.',
    [
      '[=?*] <have been told> {to leave their homes} indirect',
      '[the army=army] <expects> {the rebels to attack from the north} indirect',
    ],
    [],
  ],
  [
    "The commission's chairman, Judge Robert Orr, told reporters that the captain's testimony did not " +
      'match that of his mate, whom the commission heard on Tuesday.',
    [
      "[The commission's chairman, Judge Robert Orr,=Robert Orr] <told> {that the captain's testimony " +
        'did not match that of his mate, whom the commission heard on Tuesday} indirect',
    ],
    [
      "STATE - > - negated asserted by Robert Orr : the captain's testimony did not match that of his " +
        'mate ~ match clause negated (subject testimony, object that) captain testimony match mate / ' +
        'commission chairman judge robert orr reporter hear tuesday',
    ],
  ],
  [
    'Peru supports a ceasefire, its envoy to the UN said, but not one that leaves the rebels in Torva.',
    [
      '[Peru=Peru] <supports> {a ceasefire} indirect in 1',
      '[its envoy to the UN=envoy*] <said> {Peru supports a ceasefire} indirect',
    ],
    [],
  ],
  [
    "Peru's coast guard rescued 31 migrants from a sinking boat on Sunday, and brought them to Ostra. " +
      'Three others drowned.',
    [],
    [
      "AID Peru > 31 migrants affirmed asserted @2031-05-04 : Peru's coast guard rescued 31 migrants " +
        'from a sinking boat on Sunday, and brought them to Ostra ~ rescue clause (subject guard, object ' +
        'migrant=31 migrants, from boat, on sunday) coast guard rescue 31 migrant sink boat sunday bring / ',
      'STATE - > - affirmed asserted : Three others drowned ~ drown clause (subject other) three drown / ',
    ],
  ],
  [
    'Pell, the only witness, first said she had seen Moss at the door. In court she took it back: "I may ' +
      'have been mistaken."',
    [
      '[Pell, the only witness,=Pell] <first said> {she had seen Moss at the door} indirect',
      '[she=Pell] <took it back:> {"I may have been mistaken."} direct',
    ],
    [
      'STATE - > - affirmed asserted by Pell : she had seen Moss at the door ~ see clause (subject she, ' +
        'object moss=Moss, at door) see door / pell witness first',
      'STATE Pell > - affirmed possible by Pell : I may have been mistaken." ~ mistake clause passive ' +
        'modal (object i=Pell) mistake / court take back',
    ],
  ],
  [
    'The ministry of defence spends 2 million pesos a year on the fort, although no soldier has slept ' +
      'there since 1998, auditors found.',
    [
      '[auditors=auditors] <found> {The ministry of defence spends 2 million pesos a year on the fort, ' +
        'although no soldier has slept there since 1998} indirect',
    ],
    [
      'STATE - > - affirmed asserted by auditors : The ministry of defence spends 2 million pesos a year ' +
        'on the fort ~ spend clause (subject ministry, object peso, on fort) ministry defence spend 2 ' +
        'million peso year fort / soldier sleep 1998 auditor find',
    ],
  ],
  [
    'Chile should apologise, Hale said. So should Peru, replied Mensah.',
    ['[Hale=Hale] <said> {Chile should apologise} indirect'],
    [
      'REQUEST Hale > Chile affirmed requested by Hale : Chile should apologise ~ apologise clause modal ' +
        '(subject chile=Chile) apologise / hale',
    ],
  ],
  [
    'Three former ministers, among them Asa Berg, have written to the president to warn him that the ' +
      'pact with Chile will cost him the north.',
    [
      '[Three former ministers=Three former ministers*] <have written to> {the president to warn him ' +
        'that the pact with Chile will cost him the north} indirect',
    ],
    [],
  ],
  [
    "The union's new leader wants a vote on the strike by Friday. Its old one, Rolf Moss, thinks a " +
      'strike would be madness.',
    ['[Its old one, Rolf Moss,=Rolf Moss] <thinks> {a strike would be madness} indirect'],
    [
      'STATE - > - affirmed planned by Rolf Moss : a strike would be madness ~ madness copula modal ' +
        '(subject strike) strike madness / old rolf moss think',
    ],
  ],
  [
    'Officials in Accra confirmed that a Peruvian engineer had been kidnapped near Tamale, but denied ' +
      'that a ransom had been paid.',
    [
      '[Officials in Accra=Officials*] <denied> {that a ransom had been paid} indirect',
      '[Officials in Accra=Officials*] <confirmed> {that a Peruvian engineer had been kidnapped near Tamale} indirect',
    ],
    [
      'ASSAULT - > - affirmed asserted by Officials : a Peruvian engineer had been kidnapped near Tamale ' +
        '~ kidnap clause passive (object engineer, near tamale=Tamale) engineer kidnap / official accra ' +
        'confirm deny ransom pay',
      'STATE - > - denied asserted by Officials : a ransom had been paid ~ pay clause passive (object ' +
        'ransom) ransom pay / official accra confirm peruvian engineer kidnap tamale deny',
    ],
  ],
  [
    'The UN imposed an arms embargo on both sides in 2030. Since then, a panel of experts says, Togo has ' +
      'broken it at least nine times.',
    ['[a panel of experts=panel] <says> {Since then | Togo has broken it at least nine times} indirect'],
    [
      'SANCTION United Nations > - affirmed asserted @2030 : The UN imposed an arms embargo on both ' +
        'sides in 2030 ~ impose clause (subject un=United Nations, object embargo, in 2030) impose arm ' +
        'embargo side 2030 / ',
      'STATE Togo > - affirmed asserted by panel : Togo has broken it at least nine times ~ break clause ' +
        '(subject togo=Togo, object it) break least nine time / panel expert',
    ],
  ],
  [
    '"He promised to help us," said Ama Berg of President Hale. "We are still waiting." Her village lost ' +
      'its only road in the flood.',
    [],
    [
      'AGREE - > Ama Berg affirmed asserted by Ama Berg : He promised to help us," ~ promise clause ' +
        '(subject he, complement help) promise help / ama berg president hale',
      'STATE Ama Berg > - affirmed asserted by Ama Berg : We are still waiting." ~ wait clause (subject ' +
        'we=Ama Berg) wait / ',
      'STATE - > - affirmed asserted : Her village lost its only road in the flood ~ lose clause ' +
        '(subject village, object road, in flood) village lose road flood / ',
    ],
  ],
];
