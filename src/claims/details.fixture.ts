import type { ClauseRows } from './clauses.fixture.ts';

/**
 * As `CLAUSES`: what words a claim is quoted in, what goods and places it names, what somebody is said to have said and
 * no event is read in, how a clause is put, and what looks like an act and is none.
 */
export const DETAILS: ClauseRows = [
  [
    'a conjunction that brings in nothing is left out',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ' +
        'although/IN/attacked/mark ./,/attacked/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia'],
  ],
  [
    'what stands beside a predicate is part of it',
    [
      'It/PRP/attack/nsubj was/AUX/attack/cop/be an/DT/attack/det attack/NN/0/root by/PP/Norland/case ' +
        'Norland/NNP/attack/nmod on/PP/Ostia/case Ostia/NNP/attack/nmod and/CC/loss/cc a/DT/loss/det ' +
        'loss/NN/attack/conj for/PP/Reed/case Reed/NNP/loss/nmod ./,/attack/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : It was an attack by Norland on Ostia and a loss for Reed'],
  ],
  [
    'a preposition is no ammunition',
    [
      'Norland/NNP/shipped/nsubj shipped/VBD/0/root/ship coal/NN/shipped/obj round/PP/Ostia/case ' +
        'Ostia/NNP/shipped/obl ./,/shipped/punct',
    ],
    [],
    ['AID Norland > - [coal] affirmed asserted : Norland shipped coal round Ostia'],
  ],
  [
    'a verb alone is no weapon',
    ['Norland/NNP/shells/nsubj shells/VBZ/0/root/shell Ostia/NNP/shells/obj ./,/shells/punct'],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland shells Ostia'],
  ],
  [
    'a participle begins a name of goods',
    [
      'Norland/NNP/bought/nsubj bought/VBD/0/root/buy jamming/VBG/equipment/amod/jam ' +
        'equipment/NN/bought/obj from/PP/Ostia/case Ostia/NNP/bought/obl ./,/bought/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [radar] affirmed asserted : Norland bought jamming equipment from Ostia'],
  ],
  [
    'where somebody is due to be',
    [
      'Reed/NNP/slated/nsubj is/AUX/slated/aux:pass slated/VBN/0/root/slate to/TO/be/mark ' +
        'be/VB/slated/xcomp in/PP/Velm/case Velm/NNP/slated/xcomp ./,/slated/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted in Velm : Reed is slated to be in Velm'],
  ],
  [
    'what somebody declined to say is told by nobody',
    [
      'Reed/NNP/declined/nsubj declined/VBD/0/root/decline to/TO/say/mark say/VB/declined/xcomp ' +
        'that/IN/barges/mark barges/NNS/say/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case ' +
        'Velm/NNP/sank/obl ./,/declined/punct',
    ],
    [{ source: 'Reed', cue: 'declined to say', content: 'that barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'a condition alone states nothing',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say if/IN/sank/mark barges/NNS/said/obj/barge ' +
        'sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'if barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'a toll whose verb was taken for a noun',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod ' +
        'stands/NN/number/appos/stand at/PP/eleven/case eleven/CD/stands/nmod ./,/number/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : The number of injured stands at eleven'],
  ],
  [
    'rows are no toll',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod ' +
        'rows/NN/number/appos/row at/PP/eleven/case eleven/CD/rows/nmod ./,/number/punct',
    ],
    [],
    [],
  ],
  [
    'what is said of somebody by naming him',
    [
      'Police/NNS/named/nsubj named/VBD/0/root/name them/PRP/named/obj as/IN/sisters/case ' +
        'two/CD/sisters/nummod sisters/NNS/named/obl ./,/named/punct',
    ],
    [{ source: 'Police', cue: 'named', content: 'as two sisters' }],
    ['STATE - > - affirmed asserted : Police named them as two sisters'],
  ],
  [
    'a condition by its auxiliary in front',
    [
      'Should/MD/attack/aux Norland/NNP/attack/nsubj attack/VB/fall/advcl Ostia/NNP/attack/obj ' +
        ',/,/fall/punct Velm/NNP/fall/nsubj will/MD/fall/aux fall/VB/0/root ./,/fall/punct',
    ],
    [],
    ['STATE Velm > - affirmed conditional : Should Norland attack Ostia, Velm will fall'],
  ],
  [
    'what raises alarm raises none itself',
    [
      'Its/PRP$/aid/nmod:poss aid/NN/raises/nsubj raises/VBZ/0/root/raise alarm/NN/raises/obj ' +
        'in/PP/Velm/case Ostia/NNP/alarm/nmod ./,/raises/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Its aid raises alarm in Ostia'],
  ],
  [
    'officials who raise alarm do',
    [
      'Officials/NNS/raised/nsubj/official raised/VBD/0/root/raise alarm/NN/raised/obj ' +
        'over/PP/Ostia/case Ostia/NNP/alarm/nmod ./,/raised/punct',
    ],
    [],
    ['ACCUSE Officials > Ostia affirmed asserted : Officials raised alarm over Ostia'],
  ],
  [
    'whoever wrote with an agency helps nobody',
    [
      'Reed/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/report/case this/DT/report/det ' +
        'report/NN/contributed/obl ./,/contributed/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted : Reed contributed to this report'],
  ],
  [
    'what adds to a thing helps nobody',
    [
      'Norland/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/loss/case the/DT/loss/det ' +
        'loss/NN/contributed/obl ./,/contributed/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland contributed to the loss'],
  ],
  [
    'a talk with nobody known',
    [
      'Reed/NNP/spoke/nsubj spoke/VBD/0/root/speak with/PP/farmer/case a/DT/farmer/det ' +
        'farmer/NN/spoke/obl ./,/spoke/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted : Reed spoke with a farmer'],
  ],
  [
    'what is received from nobody',
    ['Ostia/NNP/received/nsubj received/VBD/0/root/receive missiles/NNS/received/obj/missile ./,/received/punct'],
    [],
    ['STATE Ostia > - [missiles] affirmed asserted : Ostia received missiles'],
  ],
  [
    'what is received from somebody',
    [
      'Ostia/NNP/received/nsubj received/VBD/0/root/receive missiles/NNS/received/obj/missile ' +
        'from/PP/Norland/case Norland/NNP/received/obl ./,/received/punct',
    ],
    [],
    ['AID Norland > Ostia [missiles] affirmed asserted : Ostia received missiles from Norland'],
  ],
  [
    'whoever helps with work helps nobody',
    [
      'Norland/NNP/helped/nsubj helped/VBD/0/root/help draft/VB/helped/xcomp the/DT/plan/det ' +
        'plan/NN/draft/obj ./,/helped/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland helped draft the plan'],
  ],
  [
    'a thing that is helped is nobody',
    [
      'Norland/NNP/helped/nsubj helped/VBD/0/root/help his/PRP$/ratings/nmod:poss ' +
        'ratings/NNS/helped/obj/rating ./,/helped/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland helped his ratings'],
  ],
  [
    'a person who sends a thing to nobody',
    ['Reed/NNP/sent/nsubj sent/VBD/0/root/send a/DT/car/det car/NN/sent/obj ./,/sent/punct'],
    [],
    ['STATE Reed > - [vehicles] affirmed asserted : Reed sent a car'],
  ],
  [
    'a person who sends it to a state',
    [
      'Reed/NNP/sent/nsubj sent/VBD/0/root/send a/DT/car/det car/NN/sent/obj to/PP/Ostia/case ' +
        'Ostia/NNP/sent/obl ./,/sent/punct',
    ],
    [],
    ['AID Reed > Ostia [vehicles] affirmed asserted : Reed sent a car to Ostia'],
  ],
  [
    'or sends a state a thing',
    ['Reed/NNP/sent/nsubj sent/VBD/0/root/send Ostia/NNP/sent/iobj a/DT/car/det car/NN/sent/obj ./,/sent/punct'],
    [],
    ['AID Reed > Ostia [vehicles] affirmed asserted : Reed sent Ostia a car'],
  ],
  [
    'a body is not taken prisoner',
    ['Reed/NNP/captured/nsubj captured/VBD/0/root/capture Unity/NNP/captured/obj ./,/captured/punct'],
    [],
    ['STATE Reed > - affirmed asserted : Reed captured Unity'],
  ],
  [
    'a loss that is regretted is no concession',
    ['Reed/NNP/regretted/nsubj regretted/VBD/0/root/regret the/DT/loss/det loss/NN/regretted/obj ./,/regretted/punct'],
    [],
    ['STATE Reed > - affirmed asserted : Reed regretted the loss'],
  ],
  [
    'an apology is one',
    [
      'Reed/NNP/apologised/nsubj apologised/VBD/0/root/apologise to/PP/Ostia/case ' +
        'Ostia/NNP/apologised/obl ./,/apologised/punct',
    ],
    [],
    ['CONCEDE Reed > Ostia affirmed asserted : Reed apologised to Ostia'],
  ],
  [
    'a person’s lead is in danger, he is not threatened',
    [
      'Norland/NNP/threatens/nsubj threatens/VBZ/0/root/threaten Reed/NNP/lead/nmod:poss ' +
        'lead/NN/threatens/obj ./,/threatens/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland threatens Reed lead'],
  ],
  [
    'a state’s harbour is threatened',
    [
      'Norland/NNP/threatens/nsubj threatens/VBZ/0/root/threaten Ostia/NNP/harbour/nmod:poss ' +
        'harbour/NN/threatens/obj ./,/threatens/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed asserted : Norland threatens Ostia harbour'],
  ],
  [
    'a crisis threatens nobody',
    [
      'The/DT/crisis/det crisis/NN/threatens/nsubj threatens/VBZ/0/root/threaten Ostia/NNP/threatens/obj ' +
        './,/threatens/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : The crisis threatens Ostia'],
  ],
  [
    'a mark that is reached',
    ['Norland/NNP/hit/nsubj hit/VBD/0/root/hit 30/CD/users/nummod users/NNS/hit/obj/user ./,/hit/punct'],
    [],
    ['STATE Norland > - affirmed asserted : Norland hit 30 users'],
  ],
  [
    'a mood is not killed',
    ['Norland/NNP/killed/nsubj killed/VBD/0/root/kill the/DT/mood/det mood/NN/killed/obj ./,/killed/punct'],
    [],
    ['STATE Norland > - affirmed asserted : Norland killed the mood'],
  ],
  [
    'people are',
    [
      'Norland/NNP/killed/nsubj killed/VBD/0/root/kill the/DT/farmers/det farmers/NNS/killed/obj/farmer ' +
        './,/killed/punct',
    ],
    [],
    ['ASSAULT Norland > farmers affirmed asserted : Norland killed the farmers'],
  ],
  [
    'a van is no attacker',
    ['The/DT/van/det van/NN/killed/nsubj killed/VBD/0/root/kill Reed/NNP/killed/obj ./,/killed/punct'],
    [],
    ['STATE - > - affirmed asserted : The van killed Reed'],
  ],
  [
    'of whom a protest demands something, it is against',
    [
      'Farmers/NNS/protested/nsubj/farmer protested/VBD/0/root/protest to/TO/demand/mark ' +
        'demand/VB/protested/advcl help/NN/demand/obj from/PP/Ostia/case Ostia/NNP/demand/obl ' +
        './,/protested/punct',
    ],
    [],
    ['PROTEST Farmers > Ostia affirmed asserted : Farmers protested to demand help from Ostia'],
  ],
  [
    'whoever does what is criticised is criticised',
    [
      'Reed/NNP/criticised/nsubj criticised/VBD/0/root/criticise the/DT/treatment/det ' +
        'treatment/NN/criticised/obj of/PP/rebels/case rebels/NNS/treatment/nmod/rebel by/PP/Ostia/case ' +
        'Ostia/NNP/treatment/nmod ./,/criticised/punct',
    ],
    [],
    ['ACCUSE Reed > Ostia affirmed asserted : Reed criticised the treatment of rebels by Ostia'],
  ],
  [
    'whom a sale is refused',
    [
      'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/sell/mark sell/VB/refused/xcomp ' +
        'missiles/NNS/sell/obj/missile to/PP/Ostia/case Ostia/NNP/sell/obl ./,/refused/punct',
    ],
    [],
    ['REJECT Norland > Ostia [missiles] affirmed asserted : Norland refused to sell missiles to Ostia'],
  ],
  [
    '“rather” alone puts nothing in another’s place',
    ['Norland/NNP/armed/nsubj rather/RB/armed/advmod armed/VBD/0/root/arm Ostia/NNP/armed/obj ./,/armed/punct'],
    [],
    ['AID Norland > Ostia affirmed asserted : Norland rather armed Ostia'],
  ],
  [
    'yet another plan',
    [
      'Norland/NNP/has/nsubj has/VBZ/0/root/have yet/RB/plan/advmod another/DT/plan/det plan/NN/has/obj ' +
        'for/PP/Ostia/case Ostia/NNP/plan/nmod ./,/has/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland has yet another plan for Ostia'],
  ],
  [
    'what is needed is not asked for',
    [
      'Norland/NNP/needs/nsubj needs/VBZ/0/root/need missiles/NNS/needs/obj/missile for/PP/Ostia/case ' +
        'Ostia/NNP/needs/obl ./,/needs/punct',
    ],
    [],
    ['STATE Norland > - [missiles] affirmed asserted : Norland needs missiles for Ostia'],
  ],
  [
    'what should be beside what was is asked, no condition',
    [
      'Norland/NNP/armed/nsubj armed/VBD/0/root/arm Ostia/NNP/armed/obj and/CC/attack/cc ' +
        'should/MD/attack/aux Velm/NNP/attack/nsubj attack/VB/armed/conj Reed/NNP/attack/obj ' +
        './,/armed/punct',
    ],
    [],
    [
      'AID Norland > Ostia affirmed asserted : Norland armed Ostia',
      'ASSAULT Velm > Reed affirmed requested : should Velm attack Reed',
    ],
  ],
  [
    'what is asked by a preposition in front',
    [
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask with/PP/what/case what/WP/armed/obl ' +
        'Norland/NNP/armed/nsubj armed/VBD/asked/ccomp/arm Ostia/NNP/armed/obj ./,/asked/punct',
    ],
    [],
    ['AID Norland > Ostia affirmed asserted : with what Norland armed Ostia'],
  ],
  [
    'who does not regret a deed tells of it',
    [
      'The/DT/farmers/det farmers/NNS/regret/nsubj/farmer do/AUX/regret/aux not/RB/regret/advmod ' +
        'regret/VB/0/root that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/regret/ccomp/attack Ostia/NNP/attacked/obj ./,/regret/punct',
    ],
    [],
    [
      'CONCEDE farmers > - negated asserted : The farmers do not regret that Norland attacked Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
    ],
  ],
  [
    'a verb with a subject of its own is told apart',
    [
      'Norland/NNP/waited/nsubj waited/VBD/0/root/wait and/CC/armed/cc Ostia/NNP/armed/nsubj ' +
        'armed/VBD/waited/conj/arm Velm/NNP/armed/obj ./,/waited/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland waited', 'AID Ostia > Velm affirmed asserted : Ostia armed Velm'],
  ],
  [
    'a visit by somebody',
    [
      'Farmers/NNS/cheered/nsubj/farmer cheered/VBD/0/root/cheer a/DT/visit/det visit/NN/cheered/obj ' +
        'by/PP/Reed/case Reed/NNP/visit/nmod ./,/cheered/punct',
    ],
    [],
    [
      'STATE - > - affirmed asserted : Farmers cheered a visit by Reed',
      'CONSULT Reed > - affirmed asserted : a visit by Reed',
    ],
  ],
  [
    'a visit called by a name is an occasion',
    [
      'Farmers/NNS/cheered/nsubj/farmer cheered/VBD/0/root/cheer a/DT/visit/det Reed/NNP/visit/compound ' +
        'visit/NN/cheered/obj ./,/cheered/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Farmers cheered a Reed visit'],
  ],
  [
    'a visit that other words are of is told with them',
    [
      'Farmers/NNS/cheered/nsubj/farmer cheered/VBD/0/root/cheer news/NN/cheered/obj of/PP/visit/case ' +
        'a/DT/visit/det visit/NN/news/nmod by/PP/Reed/case Reed/NNP/visit/nmod ./,/cheered/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Farmers cheered news of a visit by Reed'],
  ],
  [
    'what was not denied',
    [
      'Hale/NNP/deny/nsubj did/AUX/deny/aux/do not/RB/deny/advmod deny/VB/0/root that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/deny/ccomp/attack Ostia/NNP/attacked/obj ./,/deny/punct',
    ],
    [],
    [],
  ],
  [
    'who did it is asked',
    [
      'Reed/NNP/asked/nsubj asked/VBD/0/root/ask who/WP/attacked/nsubj attacked/VBD/asked/ccomp/attack ' +
        'Ostia/NNP/attacked/obj ./,/asked/punct',
    ],
    [{ source: 'Reed', cue: 'asked', content: 'who attacked Ostia', speaker: 'r' }],
    [],
  ],
  [
    'who did it is told',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say who/WP/attacked/nsubj attacked/VBD/said/ccomp/attack ' +
        'Ostia/NNP/attacked/obj ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'who attacked Ostia', speaker: 'r' }],
    ['ASSAULT - > Ostia affirmed asserted by Reed : who attacked Ostia'],
  ],
  [
    'what stands beside the words that were not said',
    [
      'Reed/NNP/said/nsubj has/AUX/said/aux/have not/RB/said/advmod said/VBN/0/root/say ' +
        'that/IN/arms/mark Norland/NNP/arms/nsubj arms/VBZ/said/ccomp/arm Ostia/NNP/arms/obj ' +
        'but/CC/attacked/cc Norland/NNP/attacked/nsubj attacked/VBD/arms/conj/attack Velm/NNP/attacked/obj ' +
        './,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'that Norland arms Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Velm affirmed asserted : Norland attacked Velm'],
  ],
  [
    'of what is warned of nothing is told',
    [
      'Reed/NNP/warned/nsubj warned/VBD/0/root/warn of/PP/series/case a/DT/series/det ' +
        'series/NN/warned/obl of/PP/attacks/case attacks/NNS/series/nmod/attack on/PP/Ostia/case ' +
        'Ostia/NNP/attacks/nmod by/PP/Norland/case Norland/NNP/attacks/nmod ./,/warned/punct',
    ],
    [{ source: 'Reed', cue: 'warned', content: 'of a series of attacks on Ostia by Norland', speaker: 'r' }],
    [],
  ],
  [
    'a nation near another is not that one',
    [
      'The/DT/nation/det nation/NN/attacked/nsubj near/PP/Norland/case Norland/NNP/nation/nmod ' +
        'attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
    ],
    [],
    ['ASSAULT nation > Ostia affirmed asserted : The nation near Norland attacked Ostia'],
  ],
  [
    'what nobody will bear threatens nobody',
    [
      'Norland/NNP/bear/nsubj will/MD/bear/aux not/RB/bear/advmod bear/VB/0/root the/DT/consequences/det ' +
        'consequences/NNS/bear/obj/consequence ./,/bear/punct',
    ],
    [],
    ['STATE Norland > - negated planned : Norland will not bear the consequences'],
  ],
  [
    'what a clause completes is no demonstration',
    [
      'Norland/NNP/demonstrated/nsubj demonstrated/VBD/0/root/demonstrate that/IN/cares/mark ' +
        'it/PRP/cares/nsubj cares/VBZ/demonstrated/ccomp/care ./,/demonstrated/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Norland demonstrated that it cares'],
  ],
  [
    'words that run over another’s were cut wrongly',
    [
      'A/DT/slide/det slide/NN/claimed/nsubj claimed/VBD/0/root/claim 63/CD/lives/nummod ' +
        'lives/NNS/claimed/obj/life ,/,/claimed/punct the/DT/office/det office/NN/said/nsubj ' +
        'said/VBD/claimed/dep/say on/PP/Monday/case Monday/NNP/said/obl ./,/claimed/punct',
    ],
    [
      { source: 'A slide', cue: 'claimed', content: '63 lives, the office said on Monday' },
      { source: 'the office', cue: 'said', content: 'A slide claimed 63 lives' },
    ],
    [],
  ],
  [
    'a number that stands at gates is no toll',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod ' +
        'stands/NN/number/appos/stand at/PP/gates/case gates/NNS/stands/nmod/gate ./,/number/punct',
    ],
    [],
    [],
  ],
  [
    'who spoke as others came',
    [
      'Police/NNS/spoke/nsubj spoke/VBD/0/root/speak as/IN/sisters/case two/CD/sisters/nummod ' +
        'sisters/NNS/spoke/obl came/VBD/spoke/dep/come in/RB/came/advmod ./,/spoke/punct',
    ],
    [{ source: 'Police', cue: 'spoke', content: 'as two sisters came in' }],
    [],
  ],
  [
    'a verb that a relative pronoun brings in is not the predicate',
    [
      'Ships/NNS/0/root/ship which/WDT/sank/nsubj sank/VBD/Ships/acl:relcl/sink in/PP/Velm/case ' +
        'Velm/NNP/sank/obl carried/VBD/Velm/acl/carry coal/NN/carried/obj ./,/Ships/punct',
    ],
    [],
    ['STATE - > - [ships, coal] affirmed asserted : Ships which sank in Velm carried coal'],
  ],
  [
    'nor one that “because” brings in',
    [
      'Rain/NN/0/root because/IN/sank/mark ships/NNS/sank/nsubj/ship sank/VBD/Rain/acl/sink ' +
        'in/PP/Velm/case Velm/NNP/sank/obl the/DT/harbour/det harbour/NN/Velm/dep ' +
        'closed/VBD/harbour/acl/close ./,/Rain/punct',
    ],
    [],
    ['STATE - > - [ships] affirmed asserted : Rain because ships sank in Velm the harbour closed'],
  ],
  [
    'an auxiliary behind its verb',
    [
      'No/DT/bank/det bank/NN/0/root here/RB/bank/advmod shown/VBN/bank/acl:relcl/show ' +
        'has/VBZ/shown/aux/have a/DT/loss/det loss/NN/shown/obj ./,/bank/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : No bank here shown has a loss'],
  ],
  [
    'who wants what something does',
    [
      'The/DT/mayor/det mayor/NN/wants/nsubj wants/VBZ/0/root/want barges/NNS/wants/obj/barge ' +
        'to/TO/sink/mark sink/VB/wants/obl slowly/RB/sink/advmod in/PP/fog/case fog/NN/sink/obl ' +
        './,/wants/punct',
    ],
    [{ source: 'The mayor', cue: 'wants', content: 'barges to sink slowly in fog' }],
    ['STATE - > - affirmed asserted : The mayor wants barges to sink slowly in fog'],
  ],
  [
    'a verb of saying that is no passive',
    [
      'The/DT/mayor/det mayor/NN/said/nsubj is/AUX/said/aux/be saying/VBG/said/dep/say ' +
        'said/VBD/0/root/say barges/NNS/said/obj/barge to/TO/sink/mark sink/VB/said/obl ' +
        'slowly/RB/sink/advmod in/PP/fog/case fog/NN/sink/obl ./,/said/punct',
    ],
    [{ source: 'The mayor', cue: 'is saying', content: 'barges to sink slowly in fog' }],
    [],
  ],
  [
    'a reason is no content of evidence',
    [
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see no/DT/evidence/det evidence/NN/saw/obj ' +
        'because/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/saw/advcl/attack ' +
        'Ostia/NNP/attacked/obj ./,/saw/punct',
    ],
    [],
    [
      'STATE Reed > - negated asserted : Reed saw no evidence',
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
    ],
  ],
  [
    'whoever is convinced to help is asked for nothing',
    [
      'Reed/NNP/convinced/nsubj:pass was/AUX/convinced/aux:pass/be convinced/VBN/0/root/convince ' +
        'to/TO/arm/mark arm/VB/convinced/xcomp Ostia/NNP/arm/obj ./,/convinced/punct',
    ],
    [],
    ['AID Reed > Ostia affirmed asserted : Reed was convinced to arm Ostia'],
  ],
  [
    'what is agreed on',
    [
      'Norland/NNP/agreed/nsubj agreed/VBD/0/root/agree on/IN/arming/mark arming/VBG/agreed/advcl/arm ' +
        'Ostia/NNP/arming/obj ./,/agreed/punct',
    ],
    [],
    ['AGREE Norland > Ostia affirmed asserted : Norland agreed on arming Ostia'],
  ],
  [
    'a plan to sell that is rejected, is against nobody who is named',
    [
      'Norland/NNP/rejected/nsubj rejected/VBD/0/root/reject a/DT/plan/det plan/NN/rejected/obj ' +
        'to/TO/sell/mark sell/VB/plan/acl arms/NNS/sell/obj/arm to/PP/Ostia/case Ostia/NNP/sell/obl ' +
        './,/rejected/punct',
    ],
    [],
    ['REJECT Norland > - [weapons] affirmed asserted : Norland rejected a plan to sell arms to Ostia'],
  ],
  [
    'whoever slams another’s plan does not slam a thing of his own',
    ['Norland/NNP/slammed/nsubj slammed/VBD/0/root/slam our/PRP$/plan/nmod:poss plan/NN/slammed/obj ./,/slammed/punct'],
    [],
    ['ACCUSE Norland > - affirmed asserted : Norland slammed our plan'],
  ],
  [
    'the possibility of an attack',
    [
      'Reed/NNP/confirmed/nsubj confirmed/VBD/0/root/confirm the/DT/possibility/det ' +
        'possibility/NN/confirmed/obj of/IN/attacking/mark Norland/NNP/attacking/nsubj ' +
        'attacking/VBG/possibility/acl/attack Ostia/NNP/attacking/obj ./,/confirmed/punct',
    ],
    [{ source: 'Reed', cue: 'confirmed', content: 'the possibility of Norland attacking Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed possible by Reed : the possibility of Norland attacking Ostia'],
  ],
  [
    'news of sanctions that is confirmed',
    [
      'Reed/NNP/confirmed/nsubj confirmed/VBD/0/root/confirm news/NN/confirmed/obj of/PP/sanctions/case ' +
        'sanctions/NNS/news/nmod/sanction by/PP/Norland/case Norland/NNP/sanctions/nmod on/PP/Ostia/case ' +
        'Ostia/NNP/sanctions/nmod ./,/confirmed/punct',
    ],
    [{ source: 'Reed', cue: 'confirmed', content: 'news of sanctions by Norland on Ostia', speaker: 'r' }],
    ['SANCTION Norland > Ostia affirmed asserted by Reed : news of sanctions by Norland on Ostia'],
  ],
];
