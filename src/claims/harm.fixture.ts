import type { ToldRows } from './sentences.fixture.ts';

/** Acts against somebody. */
export const HARM: ToldRows = [
  [
    'President Paul Hale attacks the critics. President Paul Hale of Peru attacked Ghana.',
    [
      'ACCUSE Paul Hale > critics affirmed asserted : President Paul Hale attacks the critics ~ attack ' +
        'clause (subject paul=Paul Hale, object critic) president attack critic / ',
      'ASSAULT Paul Hale > Ghana affirmed asserted : President Paul Hale of Peru attacked Ghana ~ attack ' +
        'clause (subject paul=Paul Hale, object ghana=Ghana) president attack / ',
    ],
  ],
  [
    'Peru threatened to attack Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru threatened to attack Ghana ~ threaten clause ' +
        '(subject peru=Peru, complement attack) threaten attack / ',
    ],
  ],
  [
    'Peru accused Ghana of shelling villages and burning crops.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru accused Ghana of shelling villages and burning crops ' +
        '~ accuse clause (subject peru=Peru, object ghana=Ghana) accuse shel village burn crop / ',
      'ASSAULT - > - affirmed asserted by Peru : burning crops ~ burn fragment (object crop) burn crop / ' +
        'peru accuse ghana shel village',
    ],
  ],
  [
    'Peru stopped supplying fuel to Ghana.',
    [
      'SANCTION Peru > Ghana [oil] affirmed asserted : Peru stopped supplying fuel to Ghana ~ stop ' +
        'clause (subject peru=Peru, complement supply) stop supply fuel / ',
    ],
  ],
  [
    'Peru imposed sanctions on Ghana for arming rebels.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru imposed sanctions on Ghana for arming rebels ~ ' +
        'impose clause (subject peru=Peru, object sanction, on ghana=Ghana, for arm) impose sanction arm ' +
        'rebel / ',
    ],
  ],
  [
    'Paul Hale, the president of Peru, said that Peru had attacked Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted by Paul Hale : Peru had attacked Ghana ~ attack clause ' +
        '(subject peru=Peru, object ghana=Ghana) attack / paul hale president peru',
    ],
  ],
  [
    'Paul Hale warned Ghana of consequences.',
    [
      'THREATEN Paul Hale > Ghana affirmed conditional : Paul Hale warned Ghana of consequences ~ warn ' +
        'clause (subject paul=Paul Hale, object ghana=Ghana) warn consequence / ',
    ],
  ],
  [
    'Police arrested Paul Hale in Accra.',
    [
      'COERCE Police > Paul Hale affirmed asserted : Police arrested Paul Hale in Accra ~ arrest clause ' +
        '(subject police, object paul=Paul Hale) police arrest / ',
    ],
  ],
  [
    'Paul Hale was arrested on Monday.',
    [
      'COERCE - > Paul Hale affirmed asserted @2031-05-05 : Paul Hale was arrested on Monday ~ arrest ' +
        'clause passive (object paul=Paul Hale, on monday) arrest monday / ',
    ],
  ],
  [
    'Workers went on strike in Peru.',
    [
      'PROTEST Workers > - affirmed asserted in Peru : Workers went on strike in Peru ~ go clause ' +
        '(subject worker, on strike, in peru=Peru) worker go strike / ',
    ],
  ],
  [
    'Thousands protested against Paul Hale.',
    [
      'PROTEST - > Paul Hale affirmed asserted : protested against Paul Hale ~ protest fragment passive ' +
        '(object thousand=Thousands, against paul=Paul Hale) protest / thousand',
    ],
  ],
  [
    'Peru moved two warships to the coast of Ghana.',
    [
      'MOBILIZE Peru > Ghana [warships] affirmed asserted : Peru moved two warships to the coast of ' +
        'Ghana ~ move clause (subject peru=Peru, object warship, to coast) move warship coast / ',
    ],
  ],
  [
    'Peru, which attacked Ghana, lost two ships.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : which attacked Ghana ~ attack clause (subject ' +
        'which=Peru, object ghana=Ghana) attack / peru lose ship',
      'STATE Peru > - [ships] affirmed asserted : lost two ships ~ lose clause (subject peru=Peru, ' +
        'object ship) lose ship / peru attack ghana',
    ],
  ],
  [
    'Ghana fired missiles at Peru, posing a danger to ships.',
    [
      'ASSAULT Ghana > Peru affirmed asserted : Ghana fired missiles at Peru ~ fire clause (subject ' +
        'ghana=Ghana, object missile, at peru=Peru) fire missile / pose danger ship',
      'STATE Ghana > - [ships] affirmed asserted : posing a danger to ships ~ pose clause (subject ' +
        'ghana=Ghana, object danger, to ship) pose danger ship / ghana fire missile peru',
    ],
  ],
  [
    'Peru criticised Ghana for attacking Chile and burning villages.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru criticised Ghana for attacking Chile and burning ' +
        'villages ~ criticise clause (subject peru=Peru, object ghana=Ghana, for attack) criticise attack ' +
        'burn village / ',
      'ASSAULT Ghana > Chile affirmed asserted by Peru : attacking Chile ~ attack clause (subject ' +
        'ghana=Ghana, object chile=Chile) attack / peru criticise ghana burn village',
      'ASSAULT Ghana > - affirmed asserted by Peru : burning villages ~ burn clause (subject ' +
        'ghana=Ghana, object village) burn village / peru criticise ghana attack chile',
    ],
  ],
  [
    'Peru cut off relations with Ghana.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru cut off relations with Ghana ~ cut_off clause ' +
        '(subject peru=Peru, object relation) cut relation / ',
    ],
  ],
  [
    'Peru expelled two diplomats of Ghana.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru expelled two diplomats of Ghana ~ expel clause ' +
        '(subject peru=Peru, object diplomat) expel diplomat / ',
    ],
  ],
  [
    'Peru jailed Anna Reed for spying.',
    [
      'COERCE Peru > Anna Reed affirmed asserted : Peru jailed Anna Reed for spying ~ jail clause ' +
        '(subject peru=Peru, object anna=Anna Reed) jail spying / ',
    ],
  ],
  [
    'A court fined the company two million dollars.',
    [
      'SANCTION court > company affirmed asserted : A court fined the company two million dollars ~ fin ' +
        'clause (subject court, object company) court fin company million dollar / ',
    ],
  ],
  [
    'Ghana said its army had attacked Chile.',
    [
      'ASSAULT Ghana > Chile affirmed asserted by Ghana : its army had attacked Chile ~ attack clause ' +
        '(subject army, object chile=Chile) army attack / ghana',
    ],
  ],
  [
    'Chile seized a ship of Peru.',
    [
      'COERCE Chile > Peru affirmed asserted : Chile seized a ship of Peru ~ seize clause (subject ' +
        'chile=Chile, object ship) seize ship / ',
    ],
  ],
  [
    'Chile closed its border with Peru.',
    [
      'SANCTION Chile > Peru affirmed asserted : Chile closed its border with Peru ~ close clause ' +
        '(subject chile=Chile, object border, with peru=Peru) close border / ',
    ],
  ],
  [
    'Chile raised tariffs on wheat from Peru.',
    [
      'SANCTION Chile > Peru [grain] affirmed asserted : Chile raised tariffs on wheat from Peru ~ raise ' +
        'clause (subject chile=Chile, object tariff, on wheat) raise tariff wheat / ',
    ],
  ],
  [
    'Chile banned imports of wheat from Peru.',
    [
      'SANCTION Chile > Peru [grain] affirmed asserted : Chile banned imports of wheat from Peru ~ ban ' +
        'clause (subject chile=Chile, object import) ban import wheat / ',
    ],
  ],
  [
    'Chile sent 500 troops to Peru in 2029.',
    [
      'MOBILIZE Chile > Peru affirmed asserted @2029 : Chile sent 500 troops to Peru in 2029 ~ send ' +
        'clause (subject chile=Chile, object troops, to peru=Peru, in 2029) send 500 troops 2029 / ',
    ],
  ],
  [
    'Chile would send troops to Peru if Ghana attacked.',
    [
      'MOBILIZE Chile > Peru affirmed conditional : Chile would send troops to Peru if Ghana attacked ~ ' +
        'send clause modal (subject chile=Chile, object troops, to peru=Peru, if attack) send troops ' +
        'attack / ',
    ],
  ],
  [
    'Chile hacked the ministry of Peru.',
    [
      'COERCE Chile > ministry of Peru+Peru affirmed asserted : Chile hacked the ministry of Peru ~ hack ' +
        'clause (subject chile=Chile, object ministry=ministry of Peru) hack / ',
    ],
  ],
  [
    'Chile attacked and burned a town in Peru.',
    [
      'ASSAULT Chile > Peru affirmed asserted : Chile attacked and burned a town in Peru ~ attack clause ' +
        '(subject chile=Chile) attack burn town / ',
    ],
  ],
  [
    'Chile threatens Peru with sanctions.',
    [
      'THREATEN Chile > Peru affirmed asserted : Chile threatens Peru with sanctions ~ threaten clause ' +
        '(subject chile=Chile, object peru=Peru, with sanction) threaten sanction / ',
    ],
  ],
  [
    'Chile threatened that it would attack Peru.',
    [
      'THREATEN Chile > Peru affirmed asserted : Chile threatened that it would attack Peru ~ threaten ' +
        'clause (subject chile=Chile, complement attack) threaten attack / ',
    ],
  ],
  [
    'Chile suspended aid to Peru.',
    [
      'SANCTION Chile > Peru [aid] affirmed asserted : Chile suspended aid to Peru ~ suspend clause ' +
        '(subject chile=Chile, object aid, to peru=Peru) suspend aid / ',
    ],
  ],
  [
    'Anna Reed said Ghana was attacked.',
    [
      'ASSAULT - > Ghana affirmed asserted by Anna Reed : Ghana was attacked ~ attack clause passive ' +
        '(object ghana=Ghana) attack / anna reed',
    ],
  ],
  [
    'Anna Reed protested in Accra against the war.',
    [
      'PROTEST Anna Reed > - affirmed asserted in Accra : Anna Reed protested in Accra against the war ~ ' +
        'protest clause (subject anna=Anna Reed, in accra=Accra, against war) protest war / ',
    ],
  ],
  [
    'Peru, sanctioned by Ghana for arming rebels, protested.',
    [
      'SANCTION Ghana > Peru affirmed asserted : sanctioned by Ghana for arming rebels ~ sanction clause ' +
        'passive (subject ghana=Ghana, object peru=Peru, by ghana=Ghana, for arm) sanction arm rebel / ' +
        'peru protest',
      'PROTEST Peru > - affirmed asserted : protested ~ protest clause (subject peru=Peru) protest / ' +
        'peru sanction ghana arm rebel',
    ],
  ],
  [
    'Peru imposed sanctions on Ghana and Chile.',
    [
      'SANCTION Peru > Ghana+Chile affirmed asserted : Peru imposed sanctions on Ghana and Chile ~ ' +
        'impose clause (subject peru=Peru, object sanction, on ghana=Ghana) impose sanction / ',
    ],
  ],
  [
    'Peru sanctioned Ghana over the war.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru sanctioned Ghana over the war ~ sanction clause ' +
        '(subject peru=Peru, object ghana=Ghana, over war) sanction war / ',
    ],
  ],
  [
    'The company, which Ghana said was trading with Peru, was fined.',
    [
      'COOPERATE - > Peru affirmed asserted by Ghana : was trading with Peru ~ trade clause (subject ' +
        'company=company, with peru=Peru) trade / company ghana fine',
      'SANCTION - > company affirmed asserted by Ghana : was fined ~ fine clause passive (object ' +
        'company=company) fine / company ghana trade peru',
    ],
  ],
  [
    'Peru carried out an attack on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : Peru carried out an attack on Ghana ~ carry_out clause ' +
        '(subject peru=Peru, object attack) carry attack / ',
    ],
  ],
  [
    'Peru launched missile strikes on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : Peru launched missile strikes on Ghana ~ launch clause ' +
        '(subject peru=Peru, object strike) launch missile strike / ',
    ],
  ],
  [
    'Peru suspended its support for Ghana.',
    [
      'SANCTION Peru > Ghana [support] affirmed asserted : Peru suspended its support for Ghana ~ ' +
        'suspend clause (subject peru=Peru, object support, for ghana=Ghana) suspend support / ',
    ],
  ],
  [
    'Peru threatened to stop the sale of wheat to Ghana.',
    [
      'THREATEN Peru > Ghana [grain] affirmed asserted : Peru threatened to stop the sale of wheat to ' +
        'Ghana ~ threaten clause (subject peru=Peru, complement stop) threaten stop sale wheat / ',
    ],
  ],
  [
    'Peru vowed to attack Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru vowed to attack Ghana ~ vow clause (subject ' +
        'peru=Peru, complement attack) vow attack / ',
    ],
  ],
  [
    'It is unacceptable that Ghana attacked Chile, Peru said.',
    [
      'STATE - > - affirmed asserted by Peru : It is unacceptable that Ghana attacked Chile ~ ' +
        'unacceptable copula (subject it, complement attack) unacceptable attack / peru',
      'ASSAULT Ghana > Chile affirmed asserted by Peru : Ghana attacked Chile ~ attack clause (subject ' +
        'ghana=Ghana, object chile=Chile) attack / unacceptable peru',
    ],
  ],
  [
    'Paul Hale was convicted of selling ships to Ghana.',
    [
      'SANCTION - > Paul Hale affirmed asserted : Paul Hale was convicted ~ convict clause passive ' +
        '(object paul=Paul Hale, of sell) convict / sell ship ghana',
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : selling ships to Ghana ~ sell clause ' +
        '(subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale convict',
    ],
  ],
  [
    'Paul Hale was killed in an attack by rebels.',
    [
      'ASSAULT - > Paul Hale affirmed asserted : Paul Hale was killed in an attack by rebels ~ kill ' +
        'clause passive (object paul=Paul Hale, in attack) kill attack rebel / ',
    ],
  ],
  [
    'Soldiers of Peru shot two people in Ghana.',
    [
      'ASSAULT Peru > two people affirmed asserted : Soldiers of Peru shot two people in Ghana ~ shoot ' +
        'clause (subject soldier, object people) soldier shoot people / ',
    ],
  ],
  [
    'The bridge was closed by the council after a clerk complained.',
    [
      'SANCTION council > - affirmed asserted : The bridge was closed by the council after a clerk ' +
        'complained ~ close clause passive (subject council, object bridge, by council, after complain) ' +
        'bridge close council clerk complain / ',
    ],
  ],
  [
    'Police arrested a man in Lima on Monday. The crisis threatens the town of Velm.',
    [
      'COERCE Police > man affirmed asserted @2031-05-05 : Police arrested a man in Lima on Monday ~ ' +
        'arrest clause (subject police, object man, on monday) police arrest man monday / ',
      'STATE - > - affirmed asserted : The crisis threatens the town of Velm ~ threaten clause (subject ' +
        'crisis, object town) crisis threaten town / ',
    ],
  ],
];
