import type { ParagraphRows } from './paragraphs.fixture.ts';

/** Paragraphs about towns, firms, courts and parties. */
export const PARAGRAPHS_AT_HOME: ParagraphRows = [
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
    'Hale let the deadline pass. He had promised the farmers to pay them by Friday; instead, he asked ' +
      'the senate for another month.',
    ['[He=Hale] <had promised> {the farmers to pay them by Friday} indirect'],
    [
      'STATE Hale > - affirmed asserted : Hale let the deadline pass ~ let clause (subject hale=Hale, ' +
        'object pass) let deadline pass / ',
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
    'The union of nurses has threatened to strike from Monday, says its leader, Kofi Berg, unless the ' +
      'ministry withdraws the new rota.',
    ['[The union of nurses=union] <has threatened> {to strike from Monday} indirect in 1'],
    [],
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
    "What the minister called a gift was in truth a loan, the auditors wrote in March. The minister's " +
      'office said their figures were out of date.',
    [
      '[the auditors=auditors] <wrote> {What the minister called a gift was in truth a loan} indirect 2031-03//',
      "[The minister's office=minister's office] <said> {their figures were out of date} indirect",
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
    'The strike, now in its third week, has cost the port 12 million pesos, the board estimates. The ' +
      'union puts the loss far lower.',
    [],
    [
      'STATE - > - affirmed asserted : The union puts the loss far lower ~ put clause (subject union, ' +
        'object loss) union put loss far low / ',
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
    'The ministry of health advised people in Ostra not to drink water from the tap. It said that at ' +
      'least 14 people had fallen ill.',
    ['[It=ministry of health] <said> {that at least 14 people had fallen ill} indirect'],
    [
      'STATE - > - affirmed asserted by ministry of health : at least 14 people had fallen ill ~ fall ' +
        'clause (subject people, complement ill) least 14 people fall ill / ',
    ],
  ],
  [
    'The bank, founded in 1911 by a family of wool merchants, declined to comment. Its lawyers have ' +
      'asked the court to seal the papers.',
    ['[Its lawyers=lawyers*] <have asked> {the court to seal the papers} indirect'],
    [],
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
    'Reed would neither confirm nor deny that she had met Mensah in March. "I meet many people," she ' +
      'said with a smile.',
    ['[Reed=Reed] <would neither confirm nor deny> {that she had met Mensah in March} indirect'],
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
    'Moss was fined 3,000 pesos for insulting a judge, whom he had called a clown. He says he will not pay.',
    ['[He=Moss] <says> {he will not pay} indirect'],
    [
      'SANCTION - > - affirmed asserted : Moss was fined 3,000 pesos for insulting a judge ~ fine clause ' +
        'passive (object peso, indirect moss=Moss, for insult) fine 3000 peso insult judge / call clown',
      'STATE Moss > - denied planned by Moss : he will not pay ~ pay clause negated modal (subject he=Moss) pay / ',
    ],
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
    'On Monday the court will hear the case of Rosa Pell, charged with selling forged passports to at least 60 people.',
    [],
    [
      'STATE - > - affirmed planned @2031-05-12 : On Monday the court will hear the case of Rosa Pell, ' +
        'charged with selling forged passports to at least 60 people ~ hear clause modal (subject court, ' +
        'object case, on monday) monday court hear case charge sell forge passport least 60 people / ',
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
    'After Reed had spoken, Hale rose and said that she was wrong. Few believed him.',
    ['[Hale=Hale] <said> {that she was wrong} indirect'],
    [
      'STATE Hale > - affirmed asserted : After Reed had spoken, Hale rose ~ rise clause (subject ' +
        'hale=Hale, after speak) speak rise / wrong',
    ],
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
    "The union's new leader wants a vote on the strike by Friday. Its old one, Rolf Moss, thinks a " +
      'strike would be madness.',
    ['[Its old one, Rolf Moss,=Rolf Moss] <thinks> {a strike would be madness} indirect'],
    [
      'STATE - > - affirmed planned by Rolf Moss : a strike would be madness ~ madness copula modal ' +
        '(subject strike) strike madness / old rolf moss think',
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
