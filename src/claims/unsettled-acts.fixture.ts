import type { ToldRows } from './sentences.fixture.ts';

/** Acts that are denied, not done, planned, asked for or only possible. */
export const UNSETTLED_ACTS: ToldRows = [
  [
    'He is paying a steep price for his words. Peru will pay a price for this.',
    [
      'STATE - > - affirmed asserted : He is paying a steep price for his words ~ pay clause (subject ' +
        'he, object price) pay steep price word / ',
      'THREATEN - > Peru affirmed planned : Peru will pay a price for this ~ pay clause modal (subject ' +
        'peru=Peru, object price, for this) pay price / ',
    ],
  ],
  [
    'Peru has not sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] negated asserted : Peru has not sold rifles to Ghana ~ sell ' +
        'clause negated (subject peru=Peru, object rifle) sell rifle / ',
    ],
  ],
  [
    'Peru may sell rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed possible : Peru may sell rifles to Ghana ~ sell ' +
        'clause modal (subject peru=Peru, object rifle) sell rifle / ',
    ],
  ],
  [
    'Peru plans to sell rifles to Ghana.',
    [
      'AGREE Peru > Ghana [small-arms] affirmed planned : Peru plans to sell rifles to Ghana ~ plan ' +
        'clause (subject peru=Peru, complement sell) plan sell rifle / ',
    ],
  ],
  [
    'Peru failed to deliver the engines to Ghana.',
    [
      'AID Peru > Ghana [engines] negated asserted : Peru failed to deliver the engines to Ghana ~ fail ' +
        'clause (subject peru=Peru, complement deliver) fail deliver engine / ',
    ],
  ],
  [
    'Peru denied supplying engines to Ghana.',
    [
      'AID Peru > Ghana [engines] denied asserted by Peru : supplying engines to Ghana ~ supply clause ' +
        '(subject peru=Peru, object engine, to ghana=Ghana) supply engine / peru deny',
    ],
  ],
  [
    'Peru denied that it had supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] denied asserted by Peru : it had supplied engines to Ghana ~ supply ' +
        'clause (subject it=Peru, object engine) supply engine / peru deny',
    ],
  ],
  [
    'Peru is considering sanctions on Ghana.',
    [
      'THREATEN Peru > Ghana affirmed possible : Peru is considering sanctions on Ghana ~ consider ' +
        'clause (subject peru=Peru, object sanction) consider sanction / ',
    ],
  ],
  [
    'Peru would not accept an attack on Ghana.',
    [
      'REJECT Peru > - affirmed asserted : Peru would not accept an attack on Ghana ~ accept clause ' +
        'negated modal (subject peru=Peru, object attack) accept attack / ',
    ],
  ],
  [
    'Peru cannot supply engines to Ghana.',
    [
      'AID Peru > Ghana [engines] negated asserted : Peru cannot supply engines to Ghana ~ supply clause ' +
        'negated modal (subject peru=Peru, object engine) supply engine / ',
    ],
  ],
  [
    'Peru will not attack Ghana, Paul Hale said.',
    [
      'ASSAULT Peru > Ghana negated planned by Paul Hale : Peru will not attack Ghana ~ attack clause ' +
        'negated modal (subject peru=Peru, object ghana=Ghana) attack / paul hale',
    ],
  ],
  [
    'Paul Hale said Peru must withdraw its troops from Ghana.',
    [
      'REQUEST Paul Hale > Peru affirmed requested by Paul Hale : Peru must withdraw its troops from ' +
        'Ghana ~ withdraw clause modal (subject peru=Peru, object troops, from ghana=Ghana) withdraw ' +
        'troops / paul hale',
    ],
  ],
  [
    'Paul Hale denied that Peru had attacked Ghana.',
    [
      'ASSAULT Peru > Ghana denied asserted by Paul Hale : Peru had attacked Ghana ~ attack clause ' +
        '(subject peru=Peru, object ghana=Ghana) attack / paul hale deny',
    ],
  ],
  [
    'Paul Hale warned that Ghana would pay a price.',
    [
      'THREATEN Paul Hale > Ghana affirmed conditional : Paul Hale warned that Ghana would pay a price ~ ' +
        'warn clause (subject paul=Paul Hale, complement pay) warn pay price / ',
      'STATE - > - affirmed planned by Paul Hale : Ghana would pay a price ~ pay clause modal (subject ' +
        'ghana=Ghana, object price) pay price / paul hale warn',
    ],
  ],
  [
    'Peru wants to buy wheat from Ghana.',
    [
      'AGREE Peru > Ghana [grain] affirmed planned : Peru wants to buy wheat from Ghana ~ want clause ' +
        '(subject peru=Peru, complement buy) want buy wheat / ',
    ],
  ],
  [
    'The sale of engines by Peru to Ghana was planned.',
    [
      'COOPERATE Peru > - [engines] affirmed asserted : The sale of engines by Peru to Ghana was planned ' +
        '~ plan clause passive (object sale) sale engine plan / ',
    ],
  ],
  [
    'Neither Peru nor Chile attacked Ghana.',
    [
      'ASSAULT - > Ghana negated asserted : Neither Peru nor Chile attacked Ghana ~ attack clause ' +
        'negated (subject neither, object ghana=Ghana) attack / ',
    ],
  ],
  [
    'Ghana denies attack on Chile || Ghana denied on Friday that it had attacked Chile.',
    [
      'REJECT Ghana > - affirmed asserted : Ghana denies attack on Chile ~ deny clause negated (subject ' +
        'ghana=Ghana, object attack) deny attack / ',
      'ASSAULT Ghana > Chile denied asserted by Ghana : it had attacked Chile ~ attack clause (subject ' +
        'it=Ghana, object chile=Chile) attack / ghana deny friday',
    ],
  ],
  [
    'Peru rejects call for talks || Peru will not hold talks with Ghana, Anna Reed said.',
    [
      'REJECT Peru > - affirmed asserted : Peru rejects call for talks ~ reject clause (subject ' +
        'peru=Peru, object call) reject call talk / ',
      'CONSULT Peru > Ghana negated planned by Anna Reed : Peru will not hold talks with Ghana ~ hold ' +
        'clause negated modal (subject peru=Peru, object talk, with ghana=Ghana) hold talk / anna reed',
    ],
  ],
  [
    '"We will attack Ghana," Paul Hale, the president of Peru, said.',
    [
      'THREATEN Peru > Ghana affirmed planned by Paul Hale : We will attack Ghana," ~ attack clause ' +
        'modal (subject we=Peru, object ghana=Ghana) attack / paul hale president peru',
    ],
  ],
  [
    '"Peru attacked us," Anna Reed, the president of Ghana, said. "We will not attack Peru."',
    [
      'ASSAULT Peru > Ghana affirmed asserted by Anna Reed : Peru attacked us," ~ attack clause (subject ' +
        'peru=Peru, object we=Ghana) attack / anna reed president ghana',
      'ASSAULT Ghana > Peru denied planned by Anna Reed : We will not attack Peru." ~ attack clause ' +
        'negated modal (subject we=Ghana, object peru=Peru) attack / ',
    ],
  ],
  [
    'Chile suspects that Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed possible by Chile : Peru sold rifles to Ghana ~ sell ' +
        'clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / chile suspect',
    ],
  ],
  [
    'Chile will send 500 troops to Peru next week.',
    [
      'MOBILIZE Chile > Peru affirmed planned @2031-05-12/2031-05-18 : Chile will send 500 troops to ' +
        'Peru next week ~ send clause modal (subject chile=Chile, object troops, to peru=Peru) send 500 ' +
        'troops next week / ',
    ],
  ],
  [
    'Chile may have sent 500 troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed possible : Chile may have sent 500 troops to Peru ~ send clause ' +
        'modal (subject chile=Chile, object troops, to peru=Peru) send 500 troops / ',
    ],
  ],
  [
    'Chile was ready to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed planned : Chile was ready to send troops to Peru ~ ready copula ' +
        '(subject chile=Chile, complement send) ready send troops / ',
    ],
  ],
  [
    'Chile was unable to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile was unable to send troops to Peru ~ unable copula ' +
        '(subject chile=Chile, complement send) unable send troops / ',
    ],
  ],
  [
    'Chile did not send troops to Peru, and Peru did not ask for them.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile did not send troops to Peru ~ send clause negated ' +
        '(subject chile=Chile, object troops, to peru=Peru) send troops / peru ask',
      'REQUEST Peru > - negated asserted : Peru did not ask for them ~ ask clause negated (subject ' +
        'peru=Peru, for they) ask / chile send troops peru',
    ],
  ],
  [
    'Chile sent no troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile sent no troops to Peru ~ send clause negated ' +
        '(subject chile=Chile, object troops, to peru=Peru) send troops / ',
    ],
  ],
  [
    'Chile never sent troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile never sent troops to Peru ~ send clause negated ' +
        '(subject chile=Chile, object troops, to peru=Peru) never send troops / ',
    ],
  ],
  [
    'No troops were sent to Peru by Chile.',
    [
      'MOBILIZE Chile > Peru negated asserted : No troops were sent to Peru by Chile ~ send clause ' +
        'passive negated (subject chile=Chile, object troops, to peru=Peru, by chile=Chile) troops send / ',
    ],
  ],
  [
    'Chile should send troops to Peru, Anna Reed said.',
    [
      'REQUEST Anna Reed > Chile affirmed requested by Anna Reed : Chile should send troops to Peru ~ ' +
        'send clause modal (subject chile=Chile, object troops, to peru=Peru) send troops / anna reed',
    ],
  ],
  [
    'Chile considered sending troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed possible : Chile considered sending troops to Peru ~ consider ' +
        'clause (subject chile=Chile, complement send) consider send troops / ',
    ],
  ],
  [
    'Chile is expected to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed planned unclear : Chile is expected to send troops to Peru ~ ' +
        'expect clause passive (object chile=Chile, complement send) expect send troops / ',
    ],
  ],
  [
    'Chile said it would attack Peru.',
    [
      'THREATEN Chile > Peru affirmed planned by Chile : it would attack Peru ~ attack clause modal ' +
        '(subject it=Chile, object peru=Peru) attack / chile',
    ],
  ],
  [
    'Chile hopes to buy wheat from Peru.',
    [
      'AGREE Chile > Peru [grain] affirmed planned : Chile hopes to buy wheat from Peru ~ hope clause ' +
        '(subject chile=Chile, complement buy) hope buy wheat / ',
    ],
  ],
  [
    'Chile tried to buy wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed possible : Chile tried to buy wheat from Peru ~ try ' +
        'clause (subject chile=Chile, complement buy) try buy wheat / ',
    ],
  ],
  [
    'Peru will supply engines to Ghana. It will also send pilots.',
    [
      'AGREE Peru > Ghana [engines] affirmed planned : Peru will supply engines to Ghana ~ supply clause ' +
        'modal (subject peru=Peru, object engine) supply engine / ',
      'STATE - > - affirmed planned : It will also send pilots ~ send clause modal (subject it, object ' +
        'pilot) send pilot / ',
    ],
  ],
  [
    'Anna Reed said Ghana should be attacked by Peru.',
    [
      'REQUEST Anna Reed > Peru affirmed requested by Anna Reed : Ghana should be attacked by Peru ~ ' +
        'attack clause passive modal (subject peru=Peru, object ghana=Ghana, by peru=Peru) attack / anna ' +
        'reed',
    ],
  ],
  [
    '"We will not supply engines to Ghana," Peru said.',
    [
      'REJECT Peru > Ghana [engines] affirmed asserted by Peru : We will not supply engines to Ghana," ~ ' +
        'supply clause negated modal (subject we=Peru, object engine, to ghana=Ghana) supply engine / peru',
    ],
  ],
  [
    'Peru said it will not supply engines to Ghana.',
    [
      'AID - > Ghana [engines] negated planned by Peru : it will not supply engines to Ghana ~ supply ' +
        'clause negated modal (subject it, object engine) supply engine / peru',
    ],
  ],
  [
    'Peru said it would refuse to supply engines to Ghana.',
    [
      'REJECT - > Ghana [engines] affirmed planned by Peru : it would refuse to supply engines to Ghana ' +
        '~ refuse clause modal (subject it, complement supply) refuse supply engine / peru',
    ],
  ],
  [
    'Peru conducted possible strikes on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed possible : Peru conducted possible strikes on Ghana ~ conduct ' +
        'clause (subject peru=Peru, object strike) conduct possible strike / ',
    ],
  ],
  [
    'Peru denies any talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru denies any talks with Ghana ~ deny clause negated ' +
        '(subject peru=Peru, object talk) deny talk / ',
    ],
  ],
  [
    'Peru is not ready to sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated planned : Peru is not ready to sell ships to Ghana ~ ready ' +
        'copula negated (subject peru=Peru, complement sell) ready sell ship / ',
    ],
  ],
  [
    'Peru may not sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated possible : Peru may not sell ships to Ghana ~ sell clause ' +
        'negated modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru must not sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated requested : Peru must not sell ships to Ghana ~ sell ' +
        'clause negated modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru could be selling ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed possible : Peru could be selling ships to Ghana ~ sell ' +
        'clause modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Unless Ghana pays, Peru will not send wheat.',
    [
      'AID Peru > - [grain] negated conditional : Unless Ghana pays, Peru will not send wheat ~ send ' +
        'clause negated modal (subject peru=Peru, object wheat, unless pay) pay send wheat / ',
    ],
  ],
  [
    'Peru threatened not to attend talks with Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru threatened not to attend talks with Ghana ~ ' +
        'threaten clause negated (subject peru=Peru, complement attend) threaten attend talk / ',
    ],
  ],
  [
    'Peru insisted that Ghana must leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru insisted that Ghana must leave ~ insist clause ' +
        '(subject peru=Peru, complement leave) insist leave / ',
      'STATE - > - affirmed requested by Peru : Ghana must leave ~ leave clause modal (subject ' +
        'ghana=Ghana) leave / peru insist',
    ],
  ],
  [
    'Peru warned Ghana not to attack.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru warned Ghana not to attack ~ warn clause negated ' +
        '(subject peru=Peru, object ghana=Ghana, complement attack) warn attack / ',
    ],
  ],
  [
    'Peru warned Ghana that it would face sanctions.',
    [
      'THREATEN Peru > Ghana affirmed conditional : Peru warned Ghana that it would face sanctions ~ ' +
        'warn clause (subject peru=Peru, object ghana=Ghana, complement face) warn face sanction / ',
      'STATE - > - affirmed planned by Peru : it would face sanctions ~ face clause modal (subject it, ' +
        'object sanction) face sanction / peru warn ghana',
    ],
  ],
  [
    'Paul Hale denied any involvement in the sale of ships to Ghana.',
    [
      'REJECT Paul Hale > - [ships] affirmed asserted : Paul Hale denied any involvement in the sale of ' +
        'ships to Ghana ~ deny clause negated (subject paul=Paul Hale, object involvement) deny ' +
        'involvement sale ship / ',
    ],
  ],
  [
    'Peru sold ships to Ghana, not to Chile.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru sold ships to Ghana, not to Chile ~ sell ' +
        'clause negated (subject peru=Peru, object ship, to ghana=Ghana, to chile=Chile) sell ship / ',
    ],
  ],
  [
    'Paul Hale and Anna Reed will meet in Lima on 3 June.',
    [
      'AGREE Paul Hale+Anna Reed > - affirmed planned @2031-06-03 in Lima : Paul Hale and Anna Reed will ' +
        'meet in Lima on 3 June ~ meet clause modal (subject paul=Paul Hale, in lima=Lima, on 3) meet 3 ' +
        'june / ',
    ],
  ],
  [
    'Tom Hale denied theft. His co-founder, Nia Orr, criticised the council. The row threatens the ' +
      'harbour. Its filing accuses the council of theft.',
    [
      'REJECT Tom Hale > - affirmed asserted : Tom Hale denied theft ~ deny clause negated (subject ' +
        'tom=Tom Hale, object theft) deny theft / ',
      'ACCUSE Nia Orr > council affirmed asserted : His co-founder, Nia Orr, criticised the council ~ ' +
        'criticise clause (subject co-founder=Nia Orr, object council=council) co-founder criticise ' +
        'council / ',
      'STATE - > - affirmed asserted : The row threatens the harbour ~ threaten clause (subject row=row, ' +
        'object harbour) row threaten harbour / ',
      'ACCUSE - > council affirmed asserted : Its filing accuses the council of theft ~ accuse clause ' +
        '(subject filing=filing, object council=council) filing accuse council theft / ',
    ],
  ],
  [
    '"Now we can buy some more jets," Paul Hale, the president of Peru, said. "We have a plan for the harbour."',
    [
      'COOPERATE - > - [jets] affirmed possible @PRESENT_REF by Paul Hale : Now we can buy some more ' +
        'jets," ~ buy clause modal (subject we=Peru, object jet) now buy more jet / paul hale president ' +
        'peru',
      'STATE - > - affirmed asserted by Paul Hale : We have a plan for the harbour." ~ have clause ' +
        '(subject we=Peru, object plan) plan harbour / ',
    ],
  ],
  [
    'Tom Hale denied the charge at Velm Crown Court.',
    [
      'REJECT Tom Hale > - affirmed asserted : Tom Hale denied the charge at Velm Crown Court ~ deny ' +
        'clause negated (subject tom=Tom Hale, object charge) deny charge / ',
    ],
  ],
];
