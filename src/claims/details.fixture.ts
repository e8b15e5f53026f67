import type { CLAUSES } from './clauses.fixture.ts';

/**
 * As `CLAUSES`: what words a claim is quoted in, what goods and places it names, what somebody is said to have said and
 * no event is read in, how a clause is put, and what looks like an act and is none.
 */
export const DETAILS: typeof CLAUSES = [
  [
    'a conjunction that brings in nothing is left out',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj although/IN/attacked/mark ./,/attacked/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia'],
  ],
  [
    'what stands beside a predicate is part of it',
    [
      'It/PRP/attack/nsubj was/AUX/attack/cop/be an/DT/attack/det attack/NN/0/root by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case Ostia/NNP/attack/nmod and/CC/loss/cc a/DT/loss/det loss/NN/attack/conj for/PP/Reed/case Reed/NNP/loss/nmod ./,/attack/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : It was an attack by Norland on Ostia and a loss for Reed'],
  ],
  [
    'a preposition is no ammunition',
    [
      'Norland/NNP/shipped/nsubj shipped/VBD/0/root/ship coal/NN/shipped/obj round/PP/Ostia/case Ostia/NNP/shipped/obl ./,/shipped/punct',
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
      'Norland/NNP/bought/nsubj bought/VBD/0/root/buy jamming/VBG/equipment/amod/jam equipment/NN/bought/obj from/PP/Ostia/case Ostia/NNP/bought/obl ./,/bought/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [radar] affirmed asserted : Norland bought jamming equipment from Ostia'],
  ],
  [
    'where somebody is due to be',
    [
      'Reed/NNP/slated/nsubj is/AUX/slated/aux:pass slated/VBN/0/root/slate to/TO/be/mark be/VB/slated/xcomp in/PP/Velm/case Velm/NNP/slated/xcomp ./,/slated/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted in Velm : Reed is slated to be in Velm'],
  ],
  [
    'what somebody declined to say is told by nobody',
    [
      'Reed/NNP/declined/nsubj declined/VBD/0/root/decline to/TO/say/mark say/VB/declined/xcomp that/IN/barges/mark barges/NNS/say/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/declined/punct',
    ],
    [{ source: 'Reed', cue: 'declined to say', content: 'that barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'what is neither confirmed nor denied is told by nobody',
    [
      'Reed/NNP/confirmed/nsubj neither/CC/confirmed/cc confirmed/VBD/0/root/confirm nor/CC/denied/cc denied/VBD/confirmed/conj/deny that/IN/barges/mark barges/NNS/denied/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/confirmed/punct',
    ],
    [{ source: 'Reed', cue: 'neither confirmed nor denied', content: 'that barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'what was not said',
    [
      'Reed/NNP/say/nsubj did/AUX/say/aux/do not/RB/say/advmod say/VB/0/root that/IN/barges/mark barges/NNS/say/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/say/punct',
    ],
    [{ source: 'Reed', cue: 'did not say', content: 'that barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'what was said, its verb hung below a noun',
    [
      'Reed/NNP/say/nsubj say/VBD/0/root that/IN/barges/mark barges/NNS/say/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/say/punct',
    ],
    [{ source: 'Reed', cue: 'say', content: 'that barges sank in Velm', speaker: 'r' }],
    ['STATE - > - affirmed asserted in Velm by Reed : that barges sank in Velm'],
  ],
  [
    'what is hoped as well as said',
    [
      'Reed/NNP/hoped/nsubj hoped/VBD/0/root/hope and/CC/said/cc said/VBD/hoped/conj/say that/IN/barges/mark barges/NNS/said/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/hoped/punct',
    ],
    [{ source: 'Reed', cue: 'hoped and said', content: 'that barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'a condition alone states nothing',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say if/IN/sank/mark barges/NNS/said/obj/barge sank/VBD/barges/acl:relcl/sink in/PP/Velm/case Velm/NNP/sank/obl ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'if barges sank in Velm', speaker: 'r' }],
    [],
  ],
  [
    'a toll whose verb was taken for a noun',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod stands/NN/number/appos/stand at/PP/eleven/case eleven/CD/stands/nmod ./,/number/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : The number of injured stands at eleven'],
  ],
  [
    'rows are no toll',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod rows/NN/number/appos/row at/PP/eleven/case eleven/CD/rows/nmod ./,/number/punct',
    ],
    [],
    [],
  ],
  [
    'nor what stands without "at"',
    [
      'The/DT/number/det number/NN/0/root of/PP/injured/case injured/NN/number/nmod stands/NN/number/appos/stand with/CC/eleven/cc eleven/CD/stands/nmod ./,/number/punct',
    ],
    [],
    [],
  ],
  [
    'what is said of somebody by naming him',
    [
      'Police/NNS/named/nsubj named/VBD/0/root/name them/PRP/named/obj as/IN/sisters/case two/CD/sisters/nummod sisters/NNS/named/obl ./,/named/punct',
    ],
    [{ source: 'Police', cue: 'named', content: 'as two sisters' }],
    ['STATE - > - affirmed asserted : Police named them as two sisters'],
  ],
  [
    'that somebody was named says nothing of him',
    [
      'Police/NNS/named/nsubj named/VBD/0/root/name them/PRP/named/obj in/PP/court/case the/DT/court/det court/NN/named/obl ./,/named/punct',
    ],
    [{ source: 'Police', cue: 'named', content: 'in the court' }],
    [],
  ],
  [
    'what something is reported to do',
    [
      'The/DT/barge/det barge/NN/reported/nsubj:pass was/AUX/reported/aux:pass/be reported/VBN/0/root/report to/TO/sink/mark sink/VB/reported/obl slowly/RB/sink/advmod in/PP/fog/case fog/NN/sink/obl ./,/reported/punct',
    ],
    [{ source: '', cue: 'was reported', content: 'to sink slowly in fog' }],
    ['STATE - > - affirmed asserted by ? : to sink slowly in fog'],
  ],
  [
    'what is too short to tell',
    [
      'The/DT/barge/det barge/NN/reported/nsubj:pass was/AUX/reported/aux:pass/be reported/VBN/0/root/report to/TO/sink/mark sink/VB/reported/obl fast/RB/sink/advmod ./,/reported/punct',
    ],
    [{ source: '', cue: 'was reported', content: 'to sink fast' }],
    [],
  ],
  [
    'a past tense with an object is active, whatever its subject is taken for',
    ['Reed/NNP/armed/nsubj:pass armed/VBD/0/root/arm Ostia/NNP/armed/obj ./,/armed/punct'],
    [],
    ['AID Reed > Ostia affirmed asserted : Reed armed Ostia'],
  ],
  [
    'without one it is passive',
    [
      'Ostia/NNP/attacked/nsubj:pass attacked/VBD/0/root/attack by/PP/Norland/case Norland/NNP/attacked/obl ./,/attacked/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Ostia attacked by Norland'],
  ],
  [
    'whoever is advised does not advise',
    [
      'Ostia/NNP/hit/nsubj:pass was/AUX/hit/aux:pass/be hit/VBN/0/root/hit and/CC/advised/cc advised/VBD/hit/conj/advise to/TO/attack/mark attack/VB/advised/xcomp Norland/NNP/attack/obj ./,/hit/punct',
    ],
    [],
    [
      'ASSAULT - > Ostia affirmed asserted : Ostia was hit',
      'REQUEST - > Ostia affirmed asserted : advised to attack Norland',
    ],
  ],
  [
    'a past tense beside a passive has its own object',
    [
      'Ostia/NNP/hit/nsubj:pass was/AUX/hit/aux:pass/be hit/VBN/0/root/hit and/CC/attacked/cc attacked/VBD/hit/conj/attack Norland/NNP/attacked/obj ./,/hit/punct',
    ],
    [],
    [
      'ASSAULT - > Ostia affirmed asserted : Ostia was hit',
      'ASSAULT Ostia > Norland affirmed asserted : attacked Norland',
    ],
  ],
  [
    'a participle beside a passive is one',
    [
      'Ostia/NNP/hit/nsubj:pass was/AUX/hit/aux:pass/be hit/VBN/0/root/hit and/CC/attacked/cc attacked/VBN/hit/conj/attack by/PP/Norland/case Norland/NNP/attacked/obl ./,/hit/punct',
    ],
    [],
    [
      'ASSAULT - > Ostia affirmed asserted : Ostia was hit',
      'ASSAULT Norland > Ostia affirmed asserted : attacked by Norland',
    ],
  ],
  [
    'of two verbs behind a subject the first is that of the relative clause',
    [
      'The/DT/rebels/det rebels/NNS/attacked/nsubj/rebel that/WDT/attacked/obj Norland/NNP/attacked/nsubj armed/VBN/Norland/amod/arm attacked/VBD/rebels/acl:relcl/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : The rebels that Norland armed attacked Ostia'],
  ],
  [
    'a relative clause tells what was done to whom it describes',
    [
      'Reed/NNP/praised/nsubj praised/VBD/0/root/praise Ostia/NNP/praised/obj which/WDT/attacked/obj Norland/NNP/attacked/nsubj attacked/VBD/Ostia/acl:relcl/attack ./,/praised/punct',
    ],
    [],
    [
      'SUPPORT Reed > Ostia affirmed asserted : Reed praised Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : which Norland attacked',
    ],
  ],
  [
    'an object taken for an adverbial',
    ['Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack troops/NNS/attacked/obl/troop ./,/attacked/punct'],
    [],
    ['ASSAULT Norland > troops affirmed asserted : Norland attacked troops'],
  ],
  [
    'who hits back is not said to hit first',
    ['Norland/NNP/hit/nsubj hit/VBD/0/root/hit back/RB/hit/advmod at/PP/Ostia/case Ostia/NNP/hit/obl ./,/hit/punct'],
    [],
    ['STATE Norland > - affirmed asserted in Ostia : Norland hit back at Ostia'],
  ],
  [
    'of two objects the first receives',
    ['Norland/NNP/gave/nsubj gave/VBD/0/root/give Ostia/NNP/gave/obj missiles/NNS/gave/obj/missile ./,/gave/punct'],
    [],
    ['AID Norland > Ostia [missiles] affirmed asserted : Norland gave Ostia missiles'],
  ],
  [
    'a condition by its auxiliary in front',
    [
      'Should/MD/attack/aux Norland/NNP/attack/nsubj attack/VB/fall/advcl Ostia/NNP/attack/obj ,/,/fall/punct Velm/NNP/fall/nsubj will/MD/fall/aux fall/VB/0/root ./,/fall/punct',
    ],
    [],
    ['STATE Velm > - affirmed conditional : Should Norland attack Ostia, Velm will fall'],
  ],
  [
    'a condition by "were to"',
    [
      'If/IN/were/mark Norland/NNP/were/nsubj were/VBD/fall/advcl/be to/TO/attack/mark attack/VB/were/xcomp Ostia/NNP/attack/obj ,/,/fall/punct Velm/NNP/fall/nsubj will/MD/fall/aux fall/VB/0/root ./,/fall/punct',
    ],
    [],
    ['STATE Velm > - affirmed conditional : If Norland were to attack Ostia, Velm will fall'],
  ],
  [
    'what is not done instead',
    [
      'Norland/NNP/talks/nsubj talks/VBZ/0/root/talk rather/RB/attack/cc than/IN/rather/fixed attack/VB/talks/advcl Ostia/NNP/attack/obj ./,/talks/punct',
    ],
    [],
    ['CONSULT Norland > - affirmed asserted : Norland talks rather than attack Ostia'],
  ],
  [
    'what one stops short of',
    [
      'Reed/NNP/stopped/nsubj stopped/VBD/0/root/stop short/RB/stopped/advmod of/IN/accusing/mark accusing/VBG/stopped/advcl/accuse Norland/NNP/accusing/obj ./,/stopped/punct',
    ],
    [],
    [
      'STATE Reed > - affirmed asserted : Reed stopped short',
      'ACCUSE Reed > Norland negated asserted : accusing Norland',
    ],
  ],
  [
    'what is yet to be done',
    [
      'Norland/NNP/have/nsubj have/VBP/0/root yet/RB/have/advmod to/TO/attack/mark attack/VB/have/xcomp Ostia/NNP/attack/obj ./,/have/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : Norland have yet to attack Ostia'],
  ],
  [
    'what is still to be done',
    [
      'Norland/NNP/have/nsubj have/VBP/0/root still/RB/have/advmod to/TO/attack/mark attack/VB/have/xcomp Ostia/NNP/attack/obj ./,/have/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland have still to attack Ostia'],
  ],
  [
    'a "no" that answers denies nothing',
    [
      'No/DT/attacked/discourse ,/,/attacked/punct Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : No, Norland attacked Ostia'],
  ],
  [
    'two joined by "or" share their negation',
    [
      'Norland/NNP/arm/nsubj did/AUX/arm/aux/do not/RB/arm/advmod arm/VB/0/root Ostia/NNP/arm/obj or/CC/attack/cc attack/VB/arm/conj Velm/NNP/attack/obj ./,/arm/punct',
    ],
    [],
    [
      'AID Norland > Ostia negated asserted : Norland did not arm Ostia',
      'ASSAULT Norland > Velm negated asserted : attack Velm',
    ],
  ],
  [
    'by "and" they do not',
    [
      'Norland/NNP/arm/nsubj did/AUX/arm/aux/do not/RB/arm/advmod arm/VB/0/root Ostia/NNP/arm/obj and/CC/attack/cc attack/VB/arm/conj Velm/NNP/attack/obj ./,/arm/punct',
    ],
    [],
    [
      'AID Norland > Ostia negated asserted : Norland did not arm Ostia',
      'ASSAULT Norland > Velm affirmed asserted : attack Velm',
    ],
  ],
  [
    'three joined by "or" share it too',
    [
      'Norland/NNP/arm/nsubj did/AUX/arm/aux/do not/RB/arm/advmod arm/VB/0/root Ostia/NNP/arm/obj ,/,/attack/punct attack/VB/arm/conj Velm/NNP/attack/obj or/CC/hit/cc hit/VB/arm/conj Reed/NNP/hit/obj ./,/arm/punct',
    ],
    [],
    [
      'AID Norland > Ostia negated asserted : Norland did not arm Ostia',
      'ASSAULT Norland > Velm negated asserted : attack Velm',
      'ASSAULT Norland > Reed negated asserted : hit Reed',
    ],
  ],
  [
    'by "and" they do not either',
    [
      'Norland/NNP/arm/nsubj did/AUX/arm/aux/do not/RB/arm/advmod arm/VB/0/root Ostia/NNP/arm/obj ,/,/attack/punct attack/VB/arm/conj Velm/NNP/attack/obj and/CC/hit/cc hit/VB/arm/conj Reed/NNP/hit/obj ./,/arm/punct',
    ],
    [],
    [
      'AID Norland > Ostia negated asserted : Norland did not arm Ostia',
      'ASSAULT Norland > Velm affirmed asserted : attack Velm',
      'ASSAULT Norland > Reed affirmed asserted : hit Reed',
    ],
  ],
  [
    'what raises alarm raises none itself',
    [
      'Its/PRP$/aid/nmod:poss aid/NN/raises/nsubj raises/VBZ/0/root/raise alarm/NN/raises/obj in/PP/Velm/case Ostia/NNP/alarm/nmod ./,/raises/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Its aid raises alarm in Ostia'],
  ],
  [
    'alarm at a state’s aid is alarm at the state',
    [
      'Norland/NNP/aid/nmod:poss aid/NN/raises/nsubj raises/VBZ/0/root/raise alarm/NN/raises/obj in/PP/Ostia/case Ostia/NNP/alarm/nmod ./,/raises/punct',
    ],
    [],
    ['ACCUSE Ostia > Norland affirmed asserted : Norland aid raises alarm in Ostia'],
  ],
  [
    'officials who raise alarm do',
    [
      'Officials/NNS/raised/nsubj/official raised/VBD/0/root/raise alarm/NN/raised/obj over/PP/Ostia/case Ostia/NNP/alarm/nmod ./,/raised/punct',
    ],
    [],
    ['ACCUSE Officials > Ostia affirmed asserted : Officials raised alarm over Ostia'],
  ],
  [
    'whoever wrote with an agency helps nobody',
    [
      'Reed/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/report/case this/DT/report/det report/NN/contributed/obl ./,/contributed/punct',
    ],
    [],
    ['STATE Reed > - affirmed asserted : Reed contributed to this report'],
  ],
  [
    'what adds to a thing helps nobody',
    [
      'Norland/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/loss/case the/DT/loss/det loss/NN/contributed/obl ./,/contributed/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland contributed to the loss'],
  ],
  [
    'what is given to a state is help',
    [
      'Norland/NNP/contributed/nsubj contributed/VBD/0/root/contribute to/PP/Ostia/case Ostia/NNP/contributed/obl ./,/contributed/punct',
    ],
    [],
    ['AID Norland > Ostia affirmed asserted : Norland contributed to Ostia'],
  ],
  [
    'leaders who speak of a thing meet nobody',
    [
      'The/DT/leaders/det leaders/NNS/spoke/nsubj/leader spoke/VBD/0/root/speak about/PP/trade/case trade/NN/spoke/obl ./,/spoke/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : The leaders spoke about trade'],
  ],
  [
    'a talk with nobody known',
    [
      'Reed/NNP/spoke/nsubj spoke/VBD/0/root/speak with/PP/farmer/case a/DT/farmer/det farmer/NN/spoke/obl ./,/spoke/punct',
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
      'Ostia/NNP/received/nsubj received/VBD/0/root/receive missiles/NNS/received/obj/missile from/PP/Norland/case Norland/NNP/received/obl ./,/received/punct',
    ],
    [],
    ['AID Norland > Ostia [missiles] affirmed asserted : Ostia received missiles from Norland'],
  ],
  [
    'whoever helps with work helps nobody',
    [
      'Norland/NNP/helped/nsubj helped/VBD/0/root/help draft/VB/helped/xcomp the/DT/plan/det plan/NN/draft/obj ./,/helped/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland helped draft the plan'],
  ],
  [
    'a thing that is helped is nobody',
    [
      'Norland/NNP/helped/nsubj helped/VBD/0/root/help his/PRP$/ratings/nmod:poss ratings/NNS/helped/obj/rating ./,/helped/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland helped his ratings'],
  ],
  [
    'a state that is helped',
    ['Norland/NNP/helped/nsubj helped/VBD/0/root/help Ostia/NNP/helped/obj ./,/helped/punct'],
    [],
    ['AID Norland > Ostia affirmed asserted : Norland helped Ostia'],
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
      'Reed/NNP/sent/nsubj sent/VBD/0/root/send a/DT/car/det car/NN/sent/obj to/PP/Ostia/case Ostia/NNP/sent/obl ./,/sent/punct',
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
      'Reed/NNP/apologised/nsubj apologised/VBD/0/root/apologise to/PP/Ostia/case Ostia/NNP/apologised/obl ./,/apologised/punct',
    ],
    [],
    ['CONCEDE Reed > Ostia affirmed asserted : Reed apologised to Ostia'],
  ],
  [
    'a person’s lead is in danger, he is not threatened',
    [
      'Norland/NNP/threatens/nsubj threatens/VBZ/0/root/threaten Reed/NNP/lead/nmod:poss lead/NN/threatens/obj ./,/threatens/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland threatens Reed lead'],
  ],
  [
    'a state’s harbour is threatened',
    [
      'Norland/NNP/threatens/nsubj threatens/VBZ/0/root/threaten Ostia/NNP/harbour/nmod:poss harbour/NN/threatens/obj ./,/threatens/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed asserted : Norland threatens Ostia harbour'],
  ],
  [
    'a crisis threatens nobody',
    [
      'The/DT/crisis/det crisis/NN/threatens/nsubj threatens/VBZ/0/root/threaten Ostia/NNP/threatens/obj ./,/threatens/punct',
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
      'Norland/NNP/killed/nsubj killed/VBD/0/root/kill the/DT/farmers/det farmers/NNS/killed/obj/farmer ./,/killed/punct',
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
      'Farmers/NNS/protested/nsubj/farmer protested/VBD/0/root/protest to/TO/demand/mark demand/VB/protested/advcl help/NN/demand/obj from/PP/Ostia/case Ostia/NNP/demand/obl ./,/protested/punct',
    ],
    [],
    ['PROTEST Farmers > Ostia affirmed asserted : Farmers protested to demand help from Ostia'],
  ],
  [
    'whoever does what is criticised is criticised',
    [
      'Reed/NNP/criticised/nsubj criticised/VBD/0/root/criticise the/DT/treatment/det treatment/NN/criticised/obj of/PP/rebels/case rebels/NNS/treatment/nmod/rebel by/PP/Ostia/case Ostia/NNP/treatment/nmod ./,/criticised/punct',
    ],
    [],
    ['ACCUSE Reed > Ostia affirmed asserted : Reed criticised the treatment of rebels by Ostia'],
  ],
  [
    'whom a sale is refused',
    [
      'Norland/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/sell/mark sell/VB/refused/xcomp missiles/NNS/sell/obj/missile to/PP/Ostia/case Ostia/NNP/sell/obl ./,/refused/punct',
    ],
    [],
    ['REJECT Norland > Ostia [missiles] affirmed asserted : Norland refused to sell missiles to Ostia'],
  ],
];
