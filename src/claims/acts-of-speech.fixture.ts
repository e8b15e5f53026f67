import type { ToldRows } from './sentences.fixture.ts';

/** Acts that are done by speaking. */
export const ACTS_OF_SPEECH: ToldRows = [
  [
    'President Paul Hale of Peru met Ann Reed. Members in the Velm Council cheered the plan.',
    [
      'CONSULT Paul Hale > Ann Reed affirmed asserted : President Paul Hale of Peru met Ann Reed ~ meet ' +
        'clause (subject paul=Paul Hale, object ann=Ann Reed) president meet / ',
      'STATE - > - affirmed asserted : Members in the Velm Council cheered the plan ~ cheer clause ' +
        '(subject member, object plan) member cheer plan / ',
    ],
  ],
  [
    'The Lima shooting spurred calls for restraint.',
    [
      'REQUEST - > - affirmed asserted : The Lima shooting spurred calls for restraint ~ spur clause ' +
        '(subject shooting=Lima shooting, object call) shooting spur call restraint / ',
    ],
  ],
  [
    'Nia Orr accused Port City Mayor Ann Reed and Ms. Moss of theft.',
    [
      'ACCUSE Nia Orr > Ann Reed+Moss affirmed asserted : Nia Orr accused Port City Mayor Ann Reed and ' +
        'Ms. Moss of theft ~ accuse clause (subject nia=Nia Orr, object ann=Ann Reed) accuse mayor ms. ' +
        'theft / ',
    ],
  ],
  [
    'Paul Hale, the president of Peru, scolded an aide. A rival in Lima later accused Paul Hale of theft.',
    [
      'ACCUSE Paul Hale > aide affirmed asserted : Paul Hale, the president of Peru, scolded an aide ~ ' +
        'scold clause (subject paul=Paul Hale, object aide) president scold aide / ',
      'ACCUSE rival > Paul Hale affirmed asserted : A rival in Lima later accused Paul Hale of theft ~ ' +
        'accuse clause (subject rival=rival, object paul=Paul Hale) rival late accuse theft / ',
    ],
  ],
  [
    'Paul Hale, the president of Peru, accused Ghana of theft. Ghana rejected the accusation.',
    [
      'ACCUSE Paul Hale+Peru > Ghana affirmed asserted : Paul Hale, the president of Peru, accused Ghana ' +
        'of theft ~ accuse clause (subject paul=Paul Hale, object ghana=Ghana) president accuse theft / ',
      'REJECT Ghana > - affirmed asserted : Ghana rejected the accusation ~ reject clause (subject ' +
        'ghana=Ghana, object accusation) reject accusation / ',
    ],
  ],
  [
    'Peru refused to sell rifles to Ghana.',
    [
      'REJECT Peru > Ghana [small-arms] affirmed asserted : Peru refused to sell rifles to Ghana ~ ' +
        'refuse clause (subject peru=Peru, complement sell) refuse sell rifle / ',
    ],
  ],
  [
    'Peru asked Ghana to withdraw its troops.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru asked Ghana to withdraw its troops ~ ask clause ' +
        '(subject peru=Peru, object ghana=Ghana, complement withdraw) ask withdraw troops / ',
    ],
  ],
  [
    'Peru urged Ghana to release the prisoners.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru urged Ghana to release the prisoners ~ urge clause ' +
        '(subject peru=Peru, object ghana=Ghana, complement release) urge release prisoner / ',
    ],
  ],
  [
    'Ghana was urged by Peru to release the prisoners.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Ghana was urged by Peru to release the prisoners ~ urge ' +
        'clause passive (subject peru=Peru, object ghana=Ghana, complement release, by peru=Peru) urge ' +
        'release prisoner / ',
    ],
  ],
  [
    'Peru accused Ghana of arming rebels.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru accused Ghana of arming rebels ~ accuse clause ' +
        '(subject peru=Peru, object ghana=Ghana) accuse arm rebel / ',
    ],
  ],
  [
    'Peru blamed Ghana for the attack.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru blamed Ghana for the attack ~ blame clause (subject ' +
        'peru=Peru, object ghana=Ghana, for attack) blame attack / ',
    ],
  ],
  [
    'Paul Hale scolded Ghana over the budget, calling his plan reckless.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale scolded Ghana over the budget ~ scold ' +
        'clause (subject paul=Paul Hale, object ghana=Ghana, over budget) scold budget / call plan reckless',
      'ACCUSE - > - affirmed asserted : calling his plan reckless ~ call clause (subject paul=Paul Hale, ' +
        'object plan, complement reckless) call plan reckless / paul hale scold ghana budget',
    ],
  ],
  [
    'Peru condemned the attack by Ghana.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru condemned the attack by Ghana ~ condemn clause ' +
        '(subject peru=Peru, object attack, by ghana=Ghana) condemn attack / ',
    ],
  ],
  [
    'Peru and Ghana signed a trade agreement in Lima.',
    [
      'SUPPORT Peru+Ghana > - affirmed asserted in Lima : Peru and Ghana signed a trade agreement in ' +
        'Lima ~ sign clause (subject peru=Peru, object agreement, in lima=Lima) sign trade agreement / ',
    ],
  ],
  [
    'Peru and Ghana held talks in Lima on Monday.',
    [
      'CONSULT Peru+Ghana > - affirmed asserted @2031-05-05 in Lima : Peru and Ghana held talks in Lima ' +
        'on Monday ~ hold clause (subject peru=Peru, object talk, in lima=Lima, on monday) hold talk ' +
        'monday / ',
    ],
  ],
  [
    'Peru invited Ghana to talks.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru invited Ghana to talks ~ invite clause (subject ' +
        'peru=Peru, object ghana=Ghana, to talk) invite talk / ',
    ],
  ],
  [
    'Peru rejected a proposal by Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru rejected a proposal by Ghana ~ reject clause ' +
        '(subject peru=Peru, object proposal, by ghana=Ghana) reject proposal / ',
    ],
  ],
  [
    'Paul Hale warned Ghana against attacking Peru.',
    [
      'REQUEST Paul Hale > Ghana affirmed asserted : Paul Hale warned Ghana against attacking Peru ~ ' +
        'warn clause (subject paul=Paul Hale, object ghana=Ghana, against attack) warn attack / ',
    ],
  ],
  [
    'Paul Hale expressed concern about arms sales by Ghana to Peru.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale expressed concern about arms sales by ' +
        'Ghana to Peru ~ express clause (subject paul=Paul Hale, object concern, about sale) express ' +
        'concern arm sale / ',
      'COOPERATE Ghana > Peru [weapons] affirmed asserted by Paul Hale : arms sales by Ghana to Peru ~ ' +
        'sale fragment (subject paul=Paul Hale, by ghana=Ghana, to peru=Peru) arm sale / paul hale express ' +
        'concern',
    ],
  ],
  [
    'Paul Hale is concerned about arms sales by Ghana to Peru.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale is concerned about arms sales by Ghana to ' +
        'Peru ~ concerned copula (subject paul=Paul Hale, about sale) concerned arm sale / ',
      'COOPERATE Ghana > Peru [weapons] affirmed asserted by Paul Hale : arms sales by Ghana to Peru ~ ' +
        'sale fragment (subject paul=Paul Hale, by ghana=Ghana, to peru=Peru) arm sale / paul hale ' +
        'concerned',
    ],
  ],
  [
    'Paul Hale thanked Ghana for its help.',
    [
      'SUPPORT Paul Hale > Ghana affirmed asserted : Paul Hale thanked Ghana for its help ~ thank clause ' +
        '(subject paul=Paul Hale, object ghana=Ghana, for help) thank help / ',
    ],
  ],
  [
    'Paul Hale met Anna Reed in Accra.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale met Anna Reed in Accra ~ meet clause ' +
        '(subject paul=Paul Hale, object anna=Anna Reed) meet / ',
    ],
  ],
  [
    'Paul Hale visited Ghana on Tuesday.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted @2031-05-06 : Paul Hale visited Ghana on Tuesday ~ ' +
        'visit clause (subject paul=Paul Hale, object ghana=Ghana, on tuesday) visit tuesday / ',
    ],
  ],
  [
    'Peru wants Ghana to sell wheat.',
    [
      'REQUEST Peru > Ghana [grain] affirmed asserted : Peru wants Ghana to sell wheat ~ want clause ' +
        '(subject peru=Peru, object ghana=Ghana, complement sell) want sell wheat / ',
    ],
  ],
  [
    'Peru called for an end to attacks on Ghana.',
    [
      'REQUEST Peru > - affirmed asserted : Peru called for an end to attacks on Ghana ~ call clause ' +
        '(subject peru=Peru, for end, to attack) call end attack / ',
    ],
  ],
  [
    'Peru hailed the agreement with Ghana.',
    [
      'SUPPORT Peru > - affirmed asserted : Peru hailed the agreement with Ghana ~ hail clause (subject ' +
        'peru=Peru, object agreement) hail agreement / ',
      'AGREE - > Ghana affirmed asserted by Peru : the agreement with Ghana ~ agreement fragment (with ' +
        'ghana=Ghana) agreement / peru hail',
    ],
  ],
  [
    'Peru recognised Ghana.',
    [
      'SUPPORT Peru > Ghana affirmed asserted : Peru recognised Ghana ~ recognise clause (subject ' +
        'peru=Peru, object ghana=Ghana) recognise / ',
    ],
  ],
  [
    'Paul Hale met Anna Reed on Monday. He thanked her for the aid.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted @2031-05-05 : Paul Hale met Anna Reed on Monday ~ ' +
        'meet clause (subject paul=Paul Hale, object anna=Anna Reed, on monday) meet monday / ',
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : He thanked her for the aid ~ thank clause ' +
        '(subject he=Paul Hale, object she=Anna Reed, for aid) thank aid / ',
    ],
  ],
  [
    'Paul Hale visited Ghana. He met its president, Anna Reed.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted : Paul Hale visited Ghana ~ visit clause (subject ' +
        'paul=Paul Hale, object ghana=Ghana) visit / ',
      'CONSULT Paul Hale > Anna Reed affirmed asserted : He met its president, Anna Reed ~ meet clause ' +
        '(subject he=Paul Hale, object president=Anna Reed) meet president / ',
    ],
  ],
  [
    'Anna Reed visited Peru. Her brother sold rifles to Ghana.',
    [
      'CONSULT Anna Reed > Peru affirmed asserted : Anna Reed visited Peru ~ visit clause (subject ' +
        'anna=Anna Reed, object peru=Peru) visit / ',
      'COOPERATE brother > Ghana [small-arms] affirmed asserted : Her brother sold rifles to Ghana ~ ' +
        'sell clause (subject brother, object rifle) brother sell rifle / ',
    ],
  ],
  [
    'The company sued Ghana. It wants two million dollars.',
    [
      'ACCUSE company > Ghana affirmed asserted : The company sued Ghana ~ sue clause (subject ' +
        'company=company, object ghana=Ghana) company sue / ',
      'STATE - > - affirmed asserted : It wants two million dollars ~ want clause (subject it=company, ' +
        'object dollar) want million dollar / ',
    ],
  ],
  [
    'Hale accuses Ghana of lying || Paul Hale accused Ghana of lying on Tuesday. "Ghana lied to us," he said.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Hale accuses Ghana of lying ~ accuse clause (subject ' +
        'hale=Paul Hale, object ghana=Ghana, of lie) accuse lie / ',
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale accused Ghana of lying on Tuesday ~ accuse ' +
        'clause (subject paul=Paul Hale, object ghana=Ghana) accuse lie tuesday / ',
      'STATE Ghana > - affirmed asserted by Paul Hale : Ghana lied to us," ~ lie clause (subject ' +
        'ghana=Ghana, to we=Paul Hale) lie / ',
    ],
  ],
  [
    'Peru is accused of selling rifles to Ghana.',
    [
      'ACCUSE - > Peru affirmed asserted : Peru is accused of selling rifles to Ghana ~ accuse clause ' +
        'passive (object peru=Peru, of sell) accuse sell rifle / ',
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by ? : selling rifles to Ghana ~ sell ' +
        'clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / peru accuse',
    ],
  ],
  [
    'Peru has been accused by Chile of selling rifles to Ghana.',
    [
      'ACCUSE Chile > Peru affirmed asserted : Peru has been accused by Chile of selling rifles to Ghana ' +
        '~ accuse clause passive (subject chile=Chile, object peru=Peru, by chile=Chile) accuse sell rifle ' +
        '/ ',
    ],
  ],
  [
    'Chile wants Peru to stop selling rifles to Ghana.',
    [
      'REQUEST Chile > Peru [small-arms] affirmed asserted : Chile wants Peru to stop selling rifles to ' +
        'Ghana ~ want clause (subject chile=Chile, object peru=Peru, complement stop) want stop sell rifle ' +
        '/ ',
    ],
  ],
  [
    'Chile called on Peru to stop arms sales to Ghana.',
    [
      'REQUEST Chile > Peru [weapons] affirmed asserted : Chile called on Peru to stop arms sales to ' +
        'Ghana ~ call clause (subject chile=Chile, complement stop, on peru=Peru) call stop arm sale / ',
    ],
  ],
  [
    'Chile demanded the release of Paul Hale.',
    [
      'REQUEST Chile > Paul Hale affirmed asserted : Chile demanded the release of Paul Hale ~ demand ' +
        'clause (subject chile=Chile, object release) demand release / ',
    ],
  ],
  [
    'Chile ordered its troops to leave Ghana.',
    [
      'REQUEST Chile > - affirmed asserted : Chile ordered its troops to leave Ghana ~ order clause ' +
        '(subject chile=Chile, object troops, complement leave) order troops leave / ',
    ],
  ],
  [
    'Chile was praised by Peru for sending aid.',
    [
      'SUPPORT Peru > Chile affirmed asserted : Chile was praised by Peru for sending aid ~ praise ' +
        'clause passive (subject peru=Peru, object chile=Chile, by peru=Peru, for send) praise send aid / ',
      'AID Chile > - affirmed asserted by Peru : sending aid ~ send clause (subject chile=Chile, object ' +
        'aid) send aid / chile praise peru',
    ],
  ],
  [
    'Chile honoured Anna Reed.',
    [
      'SUPPORT Chile > Anna Reed affirmed asserted : Chile honoured Anna Reed ~ honour clause (subject ' +
        'chile=Chile, object anna=Anna Reed) honour / ',
    ],
  ],
  [
    'Chile mediated between Peru and Ghana.',
    [
      'CONSULT Chile > - affirmed asserted : Chile mediated between Peru and Ghana ~ mediate clause ' +
        '(subject chile=Chile, between peru=Peru) mediate / ',
    ],
  ],
  [
    'Chile opened talks with Peru on fishing.',
    [
      'CONSULT Chile > Peru affirmed asserted : Chile opened talks with Peru on fishing ~ open clause ' +
        '(subject chile=Chile, object talk, with peru=Peru, on fishing) open talk fishing / ',
    ],
  ],
  [
    'Chile joined the alliance of Peru and Ghana.',
    [
      'SUPPORT Chile > Peru+Ghana affirmed asserted : Chile joined the alliance of Peru and Ghana ~ join ' +
        'clause (subject chile=Chile, object alliance) join alliance / ',
    ],
  ],
  [
    'Chile vetoed sanctions on Peru.',
    [
      'REJECT Chile > Peru affirmed asserted : Chile vetoed sanctions on Peru ~ veto clause (subject ' +
        'chile=Chile, object sanction, on peru=Peru) veto sanction / ',
    ],
  ],
  [
    'Chile backs Anna Reed.',
    [
      'SUPPORT Chile > Anna Reed affirmed asserted : Chile backs Anna Reed ~ back clause (subject ' +
        'chile=Chile, object anna=Anna Reed) back / ',
    ],
  ],
  [
    'Chile supports the plan of Peru.',
    [
      'SUPPORT Chile > Peru affirmed asserted : Chile supports the plan of Peru ~ support clause ' +
        '(subject chile=Chile, object plan) support plan / ',
    ],
  ],
  [
    'Chile opposes the plan of Peru.',
    [
      'REJECT Chile > Peru affirmed asserted : Chile opposes the plan of Peru ~ oppose clause (subject ' +
        'chile=Chile, object plan) oppose plan / ',
    ],
  ],
  [
    'Peru told Ghana to leave by sea.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru told Ghana to leave by sea ~ tell clause (subject ' +
        'peru=Peru, object ghana=Ghana, complement leave) leave sea / ',
    ],
  ],
  [
    'Peru rejected talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru rejected talks with Ghana ~ reject clause (subject ' +
        'peru=Peru, object talk, with ghana=Ghana) reject talk / ',
    ],
  ],
  [
    'Peru ended talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru ended talks with Ghana ~ end clause (subject ' +
        'peru=Peru, object talk) end talk / ',
    ],
  ],
  [
    'Peru demanded that Ghana leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru demanded that Ghana leave ~ demand clause (subject ' +
        'peru=Peru, complement leave) demand leave / ',
    ],
  ],
  [
    'Peru demanded an apology from Ghana.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru demanded an apology from Ghana ~ demand clause ' +
        '(subject peru=Peru, object apology) demand apology / ',
    ],
  ],
  [
    'Ghana was asked to leave.',
    [
      'REQUEST - > Ghana affirmed asserted : Ghana was asked to leave ~ ask clause passive (object ' +
        'ghana=Ghana, complement leave) ask leave / ',
    ],
  ],
  [
    'Ghana was told by Peru to leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted unclear : Ghana was told by Peru to leave ~ tell clause ' +
        'passive (subject peru=Peru, object ghana=Ghana, complement leave, by peru=Peru) leave / ',
    ],
  ],
  [
    'Peru called on Ghana and Chile to leave.',
    [
      'REQUEST Peru > Ghana+Chile affirmed asserted : Peru called on Ghana and Chile to leave ~ call ' +
        'clause (subject peru=Peru, complement leave, on ghana=Ghana) call leave / ',
    ],
  ],
  [
    'Peru pressed Ghana for a reply.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru pressed Ghana for a reply ~ press clause (subject ' +
        'peru=Peru, object ghana=Ghana, for reply) press reply / ',
    ],
  ],
  [
    'Peru appealed to Ghana for help.',
    [
      'REQUEST Peru > Ghana [help] affirmed asserted : Peru appealed to Ghana for help ~ appeal clause ' +
        '(subject peru=Peru, to ghana=Ghana, for help) appeal help / ',
    ],
  ],
  [
    'Peru is angry at Ghana for the attack.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru is angry at Ghana for the attack ~ angry copula ' +
        '(subject peru=Peru, at ghana=Ghana, for attack) angry attack / ',
    ],
  ],
  [
    'Peru is critical of Ghana.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru is critical of Ghana ~ critical copula (subject ' +
        'peru=Peru, of ghana=Ghana) critical / ',
    ],
  ],
  [
    'The possibility of selling ships to Ghana was discussed by Peru.',
    [
      'CONSULT Peru > - affirmed asserted : The possibility of selling ships to Ghana was discussed by ' +
        'Peru ~ discuss clause passive (subject peru=Peru, object possibility, by peru=Peru) possibility ' +
        'sell ship discuss / ',
    ],
  ],
  [
    'Paul Hale is charged with selling ships to Ghana.',
    [
      'ACCUSE - > Paul Hale affirmed asserted : Paul Hale is charged with selling ships to Ghana ~ ' +
        'charge clause passive (object paul=Paul Hale, with sell) charge sell ship / ',
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : selling ships to Ghana ~ sell clause ' +
        '(subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale charge',
    ],
  ],
  [
    'Paul Hale flew to Ghana to meet Anna Reed.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted : Paul Hale flew to Ghana to meet Anna Reed ~ fly ' +
        'clause (subject paul=Paul Hale, complement meet, to ghana=Ghana) fly meet / ',
    ],
  ],
  [
    'Paul Hale spoke by phone with Anna Reed.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale spoke by phone with Anna Reed ~ speak ' +
        'clause (subject paul=Paul Hale, by phone, with anna=Anna Reed) speak phone / ',
    ],
  ],
  [
    'Paul Hale hosted Anna Reed in Lima.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale hosted Anna Reed in Lima ~ host ' +
        'clause (subject paul=Paul Hale, object anna=Anna Reed) host / ',
    ],
  ],
  [
    'Paul Hale, accompanied by Mark Dean, met Anna Reed.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale, accompanied by Mark Dean, met Anna ' +
        'Reed ~ meet clause (subject paul=Paul Hale, object anna=Anna Reed) accompany meet / ',
    ],
  ],
  [
    'Paul Hale praised Anna Reed and thanked her.',
    [
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : Paul Hale praised Anna Reed ~ praise clause ' +
        '(subject paul=Paul Hale, object anna=Anna Reed) praise / thank',
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : thanked her ~ thank clause (subject paul=Paul ' +
        'Hale, object she=Anna Reed) thank / paul hale praise anna reed',
    ],
  ],
  [
    'Paul Hale sued the company over a contract.',
    [
      'ACCUSE Paul Hale > company affirmed asserted : Paul Hale sued the company over a contract ~ sue ' +
        'clause (subject paul=Paul Hale, object company, over contract) sue company contract / ',
    ],
  ],
  [
    'The Peruvian president met the Ghanaian president.',
    [
      'CONSULT Peru > Ghana affirmed asserted : The Peruvian president met the Ghanaian president ~ meet ' +
        'clause (subject president, object president) president meet / ',
    ],
  ],
  [
    'The Peruvian government accused Ghana of lying.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : The Peruvian government accused Ghana of lying ~ accuse ' +
        'clause (subject government=Peru, object ghana=Ghana) government accuse lie / ',
    ],
  ],
  [
    "Peru's president accused Ghana's army of lying.",
    [
      "ACCUSE Peru's president+Peru > Ghana's army+Ghana affirmed asserted : Peru's president accused " +
        "Ghana's army of lying ~ accuse clause (subject president=Peru's president, object army=Ghana's " +
        'army) president accuse army lie / ',
    ],
  ],
  [
    'Vell Bank provoked criticism. The inquiry was prompted by Moss & Tarn, a rival.',
    [
      'ACCUSE - > - affirmed asserted : Vell Bank provoked criticism ~ provoke clause (subject vell=Vell ' +
        'Bank, object criticism) provoke criticism / ',
      'ACCUSE - > - affirmed asserted : The inquiry was prompted by Moss & Tarn, a rival ~ prompt clause ' +
        'passive (subject moss=Moss & Tarn, object inquiry, by moss=Moss & Tarn) inquiry prompt rival / ',
    ],
  ],
  [
    'Mayor Ann Roe Ann Mary RoePort workers strike again Roe loses vote: report MORE accused the council of theft.',
    [
      'ACCUSE Ann Roe > council affirmed asserted : Mayor Ann Roe Ann Mary RoePort workers strike again ' +
        'Roe loses vote: report MORE accused the council of theft ~ accuse clause (subject mayor, object ' +
        'council) mayor accuse council theft / ',
    ],
  ],
  [
    'Shares in Castel Bank fell by a third. Protesters in Lima accused the council of theft.',
    [
      'STATE - > - affirmed asserted : Shares in Castel Bank fell by a third ~ fall clause (subject ' +
        'share, by third) share fall third / ',
      'ACCUSE Protesters > council affirmed asserted : Protesters in Lima accused the council of theft ~ ' +
        'accuse clause (subject protester=Protesters, object council) protester accuse council theft / ',
    ],
  ],
  [
    'Peruvians on the island were tired of rain. Peruvians who fled last year have criticised Ghana.',
    [
      'STATE - > - affirmed asserted : Peruvians on the island were tired of rain ~ tired copula ' +
        '(subject peruvian=Peru, of rain) island tired rain / ',
      'ACCUSE - > Ghana affirmed asserted : have criticised Ghana ~ criticise clause (object ' +
        'ghana=Ghana) criticise / peruvian flead last year',
    ],
  ],
];
