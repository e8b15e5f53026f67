import type { ParagraphRows } from './paragraphs.fixture.ts';

/** Paragraphs about states, armies and rebels. */
export const PARAGRAPHS_OF_STATES: ParagraphRows = [
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
    "Neither Peru nor Chile has recognised the new government in Accra; Ghana's foreign minister said it " +
      'had expected no less.',
    ["[Ghana's foreign minister=Ghana's foreign minister] <said> {it had expected no less} indirect"],
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
    'Chilean officials, pressed by reporters about the missing files, said that the files had been burnt ' +
      'by mistake. One said: "Such things happen."',
    ['[Chilean officials=Chilean officials*] <said> {that the files had been burnt by mistake} indirect'],
    [],
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
    'A ceasefire brokered by Chile collapsed within hours. Each side accused the other of firing first.',
    ['[Each side=side] <accused> {the other of firing first} indirect'],
    [
      'ACCUSE side > - affirmed asserted : Each side accused the other of firing first ~ accuse clause ' +
        '(subject side=side, object other) side accuse firing first / ',
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
    'The Red Cross has flown 30 tons of food to Torva, where rebels have cut off the road. It appealed ' +
      'to both sides to let convoys through.',
    [],
    [
      'STATE - > - affirmed asserted : It appealed to both sides to let convoys through ~ appeal clause ' +
        '(subject it, complement let, to side) appeal side let convoy / ',
    ],
  ],
  [
    "Chile's decision to recall its envoy came a day after Peru had ordered three Chilean diplomats to " +
      'leave the country within a week.',
    ['[Peru=Peru] <had ordered> {three Chilean diplomats to leave the country within a week} indirect'],
    [],
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
    'Two of the divers, both of them Chilean, were found alive on a raft 40 km off Torva; the search for ' +
      'the third goes on, the coast guard said.',
    [
      '[the coast guard=coast guard*] <said> {Two of the divers, both of them Chilean, were found alive ' +
        'on a raft 40 km off Torva; the search for the third goes on} indirect',
    ],
    [],
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
    'Togo has let in 40,000 refugees from Ghana since March, and expects twice as many by the autumn, ' +
      'aid workers said.',
    [
      '[aid workers=aid workers*] <said> {Togo has let in 40,000 refugees from Ghana since March, and ' +
        'expects twice as many by the autumn} indirect',
    ],
    [],
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
    'Ghana had asked Togo for help in tracing the money, according to court papers. Togo never replied.',
    [
      '[Ghana=Ghana] <had asked> {Togo for help in tracing the money} indirect in 1',
      '[court papers=court papers*] <according to> {Ghana had asked Togo for help in tracing the money} indirect',
    ],
    [],
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
    'The treaty obliges both states to tell each other of troop movements. Peru says Chile broke it in ' +
      'March by moving two brigades to the border without a word.',
    ['[Peru=Peru] <says> {Chile broke it in March by moving two brigades to the border without a word} indirect'],
    [],
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
];
