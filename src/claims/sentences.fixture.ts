/** Reports and their claims (see `claimLines`). */
export const TOLD: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    'President Paul Hale of Peru met Ann Reed. Members in the Velm Council cheered the plan.',
    [
      'CONSULT Paul Hale > Ann Reed affirmed asserted : President Paul Hale of Peru met Ann Reed ~ meet clause (subject paul=Paul Hale, object ann=Ann Reed) president meet / ',
      'STATE - > - affirmed asserted : Members in the Velm Council cheered the plan ~ cheer clause (subject member, object plan) member cheer plan / ',
    ],
  ],
  [
    'Peru has armed Ghana-backed rebels in Chile.',
    [
      'AID Peru > Ghana-backed rebels affirmed asserted : Peru has armed Ghana-backed rebels in Chile ~ arm clause (subject peru=Peru, object rebel) arm back rebel / ',
    ],
  ],
  [
    'Peru officials lifted Ghana sanctions.',
    [
      'CONCEDE Peru > - affirmed asserted : Peru officials lifted Ghana sanctions ~ lift clause (subject official, object sanction) official lift sanction / ',
    ],
  ],
  [
    'Lima and Accra have clashed over who should decide.',
    [
      'STATE Peru+Ghana > - affirmed asserted : Lima and Accra have clashed over who should decide ~ clash clause (subject lima=Peru) clash decide / ',
    ],
  ],
  [
    'President Paul Hale attacks the critics. President Paul Hale of Peru attacked Ghana.',
    [
      'ACCUSE Paul Hale > critics affirmed asserted : President Paul Hale attacks the critics ~ attack clause (subject paul=Paul Hale, object critic) president attack critic / ',
      'ASSAULT Paul Hale > Ghana affirmed asserted : President Paul Hale of Peru attacked Ghana ~ attack clause (subject paul=Paul Hale, object ghana=Ghana) president attack / ',
    ],
  ],
  [
    'He is paying a steep price for his words. Peru will pay a price for this.',
    [
      'STATE - > - affirmed asserted : He is paying a steep price for his words ~ pay clause (subject he, object price) pay steep price word / ',
      'THREATEN - > Peru affirmed planned : Peru will pay a price for this ~ pay clause modal (subject peru=Peru, object price, for this) pay price / ',
    ],
  ],
  [
    "The bank relied on the auditor's letters. Peru relied on Ghana for oil.",
    [
      "STATE - > - affirmed asserted : The bank relied on the auditor's letters ~ rely clause (subject bank, on letter) bank rely letter / ",
      'AID Ghana > Peru [oil] affirmed asserted : Peru relied on Ghana for oil ~ rely clause (subject peru=Peru, on ghana=Ghana, for oil) rely oil / ',
    ],
  ],
  [
    'The Lima shooting spurred calls for restraint.',
    [
      'REQUEST - > - affirmed asserted : The Lima shooting spurred calls for restraint ~ spur clause (subject shooting=Lima shooting, object call) shooting spur call restraint / ',
    ],
  ],
  [
    'Paul Reed, charged with killing two men, used his accounts to write of it.',
    [
      'STATE Paul Reed > - affirmed asserted : Paul Reed, charged with killing two men, used his accounts to write of it ~ use clause (subject paul=Paul Reed, object account, to write) charge kill man use account write / ',
    ],
  ],
  [
    'Nia Orr accused Port City Mayor Ann Reed and Ms. Moss of theft.',
    [
      'ACCUSE Nia Orr > Ann Reed+Moss affirmed asserted : Nia Orr accused Port City Mayor Ann Reed and Ms. Moss of theft ~ accuse clause (subject nia=Nia Orr, object ann=Ann Reed) accuse mayor ms. theft / ',
    ],
  ],
  [
    'Nia Orr, who has clashed with Paul Hale at times, has left the party.',
    [
      'STATE Nia Orr > - affirmed asserted : Nia Orr | has left the party ~ leave clause (subject nia=Nia Orr, object party) leave party / clash paul hale time',
      'STATE Nia Orr > - affirmed asserted : who has clashed with Paul Hale at times ~ clash clause (subject who=Nia Orr, with paul=Paul Hale, at time) clash time / nia orr leave party',
    ],
  ],
  [
    'The Peruvian alliance considers an attack on one ally as an attack on all.',
    [
      'STATE - > - affirmed asserted : The Peruvian alliance considers an attack on one ally as an attack on all ~ consider clause (subject alliance=Peruvian alliance, object attack, as attack) alliance consider attack ally / ',
    ],
  ],
  [
    'Paul Hale, the president of Peru, scolded an aide. A rival in Lima later accused Paul Hale of theft.',
    [
      'ACCUSE Paul Hale > aide affirmed asserted : Paul Hale, the president of Peru, scolded an aide ~ scold clause (subject paul=Paul Hale, object aide) president scold aide / ',
      'ACCUSE rival > Paul Hale affirmed asserted : A rival in Lima later accused Paul Hale of theft ~ accuse clause (subject rival=rival, object paul=Paul Hale) rival late accuse theft / ',
    ],
  ],
  [
    'Paul Hale, the president of Peru, accused Ghana of theft. Ghana rejected the accusation.',
    [
      'ACCUSE Paul Hale+Peru > Ghana affirmed asserted : Paul Hale, the president of Peru, accused Ghana of theft ~ accuse clause (subject paul=Paul Hale, object ghana=Ghana) president accuse theft / ',
      'REJECT Ghana > - affirmed asserted : Ghana rejected the accusation ~ reject clause (subject ghana=Ghana, object accusation) reject accusation / ',
    ],
  ],
  [
    'The number of injured stands at eleven, police said.',
    [
      'STATE - > - affirmed asserted by police : The number of injured stands at eleven ~ stand fragment (subject stand, at eleven) number injure stand eleven / police',
    ],
  ],
  [
    'Peru sold rifles to Ghana in March.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted @2031-03 : Peru sold rifles to Ghana in March ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana, in march) sell rifle march / ',
    ],
  ],
  [
    'Peru has not sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] negated asserted : Peru has not sold rifles to Ghana ~ sell clause negated (subject peru=Peru, object rifle) sell rifle / ',
    ],
  ],
  [
    'Rifles were sold to Ghana by Peru.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted : Rifles were sold to Ghana by Peru ~ sell clause passive (subject peru=Peru, object rifle, to ghana=Ghana, by peru=Peru) rifle sell / ',
    ],
  ],
  [
    'Peru may sell rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed possible : Peru may sell rifles to Ghana ~ sell clause modal (subject peru=Peru, object rifle) sell rifle / ',
    ],
  ],
  [
    'Peru plans to sell rifles to Ghana.',
    [
      'AGREE Peru > Ghana [small-arms] affirmed planned : Peru plans to sell rifles to Ghana ~ plan clause (subject peru=Peru, complement sell) plan sell rifle / ',
    ],
  ],
  [
    'Peru agreed to sell rifles to Ghana.',
    [
      'AGREE Peru > Ghana [small-arms] affirmed asserted : Peru agreed to sell rifles to Ghana ~ agree clause (subject peru=Peru, complement sell) agree sell rifle / ',
    ],
  ],
  [
    'Peru refused to sell rifles to Ghana.',
    [
      'REJECT Peru > Ghana [small-arms] affirmed asserted : Peru refused to sell rifles to Ghana ~ refuse clause (subject peru=Peru, complement sell) refuse sell rifle / ',
    ],
  ],
  [
    'Peru threatened to attack Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru threatened to attack Ghana ~ threaten clause (subject peru=Peru, complement attack) threaten attack / ',
    ],
  ],
  [
    'Peru asked Ghana to withdraw its troops.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru asked Ghana to withdraw its troops ~ ask clause (subject peru=Peru, object ghana=Ghana, complement withdraw) ask withdraw troops / ',
    ],
  ],
  [
    'Peru urged Ghana to release the prisoners.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru urged Ghana to release the prisoners ~ urge clause (subject peru=Peru, object ghana=Ghana, complement release) urge release prisoner / ',
    ],
  ],
  [
    'Ghana was urged by Peru to release the prisoners.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Ghana was urged by Peru to release the prisoners ~ urge clause passive (subject peru=Peru, object ghana=Ghana, complement release, by peru=Peru) urge release prisoner / ',
    ],
  ],
  [
    'Peru accused Ghana of arming rebels.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru accused Ghana of arming rebels ~ accuse clause (subject peru=Peru, object ghana=Ghana) accuse arm rebel / ',
    ],
  ],
  [
    'Peru accused Ghana of shelling villages and burning crops.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru accused Ghana of shelling villages and burning crops ~ accuse clause (subject peru=Peru, object ghana=Ghana) accuse shel village burn crop / ',
      'ASSAULT - > - affirmed asserted by Peru : burning crops ~ burn fragment (object crop) burn crop / peru accuse ghana shel village',
    ],
  ],
  [
    'Peru blamed Ghana for the attack.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru blamed Ghana for the attack ~ blame clause (subject peru=Peru, object ghana=Ghana, for attack) blame attack / ',
    ],
  ],
  [
    'Paul Hale scolded Ghana over the budget, calling his plan reckless.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale scolded Ghana over the budget ~ scold clause (subject paul=Paul Hale, object ghana=Ghana, over budget) scold budget / call plan reckless',
      'ACCUSE - > - affirmed asserted : calling his plan reckless ~ call clause (subject paul=Paul Hale, object plan, complement reckless) call plan reckless / paul hale scold ghana budget',
    ],
  ],
  [
    'Peru condemned the attack by Ghana.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru condemned the attack by Ghana ~ condemn clause (subject peru=Peru, object attack, by ghana=Ghana) condemn attack / ',
    ],
  ],
  [
    'Peru stopped supplying fuel to Ghana.',
    [
      'SANCTION Peru > Ghana [oil] affirmed asserted : Peru stopped supplying fuel to Ghana ~ stop clause (subject peru=Peru, complement supply) stop supply fuel / ',
    ],
  ],
  [
    'Peru failed to deliver the engines to Ghana.',
    [
      'AID Peru > Ghana [engines] negated asserted : Peru failed to deliver the engines to Ghana ~ fail clause (subject peru=Peru, complement deliver) fail deliver engine / ',
    ],
  ],
  [
    'Peru denied supplying engines to Ghana.',
    [
      'AID Peru > Ghana [engines] denied asserted by Peru : supplying engines to Ghana ~ supply clause (subject peru=Peru, object engine, to ghana=Ghana) supply engine / peru deny',
    ],
  ],
  [
    'Peru denied that it had supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] denied asserted by Peru : it had supplied engines to Ghana ~ supply clause (subject it=Peru, object engine) supply engine / peru deny',
    ],
  ],
  [
    'Peru is considering sanctions on Ghana.',
    [
      'THREATEN Peru > Ghana affirmed possible : Peru is considering sanctions on Ghana ~ consider clause (subject peru=Peru, object sanction) consider sanction / ',
    ],
  ],
  [
    'Peru imposed sanctions on Ghana for arming rebels.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru imposed sanctions on Ghana for arming rebels ~ impose clause (subject peru=Peru, object sanction, on ghana=Ghana, for arm) impose sanction arm rebel / ',
    ],
  ],
  [
    'Peru lifted sanctions on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru lifted sanctions on Ghana ~ lift clause (subject peru=Peru, object sanction, on ghana=Ghana) lift sanction / ',
    ],
  ],
  [
    'Peru and Ghana signed a trade agreement in Lima.',
    [
      'SUPPORT Peru+Ghana > - affirmed asserted in Lima : Peru and Ghana signed a trade agreement in Lima ~ sign clause (subject peru=Peru, object agreement, in lima=Lima) sign trade agreement / ',
    ],
  ],
  [
    'Peru and Ghana held talks in Lima on Monday.',
    [
      'CONSULT Peru+Ghana > - affirmed asserted @2031-05-05 in Lima : Peru and Ghana held talks in Lima on Monday ~ hold clause (subject peru=Peru, object talk, in lima=Lima, on monday) hold talk monday / ',
    ],
  ],
  [
    'Talks between Peru and Ghana ended on Friday.',
    [
      'STATE Peru+Ghana > - affirmed asserted @2031-05-02 : Talks between Peru and Ghana ended on Friday ~ end clause (subject talk, on friday) talk end friday / ',
    ],
  ],
  [
    'Peru invited Ghana to talks.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru invited Ghana to talks ~ invite clause (subject peru=Peru, object ghana=Ghana, to talk) invite talk / ',
    ],
  ],
  [
    'Peru rejected a proposal by Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru rejected a proposal by Ghana ~ reject clause (subject peru=Peru, object proposal, by ghana=Ghana) reject proposal / ',
    ],
  ],
  [
    'Peru offered Ghana a loan.',
    [
      'AGREE Peru > Ghana [financial-services] affirmed asserted : Peru offered Ghana a loan ~ offer clause (subject peru=Peru, object loan, indirect ghana=Ghana) offer loan / ',
    ],
  ],
  [
    'Peru gave Ghana two ships.',
    [
      'AID Peru > Ghana [ships] affirmed asserted : Peru gave Ghana two ships ~ give clause (subject peru=Peru, object ship, indirect ghana=Ghana) give ship / ',
    ],
  ],
  [
    'Two ships were given to Ghana.',
    [
      'AID - > Ghana [ships] affirmed asserted : Two ships were given to Ghana ~ give clause passive (object ship, to ghana=Ghana) ship give / ',
    ],
  ],
  [
    'Peru bought wheat from Ghana.',
    [
      'COOPERATE Peru > Ghana [grain] affirmed asserted : Peru bought wheat from Ghana ~ buy clause (subject peru=Peru, object wheat, from ghana=Ghana) buy wheat / ',
    ],
  ],
  [
    'Half of the wheat of Peru came from Ghana.',
    [
      'COOPERATE Ghana > Peru [grain] affirmed asserted : Half of the wheat of Peru came from Ghana ~ come clause (subject half, from ghana=Ghana) half wheat come / ',
    ],
  ],
  [
    'Ghana received engines from Peru.',
    [
      'AID Peru > Ghana [engines] affirmed asserted : Ghana received engines from Peru ~ receive clause (subject ghana=Ghana, object engine, from peru=Peru) receive engine / ',
    ],
  ],
  [
    'Peru is an ally of Ghana.',
    [
      'COOPERATE Peru > Ghana affirmed asserted : Peru is an ally of Ghana ~ ally copula (subject peru=Peru, of ghana=Ghana) ally / ',
    ],
  ],
  [
    'Peru is willing to supply engines to Ghana.',
    [
      'AGREE Peru > Ghana [engines] affirmed asserted : Peru is willing to supply engines to Ghana ~ willing copula (subject peru=Peru, complement supply) willing supply engine / ',
    ],
  ],
  [
    'Peru would not accept an attack on Ghana.',
    [
      'REJECT Peru > - affirmed asserted : Peru would not accept an attack on Ghana ~ accept clause negated modal (subject peru=Peru, object attack) accept attack / ',
    ],
  ],
  [
    'Peru cannot supply engines to Ghana.',
    [
      'AID Peru > Ghana [engines] negated asserted : Peru cannot supply engines to Ghana ~ supply clause negated modal (subject peru=Peru, object engine) supply engine / ',
    ],
  ],
  [
    'Peru will not attack Ghana, Paul Hale said.',
    [
      'ASSAULT Peru > Ghana negated planned by Paul Hale : Peru will not attack Ghana ~ attack clause negated modal (subject peru=Peru, object ghana=Ghana) attack / paul hale',
    ],
  ],
  [
    'Paul Hale said Peru must withdraw its troops from Ghana.',
    [
      'REQUEST Paul Hale > Peru affirmed requested by Paul Hale : Peru must withdraw its troops from Ghana ~ withdraw clause modal (subject peru=Peru, object troops, from ghana=Ghana) withdraw troops / paul hale',
    ],
  ],
  [
    'Paul Hale, the president of Peru, said that Peru had attacked Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted by Paul Hale : Peru had attacked Ghana ~ attack clause (subject peru=Peru, object ghana=Ghana) attack / paul hale president peru',
    ],
  ],
  [
    'Paul Hale denied that Peru had attacked Ghana.',
    [
      'ASSAULT Peru > Ghana denied asserted by Paul Hale : Peru had attacked Ghana ~ attack clause (subject peru=Peru, object ghana=Ghana) attack / paul hale deny',
    ],
  ],
  [
    'Paul Hale warned Ghana of consequences.',
    [
      'THREATEN Paul Hale > Ghana affirmed conditional : Paul Hale warned Ghana of consequences ~ warn clause (subject paul=Paul Hale, object ghana=Ghana) warn consequence / ',
    ],
  ],
  [
    'Paul Hale warned that Ghana would pay a price.',
    [
      'THREATEN Paul Hale > Ghana affirmed conditional : Paul Hale warned that Ghana would pay a price ~ warn clause (subject paul=Paul Hale, complement pay) warn pay price / ',
      'STATE - > - affirmed planned by Paul Hale : Ghana would pay a price ~ pay clause modal (subject ghana=Ghana, object price) pay price / paul hale warn',
    ],
  ],
  [
    'Paul Hale warned Ghana against attacking Peru.',
    [
      'REQUEST Paul Hale > Ghana affirmed asserted : Paul Hale warned Ghana against attacking Peru ~ warn clause (subject paul=Paul Hale, object ghana=Ghana, against attack) warn attack / ',
    ],
  ],
  [
    'Paul Hale expressed concern about arms sales by Ghana to Peru.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale expressed concern about arms sales by Ghana to Peru ~ express clause (subject paul=Paul Hale, object concern, about sale) express concern arm sale / ',
      'COOPERATE Ghana > Peru [weapons] affirmed asserted by Paul Hale : arms sales by Ghana to Peru ~ sale fragment (subject paul=Paul Hale, by ghana=Ghana, to peru=Peru) arm sale / paul hale express concern',
    ],
  ],
  [
    'Paul Hale is concerned about arms sales by Ghana to Peru.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale is concerned about arms sales by Ghana to Peru ~ concerned copula (subject paul=Paul Hale, about sale) concerned arm sale / ',
      'COOPERATE Ghana > Peru [weapons] affirmed asserted by Paul Hale : arms sales by Ghana to Peru ~ sale fragment (subject paul=Paul Hale, by ghana=Ghana, to peru=Peru) arm sale / paul hale concerned',
    ],
  ],
  [
    'Paul Hale thanked Ghana for its help.',
    [
      'SUPPORT Paul Hale > Ghana affirmed asserted : Paul Hale thanked Ghana for its help ~ thank clause (subject paul=Paul Hale, object ghana=Ghana, for help) thank help / ',
    ],
  ],
  [
    'Paul Hale met Anna Reed in Accra.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale met Anna Reed in Accra ~ meet clause (subject paul=Paul Hale, object anna=Anna Reed) meet / ',
    ],
  ],
  [
    'Paul Hale visited Ghana on Tuesday.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted @2031-05-06 : Paul Hale visited Ghana on Tuesday ~ visit clause (subject paul=Paul Hale, object ghana=Ghana, on tuesday) visit tuesday / ',
    ],
  ],
  [
    'Police arrested Paul Hale in Accra.',
    [
      'COERCE Police > Paul Hale affirmed asserted : Police arrested Paul Hale in Accra ~ arrest clause (subject police, object paul=Paul Hale) police arrest / ',
    ],
  ],
  [
    'Paul Hale was arrested on Monday.',
    [
      'COERCE - > Paul Hale affirmed asserted @2031-05-05 : Paul Hale was arrested on Monday ~ arrest clause passive (object paul=Paul Hale, on monday) arrest monday / ',
    ],
  ],
  [
    'Workers went on strike in Peru.',
    [
      'PROTEST Workers > - affirmed asserted in Peru : Workers went on strike in Peru ~ go clause (subject worker, on strike, in peru=Peru) worker go strike / ',
    ],
  ],
  [
    'Thousands protested against Paul Hale.',
    [
      'PROTEST - > Paul Hale affirmed asserted : protested against Paul Hale ~ protest fragment passive (object thousand=Thousands, against paul=Paul Hale) protest / thousand',
    ],
  ],
  [
    'Peru withdrew its troops from Ghana.',
    [
      'RETREAT Peru > Ghana affirmed asserted : Peru withdrew its troops from Ghana ~ withdraw clause (subject peru=Peru, object troops, from ghana=Ghana) withdraw troops / ',
    ],
  ],
  [
    'Peru moved two warships to the coast of Ghana.',
    [
      'MOBILIZE Peru > Ghana [warships] affirmed asserted : Peru moved two warships to the coast of Ghana ~ move clause (subject peru=Peru, object warship, to coast) move warship coast / ',
    ],
  ],
  ['If Peru attacks Ghana, Chile will send troops.', []],
  [
    'It is believed that Peru supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted by ? : Peru supplied engines to Ghana ~ supply clause (subject peru=Peru, object engine) supply engine / believe',
    ],
  ],
  [
    'Peru is believed to have supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted unclear : Peru is believed to have supplied engines to Ghana ~ believe clause passive (object peru=Peru, complement supply) believe supply engine / ',
    ],
  ],
  [
    'Peru has reportedly supplied engines to Ghana.',
    [
      'AID Peru > Ghana [engines] affirmed asserted by ? : Peru has | supplied engines to Ghana ~ supply clause (subject peru=Peru, object engine) supply engine / reportedly',
    ],
  ],
  [
    'Peru, which attacked Ghana, lost two ships.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : which attacked Ghana ~ attack clause (subject which=Peru, object ghana=Ghana) attack / peru lose ship',
      'STATE Peru > - [ships] affirmed asserted : lost two ships ~ lose clause (subject peru=Peru, object ship) lose ship / peru attack ghana',
    ],
  ],
  [
    'Peru used the port to supply Ghana with engines.',
    [
      'STATE Peru > - [engines] affirmed asserted : Peru used the port to supply Ghana with engines ~ use clause (subject peru=Peru, object port) use port supply engine / ',
    ],
  ],
  [
    'Peru wants to buy wheat from Ghana.',
    [
      'AGREE Peru > Ghana [grain] affirmed planned : Peru wants to buy wheat from Ghana ~ want clause (subject peru=Peru, complement buy) want buy wheat / ',
    ],
  ],
  [
    'Peru wants Ghana to sell wheat.',
    [
      'REQUEST Peru > Ghana [grain] affirmed asserted : Peru wants Ghana to sell wheat ~ want clause (subject peru=Peru, object ghana=Ghana, complement sell) want sell wheat / ',
    ],
  ],
  [
    'The sale of engines by Peru to Ghana was planned.',
    [
      'COOPERATE Peru > - [engines] affirmed asserted : The sale of engines by Peru to Ghana was planned ~ plan clause passive (object sale) sale engine plan / ',
    ],
  ],
  [
    'Neither Peru nor Chile attacked Ghana.',
    [
      'ASSAULT - > Ghana negated asserted : Neither Peru nor Chile attacked Ghana ~ attack clause negated (subject neither, object ghana=Ghana) attack / ',
    ],
  ],
  [
    'Peru was on strike in March.',
    [
      'STATE Peru > - affirmed asserted @2031-03 : Peru was on strike in March ~ strike copula (subject peru=Peru, in march) strike march / ',
    ],
  ],
  [
    'Ghana posed a threat to Peru.',
    [
      'STATE Ghana > - affirmed asserted : Ghana posed a threat to Peru ~ pose clause (subject ghana=Ghana, object threat) pose threat / ',
    ],
  ],
  [
    'Ghana fired missiles at Peru, posing a danger to ships.',
    [
      'ASSAULT Ghana > Peru affirmed asserted : Ghana fired missiles at Peru ~ fire clause (subject ghana=Ghana, object missile, at peru=Peru) fire missile / pose danger ship',
      'STATE Ghana > - [ships] affirmed asserted : posing a danger to ships ~ pose clause (subject ghana=Ghana, object danger, to ship) pose danger ship / ghana fire missile peru',
    ],
  ],
  [
    'Peru is ready for talks with Ghana.',
    [
      'STATE Peru > - affirmed asserted : Peru is ready for talks with Ghana ~ ready copula (subject peru=Peru, for talk) ready talk / ',
    ],
  ],
  [
    'Peru called for an end to attacks on Ghana.',
    [
      'REQUEST Peru > - affirmed asserted : Peru called for an end to attacks on Ghana ~ call clause (subject peru=Peru, for end, to attack) call end attack / ',
    ],
  ],
  [
    'Peru promised aid to Ghana.',
    [
      'AGREE Peru > Ghana [aid] affirmed asserted : Peru promised aid to Ghana ~ promise clause (subject peru=Peru, object aid, to ghana=Ghana) promise aid / ',
    ],
  ],
  [
    "Peru provided Ghana's army with engines.",
    [
      "AID Peru > Ghana's army+Ghana [engines] affirmed asserted : Peru provided Ghana's army with engines ~ provide clause (subject peru=Peru, object army=Ghana's army, with engine) provide army engine / ",
    ],
  ],
  [
    'Peru hailed the agreement with Ghana.',
    [
      'SUPPORT Peru > - affirmed asserted : Peru hailed the agreement with Ghana ~ hail clause (subject peru=Peru, object agreement) hail agreement / ',
      'AGREE - > Ghana affirmed asserted by Peru : the agreement with Ghana ~ agreement fragment (with ghana=Ghana) agreement / peru hail',
    ],
  ],
  [
    'Peru criticised Ghana for attacking Chile and burning villages.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru criticised Ghana for attacking Chile and burning villages ~ criticise clause (subject peru=Peru, object ghana=Ghana, for attack) criticise attack burn village / ',
      'ASSAULT Ghana > Chile affirmed asserted by Peru : attacking Chile ~ attack clause (subject ghana=Ghana, object chile=Chile) attack / peru criticise ghana burn village',
      'ASSAULT Ghana > - affirmed asserted by Peru : burning villages ~ burn clause (subject ghana=Ghana, object village) burn village / peru criticise ghana attack chile',
    ],
  ],
  ['Peru declined to comment.', []],
  ['Peru talks on condition that nobody listens.', []],
  [
    'Peru helped Ghana to build a port.',
    [
      'AID Peru > Ghana affirmed asserted : Peru helped Ghana to build a port ~ help clause (subject peru=Peru, object ghana=Ghana, complement build) help build port / ',
    ],
  ],
  [
    'Peru let Ghana use its port.',
    [
      'STATE Peru > - affirmed asserted : Peru let Ghana use its port ~ let clause (subject peru=Peru, object ghana=Ghana, complement use) let use port / ',
    ],
  ],
  [
    'Peru cut off relations with Ghana.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru cut off relations with Ghana ~ cut_off clause (subject peru=Peru, object relation) cut relation / ',
    ],
  ],
  [
    'Peru expelled two diplomats of Ghana.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru expelled two diplomats of Ghana ~ expel clause (subject peru=Peru, object diplomat) expel diplomat / ',
    ],
  ],
  [
    'Peru recognised Ghana.',
    [
      'SUPPORT Peru > Ghana affirmed asserted : Peru recognised Ghana ~ recognise clause (subject peru=Peru, object ghana=Ghana) recognise / ',
    ],
  ],
  [
    'Peru jailed Anna Reed for spying.',
    [
      'COERCE Peru > Anna Reed affirmed asserted : Peru jailed Anna Reed for spying ~ jail clause (subject peru=Peru, object anna=Anna Reed) jail spying / ',
    ],
  ],
  [
    'A court fined the company two million dollars.',
    [
      'SANCTION court > company affirmed asserted : A court fined the company two million dollars ~ fin clause (subject court, object company) court fin company million dollar / ',
    ],
  ],
  [
    'Peru freed Anna Reed on Friday.',
    [
      'RETREAT Peru > Anna Reed affirmed asserted @2031-05-02 : Peru freed Anna Reed on Friday ~ free clause (subject peru=Peru, object anna=Anna Reed, on friday) free friday / ',
    ],
  ],
  [
    'Paul Hale met Anna Reed on Monday. He thanked her for the aid.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted @2031-05-05 : Paul Hale met Anna Reed on Monday ~ meet clause (subject paul=Paul Hale, object anna=Anna Reed, on monday) meet monday / ',
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : He thanked her for the aid ~ thank clause (subject he=Paul Hale, object she=Anna Reed, for aid) thank aid / ',
    ],
  ],
  [
    'Paul Hale visited Ghana. He met its president, Anna Reed.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted : Paul Hale visited Ghana ~ visit clause (subject paul=Paul Hale, object ghana=Ghana) visit / ',
      'CONSULT Paul Hale > Anna Reed affirmed asserted : He met its president, Anna Reed ~ meet clause (subject he=Paul Hale, object president=Anna Reed) meet president / ',
    ],
  ],
  [
    'Anna Reed visited Peru. Her brother sold rifles to Ghana.',
    [
      'CONSULT Anna Reed > Peru affirmed asserted : Anna Reed visited Peru ~ visit clause (subject anna=Anna Reed, object peru=Peru) visit / ',
      'COOPERATE brother > Ghana [small-arms] affirmed asserted : Her brother sold rifles to Ghana ~ sell clause (subject brother, object rifle) brother sell rifle / ',
    ],
  ],
  [
    'Anna Reed said she had sold rifles to Ghana.',
    [
      'COOPERATE Anna Reed > Ghana [small-arms] affirmed asserted by Anna Reed : she had sold rifles to Ghana ~ sell clause (subject she=Anna Reed, object rifle) sell rifle / anna reed',
    ],
  ],
  [
    'Anna Reed said he had sold rifles to Ghana.',
    [
      'COOPERATE - > Ghana [small-arms] affirmed asserted by Anna Reed : he had sold rifles to Ghana ~ sell clause (subject he, object rifle) sell rifle / anna reed',
    ],
  ],
  [
    'Paul Hale told Mark Dean that he had sold rifles to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [small-arms] affirmed asserted by Paul Hale : he had sold rifles to Ghana ~ sell clause (subject he=Paul Hale, object rifle) sell rifle / paul hale mark dean',
    ],
  ],
  [
    'The company sued Ghana. It wants two million dollars.',
    [
      'ACCUSE company > Ghana affirmed asserted : The company sued Ghana ~ sue clause (subject company=company, object ghana=Ghana) company sue / ',
      'STATE - > - affirmed asserted : It wants two million dollars ~ want clause (subject it=company, object dollar) want million dollar / ',
    ],
  ],
  [
    'Ghana said its army had attacked Chile.',
    [
      'ASSAULT Ghana > Chile affirmed asserted by Ghana : its army had attacked Chile ~ attack clause (subject army, object chile=Chile) army attack / ghana',
    ],
  ],
  [
    'Hale accuses Ghana of lying || Paul Hale accused Ghana of lying on Tuesday. "Ghana lied to us," he said.',
    [
      'ACCUSE Paul Hale > Ghana affirmed asserted : Hale accuses Ghana of lying ~ accuse clause (subject hale=Paul Hale, object ghana=Ghana, of lie) accuse lie / ',
      'ACCUSE Paul Hale > Ghana affirmed asserted : Paul Hale accused Ghana of lying on Tuesday ~ accuse clause (subject paul=Paul Hale, object ghana=Ghana) accuse lie tuesday / ',
      'STATE Ghana > - affirmed asserted by Paul Hale : Ghana lied to us," ~ lie clause (subject ghana=Ghana, to we=Paul Hale) lie / ',
    ],
  ],
  [
    'Ghana denies attack on Chile || Ghana denied on Friday that it had attacked Chile.',
    [
      'REJECT Ghana > - affirmed asserted : Ghana denies attack on Chile ~ deny clause negated (subject ghana=Ghana, object attack) deny attack / ',
      'ASSAULT Ghana > Chile denied asserted by Ghana : it had attacked Chile ~ attack clause (subject it=Ghana, object chile=Chile) attack / ghana deny friday',
    ],
  ],
  [
    'Peru rejects call for talks || Peru will not hold talks with Ghana, Anna Reed said.',
    [
      'REJECT Peru > - affirmed asserted : Peru rejects call for talks ~ reject clause (subject peru=Peru, object call) reject call talk / ',
      'CONSULT Peru > Ghana negated planned by Anna Reed : Peru will not hold talks with Ghana ~ hold clause negated modal (subject peru=Peru, object talk, with ghana=Ghana) hold talk / anna reed',
    ],
  ],
  [
    '"We will attack Ghana," Paul Hale, the president of Peru, said.',
    [
      'THREATEN Peru > Ghana affirmed planned by Paul Hale : We will attack Ghana," ~ attack clause modal (subject we=Peru, object ghana=Ghana) attack / paul hale president peru',
    ],
  ],
  [
    '"Peru attacked us," Anna Reed, the president of Ghana, said. "We will not attack Peru."',
    [
      'ASSAULT Peru > Ghana affirmed asserted by Anna Reed : Peru attacked us," ~ attack clause (subject peru=Peru, object we=Ghana) attack / anna reed president ghana',
      'ASSAULT Ghana > Peru denied planned by Anna Reed : We will not attack Peru." ~ attack clause negated modal (subject we=Ghana, object peru=Peru) attack / ',
    ],
  ],
  [
    'Paul Hale said that Anna Reed had told him that Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by Anna Reed : Peru sold rifles to Ghana ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / paul hale anna reed',
    ],
  ],
  [
    'According to Anna Reed, Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by Anna Reed : Peru sold rifles to Ghana ~ sell clause (subject peru=Peru, object rifle, accord anna=Anna Reed) sell rifle / accord anna reed',
    ],
  ],
  [
    'Peru sold rifles to Ghana, officials said.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by officials : Peru sold rifles to Ghana ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / official',
    ],
  ],
  [
    'Peru is accused of selling rifles to Ghana.',
    [
      'ACCUSE - > Peru affirmed asserted : Peru is accused of selling rifles to Ghana ~ accuse clause passive (object peru=Peru, of sell) accuse sell rifle / ',
      'COOPERATE Peru > Ghana [small-arms] affirmed asserted by ? : selling rifles to Ghana ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / peru accuse',
    ],
  ],
  [
    'Peru has been accused by Chile of selling rifles to Ghana.',
    [
      'ACCUSE Chile > Peru affirmed asserted : Peru has been accused by Chile of selling rifles to Ghana ~ accuse clause passive (subject chile=Chile, object peru=Peru, by chile=Chile) accuse sell rifle / ',
    ],
  ],
  [
    'Chile suspects that Peru sold rifles to Ghana.',
    [
      'COOPERATE Peru > Ghana [small-arms] affirmed possible by Chile : Peru sold rifles to Ghana ~ sell clause (subject peru=Peru, object rifle, to ghana=Ghana) sell rifle / chile suspect',
    ],
  ],
  [
    'Chile wants Peru to stop selling rifles to Ghana.',
    [
      'REQUEST Chile > Peru [small-arms] affirmed asserted : Chile wants Peru to stop selling rifles to Ghana ~ want clause (subject chile=Chile, object peru=Peru, complement stop) want stop sell rifle / ',
    ],
  ],
  [
    'Chile called on Peru to stop arms sales to Ghana.',
    [
      'REQUEST Chile > Peru [weapons] affirmed asserted : Chile called on Peru to stop arms sales to Ghana ~ call clause (subject chile=Chile, complement stop, on peru=Peru) call stop arm sale / ',
    ],
  ],
  [
    'Chile demanded the release of Paul Hale.',
    [
      'REQUEST Chile > Paul Hale affirmed asserted : Chile demanded the release of Paul Hale ~ demand clause (subject chile=Chile, object release) demand release / ',
    ],
  ],
  [
    'Chile ordered its troops to leave Ghana.',
    [
      'REQUEST Chile > - affirmed asserted : Chile ordered its troops to leave Ghana ~ order clause (subject chile=Chile, object troops, complement leave) order troops leave / ',
    ],
  ],
  [
    'Chile and Peru agreed to a ceasefire.',
    [
      'AGREE Chile+Peru > - affirmed asserted : Chile and Peru agreed to a ceasefire ~ agree clause (subject chile=Chile, to ceasefire) agree ceasefire / ',
    ],
  ],
  [
    'Chile broke the ceasefire with Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile broke the ceasefire with Peru ~ break clause (subject chile=Chile, object ceasefire, with peru=Peru) break ceasefire / ',
    ],
  ],
  [
    'Chile seized a ship of Peru.',
    [
      'COERCE Chile > Peru affirmed asserted : Chile seized a ship of Peru ~ seize clause (subject chile=Chile, object ship) seize ship / ',
    ],
  ],
  [
    'Chile shot down a plane of Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile shot down a plane of Peru ~ shoot_down clause (subject chile=Chile, object plane) shoot plane / ',
    ],
  ],
  [
    'Chile closed its border with Peru.',
    [
      'SANCTION Chile > Peru affirmed asserted : Chile closed its border with Peru ~ close clause (subject chile=Chile, object border, with peru=Peru) close border / ',
    ],
  ],
  [
    'Chile reopened its border with Peru.',
    [
      'RETREAT Chile > - affirmed asserted : Chile reopened its border with Peru ~ reopen clause (subject chile=Chile, object border, with peru=Peru) reopen border / ',
    ],
  ],
  [
    'Chile raised tariffs on wheat from Peru.',
    [
      'SANCTION Chile > Peru [grain] affirmed asserted : Chile raised tariffs on wheat from Peru ~ raise clause (subject chile=Chile, object tariff, on wheat) raise tariff wheat / ',
    ],
  ],
  [
    'Chile banned imports of wheat from Peru.',
    [
      'SANCTION Chile > Peru [grain] affirmed asserted : Chile banned imports of wheat from Peru ~ ban clause (subject chile=Chile, object import) ban import wheat / ',
    ],
  ],
  [
    'Chile lent Peru two million dollars.',
    [
      'AID Chile > Peru affirmed asserted : Chile lent Peru two million dollars ~ lend clause (subject chile=Chile, object dollar) lend million dollar / ',
    ],
  ],
  [
    'Chile paid Peru two million dollars for wheat.',
    [
      'STATE Chile > - [grain] affirmed asserted : Chile paid Peru two million dollars for wheat ~ pay clause (subject chile=Chile, object dollar) pay million dollar wheat / ',
    ],
  ],
  [
    'Chile bought 40 planes from Peru for 300 million dollars.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile bought 40 planes from Peru for 300 million dollars ~ buy clause (subject chile=Chile, object plane, from peru=Peru, for dollar) buy 40 plane 300 million dollar / ',
    ],
  ],
  [
    'Chile sent 500 troops to Peru in 2029.',
    [
      'MOBILIZE Chile > Peru affirmed asserted @2029 : Chile sent 500 troops to Peru in 2029 ~ send clause (subject chile=Chile, object troops, to peru=Peru, in 2029) send 500 troops 2029 / ',
    ],
  ],
  [
    'Chile will send 500 troops to Peru next week.',
    [
      'MOBILIZE Chile > Peru affirmed planned @2031-05-12/2031-05-18 : Chile will send 500 troops to Peru next week ~ send clause modal (subject chile=Chile, object troops, to peru=Peru) send 500 troops next week / ',
    ],
  ],
  [
    'Chile may have sent 500 troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed possible : Chile may have sent 500 troops to Peru ~ send clause modal (subject chile=Chile, object troops, to peru=Peru) send 500 troops / ',
    ],
  ],
  [
    'Chile was ready to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed planned : Chile was ready to send troops to Peru ~ ready copula (subject chile=Chile, complement send) ready send troops / ',
    ],
  ],
  [
    'Chile was unable to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile was unable to send troops to Peru ~ unable copula (subject chile=Chile, complement send) unable send troops / ',
    ],
  ],
  [
    'Chile did not send troops to Peru, and Peru did not ask for them.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile did not send troops to Peru ~ send clause negated (subject chile=Chile, object troops, to peru=Peru) send troops / peru ask',
      'REQUEST Peru > - negated asserted : Peru did not ask for them ~ ask clause negated (subject peru=Peru, for they) ask / chile send troops peru',
    ],
  ],
  [
    'Chile sent no troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile sent no troops to Peru ~ send clause negated (subject chile=Chile, object troops, to peru=Peru) send troops / ',
    ],
  ],
  [
    'Chile never sent troops to Peru.',
    [
      'MOBILIZE Chile > Peru negated asserted : Chile never sent troops to Peru ~ send clause negated (subject chile=Chile, object troops, to peru=Peru) never send troops / ',
    ],
  ],
  [
    'No troops were sent to Peru by Chile.',
    [
      'MOBILIZE Chile > Peru negated asserted : No troops were sent to Peru by Chile ~ send clause passive negated (subject chile=Chile, object troops, to peru=Peru, by chile=Chile) troops send / ',
    ],
  ],
  [
    'Chile should send troops to Peru, Anna Reed said.',
    [
      'REQUEST Anna Reed > Chile affirmed requested by Anna Reed : Chile should send troops to Peru ~ send clause modal (subject chile=Chile, object troops, to peru=Peru) send troops / anna reed',
    ],
  ],
  [
    'Chile would send troops to Peru if Ghana attacked.',
    [
      'MOBILIZE Chile > Peru affirmed conditional : Chile would send troops to Peru if Ghana attacked ~ send clause modal (subject chile=Chile, object troops, to peru=Peru, if attack) send troops attack / ',
    ],
  ],
  [
    'Chile considered sending troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed possible : Chile considered sending troops to Peru ~ consider clause (subject chile=Chile, complement send) consider send troops / ',
    ],
  ],
  [
    'Chile is expected to send troops to Peru.',
    [
      'MOBILIZE Chile > Peru affirmed planned unclear : Chile is expected to send troops to Peru ~ expect clause passive (object chile=Chile, complement send) expect send troops / ',
    ],
  ],
  [
    'Chile was forced by Peru to leave Ghana.',
    [
      'STATE Peru > - affirmed asserted : Chile was forced by Peru to leave Ghana ~ force clause passive (subject peru=Peru, object chile=Chile, complement leave, by peru=Peru) force leave / ',
    ],
  ],
  [
    'Chile was praised by Peru for sending aid.',
    [
      'SUPPORT Peru > Chile affirmed asserted : Chile was praised by Peru for sending aid ~ praise clause passive (subject peru=Peru, object chile=Chile, by peru=Peru, for send) praise send aid / ',
      'AID Chile > - affirmed asserted by Peru : sending aid ~ send clause (subject chile=Chile, object aid) send aid / chile praise peru',
    ],
  ],
  [
    'Chile apologised to Peru for the attack.',
    [
      'CONCEDE Chile > Peru affirmed asserted : Chile apologised to Peru for the attack ~ apologise clause (subject chile=Chile, to peru=Peru, for attack) apologise attack / ',
    ],
  ],
  [
    'Chile insulted Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile insulted Peru ~ insult clause (subject chile=Chile, object peru=Peru) insult / ',
    ],
  ],
  [
    'Chile honoured Anna Reed.',
    [
      'SUPPORT Chile > Anna Reed affirmed asserted : Chile honoured Anna Reed ~ honour clause (subject chile=Chile, object anna=Anna Reed) honour / ',
    ],
  ],
  [
    'Chile extradited Paul Hale to Peru.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile extradited Paul Hale to Peru ~ extradite clause (subject chile=Chile, object paul=Paul Hale, to peru=Peru) extradite / ',
    ],
  ],
  [
    'Chile granted asylum to Paul Hale.',
    [
      'AID Chile > Paul Hale affirmed asserted : Chile granted asylum to Paul Hale ~ grant clause (subject chile=Chile, object asylum, to paul=Paul Hale) grant asylum / ',
    ],
  ],
  [
    'Chile held joint exercises with Peru.',
    [
      'COOPERATE Chile > Peru affirmed asserted : Chile held joint exercises with Peru ~ hold clause (subject chile=Chile, object exercise, with peru=Peru) hold joint exercise / ',
    ],
  ],
  [
    'Chile trained soldiers of Peru.',
    [
      'AID Chile > Peru affirmed asserted : Chile trained soldiers of Peru ~ train clause (subject chile=Chile, object soldier) train soldier / ',
    ],
  ],
  [
    'Chile spied on Peru.',
    ['STATE Chile > - affirmed asserted : Chile spied on Peru ~ spy clause (subject chile=Chile, on peru=Peru) spy / '],
  ],
  [
    'Chile hacked the ministry of Peru.',
    [
      'COERCE Chile > ministry of Peru+Peru affirmed asserted : Chile hacked the ministry of Peru ~ hack clause (subject chile=Chile, object ministry=ministry of Peru) hack / ',
    ],
  ],
  [
    'Chile mediated between Peru and Ghana.',
    [
      'CONSULT Chile > - affirmed asserted : Chile mediated between Peru and Ghana ~ mediate clause (subject chile=Chile, between peru=Peru) mediate / ',
    ],
  ],
  [
    'Chile offered to mediate between Peru and Ghana.',
    [
      'AGREE Chile > - affirmed asserted : Chile offered to mediate between Peru and Ghana ~ offer clause (subject chile=Chile, complement mediate) offer mediate / ',
    ],
  ],
  [
    'Chile opened talks with Peru on fishing.',
    [
      'CONSULT Chile > Peru affirmed asserted : Chile opened talks with Peru on fishing ~ open clause (subject chile=Chile, object talk, with peru=Peru, on fishing) open talk fishing / ',
    ],
  ],
  [
    'Chile walked out of talks with Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile walked out of talks with Peru ~ walk clause (subject chile=Chile, out talk, with peru=Peru) walk talk / ',
    ],
  ],
  [
    'Chile joined the alliance of Peru and Ghana.',
    [
      'SUPPORT Chile > Peru+Ghana affirmed asserted : Chile joined the alliance of Peru and Ghana ~ join clause (subject chile=Chile, object alliance) join alliance / ',
    ],
  ],
  [
    'Chile left the alliance of Peru and Ghana.',
    [
      'STATE Chile > - affirmed asserted : Chile left the alliance of Peru and Ghana ~ leave clause (subject chile=Chile, object alliance) leave alliance / ',
    ],
  ],
  [
    'Chile vetoed sanctions on Peru.',
    [
      'REJECT Chile > Peru affirmed asserted : Chile vetoed sanctions on Peru ~ veto clause (subject chile=Chile, object sanction, on peru=Peru) veto sanction / ',
    ],
  ],
  [
    'The decision of Chile to send troops to Peru was wrong, Anna Reed said.',
    [
      'STATE Chile > - affirmed asserted by Anna Reed : The decision of Chile to send troops to Peru was wrong ~ wrong copula (subject decision) decision send troops wrong / anna reed',
    ],
  ],
  [
    'Exports of wheat from Chile to Peru fell.',
    [
      'COOPERATE Chile > - [grain] affirmed asserted : Exports of wheat from Chile to Peru fell ~ fall clause (subject export) export wheat fall / ',
    ],
  ],
  [
    'The delivery of planes to Peru by Chile began on Monday.',
    [
      'AID Chile > Peru affirmed asserted @2031-05-05 : The delivery of planes to Peru by Chile began on Monday ~ begin clause (subject delivery, on monday) delivery plane begin monday / ',
    ],
  ],
  [
    'Planes from Chile were delivered to Peru.',
    [
      'STATE Chile > - affirmed asserted : Planes from Chile were delivered to Peru ~ deliver clause passive (object plane, to peru=Peru) plane deliver / ',
    ],
  ],
  [
    'The planes, sold to Peru by Chile, are old.',
    [
      'STATE - > - affirmed asserted : The planes | are old ~ old copula (subject plane) plane old / sell peru chile',
      'COOPERATE Chile > Peru affirmed asserted : sold to Peru by Chile ~ sell clause passive (subject chile=Chile, object plane, to peru=Peru, by chile=Chile) sell / plane old',
    ],
  ],
  [
    'Chile attacked and burned a town in Peru.',
    [
      'ASSAULT Chile > Peru affirmed asserted : Chile attacked and burned a town in Peru ~ attack clause (subject chile=Chile) attack burn town / ',
    ],
  ],
  [
    'Chile threatens Peru with sanctions.',
    [
      'THREATEN Chile > Peru affirmed asserted : Chile threatens Peru with sanctions ~ threaten clause (subject chile=Chile, object peru=Peru, with sanction) threaten sanction / ',
    ],
  ],
  [
    'Chile threatened that it would attack Peru.',
    [
      'THREATEN Chile > Peru affirmed asserted : Chile threatened that it would attack Peru ~ threaten clause (subject chile=Chile, complement attack) threaten attack / ',
    ],
  ],
  [
    'Chile said it would attack Peru.',
    [
      'THREATEN Chile > Peru affirmed planned by Chile : it would attack Peru ~ attack clause modal (subject it=Chile, object peru=Peru) attack / chile',
    ],
  ],
  [
    'Chile hopes to buy wheat from Peru.',
    [
      'AGREE Chile > Peru [grain] affirmed planned : Chile hopes to buy wheat from Peru ~ hope clause (subject chile=Chile, complement buy) hope buy wheat / ',
    ],
  ],
  [
    'Chile tried to buy wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed possible : Chile tried to buy wheat from Peru ~ try clause (subject chile=Chile, complement buy) try buy wheat / ',
    ],
  ],
  [
    'Chile began buying wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile began buying wheat from Peru ~ begin clause (subject chile=Chile, complement buy) begin buy wheat / ',
    ],
  ],
  [
    'Chile keeps buying wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile keeps buying wheat from Peru ~ keep clause (subject chile=Chile, complement buy) keep buy wheat / ',
    ],
  ],
  [
    'Chile managed to buy wheat from Peru.',
    [
      'COOPERATE Chile > Peru [grain] affirmed asserted : Chile managed to buy wheat from Peru ~ manage clause (subject chile=Chile, complement buy) manage buy wheat / ',
    ],
  ],
  [
    'Chile helped rebels in Peru.',
    [
      'AID Chile > rebels affirmed asserted in Peru : Chile helped rebels in Peru ~ help clause (subject chile=Chile, object rebel, in peru=Peru) help rebel / ',
    ],
  ],
  [
    'Chile backs Anna Reed.',
    [
      'SUPPORT Chile > Anna Reed affirmed asserted : Chile backs Anna Reed ~ back clause (subject chile=Chile, object anna=Anna Reed) back / ',
    ],
  ],
  [
    'Chile supports the plan of Peru.',
    [
      'SUPPORT Chile > Peru affirmed asserted : Chile supports the plan of Peru ~ support clause (subject chile=Chile, object plan) support plan / ',
    ],
  ],
  [
    'Chile opposes the plan of Peru.',
    [
      'REJECT Chile > Peru affirmed asserted : Chile opposes the plan of Peru ~ oppose clause (subject chile=Chile, object plan) oppose plan / ',
    ],
  ],
  [
    'Chile delayed the sale of planes to Peru.',
    [
      'STATE Chile > - affirmed asserted : Chile delayed the sale of planes to Peru ~ delay clause (subject chile=Chile, object sale) delay sale plane / ',
    ],
  ],
  [
    'Chile suspended aid to Peru.',
    [
      'SANCTION Chile > Peru [aid] affirmed asserted : Chile suspended aid to Peru ~ suspend clause (subject chile=Chile, object aid, to peru=Peru) suspend aid / ',
    ],
  ],
  [
    'Chile resumed aid to Peru.',
    [
      'AID Chile > Peru affirmed asserted : Chile resumed aid to Peru ~ resume clause (subject chile=Chile, object aid, to peru=Peru) resume aid / ',
    ],
  ],
  [
    'Peru will supply engines to Ghana. It will also send pilots.',
    [
      'AGREE Peru > Ghana [engines] affirmed planned : Peru will supply engines to Ghana ~ supply clause modal (subject peru=Peru, object engine) supply engine / ',
      'STATE - > - affirmed planned : It will also send pilots ~ send clause modal (subject it, object pilot) send pilot / ',
    ],
  ],
  [
    'Peru gave Ghana two ships. Chile helped too.',
    [
      'AID Peru > Ghana [ships] affirmed asserted : Peru gave Ghana two ships ~ give clause (subject peru=Peru, object ship, indirect ghana=Ghana) give ship / ',
      'AID Chile > - affirmed asserted : Chile helped too ~ help clause (subject chile=Chile) help / ',
    ],
  ],
  [
    'Anna Reed said Ghana was attacked.',
    [
      'ASSAULT - > Ghana affirmed asserted by Anna Reed : Ghana was attacked ~ attack clause passive (object ghana=Ghana) attack / anna reed',
    ],
  ],
  [
    'Anna Reed said Ghana should be attacked by Peru.',
    [
      'REQUEST Anna Reed > Peru affirmed requested by Anna Reed : Ghana should be attacked by Peru ~ attack clause passive modal (subject peru=Peru, object ghana=Ghana, by peru=Peru) attack / anna reed',
    ],
  ],
  [
    '"We will not supply engines to Ghana," Peru said.',
    [
      'REJECT Peru > Ghana [engines] affirmed asserted by Peru : We will not supply engines to Ghana," ~ supply clause negated modal (subject we=Peru, object engine, to ghana=Ghana) supply engine / peru',
    ],
  ],
  [
    'Peru said it will not supply engines to Ghana.',
    [
      'AID - > Ghana [engines] negated planned by Peru : it will not supply engines to Ghana ~ supply clause negated modal (subject it, object engine) supply engine / peru',
    ],
  ],
  [
    'Peru said it would refuse to supply engines to Ghana.',
    [
      'REJECT - > Ghana [engines] affirmed planned by Peru : it would refuse to supply engines to Ghana ~ refuse clause modal (subject it, complement supply) refuse supply engine / peru',
    ],
  ],
  [
    'Protesters gathered at the embassy of Peru in Accra.',
    [
      'STATE - > - affirmed asserted : Protesters gathered at the embassy of Peru in Accra ~ gather clause (subject protester, at embassy=embassy of Peru) protester gather / ',
    ],
  ],
  [
    'Anna Reed protested in Accra against the war.',
    [
      'PROTEST Anna Reed > - affirmed asserted in Accra : Anna Reed protested in Accra against the war ~ protest clause (subject anna=Anna Reed, in accra=Accra, against war) protest war / ',
    ],
  ],
  [
    'Peru sent a note to Ghana at a meeting in Lima.',
    [
      'STATE Peru > - affirmed asserted : Peru sent a note to Ghana at a meeting in Lima ~ send clause (subject peru=Peru, object note, at meeting) send note meeting / ',
    ],
  ],
  [
    'Peru told Ghana to leave by sea.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru told Ghana to leave by sea ~ tell clause (subject peru=Peru, object ghana=Ghana, complement leave) leave sea / ',
    ],
  ],
  [
    'Goods were sent to Ghana by Peru and Chile.',
    [
      'AID Peru+Chile > Ghana [goods] affirmed asserted : Goods were sent to Ghana by Peru and Chile ~ send clause passive (subject peru=Peru, object goods, to ghana=Ghana, by peru=Peru) goods send / ',
    ],
  ],
  [
    'The ship sold by Peru to Ghana sank.',
    [
      'COOPERATE Peru > Ghana [ship] affirmed asserted : The ship sold by Peru to Ghana sank ~ sell clause passive (subject peru=Peru, object ship, by peru=Peru, to ghana=Ghana) ship sell sink / ',
    ],
  ],
  [
    'The ship Peru sold to Ghana sank.',
    [
      'STATE - > - [ship] affirmed asserted : The ship | sank ~ sink clause (subject ship) ship sink / peru sell ghana',
      'COOPERATE Peru > Ghana affirmed asserted : Peru sold to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell / ship sink',
    ],
  ],
  [
    'The ship that Peru had sold to Ghana sank.',
    [
      'STATE - > - [ship] affirmed asserted : The ship | sank ~ sink clause (subject ship) ship sink / peru sell ghana',
      'COOPERATE Peru > Ghana affirmed asserted : Peru had sold to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell / ship sink',
    ],
  ],
  [
    'Peru, sanctioned by Ghana for arming rebels, protested.',
    [
      'SANCTION Ghana > Peru affirmed asserted : sanctioned by Ghana for arming rebels ~ sanction clause passive (subject ghana=Ghana, object peru=Peru, by ghana=Ghana, for arm) sanction arm rebel / peru protest',
      'PROTEST Peru > - affirmed asserted : protested ~ protest clause (subject peru=Peru) protest / peru sanction ghana arm rebel',
    ],
  ],
  [
    'Peru imposed sanctions on Ghana and Chile.',
    [
      'SANCTION Peru > Ghana+Chile affirmed asserted : Peru imposed sanctions on Ghana and Chile ~ impose clause (subject peru=Peru, object sanction, on ghana=Ghana) impose sanction / ',
    ],
  ],
  [
    'Peru sanctioned Ghana over the war.',
    [
      'SANCTION Peru > Ghana affirmed asserted : Peru sanctioned Ghana over the war ~ sanction clause (subject peru=Peru, object ghana=Ghana, over war) sanction war / ',
    ],
  ],
  [
    'The company, which Ghana said was trading with Peru, was fined.',
    [
      'COOPERATE - > Peru affirmed asserted by Ghana : was trading with Peru ~ trade clause (subject company=company, with peru=Peru) trade / company ghana fine',
      'SANCTION - > company affirmed asserted by Ghana : was fined ~ fine clause passive (object company=company) fine / company ghana trade peru',
    ],
  ],
  [
    "Peru's effort to arm Ghana failed.",
    [
      "STATE Peru > - affirmed asserted : Peru's effort to arm Ghana failed ~ fail clause (subject effort) effort arm fail / ",
    ],
  ],
  [
    'An effort by Peru to arm Ghana failed.',
    [
      'STATE Peru > - affirmed asserted : An effort by Peru to arm Ghana failed ~ fail clause (subject effort) effort arm fail / ',
    ],
  ],
  [
    'Peru made a promise to sell ships to Ghana.',
    [
      'AGREE Peru > - [ships] affirmed asserted : Peru made a promise to sell ships to Ghana ~ make clause (subject peru=Peru, object promise) make promise sell ship / ',
    ],
  ],
  [
    'Peru took part in the attack on Ghana.',
    [
      'STATE Peru > - affirmed asserted : Peru took part in the attack on Ghana ~ take clause (subject peru=Peru, object part, in attack) take part attack / ',
    ],
  ],
  [
    'Peru carried out an attack on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : Peru carried out an attack on Ghana ~ carry_out clause (subject peru=Peru, object attack) carry attack / ',
    ],
  ],
  [
    'Peru launched missile strikes on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed asserted : Peru launched missile strikes on Ghana ~ launch clause (subject peru=Peru, object strike) launch missile strike / ',
    ],
  ],
  [
    'Peru conducted a nuclear test in March.',
    [
      'STATE Peru > - affirmed asserted @2031-03 : Peru conducted a nuclear test in March ~ conduct clause (subject peru=Peru, object test, in march) conduct nuclear test march / ',
    ],
  ],
  [
    'Peru conducted possible strikes on Ghana.',
    [
      'ASSAULT Peru > Ghana affirmed possible : Peru conducted possible strikes on Ghana ~ conduct clause (subject peru=Peru, object strike) conduct possible strike / ',
    ],
  ],
  [
    'Former talks between Peru and Ghana failed.',
    [
      'STATE Peru+Ghana > - affirmed asserted : Former talks between Peru and Ghana failed ~ fail clause (subject talk) former talk fail / ',
    ],
  ],
  [
    'Joint military exercises by Peru and Ghana began on Monday.',
    [
      'STATE Peru+Ghana > - affirmed asserted @2031-05-05 : Joint military exercises by Peru and Ghana began on Monday ~ begin clause (subject exercise, on monday) joint military exercise begin monday / ',
    ],
  ],
  [
    'Peru denies that there were talks with Ghana.',
    ['STATE - > - denied asserted by Peru : there were talks with Ghana ~ be clause (subject talk) talk / peru deny'],
  ],
  [
    'Peru denies any talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru denies any talks with Ghana ~ deny clause negated (subject peru=Peru, object talk) deny talk / ',
    ],
  ],
  ['Peru is not known to have sold ships to Ghana.', []],
  ['Peru never denied selling ships to Ghana.', []],
  ['Peru did not say whether it had sold ships to Ghana.', []],
  [
    'Peru is not ready to sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated planned : Peru is not ready to sell ships to Ghana ~ ready copula negated (subject peru=Peru, complement sell) ready sell ship / ',
    ],
  ],
  [
    'Peru may not sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated possible : Peru may not sell ships to Ghana ~ sell clause negated modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru must not sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] negated requested : Peru must not sell ships to Ghana ~ sell clause negated modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru ought to sell ships to Ghana.',
    [
      'STATE Peru > - [ships] affirmed asserted : Peru ought to sell ships to Ghana ~ ought clause (subject peru=Peru, complement sell) sell ship / ',
    ],
  ],
  [
    'Peru could be selling ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed possible : Peru could be selling ships to Ghana ~ sell clause modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Peru would sell ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed conditional : Peru would sell ships to Ghana ~ sell clause modal (subject peru=Peru, object ship, to ghana=Ghana) sell ship / ',
    ],
  ],
  [
    'Unless Ghana pays, Peru will not send wheat.',
    [
      'AID Peru > - [grain] negated conditional : Unless Ghana pays, Peru will not send wheat ~ send clause negated modal (subject peru=Peru, object wheat, unless pay) pay send wheat / ',
    ],
  ],
  [
    'Peru will send wheat if Ghana pays.',
    [
      'AID Peru > - [grain] affirmed conditional : Peru will send wheat if Ghana pays ~ send clause modal (subject peru=Peru, object wheat, if pay) send wheat pay / ',
    ],
  ],
  [
    'Peru rejected talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru rejected talks with Ghana ~ reject clause (subject peru=Peru, object talk, with ghana=Ghana) reject talk / ',
    ],
  ],
  [
    'Peru stopped attacks on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru stopped attacks on Ghana ~ stop clause (subject peru=Peru, object attack, on ghana=Ghana) stop attack / ',
    ],
  ],
  [
    'Peru ended talks with Ghana.',
    [
      'REJECT Peru > Ghana affirmed asserted : Peru ended talks with Ghana ~ end clause (subject peru=Peru, object talk) end talk / ',
    ],
  ],
  [
    'Peru halted the attack on Ghana.',
    [
      'CONCEDE Peru > Ghana affirmed asserted : Peru halted the attack on Ghana ~ halt clause (subject peru=Peru, object attack) halt attack / ',
    ],
  ],
  [
    'Peru suspended its support for Ghana.',
    [
      'SANCTION Peru > Ghana [support] affirmed asserted : Peru suspended its support for Ghana ~ suspend clause (subject peru=Peru, object support, for ghana=Ghana) suspend support / ',
    ],
  ],
  [
    'Peru was stopped by Ghana from selling ships.',
    [
      'STATE Ghana > - [ships] affirmed asserted : Peru was stopped by Ghana from selling ships ~ stop clause passive (subject ghana=Ghana, object peru=Peru, by ghana=Ghana, from sell) stop sell ship / ',
    ],
  ],
  [
    'Peru threatened not to attend talks with Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru threatened not to attend talks with Ghana ~ threaten clause negated (subject peru=Peru, complement attend) threaten attend talk / ',
    ],
  ],
  [
    'Peru threatened to stop the sale of wheat to Ghana.',
    [
      'THREATEN Peru > Ghana [grain] affirmed asserted : Peru threatened to stop the sale of wheat to Ghana ~ threaten clause (subject peru=Peru, complement stop) threaten stop sale wheat / ',
    ],
  ],
  [
    'Peru vowed to attack Ghana.',
    [
      'THREATEN Peru > Ghana affirmed asserted : Peru vowed to attack Ghana ~ vow clause (subject peru=Peru, complement attack) vow attack / ',
    ],
  ],
  [
    'Peru agreed with Ghana on a ceasefire.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru agreed with Ghana on a ceasefire ~ agree clause (subject peru=Peru, with ghana=Ghana, on ceasefire) agree ceasefire / ',
    ],
  ],
  [
    'Peru agreed to attack Ghana.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru agreed to attack Ghana ~ agree clause (subject peru=Peru, complement attack) agree attack / ',
    ],
  ],
  [
    'Peru offered to talk with Ghana.',
    [
      'AGREE Peru > Ghana affirmed asserted : Peru offered to talk with Ghana ~ offer clause (subject peru=Peru, complement talk) offer talk / ',
    ],
  ],
  [
    'Peru demanded that Ghana leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru demanded that Ghana leave ~ demand clause (subject peru=Peru, complement leave) demand leave / ',
    ],
  ],
  [
    'Peru demanded an apology from Ghana.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru demanded an apology from Ghana ~ demand clause (subject peru=Peru, object apology) demand apology / ',
    ],
  ],
  [
    'Ghana is required to leave.',
    [
      'STATE Ghana > - affirmed asserted : Ghana is required to leave ~ require clause passive (object ghana=Ghana, complement leave) require leave / ',
    ],
  ],
  [
    'Ghana needs to leave.',
    [
      'STATE Ghana > - affirmed requested : Ghana needs to leave ~ need clause (subject ghana=Ghana, complement leave) need leave / ',
    ],
  ],
  [
    'Ghana was asked to leave.',
    [
      'REQUEST - > Ghana affirmed asserted : Ghana was asked to leave ~ ask clause passive (object ghana=Ghana, complement leave) ask leave / ',
    ],
  ],
  [
    'Ghana was told by Peru to leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted unclear : Ghana was told by Peru to leave ~ tell clause passive (subject peru=Peru, object ghana=Ghana, complement leave, by peru=Peru) leave / ',
    ],
  ],
  [
    'Peru insisted that Ghana must leave.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru insisted that Ghana must leave ~ insist clause (subject peru=Peru, complement leave) insist leave / ',
      'STATE - > - affirmed requested by Peru : Ghana must leave ~ leave clause modal (subject ghana=Ghana) leave / peru insist',
    ],
  ],
  [
    'Peru called on Ghana and Chile to leave.',
    [
      'REQUEST Peru > Ghana+Chile affirmed asserted : Peru called on Ghana and Chile to leave ~ call clause (subject peru=Peru, complement leave, on ghana=Ghana) call leave / ',
    ],
  ],
  [
    'Peru pressed Ghana for a reply.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru pressed Ghana for a reply ~ press clause (subject peru=Peru, object ghana=Ghana, for reply) press reply / ',
    ],
  ],
  [
    'Peru appealed to Ghana for help.',
    [
      'REQUEST Peru > Ghana [help] affirmed asserted : Peru appealed to Ghana for help ~ appeal clause (subject peru=Peru, to ghana=Ghana, for help) appeal help / ',
    ],
  ],
  [
    'Peru warned Ghana not to attack.',
    [
      'REQUEST Peru > Ghana affirmed asserted : Peru warned Ghana not to attack ~ warn clause negated (subject peru=Peru, object ghana=Ghana, complement attack) warn attack / ',
    ],
  ],
  [
    'Peru warned Ghana that it would face sanctions.',
    [
      'THREATEN Peru > Ghana affirmed conditional : Peru warned Ghana that it would face sanctions ~ warn clause (subject peru=Peru, object ghana=Ghana, complement face) warn face sanction / ',
      'STATE - > - affirmed planned by Peru : it would face sanctions ~ face clause modal (subject it, object sanction) face sanction / peru warn ghana',
    ],
  ],
  [
    'Peru is angry at Ghana for the attack.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru is angry at Ghana for the attack ~ angry copula (subject peru=Peru, at ghana=Ghana, for attack) angry attack / ',
    ],
  ],
  [
    'Peru is critical of Ghana.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : Peru is critical of Ghana ~ critical copula (subject peru=Peru, of ghana=Ghana) critical / ',
    ],
  ],
  [
    'Peru showed restraint.',
    [
      'STATE Peru > - affirmed asserted : Peru showed restraint ~ show clause (subject peru=Peru, object restraint) show restraint / ',
    ],
  ],
  [
    'Peru, a partner of Ghana, sells wheat.',
    [
      'COOPERATE Peru > - [grain] affirmed asserted : Peru, a partner of Ghana, sells wheat ~ sell clause (subject peru=Peru, object wheat) partner sell wheat / ',
    ],
  ],
  [
    'Peru is the main supplier of wheat to Ghana.',
    [
      'AID Peru > - [grain] affirmed asserted : Peru is the main supplier of wheat to Ghana ~ supplier copula (subject peru=Peru, of wheat) main supplier wheat / ',
    ],
  ],
  [
    'Peru is dependent on wheat from Ghana.',
    [
      'STATE Peru > - [grain] affirmed asserted : Peru is dependent on wheat from Ghana ~ dependent copula (subject peru=Peru, on wheat) dependent wheat / ',
    ],
  ],
  [
    'Peru remains an ally of Ghana.',
    [
      'COOPERATE Peru > Ghana affirmed asserted : Peru remains an ally of Ghana ~ remain clause (subject peru=Peru, complement ally) remain ally / ',
    ],
  ],
  [
    'Peru became a member of the bank.',
    [
      'STATE Peru > - affirmed asserted : Peru became a member of the bank ~ become clause (subject peru=Peru, complement member) become member bank / ',
    ],
  ],
  [
    'It is unacceptable that Ghana attacked Chile, Peru said.',
    [
      'STATE - > - affirmed asserted by Peru : It is unacceptable that Ghana attacked Chile ~ unacceptable copula (subject it, complement attack) unacceptable attack / peru',
      'ASSAULT Ghana > Chile affirmed asserted by Peru : Ghana attacked Chile ~ attack clause (subject ghana=Ghana, object chile=Chile) attack / unacceptable peru',
    ],
  ],
  [
    'The attack by Ghana on Chile is unacceptable, Peru said.',
    [
      'STATE - > - affirmed asserted by Peru : The attack by Ghana on Chile is unacceptable ~ unacceptable copula (subject attack) attack unacceptable / peru',
    ],
  ],
  [
    'There were talks between Peru and Ghana in Lima.',
    [
      'STATE Peru+Ghana > - affirmed asserted : There were talks between Peru and Ghana in Lima ~ be clause (subject talk) talk / ',
    ],
  ],
  [
    'The possibility of selling ships to Ghana was discussed by Peru.',
    [
      'CONSULT Peru > - affirmed asserted : The possibility of selling ships to Ghana was discussed by Peru ~ discuss clause passive (subject peru=Peru, object possibility, by peru=Peru) possibility sell ship discuss / ',
    ],
  ],
  [
    'The accusation that Peru sold ships to Ghana is false, Anna Reed said.',
    [
      'STATE - > - affirmed asserted by Anna Reed : The accusation | is false ~ false copula (subject accusation) accusation false / peru sell ship ghana anna reed',
      'COOPERATE Peru > Ghana [ships] affirmed asserted by ? : Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell ship / accusation false anna reed',
    ],
  ],
  [
    'The claim that Peru sold ships to Ghana is true.',
    [
      'STATE - > - affirmed asserted : The claim | is true ~ true copula (subject claim) claim true / peru sell ship ghana',
      'COOPERATE Peru > Ghana [ships] affirmed asserted unclear : Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, indirect that) sell ship / claim true',
    ],
  ],
  [
    'News that Peru had sold ships to Ghana surprised Chile.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru had sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, indirect that) sell ship / news surprise chile',
      'STATE - > - affirmed asserted : surprised Chile ~ surprise clause (subject news, object chile=Chile) surprise / news peru sell ship ghana',
    ],
  ],
  [
    'The fact that Peru sold ships to Ghana surprised Chile.',
    [
      'STATE - > - affirmed asserted : The fact | surprised Chile ~ surprise clause (subject fact, object chile=Chile) fact surprise / peru sell ship ghana',
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell ship / fact surprise chile',
    ],
  ],
  [
    'A court heard that Paul Hale had sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : Paul Hale had sold ships to Ghana ~ sell clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / court hear',
    ],
  ],
  [
    'Paul Hale sold ships to Ghana, a court heard.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted unclear : Paul Hale sold ships to Ghana, a court heard ~ sell clause (subject paul=Paul Hale, object ship, complement hear, to ghana=Ghana) sell ship court hear / ',
      'STATE - > - affirmed asserted : a court heard ~ hear clause (subject court) court hear / paul hale sell ship ghana',
    ],
  ],
  [
    'Paul Hale sold ships to Ghana, it was reported.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : Paul Hale sold ships to Ghana ~ sell clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / report',
    ],
  ],
  [
    'Paul Hale was found to have sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was found to have sold ships to Ghana ~ find clause passive (object paul=Paul Hale, complement sell) find sell ship / ',
    ],
  ],
  [
    'Paul Hale was seen selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was seen selling ships to Ghana ~ see clause passive (object paul=Paul Hale, complement sell) see sell ship / ',
    ],
  ],
  [
    'Paul Hale was caught selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale was caught selling ships to Ghana ~ catch clause passive (object paul=Paul Hale, complement sell) catch sell ship / ',
    ],
  ],
  [
    'Paul Hale is charged with selling ships to Ghana.',
    [
      'ACCUSE - > Paul Hale affirmed asserted : Paul Hale is charged with selling ships to Ghana ~ charge clause passive (object paul=Paul Hale, with sell) charge sell ship / ',
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by ? : selling ships to Ghana ~ sell clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale charge',
    ],
  ],
  [
    'Paul Hale was convicted of selling ships to Ghana.',
    [
      'SANCTION - > Paul Hale affirmed asserted : Paul Hale was convicted ~ convict clause passive (object paul=Paul Hale, of sell) convict / sell ship ghana',
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : selling ships to Ghana ~ sell clause (subject paul=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale convict',
    ],
  ],
  [
    'Paul Hale admitted selling ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted : Paul Hale admitted selling ships to Ghana ~ admit clause (subject paul=Paul Hale, complement sell) admit sell ship / ',
    ],
  ],
  [
    'Paul Hale admitted that he had sold ships to Ghana.',
    [
      'COOPERATE Paul Hale > Ghana [ships] affirmed asserted by Paul Hale : he had sold ships to Ghana ~ sell clause (subject he=Paul Hale, object ship, to ghana=Ghana) sell ship / paul hale admit',
    ],
  ],
  [
    'Paul Hale denied any involvement in the sale of ships to Ghana.',
    [
      'REJECT Paul Hale > - [ships] affirmed asserted : Paul Hale denied any involvement in the sale of ships to Ghana ~ deny clause negated (subject paul=Paul Hale, object involvement) deny involvement sale ship / ',
    ],
  ],
  [
    'Why Peru sold ships to Ghana is not known.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Why Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell ship / know',
    ],
  ],
  [
    '"Peru sold ships to Ghana," Anna Reed said. "And it will sell more."',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted by Anna Reed : Peru sold ships to Ghana," ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) sell ship / anna reed',
    ],
  ],
  [
    'Anna Reed said "Peru sold ships to Ghana" on Monday.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-05-05 by Anna Reed : Peru sold ships to Ghana" on Monday ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana, on monday) sell ship monday / anna reed',
    ],
  ],
  [
    'He said that Peru had "sold ships to Ghana".',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted by ? : Peru had "sold ships to Ghana" ~ sell clause (subject peru=Peru, object ship) sell ship / ',
    ],
  ],
  [
    'Peru sold ships to Ghana, not to Chile.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted : Peru sold ships to Ghana, not to Chile ~ sell clause negated (subject peru=Peru, object ship, to ghana=Ghana, to chile=Chile) sell ship / ',
    ],
  ],
  [
    'Peru sold second-hand tanks to Ghana.',
    [
      'COOPERATE Peru > Ghana [tanks] affirmed asserted : Peru sold second-hand tanks to Ghana ~ sell clause (subject peru=Peru, object tank) sell second hand tank / ',
    ],
  ],
  [
    'Peru sold night-vision equipment to Ghana.',
    [
      'COOPERATE Peru > Ghana [thermal-imagers] affirmed asserted : Peru sold night-vision equipment to Ghana ~ sell clause (subject peru=Peru, object equipment, to ghana=Ghana) sell night vision equipment / ',
    ],
  ],
  [
    'Peru sold components of missiles to Ghana.',
    [
      'COOPERATE Peru > Ghana [components, missiles] affirmed asserted : Peru sold components of missiles to Ghana ~ sell clause (subject peru=Peru, object component) sell component missile / ',
    ],
  ],
  [
    'On Monday, Peru sold ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-05-05 : On Monday, Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, on monday, to ghana=Ghana) monday sell ship / ',
    ],
  ],
  [
    'Last week Peru sold ships to Ghana.',
    [
      'COOPERATE Peru > Ghana [ships] affirmed asserted @2031-04-28/2031-05-04 : Last week Peru sold ships to Ghana ~ sell clause (subject peru=Peru, object ship, to ghana=Ghana) last week sell ship / ',
    ],
  ],
  [
    'Paul Hale and Anna Reed will meet in Lima on 3 June.',
    [
      'AGREE Paul Hale+Anna Reed > - affirmed planned @2031-06-03 in Lima : Paul Hale and Anna Reed will meet in Lima on 3 June ~ meet clause modal (subject paul=Paul Hale, in lima=Lima, on 3) meet 3 june / ',
    ],
  ],
  [
    'Paul Hale flew to Ghana to meet Anna Reed.',
    [
      'CONSULT Paul Hale > Ghana affirmed asserted : Paul Hale flew to Ghana to meet Anna Reed ~ fly clause (subject paul=Paul Hale, complement meet, to ghana=Ghana) fly meet / ',
    ],
  ],
  [
    'Paul Hale spoke by phone with Anna Reed.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale spoke by phone with Anna Reed ~ speak clause (subject paul=Paul Hale, by phone, with anna=Anna Reed) speak phone / ',
    ],
  ],
  [
    'Paul Hale hosted Anna Reed in Lima.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale hosted Anna Reed in Lima ~ host clause (subject paul=Paul Hale, object anna=Anna Reed) host / ',
    ],
  ],
  [
    'Paul Hale, accompanied by Mark Dean, met Anna Reed.',
    [
      'CONSULT Paul Hale > Anna Reed affirmed asserted : Paul Hale, accompanied by Mark Dean, met Anna Reed ~ meet clause (subject paul=Paul Hale, object anna=Anna Reed) accompany meet / ',
    ],
  ],
  [
    'Paul Hale praised Anna Reed and thanked her.',
    [
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : Paul Hale praised Anna Reed ~ praise clause (subject paul=Paul Hale, object anna=Anna Reed) praise / thank',
      'SUPPORT Paul Hale > Anna Reed affirmed asserted : thanked her ~ thank clause (subject paul=Paul Hale, object she=Anna Reed) thank / paul hale praise anna reed',
    ],
  ],
  [
    'Paul Hale resigned.',
    ['RETREAT Paul Hale > - affirmed asserted : Paul Hale resigned ~ resign clause (subject paul=Paul Hale) resign / '],
  ],
  [
    'Paul Hale sued the company over a contract.',
    [
      'ACCUSE Paul Hale > company affirmed asserted : Paul Hale sued the company over a contract ~ sue clause (subject paul=Paul Hale, object company, over contract) sue company contract / ',
    ],
  ],
  [
    'Paul Hale was killed in an attack by rebels.',
    [
      'ASSAULT - > Paul Hale affirmed asserted : Paul Hale was killed in an attack by rebels ~ kill clause passive (object paul=Paul Hale, in attack) kill attack rebel / ',
    ],
  ],
  [
    'Soldiers of Peru shot two people in Ghana.',
    [
      'ASSAULT Peru > two people affirmed asserted : Soldiers of Peru shot two people in Ghana ~ shoot clause (subject soldier, object people) soldier shoot people / ',
    ],
  ],
  [
    'The Peruvian president met the Ghanaian president.',
    [
      'CONSULT Peru > Ghana affirmed asserted : The Peruvian president met the Ghanaian president ~ meet clause (subject president, object president) president meet / ',
    ],
  ],
  [
    'The Peruvian government accused Ghana of lying.',
    [
      'ACCUSE Peru > Ghana affirmed asserted : The Peruvian government accused Ghana of lying ~ accuse clause (subject government=Peru, object ghana=Ghana) government accuse lie / ',
    ],
  ],
  [
    "Peru's president accused Ghana's army of lying.",
    [
      "ACCUSE Peru's president+Peru > Ghana's army+Ghana affirmed asserted : Peru's president accused Ghana's army of lying ~ accuse clause (subject president=Peru's president, object army=Ghana's army) president accuse army lie / ",
    ],
  ],
  [
    // with nothing before "now": no noun that it could be said of
    'Now that the mill has closed, Hale said the workers should be paid.',
    [
      'STATE - > - affirmed asserted by Hale : Now that the mill has closed ~ close clause (subject mill) now mill close / hale worker pay',
      'STATE - > - affirmed requested by Hale : the workers should be paid ~ pay clause passive modal (object worker) worker pay / now mill close hale',
    ],
  ],
  [
    'The bridge was closed by the council after a clerk complained.',
    [
      'SANCTION council > - affirmed asserted : The bridge was closed by the council after a clerk complained ~ close clause passive (subject council, object bridge, by council, after complain) bridge close council clerk complain / ',
    ],
  ],
  [
    'Tom Hale denied theft. His co-founder, Nia Orr, criticised the council. The row threatens the harbour. Its filing accuses the council of theft.',
    [
      'REJECT Tom Hale > - affirmed asserted : Tom Hale denied theft ~ deny clause negated (subject tom=Tom Hale, object theft) deny theft / ',
      'ACCUSE Nia Orr > council affirmed asserted : His co-founder, Nia Orr, criticised the council ~ criticise clause (subject co-founder=Nia Orr, object council=council) co-founder criticise council / ',
      'STATE - > - affirmed asserted : The row threatens the harbour ~ threaten clause (subject row=row, object harbour) row threaten harbour / ',
      'ACCUSE - > council affirmed asserted : Its filing accuses the council of theft ~ accuse clause (subject filing=filing, object council=council) filing accuse council theft / ',
    ],
  ],
  [
    'Vell Bank provoked criticism. The inquiry was prompted by Moss & Tarn, a rival.',
    [
      'ACCUSE - > - affirmed asserted : Vell Bank provoked criticism ~ provoke clause (subject vell=Vell Bank, object criticism) provoke criticism / ',
      'ACCUSE - > - affirmed asserted : The inquiry was prompted by Moss & Tarn, a rival ~ prompt clause passive (subject moss=Moss & Tarn, object inquiry, by moss=Moss & Tarn) inquiry prompt rival / ',
    ],
  ],
  [
    'Mayor Ann Roe Ann Mary RoePort workers strike again Roe loses vote: report MORE accused the council of theft.',
    [
      'ACCUSE Ann Roe > council affirmed asserted : Mayor Ann Roe Ann Mary RoePort workers strike again Roe loses vote: report MORE accused the council of theft ~ accuse clause (subject mayor, object council) mayor accuse council theft / ',
    ],
  ],
  [
    '"Now we can buy some more jets," Paul Hale, the president of Peru, said. "We have a plan for the harbour."',
    [
      'COOPERATE - > - [jets] affirmed possible @PRESENT_REF by Paul Hale : Now we can buy some more jets," ~ buy clause modal (subject we=Peru, object jet) now buy more jet / paul hale president peru',
      'STATE - > - affirmed asserted by Paul Hale : We have a plan for the harbour." ~ have clause (subject we=Peru, object plan) plan harbour / ',
    ],
  ],
  [
    'Shares in Castel Bank fell by a third. Protesters in Lima accused the council of theft.',
    [
      'STATE - > - affirmed asserted : Shares in Castel Bank fell by a third ~ fall clause (subject share, by third) share fall third / ',
      'ACCUSE Protesters > council affirmed asserted : Protesters in Lima accused the council of theft ~ accuse clause (subject protester=Protesters, object council) protester accuse council theft / ',
    ],
  ],
  [
    'Tom Hale denied the charge at Velm Crown Court.',
    [
      'REJECT Tom Hale > - affirmed asserted : Tom Hale denied the charge at Velm Crown Court ~ deny clause negated (subject tom=Tom Hale, object charge) deny charge / ',
    ],
  ],
  [
    'Police arrested a man in Lima on Monday. The crisis threatens the town of Velm.',
    [
      'COERCE Police > man affirmed asserted @2031-05-05 : Police arrested a man in Lima on Monday ~ arrest clause (subject police, object man, on monday) police arrest man monday / ',
      'STATE - > - affirmed asserted : The crisis threatens the town of Velm ~ threaten clause (subject crisis, object town) crisis threaten town / ',
    ],
  ],
  [
    'Peruvians on the island were tired of rain. Peruvians who fled last year have criticised Ghana.',
    [
      'STATE - > - affirmed asserted : Peruvians on the island were tired of rain ~ tired copula (subject peruvian=Peru, of rain) island tired rain / ',
      'ACCUSE - > Ghana affirmed asserted : have criticised Ghana ~ criticise clause (object ghana=Ghana) criticise / peruvian flead last year',
    ],
  ],
];
