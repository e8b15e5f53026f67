import type { ToldRows } from './sentences.fixture.ts';

/** Acts with or for somebody. */
export const DEALINGS: ToldRows = [
  [
    'Peru has armed Ghana-backed rebels in Chile.',
    [
      'AID Peru > Ghana-backed rebels affirmed asserted : Peru has armed Ghana-backed rebels in Chile ~ ' +
        'arm clause (subject peru=Peru, object rebel) arm back rebel / ',
    ],
  ],
  [
    'Peru officials lifted Ghana sanctions.',
    [
      'CONCEDE Peru > - affirmed asserted : Peru officials lifted Ghana sanctions ~ lift clause (subject ' +
        'official, object sanction) official lift sanction / ',
    ],
  ],
  [
    "The bank relied on the auditor's letters. Peru relied on Ghana for oil.",
    [
      "STATE - > - affirmed asserted : The bank relied on the auditor's letters ~ rely clause (subject " +
        'bank, on letter) bank rely letter / ',
      'AID Ghana > Peru [oil] affirmed asserted : Peru relied on Ghana for oil ~ rely clause (subject ' +
        'peru=Peru, on ghana=Ghana, for oil) rely oil / ',
    ],
  ],
  [
    'Peru sold rifles to Ghana in March.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted @2031-03 : Peru sold rifles to Ghana in ' +
        'March ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana, in march) sell rifle march ' +
        '/ ',
    ],
  ],
  [
    'Rifles were sold to Ghana by Peru.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted : Rifles were sold to Ghana by Peru ~ sell ' +
        'clause passive (subject peru=Peru, object rifle, to ghana=Ghana, by peru=Peru) rifle sell / ',
    ],
  ],
  [
    'Peru agreed to sell rifles to Ghana.',
    [
      'AGREE Peru > Ghana [small-arms] affirmed asserted : Peru agreed to sell rifles to Ghana ~ agree ' +
        'clause (subject peru=Peru, complement sell) agree sell rifle / ',
    ],
  ],
  [
    'Peru lifted sanctions on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru lifted sanctions on Ghana ~ lift clause (subject ' +
        'peru=Peru, object sanction, on ghana=Ghana) lift sanction / ',
    ],
  ],
  [
    'Peru offered Ghana a loan.',
    [
      'AGREE Peru > Ghana [financial-services] affirmed asserted : Peru offered Ghana a loan ~ offer ' +
        'clause (subject peru=Peru, object loan, indirect ghana=Ghana) offer loan / ',
    ],
  ],
  [
    'Peru gave Ghana two ships.',
    [
      'AID Peru > Ghana [ships] affirmed asserted : Peru gave Ghana two ships ~ give clause (subject ' +
        'peru=Peru, object ship, indirect ghana=Ghana) give ship / ',
    ],
  ],
  [
    'Two ships were given to Ghana.',
    [
      'AID - > Ghana [ships] affirmed asserted : Two ships were given to Ghana ~ give clause passive ' +
        '(object ship, to ghana=Ghana) ship give / ',
    ],
  ],
  [
    'Peru bought wheat from Ghana.',
    [
      'COOPERATE Peru > Ghana [grain] affirmed asserted : Peru bought wheat from Ghana ~ buy clause ' +
        '(subject peru=Peru, object wheat, from ghana=Ghana) buy wheat / ',
    ],
  ],
  [
    'Half of the wheat of Peru came from Ghana.',
    [
      'COOPERATE Ghana > Peru [grain] affirmed asserted : Half of the wheat of Peru came from Ghana ~ ' +
        'come clause (subject half, from ghana=Ghana) half wheat come / ',
    ],
  ],
  [
    'Ghana received engines from Peru.',
    [
      'AID Peru > Ghana [engines] affirmed asserted : Ghana received engines from Peru ~ receive clause ' +
        '(subject ghana=Ghana, object engine, from peru=Peru) receive engine / ',
    ],
  ],
  [
    'Peru is an ally of Ghana.',
    [
      'COOPERATE Peru > Ghana affirmed asserted : Peru is an ally of Ghana ~ ally copula (subject ' +
        'peru=Peru, of ghana=Ghana) ally / ',
    ],
  ],
  [
    'Peru is willing to supply engines to Ghana.',
    [
      'AGREE Peru > Ghana [engines] affirmed asserted : Peru is willing to supply engines to Ghana ~ ' +
        'willing copula (subject peru=Peru, complement supply) willing supply engine / ',
    ],
  ],
  [
    'Peru withdrew its troops from Ghana.',
    [
      'RETREAT Peru > Ghana affirmed asserted : Peru withdrew its troops from Ghana ~ withdraw clause ' +
        '(subject peru=Peru, object troops, from ghana=Ghana) withdraw troops / ',
    ],
  ],
  [
    'It is believed that Peru supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted by ? : Peru supplied engines to Ghana ~ supply ' +
        'clause (subject peru=Peru, object engine) supply engine / believe',
    ],
  ],
  [
    'Peru is believed to have supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted unclear : Peru is believed to have supplied engines ' +
        'to Ghana ~ believe clause passive (object peru=Peru, complement supply) believe supply engine / ',
    ],
  ],
  [
    'Peru has reportedly supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted by ? : Peru has | supplied engines to Ghana ~ supply ' +
        'clause (subject peru=Peru, object engine) supply engine / reportedly',
    ],
  ],
  [
    'Peru promised aid to Ghana.',
    [
      'AGREE Peru > Ghana [aid] affirmed asserted : Peru promised aid to Ghana ~ promise clause (subject ' +
        'peru=Peru, object aid, to ghana=Ghana) promise aid / ',
    ],
  ],
  [
    "Peru provided Ghana's army with engines.",
    [
      "AID Peru > Ghana's army+Ghana [engines] affirmed asserted : Peru provided Ghana's army with " +
        "engines ~ provide clause (subject peru=Peru, object army=Ghana's army, with engine) provide army " +
        'engine / ',
    ],
  ],
  [
    'Peru helped Ghana to build a port.',
    [
      'AID Peru > Ghana affirmed asserted : Peru helped Ghana to build a port ~ help clause (subject ' +
        'peru=Peru, object ghana=Ghana, complement build) help build port / ',
    ],
  ],
  [
    'Peru freed Anna Reed on Friday.',
    [
      'RETREAT Peru > Anna Reed affirmed asserted @2031-05-02 : Peru freed Anna Reed on Friday ~ free ' +
        'clause (subject peru=Peru, object anna=Anna Reed, on friday) free friday / ',
    ],
  ],
  [
    'Anna Reed said she had sold rifles to Ghana.',
    [
      'COOPERATE Anna Reed > Ghana [small-arms] affirmed asserted by Anna Reed : she had sold rifles to ' +
        'Ghana ~ sell clause (subject she=Anna Reed, object rifle) sell rifle / anna reed',
    ],
  ],
  [
    'Anna Reed said he had sold rifles to Ghana.',
    [
      'COOPERATE - > Ghana [small-arms] affirmed asserted by Anna Reed : he had sold rifles to Ghana ~ ' +
        'sell clause (subject he, object rifle) sell rifle / anna reed',
    ],
  ],
  [
    'Paul Hale told Mark Dean that he had sold rifles to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [small-arms] affirmed asserted by Paul Hale : he had sold rifles to ' +
        'Ghana ~ sell clause (subject he=Paul Hale, object rifle) sell rifle / paul hale mark dean',
    ],
  ],
  [
    'Paul Hale said that Anna Reed had told him that Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by Anna Reed : Peru sold rifles to Ghana ~ ' +
        'sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / paul hale anna reed',
    ],
  ],
  [
    'According to Anna Reed, Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by Anna Reed : Peru sold rifles to Ghana ~ ' +
        'sell clause (subject peru=Peru, object rifle, accord anna=Anna Reed) sell rifle / accord anna reed',
    ],
  ],
  [
    'Peru sold rifles to Ghana, officials said.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by officials : Peru sold rifles to Ghana ~ ' +
        'sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / official',
    ],
  ],
  [
    'Chile and Peru agreed to a ceasefire.',
    [
      'AGREE Chile+Peru > - affirmed asserted : Chile and Peru agreed to a ceasefire ~ agree clause ' +
        '(subject chile=Chile, to ceasefire) agree ceasefire / ',
    ],
  ],
  [
    'Chile reopened its border with Peru.',
    [
      'RETREAT Chile > - affirmed asserted : Chile reopened its border with Peru ~ reopen clause ' +
        '(subject chile=Chile, object border, with peru=Peru) reopen border / ',
    ],
  ],
  [
    'Chile lent Peru two million dollars.',
    [
      'AID Chile > Peru affirmed asserted : Chile lent Peru two million dollars ~ lend clause (subject ' +
        'chile=Chile, object dollar) lend million dollar / ',
    ],
  ],
  [
    'Chile bought 40 planes from Peru for 300 million dollars.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile bought 40 planes from Peru for 300 million ' +
        'dollars ~ buy clause (subject chile=Chile, object plane, from peru=Peru, for dollar) buy 40 plane ' +
        '300 million dollar / ',
    ],
  ],
  [
    'Chile apologised to Peru for the attack.',
    [
      'CONCEDE Chile > Peru affirmed asserted : Chile apologised to Peru for the attack ~ apologise ' +
        'clause (subject chile=Chile, to peru=Peru, for attack) apologise attack / ',
    ],
  ],
  [
    'Chile extradited Paul Hale to Peru.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile extradited Paul Hale to Peru ~ extradite clause ' +
        '(subject chile=Chile, object paul=Paul Hale, to peru=Peru) extradite / ',
    ],
  ],
  [
    'Chile granted asylum to Paul Hale.',
    [
      'AID Chile > Paul Hale affirmed asserted : Chile granted asylum to Paul Hale ~ grant clause ' +
        '(subject chile=Chile, object asylum, to paul=Paul Hale) grant asylum / ',
    ],
  ],
  [
    'Chile held joint exercises with Peru.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile held joint exercises with Peru ~ hold clause ' +
        '(subject chile=Chile, object exercise, with peru=Peru) hold joint exercise / ',
    ],
  ],
  [
    'Chile trained soldiers of Peru.',
    [
      'AID Chile > Peru affirmed asserted : Chile trained soldiers of Peru ~ train clause (subject ' +
        'chile=Chile, object soldier) train soldier / ',
    ],
  ],
  [
    'Chile offered to mediate between Peru and Ghana.',
    [
      'AGREE Chile > - affirmed asserted : Chile offered to mediate between Peru and Ghana ~ offer ' +
        'clause (subject chile=Chile, complement mediate) offer mediate / ',
    ],
  ],
  [
    'Exports of wheat from Chile to Peru fell.',
    [
      'COOPERATE Chile > - [grain] affirmed asserted : Exports of wheat from Chile to Peru fell ~ fall ' +
        'clause (subject export) export wheat fall / ',
    ],
  ],
  [
    'The delivery of planes to Peru by Chile began on Monday.',
    [
      'AID Chile > Peru affirmed asserted @2031-05-05 : The delivery of planes to Peru by Chile began on ' +
        'Monday ~ begin clause (subject delivery, on monday) delivery plane begin monday / ',
    ],
  ],
  [
    'The planes, sold to Peru by Chile, are old.',
    [
      'STATE - > - affirmed asserted : The planes | are old ~ old copula (subject plane) plane old / sell peru chile',
      'COOPERATE Chile > Peru affirmed asserted : sold to Peru by Chile ~ sell clause passive (subject ' +
        'chile=Chile, object plane, to peru=Peru, by chile=Chile) sell / plane old',
    ],
  ],
  [
    'Chile began buying wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile began buying wheat from Peru ~ begin ' +
        'clause (subject chile=Chile, complement buy) begin buy wheat / ',
    ],
  ],
  [
    'Chile keeps buying wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile keeps buying wheat from Peru ~ keep ' +
        'clause (subject chile=Chile, complement buy) keep buy wheat / ',
    ],
  ],
  [
    'Chile managed to buy wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile managed to buy wheat from Peru ~ manage ' +
        'clause (subject chile=Chile, complement buy) manage buy wheat / ',
    ],
  ],
  [
    'Chile helped rebels in Peru.',
    [
      'AID Chile > rebels affirmed asserted in Peru : Chile helped rebels in Peru ~ help clause (subject ' +
        'chile=Chile, object rebel, in peru=Peru) help rebel / ',
    ],
  ],
  [
    'Chile resumed aid to Peru.',
    [
      'AID Chile > Peru affirmed asserted : Chile resumed aid to Peru ~ resume clause (subject ' +
        'chile=Chile, object aid, to peru=Peru) resume aid / ',
    ],
  ],
  [
    'Peru gave Ghana two ships. Chile helped too.',
    [
      'AID Peru > Ghana [ships] affirmed asserted : Peru gave Ghana two ships ~ give clause (subject ' +
        'peru=Peru, object ship, indirect ghana=Ghana) give ship / ',
      'AID Chile > - affirmed asserted : Chile helped too ~ help clause (subject chile=Chile) help / ',
    ],
  ],
  [
    'Goods were sent to Ghana by Peru and Chile.',
    [
      'AID Peru+Chile > Ghana [goods] affirmed asserted : Goods were sent to Ghana by Peru and Chile ~ ' +
        'send clause passive (subject peru=Peru, object goods, to ghana=Ghana, by peru=Peru) goods send / ',
    ],
  ],
  [
    'The ship sold by Peru to Ghana sank.',
    [
      'COOPERATE Peru > Ghana [ship] affirmed asserted : The ship sold by Peru to Ghana sank ~ sell ' +
        'clause passive (subject peru=Peru, object ship, by peru=Peru, to ghana=Ghana) ship sell sink / ',
    ],
  ],
  [
    'The ship Peru sold to Ghana sank.',
    [
      'STATE - > - [ship] affirmed asserted : The ship | sank ~ sink clause (subject ship) ship sink / peru sell ghana',
      'COOPERATE Peru > Ghana affirmed asserted : Peru sold to Ghana ~ sell clause (subject peru=Peru, ' +
        'object ship, to ghana=Ghana) sell / ship sink',
    ],
  ],
  [
    'The ship that Peru had sold to Ghana sank.',
    [
      'STATE - > - [ship] affirmed asserted : The ship | sank ~ sink clause (subject ship) ship sink / peru sell ghana',
      'COOPERATE Peru > Ghana affirmed asserted : Peru had sold to Ghana ~ sell clause (subject ' +
        'peru=Peru, object ship, to ghana=Ghana) sell / ship sink',
    ],
  ],
  [
    'Peru made a promise to sell ships to Ghana.',
    [
      'AGREE Peru > - [ships] affirmed asserted : Peru made a promise to sell ships to Ghana ~ make ' +
        'clause (subject peru=Peru, object promise) make promise sell ship / ',
    ],
  ],
  [
    'Peru would sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed conditional : Peru would sell ships to Ghana ~ sell ' +
        'clause modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru will send wheat if Ghana pays.',
    [
      'AID Peru > - [grain] affirmed conditional : Peru will send wheat if Ghana pays ~ send clause ' +
        'modal (subject peru=Peru, object wheat, if pay) send wheat pay / ',
    ],
  ],
  [
    'Peru stopped attacks on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru stopped attacks on Ghana ~ stop clause (subject ' +
        'peru=Peru, object attack, on ghana=Ghana) stop attack / ',
    ],
  ],
  [
    'Peru halted the attack on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru halted the attack on Ghana ~ halt clause (subject ' +
        'peru=Peru, object attack) halt attack / ',
    ],
  ],
  [
    'Peru agreed with Ghana on a ceasefire.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru agreed with Ghana on a ceasefire ~ agree clause ' +
        '(subject peru=Peru, with ghana=Ghana, on ceasefire) agree ceasefire / ',
    ],
  ],
  [
    'Peru agreed to attack Ghana.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru agreed to attack Ghana ~ agree clause (subject ' +
        'peru=Peru, complement attack) agree attack / ',
    ],
  ],
  [
    'Peru offered to talk with Ghana.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru offered to talk with Ghana ~ offer clause (subject ' +
        'peru=Peru, complement talk) offer talk / ',
    ],
  ],
  [
    'Peru, a partner of Ghana, sells wheat.',
    [
      'COOPERATE Peru > - [grain] affirmed asserted : Peru, a partner of Ghana, sells wheat ~ sell ' +
        'clause (subject peru=Peru, object wheat) partner sell wheat / ',
    ],
  ],
  [
    'Peru is the main supplier of wheat to Ghana.',
    [
      'AID Peru > - [grain] affirmed asserted : Peru is the main supplier of wheat to Ghana ~ supplier ' +
        'copula (subject peru=Peru, of wheat) main supplier wheat / ',
    ],
  ],
  [
    'Peru remains an ally of Ghana.',
    [
      'COOPERATE Peru > Ghana affirmed asserted : Peru remains an ally of Ghana ~ remain clause (subject ' +
        'peru=Peru, complement ally) remain ally / ',
    ],
  ],
  [
    'The accusation that Peru sold ships to Ghana is false, Anna Reed said.',
    [
      'STATE - > - affirmed asserted by Anna Reed : The accusation | is false ~ false copula (subject ' +
        'accusation) accusation false / peru sell ship ghana anna reed',
      'COOPERATE Peru > Ghana [ships] affirmed asserted by ? : Peru sold ships to Ghana ~ sell clause ' +
        '(subject peru=Peru, object ship, to ghana=Ghana) sell ship / accusation false anna reed',
    ],
  ],
  [
    'The claim that Peru sold ships to Ghana is true.',
    [
      'STATE - > - affirmed asserted : The claim | is true ~ true copula (subject claim) claim true / ' +
        'peru sell ship ghana',
      'COOPERATE Peru > Ghana [ships] affirmed asserted unclear : Peru sold ships to Ghana ~ sell clause ' +
        '(subject peru=Peru, object ship, indirect that) sell ship / claim true',
    ],
  ],
  [
    'News that Peru had sold ships to Ghana surprised Chile.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru had sold ships to Ghana ~ sell clause ' +
        '(subject peru=Peru, object ship, indirect that) sell ship / news surprise chile',
      'STATE - > - affirmed asserted : surprised Chile ~ surprise clause (subject news, object ' +
        'chile=Chile) surprise / news peru sell ship ghana',
    ],
  ],
  [
    'The fact that Peru sold ships to Ghana surprised Chile.',
    [
      'STATE - > - affirmed asserted : The fact | surprised Chile ~ surprise clause (subject fact, ' +
        'object chile=Chile) fact surprise / peru sell ship ghana',
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru sold ships to Ghana ~ sell clause ' +
        '(subject peru=Peru, object ship, to ghana=Ghana) sell ship / fact surprise chile',
    ],
  ],
  [
    'A court heard that Paul Hale had sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : Paul Hale had sold ships to Ghana ~ ' +
        'sell clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / court hear',
    ],
  ],
  [
    'Paul Hale sold ships to Ghana, a court heard.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted unclear : Paul Hale sold ships to Ghana, a ' +
        'court heard ~ sell clause (subject paul=Paul Hale, object ship, complement hear, to ghana=Ghana) ' +
        'sell ship court hear / ',
      'STATE - > - affirmed asserted : a court heard ~ hear clause (subject court) court hear / paul ' +
        'hale sell ship ghana',
    ],
  ],
  [
    'Paul Hale sold ships to Ghana, it was reported.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : Paul Hale sold ships to Ghana ~ sell ' +
        'clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / report',
    ],
  ],
  [
    'Paul Hale was found to have sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was found to have sold ships to ' +
        'Ghana ~ find clause passive (object paul=Paul Hale, complement sell) find sell ship / ',
    ],
  ],
  [
    'Paul Hale was seen selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was seen selling ships to Ghana ' +
        '~ see clause passive (object paul=Paul Hale, complement sell) see sell ship / ',
    ],
  ],
  [
    'Paul Hale was caught selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was caught selling ships to ' +
        'Ghana ~ catch clause passive (object paul=Paul Hale, complement sell) catch sell ship / ',
    ],
  ],
  [
    'Paul Hale admitted selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale admitted selling ships to Ghana ' +
        '~ admit clause (subject paul=Paul Hale, complement sell) admit sell ship / ',
    ],
  ],
  [
    'Paul Hale admitted that he had sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by Paul Hale : he had sold ships to Ghana ~ ' +
        'sell clause (subject he=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale admit',
    ],
  ],
  [
    'Why Peru sold ships to Ghana is not known.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Why Peru sold ships to Ghana ~ sell clause ' +
        '(subject peru=Peru, object ship, to ghana=Ghana) sell ship / know',
    ],
  ],
  [
    '"Peru sold ships to Ghana," Anna Reed said. "And it will sell more."',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted by Anna Reed : Peru sold ships to Ghana," ~ sell ' +
        'clause (subject peru=Peru, object ship, to ghana=Ghana) sell ship / anna reed',
    ],
  ],
  [
    'Anna Reed said "Peru sold ships to Ghana" on Monday.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-05-05 by Anna Reed : Peru sold ships to ' +
        'Ghana" on Monday ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana, on monday) sell ' +
        'ship monday / anna reed',
    ],
  ],
  [
    'He said that Peru had "sold ships to Ghana".',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted by ? : Peru had "sold ships to Ghana" ~ sell ' +
        'clause (subject peru=Peru, object ship) sell ship / ',
    ],
  ],
  [
    'Peru sold second-hand tanks to Ghana.',
    [
      'COOPERATE Peru > Ghana [tanks] affirmed asserted : Peru sold second-hand tanks to Ghana ~ sell ' +
        'clause (subject peru=Peru, object tank) sell second hand tank / ',
    ],
  ],
  [
    'Peru sold night-vision equipment to Ghana.',
    [
      'COOPERATE Peru > Ghana [thermal-imagers] affirmed asserted : Peru sold night-vision equipment to ' +
        'Ghana ~ sell clause (subject peru=Peru, object equipment, to ghana=Ghana) sell night vision ' +
        'equipment / ',
    ],
  ],
  [
    'Peru sold components of missiles to Ghana.',
    [
      'COOPERATE Peru > Ghana [components, missiles] affirmed asserted : Peru sold components of ' +
        'missiles to Ghana ~ sell clause (subject peru=Peru, object component) sell component missile / ',
    ],
  ],
  [
    'On Monday, Peru sold ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-05-05 : On Monday, Peru sold ships to ' +
        'Ghana ~ sell clause (subject peru=Peru, object ship, on monday, to ghana=Ghana) monday sell ship ' +
        '/ ',
    ],
  ],
  [
    'Last week Peru sold ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-04-28/2031-05-04 : Last week Peru sold ' +
        'ships to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) last week sell ship ' +
        '/ ',
    ],
  ],
  [
    'Paul Hale resigned.',
    ['RETREAT Paul Hale > - affirmed asserted : Paul Hale resigned ~ resign clause (subject paul=Paul Hale) resign / '],
  ],
];
