import type { Said } from './document.fixture.ts';

/**
 * Clauses in hand-made parses (see `tagLines`), a sentence each, with who is said to say what in them, and the claims that are read (see `claimLines`,
 * without what travels of the tree).
 */
export const CLAUSES: readonly (readonly [
  name: string,
  sentences: readonly string[],
  said: readonly Said[],
  claimed: readonly string[],
])[] = [
  [
    'no sign that',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/acl/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : There is no sign that Norland attacked Ostia'],
  ],
  [
    'a sign that',
    [
      'There/EX/is/expl is/VBZ/0/root/be a/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/acl/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : There is a sign that Norland attacked Ostia'],
  ],
  [
    'no sign, as a complement',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/sign/det sign/NN/is/nsubj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/sign/ccomp/attack Ostia/NNP/attacked/obj ./,/is/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : There is no sign that Norland attacked Ostia'],
  ],
  [
    'no shortage of ships to',
    [
      'There/EX/is/expl is/VBZ/0/root/be no/DT/shortage/det shortage/NN/is/nsubj of/PP/ships/case ' +
        'ships/NNS/shortage/nmod/ship to/TO/arm/mark arm/VB/shortage/acl Ostia/NNP/arm/obj ./,/is/punct',
    ],
    [],
    ['STATE - > - [ships] negated asserted : There is no shortage of ships to arm Ostia'],
  ],
  [
    'saw no evidence that',
    [
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see no/DT/evidence/det evidence/NN/saw/obj ' +
        'that/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/evidence/acl/attack ' +
        'Ostia/NNP/attacked/obj ./,/saw/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated asserted : Reed saw no evidence that Norland attacked Ostia'],
  ],
  [
    'saw evidence that',
    [
      'Reed/NNP/saw/nsubj saw/VBD/0/root/see evidence/NN/saw/obj that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/evidence/acl/attack Ostia/NNP/attacked/obj ./,/saw/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Reed saw evidence that Norland attacked Ostia'],
  ],
  [
    'saw kinds of help that',
    [
      'There/EX/were/expl were/VBD/0/root/be kinds/NNS/were/nsubj/kind of/PP/help/case ' +
        'help/NN/kinds/nmod that/WDT/gave/obj Norland/NNP/gave/nsubj gave/VBD/help/acl:relcl/give ' +
        'Ostia/NNP/gave/iobj ./,/were/punct',
    ],
    [],
    ['AID Norland > Ostia affirmed asserted : There were kinds of help that Norland gave Ostia'],
  ],
  [
    'the plan, endorsed by somebody',
    [
      'plan/NN/cuts/nsubj ,/,/endorsed/punct endorsed/VBN/plan/acl/endorse by/PP/Reed/case ' +
        'Reed/NNP/endorsed/obl ,/,/endorsed/punct cuts/VBZ/0/root/cut help/NN/cuts/obj ./,/cuts/punct',
    ],
    [],
    ['SANCTION - > - [help] affirmed asserted : plan, endorsed by Reed, cuts help'],
  ],
  [
    'discussed the plan to',
    [
      'Reed/NNP/discussed/nsubj discussed/VBD/0/root/discuss plan/NN/discussed/obj to/TO/arm/mark ' +
        'arm/VB/plan/acl Ostia/NNP/arm/obj ./,/discussed/punct',
    ],
    [],
    ['AGREE Reed > Ostia affirmed planned : Reed discussed plan to arm Ostia'],
  ],
  [
    'denied attacking',
    [
      'Norland/NNP/denied/nsubj denied/VBD/0/root/deny attacking/VBG/denied/xcomp/attack ' +
        'Ostia/NNP/attacking/obj ./,/denied/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia denied asserted unclear : attacking Ostia'],
  ],
  [
    'denied that it attacked',
    [
      'Norland/NNP/denied/nsubj denied/VBD/0/root/deny that/IN/attacked/mark ' +
        'Norlandish/NNP/attacked/nsubj attacked/VBD/denied/ccomp/attack Ostia/NNP/attacked/obj ' +
        './,/denied/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia denied asserted unclear : Norlandish attacked Ostia'],
  ],
  [
    'denied the deed',
    ['Norland/NNP/denied/nsubj denied/VBD/0/root/deny deed/NN/denied/obj ./,/denied/punct'],
    [],
    ['REJECT Norland > - affirmed asserted : Norland denied deed'],
  ],
  [
    'includes soldiers attacking',
    [
      'This/DT/includes/nsubj includes/VBZ/0/root/include soldiers/NNS/includes/obj/soldier ' +
        'of/PP/Norland/case Norland/NNP/soldiers/nmod attacking/VBG/soldiers/acl/attack ' +
        'Ostia/NNP/attacking/obj ./,/includes/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : attacking Ostia'],
  ],
  [
    'includes soldiers attacked',
    [
      'This/DT/includes/nsubj includes/VBZ/0/root/include soldiers/NNS/includes/obj/soldier ' +
        'of/PP/Norland/case Norland/NNP/soldiers/nmod attacking/VBN/soldiers/acl/attack ' +
        'Ostia/NNP/attacking/obj ./,/includes/punct',
    ],
    [],
    [],
  ],
  [
    'figures do not prove',
    [
      'figures/NNS/prove/nsubj/figure do/AUX/prove/aux not/RB/prove/advmod prove/VB/0/root ' +
        'that/IN/attacked/mark Norland/NNP/attacked/nsubj attacked/VBD/prove/ccomp/attack ' +
        'Ostia/NNP/attacked/obj ./,/prove/punct',
    ],
    [],
    ['STATE - > - negated asserted : figures do not prove that Norland attacked Ostia'],
  ],
  [
    'figures prove',
    [
      'figures/NNS/prove/nsubj/figure prove/VBP/0/root that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/prove/ccomp/attack Ostia/NNP/attacked/obj ./,/prove/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia'],
  ],
  [
    'no evidence put forward to show',
    [
      'There/EX/was/expl was/VBD/0/root/be no/DT/evidence/det evidence/NN/was/nsubj put/VBN/evidence/acl ' +
        'to/TO/show/mark show/VB/put/xcomp that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/show/ccomp/attack Ostia/NNP/attacked/obj ./,/was/punct',
    ],
    [],
    ['STATE - > - negated asserted : There was no evidence put to show that Norland attacked Ostia'],
  ],
  [
    'this includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this is an effort',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/effort/nsubj is/AUX/effort/cop/be an/DT/effort/det effort/NN/0/root of/PP/weeks/case ' +
        'weeks/NNS/effort/nmod/week ./,/effort/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'ASSAULT Norland > Ostia affirmed asserted : This is an effort of weeks',
    ],
  ],
  [
    'this is an effort to',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/effort/nsubj is/AUX/effort/cop/be an/DT/effort/det effort/NN/0/root by/PP/weeks/case ' +
        'weeks/NNS/effort/nmod/week going/VBG/effort/advcl/go on/RP/going/compound:prt ./,/effort/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This is an effort by weeks going on',
    ],
  ],
  [
    'this is a boat',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/boat/nsubj is/AUX/boat/cop/be a/DT/boat/det boat/NN/0/root of/PP/weeks/case ' +
        'weeks/NNS/boat/nmod/week ./,/boat/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This is a boat of weeks',
    ],
  ],
  [
    'the list includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'list/NN/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : list includes villages near Velm',
    ],
  ],
  [
    'he includes',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'He/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : He includes villages near Velm',
    ],
  ],
  [
    'this sells',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'This/PRP/sells/nsubj sells/VBZ/0/root/sell villages/NNS/sells/obj/village near/PP/Velm/case ' +
        'Velm/NNP/villages/nmod ./,/sells/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : This sells villages near Velm',
    ],
  ],
  [
    'this includes, two sentences on',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'ASSAULT Norland > Ostia affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this includes, three sentences on',
    [
      'Norland/NNP/attacked/nsubj attacked/VBD/0/root/attack Ostia/NNP/attacked/obj ./,/attacked/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/fields/case fields/NNS/fell/obl/field ./,/fell/punct',
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    [
      'ASSAULT Norland > Ostia affirmed asserted : Norland attacked Ostia',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'STATE - > - affirmed asserted : Rain fell on fields',
      'STATE - > - affirmed asserted : This includes villages near Velm',
    ],
  ],
  [
    'this includes, with nothing before',
    [
      'This/PRP/includes/nsubj includes/VBZ/0/root/include villages/NNS/includes/obj/village ' +
        'near/PP/Velm/case Velm/NNP/villages/nmod ./,/includes/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : This includes villages near Velm'],
  ],
  [
    'must keep and widen',
    [
      'Norland/NNP/keep/nsubj must/MD/keep/aux keep/VB/0/root and/CC/widen/cc widen/VB/keep/conj ' +
        'help/NN/widen/obj for/PP/Ostia/case Ostia/NNP/help/nmod ./,/keep/punct',
    ],
    [],
    ['STATE Norland > - affirmed requested : Norland must keep and widen help for Ostia'],
  ],
  [
    'left and attacked',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave and/CC/attacked/cc attacked/VBD/left/conj/attack ' +
        'Ostia/NNP/attacked/obj ./,/left/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland left and attacked Ostia'],
  ],
  [
    'left town and attacked',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj and/CC/attacked/cc ' +
        'attacked/VBD/left/conj/attack Ostia/NNP/attacked/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia affirmed asserted : attacked Ostia',
    ],
  ],
  [
    'talks were held',
    [
      'Reed/NNP/left/nsubj left/VBD/0/root/leave after/PP/talks/case talks/NNS/left/obl/talk ' +
        'between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc Ostia/NNP/Norland/conj ' +
        './,/left/punct',
    ],
    [],
    [
      'STATE Reed > - affirmed asserted : Reed left after talks between Norland and Ostia',
      'CONSULT Norland+Ostia > - affirmed asserted : talks between Norland and Ostia',
    ],
  ],
  [
    'a visit by somebody',
    [
      'Hale/NNP/praised/nsubj praised/VBD/0/root/praise visit/NN/praised/obj by/PP/Reed/case ' +
        'Reed/NNP/visit/nmod ./,/praised/punct',
    ],
    [],
    ['SUPPORT Hale > Reed affirmed asserted : Hale praised visit by Reed'],
  ],
  [
    'an alliance summit',
    [
      'Hale/NNP/praised/nsubj praised/VBD/0/root/praise Norlandish/JJ/summit/amod summit/NN/praised/obj ' +
        './,/praised/punct',
    ],
    [],
    ['SUPPORT Hale > Norland affirmed asserted : Hale praised Norlandish summit'],
  ],
  [
    'at talks',
    [
      'Hale/NNP/spoke/nsubj spoke/VBD/0/root/speak at/PP/talks/case talks/NNS/spoke/obl/talk ' +
        'between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc Ostia/NNP/Norland/conj ' +
        './,/spoke/punct',
    ],
    [],
    ['STATE Hale > - affirmed asserted : Hale spoke at talks between Norland and Ostia'],
  ],
  [
    'tried to set up talks',
    [
      'Hale/NNP/tried/nsubj tried/VBD/0/root/try to/TO/seek/mark seek/VB/tried/xcomp ' +
        'talks/NNS/seek/obj/talk between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc ' +
        'Ostia/NNP/Norland/conj ./,/tried/punct',
    ],
    [],
    ['REQUEST Hale > - affirmed asserted : Hale tried to seek talks between Norland and Ostia'],
  ],
  [
    'refused talks between others',
    [
      'Hale/NNP/refused/nsubj refused/VBD/0/root/refuse to/TO/join/mark join/VB/refused/xcomp ' +
        'talks/NNS/join/obj/talk between/PP/Norland/case Norland/NNP/talks/nmod and/CC/Ostia/cc ' +
        'Ostia/NNP/Norland/conj ./,/refused/punct',
    ],
    [],
    ['REJECT Hale > - affirmed asserted : Hale refused to join talks between Norland and Ostia'],
  ],
  [
    'which had faced',
    [
      'Norland/NNP/won/nsubj ,/,/faced/punct which/WDT/faced/nsubj had/VBD/faced/aux/have ' +
        'faced/VBN/Norland/acl:relcl/face years/NNS/faced/obj/year of/PP/rain/case rain/NN/years/nmod ' +
        ',/,/faced/punct won/VBD/0/root/win cup/NN/won/obj ./,/won/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : which had faced years of rain',
      'STATE Norland > - affirmed asserted : won cup',
    ],
  ],
  [
    'which had faced, without commas',
    [
      'men/NNS/won/nsubj/man who/WP/faced/nsubj had/VBD/faced/aux/have faced/VBN/men/acl:relcl/face ' +
        'years/NNS/faced/obj/year of/PP/rain/case rain/NN/years/nmod won/VBD/0/root/win cup/NN/won/obj ' +
        './,/won/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : men who had faced years of rain won cup'],
  ],
  [
    'posing a threat',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/posing/punct posing/VBG/fell/advcl/pose ' +
        'a/DT/threat/det threat/NN/posing/obj to/PP/Ostia/case Ostia/NNP/threat/nmod ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell', 'STATE - > - affirmed asserted : posing a threat to Ostia'],
  ],
  [
    'a reason set off by a comma',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/had/punct because/IN/had/mark men/NNS/had/nsubj/man ' +
        'had/VBD/fell/advcl/have no/DT/boats/det boats/NNS/had/obj/boat ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell', 'STATE - > - negated asserted : men had no boats'],
  ],
  [
    'a reason that is not',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall on/PP/Monday/case Monday/NNP/fell/obl because/IN/had/mark ' +
        'men/NNS/had/nsubj/man had/VBD/fell/advcl/have no/DT/boats/det boats/NNS/had/obj/boat ' +
        './,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell on Monday because men had no boats'],
  ],
  [
    'posing a boat',
    [
      'Rain/NN/fell/nsubj fell/VBD/0/root/fall ,/,/filling/punct filling/VBG/fell/advcl/fill ' +
        'a/DT/boat/det boat/NN/filling/obj of/PP/Ostia/case Ostia/NNP/boat/nmod ./,/fell/punct',
    ],
    [],
    ['STATE - > - affirmed asserted : Rain fell, filling a boat of Ostia'],
  ],
  [
    'of guns, in a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl in/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted in Velm : Norland sold guns to Ostia in Velm'],
  ],
  [
    'of guns, near a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl near/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted : Norland sold guns to Ostia near Velm'],
  ],
  [
    'of guns, at a town',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell guns/NNS/sold/obj/gun to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl at/PP/Velm/case Velm/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [artillery] affirmed asserted in Velm : Norland sold guns to Ostia at Velm'],
  ],
  [
    'in its own state',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell oil/NN/sold/obj in/PP/Ostia/case Ostia/NNP/sold/obl ' +
        'to/PP/Unity/case Unity/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Unity [oil] affirmed asserted in Ostia : Norland sold oil in Ostia to Unity'],
  ],
  [
    'of an oil man',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell oil/NN/man/compound man/NN/sold/obj to/PP/Ostia/case ' +
        'Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia affirmed asserted : Norland sold oil man to Ostia'],
  ],
  [
    'of surveillance equipment',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell surveillance/NN/equipment/compound ' +
        'equipment/NN/sold/obj to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    [
      'COOPERATE Norland > Ostia [surveillance equipment] affirmed asserted : Norland sold surveillance ' +
        'equipment to Ostia',
    ],
  ],
  [
    'of old equipment',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell old/JJ/equipment/amod equipment/NN/sold/obj ' +
        'to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [old equipment] affirmed asserted : Norland sold old equipment to Ostia'],
  ],
  [
    'of help asked for',
    [
      'Norland/NNP/asked/nsubj asked/VBD/0/root/ask Ostia/NNP/asked/obj for/PP/help/case ' +
        'help/NN/asked/obl ./,/asked/punct',
    ],
    [],
    ['REQUEST Norland > Ostia [help] affirmed asserted : Norland asked Ostia for help'],
  ],
  [
    'of drone parts',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell drone/NN/parts/compound parts/NNS/sold/obj/part ' +
        'to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia [drone-parts] affirmed asserted : Norland sold drone parts to Ostia'],
  ],
  [
    'of parts of the army',
    [
      'Norland/NNP/sold/nsubj sold/VBD/0/root/sell parts/NNS/sold/obj/part of/PP/army/case ' +
        'army/NN/parts/nmod to/PP/Ostia/case Ostia/NNP/sold/obl ./,/sold/punct',
    ],
    [],
    ['COOPERATE Norland > Ostia affirmed asserted : Norland sold parts of army to Ostia'],
  ],
  [
    'warned against doing',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj against/IN/arming/mark ' +
        'arming/VBG/warned/advcl/arm Reed/NNP/arming/obj ./,/warned/punct',
    ],
    [],
    ['REQUEST Norland > Ostia affirmed asserted : Norland warned Ostia against arming Reed'],
  ],
  [
    'warned not to do',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj not/RB/arm/advmod ' +
        'to/TO/arm/mark arm/VB/warned/xcomp Reed/NNP/arm/obj ./,/warned/punct',
    ],
    [],
    ['REQUEST Norland > Ostia affirmed asserted : Norland warned Ostia not to arm Reed'],
  ],
  [
    'warned of consequences',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj of/PP/consequences/case ' +
        'consequences/NNS/warned/obl/consequence ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia of consequences'],
  ],
  [
    'warned of rain',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj of/PP/rain/case ' +
        'rain/NN/warned/obl ./,/warned/punct',
    ],
    [],
    [],
  ],
  [
    'warned that it would pay',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj that/IN/pay/mark ' +
        'it/PRP/pay/nsubj would/MD/pay/aux pay/VB/warned/ccomp price/NN/pay/obj ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia that it would pay price'],
  ],
  [
    'warned that it rains',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj that/IN/rains/mark ' +
        'it/PRP/rains/nsubj rains/VBZ/warned/ccomp/rain ./,/warned/punct',
    ],
    [],
    [],
  ],
  [
    'warned, of the consequences further on',
    [
      'Norland/NNP/warned/nsubj warned/VBD/0/root/warn Ostia/NNP/warned/obj on/PP/Monday/case ' +
        'Monday/NNP/warned/obl of/PP/dire/case dire/JJ/consequences/amod ' +
        'consequences/NNS/Monday/nmod/consequence ./,/warned/punct',
    ],
    [],
    ['THREATEN Norland > Ostia affirmed conditional : Norland warned Ostia on Monday of dire consequences'],
  ],
  [
    'without attacking',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj without/IN/attacking/mark ' +
        'attacking/VBG/left/advcl/attack Ostia/NNP/attacking/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia negated asserted : without attacking Ostia',
    ],
  ],
  [
    'after attacking',
    [
      'Norland/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj after/IN/attacking/mark ' +
        'attacking/VBG/left/advcl/attack Ostia/NNP/attacking/obj ./,/left/punct',
    ],
    [],
    [
      'STATE Norland > - affirmed asserted : Norland left town',
      'ASSAULT Norland > Ostia affirmed asserted : attacking Ostia',
    ],
  ],
  [
    'dropped again',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/dropped/cc dropped/VBD/considered/conj/drop the/DT/plan/det ' +
        'plan/NN/dropped/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia negated possible : Norland considered attacking Ostia but dropped the plan'],
  ],
  [
    'considered, and kept',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/kept/cc kept/VBD/considered/conj/keep the/DT/plan/det ' +
        'plan/NN/kept/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed possible : Norland considered attacking Ostia but kept the plan'],
  ],
  [
    'never dropped',
    [
      'Norland/NNP/considered/nsubj considered/VBD/0/root/consider attacking/VBG/considered/xcomp/attack ' +
        'Ostia/NNP/attacking/obj but/CC/dropped/cc never/RB/dropped/advmod ' +
        'dropped/VBD/considered/conj/drop the/DT/plan/det plan/NN/dropped/obj ./,/considered/punct',
    ],
    [],
    ['ASSAULT Norland > Ostia affirmed possible : Norland considered attacking Ostia but never dropped the plan'],
  ],
  [
    'asked',
    ['Did/AUX/attack/aux/do Norland/NNP/attack/nsubj attack/VB/0/root Ostia/NNP/attack/obj ?/./attack/punct'],
    [],
    [],
  ],
  [
    'if it attacks',
    [
      'If/IN/attacks/mark Norland/NNP/attacks/nsubj attacks/VBZ/left/advcl/attack Ostia/NNP/attacks/obj ' +
        ',/,/left/punct Reed/NNP/left/nsubj left/VBD/0/root/leave town/NN/left/obj ./,/left/punct',
    ],
    [],
    ['STATE Reed > - affirmed conditional : If Norland attacks Ostia, Reed left town'],
  ],
  [
    'for arming',
    [
      'Reed/NNP/thanked/nsubj thanked/VBD/0/root/thank Norland/NNP/thanked/obj for/IN/arming/mark ' +
        'arming/VBG/thanked/advcl/arm Ostia/NNP/arming/obj ./,/thanked/punct',
    ],
    [],
    ['SUPPORT Reed > Norland affirmed asserted : Reed thanked Norland for arming Ostia'],
  ],
  [
    'to arm',
    [
      'Norland/NNP/came/nsubj came/VBD/0/root/come early/RB/came/advmod to/TO/arm/mark arm/VB/came/advcl ' +
        'Ostia/NNP/arm/obj ./,/came/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland came early to arm Ostia'],
  ],
  [
    'while arming',
    [
      'Norland/NNP/lost/nsubj lost/VBD/0/root/lose time/NN/lost/obj while/IN/arming/mark ' +
        'arming/VBG/lost/advcl/arm Ostia/NNP/arming/obj ./,/lost/punct',
    ],
    [],
    ['STATE Norland > - affirmed asserted : Norland lost time', 'AID Norland > Ostia affirmed asserted : arming Ostia'],
  ],
  [
    'said that it attacked',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/said/ccomp/attack Ostia/NNP/attacked/obj ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'denied that it attacked',
    [
      'Reed/NNP/denied/nsubj denied/VBD/0/root/deny that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/denied/ccomp/attack Ostia/NNP/attacked/obj ./,/denied/punct',
    ],
    [{ source: 'Reed', cue: 'denied', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia denied asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'hoped that it attacked',
    [
      'Reed/NNP/hoped/nsubj hoped/VBD/0/root/hope that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/hoped/ccomp/attack Ostia/NNP/attacked/obj ./,/hoped/punct',
    ],
    [{ source: 'Reed', cue: 'hoped', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed planned by Reed : Norland attacked Ostia'],
  ],
  [
    'assumed that it attacked',
    [
      'Reed/NNP/assumed/nsubj assumed/VBD/0/root/assume that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/assumed/ccomp/attack Ostia/NNP/attacked/obj ./,/assumed/punct',
    ],
    [{ source: 'Reed', cue: 'assumed', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed possible by Reed : Norland attacked Ostia'],
  ],
  [
    'claimed that it attacked',
    [
      'Reed/NNP/claimed/nsubj claimed/VBD/0/root/claim that/IN/attacked/mark Norland/NNP/attacked/nsubj ' +
        'attacked/VBD/claimed/ccomp/attack Ostia/NNP/attacked/obj ./,/claimed/punct',
    ],
    [{ source: 'Reed', cue: 'claimed', content: 'that Norland attacked Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : Norland attacked Ostia'],
  ],
  [
    'said it would not arm',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/arm/nsubj would/MD/arm/aux ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish would not arm Ostia', speaker: 'n' }],
    ['REJECT Norland > Ostia affirmed asserted by Norland : Norlandish would not arm Ostia'],
  ],
  [
    'said it did not arm',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/arm/nsubj did/AUX/arm/aux/do ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish did not arm Ostia', speaker: 'n' }],
    ['AID Norland > Ostia denied asserted by Norland : Norlandish did not arm Ostia'],
  ],
  [
    'said another did not arm',
    [
      'Reed/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/arm/nsubj did/AUX/arm/aux/do ' +
        'not/RB/arm/advmod arm/VB/said/ccomp Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Reed', cue: 'said', content: 'Norland did not arm Ostia', speaker: 'r' }],
    ['AID Norland > Ostia negated asserted by Reed : Norland did not arm Ostia'],
  ],
  [
    'said another must arm',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/arm/nsubj must/MD/arm/aux arm/VB/said/ccomp ' +
        'Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland must arm Ostia', speaker: 'h' }],
    ['REQUEST Hale > Norland affirmed requested by Hale : Norland must arm Ostia'],
  ],
  [
    'said I must arm',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say I/PRP/arm/nsubj must/MD/arm/aux arm/VB/said/ccomp ' +
        'Ostia/NNP/arm/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'I must arm Ostia', speaker: 'h' }],
    ['AID - > Ostia affirmed requested by Hale : I must arm Ostia'],
  ],
  [
    'said it is unacceptable',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/unacceptable/nsubj is/AUX/unacceptable/cop/be ' +
        'unacceptable/JJ/said/ccomp ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland is unacceptable', speaker: 'h' }],
    ['ACCUSE Hale > Norland affirmed asserted by Hale : Norland is unacceptable'],
  ],
  [
    'said it will pay a price',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/pay/nsubj will/MD/pay/aux pay/VB/said/ccomp ' +
        'a/DT/price/det price/NN/pay/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland will pay a price', speaker: 'h' }],
    ['THREATEN Hale > Norland affirmed planned by Hale : Norland will pay a price'],
  ],
  [
    'said it will attack',
    [
      'Norland/NNP/said/nsubj said/VBD/0/root/say Norlandish/NNP/attack/nsubj will/MD/attack/aux ' +
        'attack/VB/said/ccomp Ostia/NNP/attack/obj ./,/said/punct',
    ],
    [{ source: 'Norland', cue: 'said', content: 'Norlandish will attack Ostia', speaker: 'n' }],
    ['THREATEN Norland > Ostia affirmed planned by Norland : Norlandish will attack Ostia'],
  ],
  [
    'said another will attack',
    [
      'Hale/NNP/said/nsubj said/VBD/0/root/say Norland/NNP/attack/nsubj will/MD/attack/aux ' +
        'attack/VB/said/ccomp Ostia/NNP/attack/obj ./,/said/punct',
    ],
    [{ source: 'Hale', cue: 'said', content: 'Norland will attack Ostia', speaker: 'h' }],
    ['ASSAULT Norland > Ostia affirmed planned by Hale : Norland will attack Ostia'],
  ],
  [
    'did not say that',
    [
      'Reed/NNP/say/nsubj did/AUX/say/aux/do not/RB/say/advmod say/VB/0/root that/IN/attacked/mark ' +
        'Norland/NNP/attacked/nsubj attacked/VBD/say/ccomp/attack Ostia/NNP/attacked/obj ./,/say/punct',
    ],
    [{ source: 'Reed', cue: 'say', content: 'that Norland attacked Ostia', speaker: 'r' }],
    [],
  ],
  [
    'confirmed an attack',
    [
      'Reed/NNP/confirmed/nsubj confirmed/VBD/0/root/confirm an/DT/attack/det attack/NN/confirmed/obj ' +
        'by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case Ostia/NNP/attack/nmod ' +
        './,/confirmed/punct',
    ],
    [{ source: 'Reed', cue: 'confirmed', content: 'an attack by Norland on Ostia', speaker: 'r' }],
    ['ASSAULT Norland > Ostia affirmed asserted by Reed : an attack by Norland on Ostia'],
  ],
  [
    'called for an attack',
    [
      'Reed/NNP/called/nsubj called/VBD/0/root/call for/PP/attack/case an/DT/attack/det ' +
        'attack/NN/called/obl by/PP/Norland/case Norland/NNP/attack/nmod on/PP/Ostia/case ' +
        'Ostia/NNP/attack/nmod ./,/called/punct',
    ],
    [{ source: 'Reed', cue: 'called for', content: 'an attack by Norland on Ostia', speaker: 'r' }],
    ['REQUEST Reed > - affirmed asserted : Reed called for an attack by Norland on Ostia'],
  ],
  [
    'found bodies',
    [
      'Reed/NNP/found/nsubj found/VBD/0/root/find two/CD/bodies/nummod bodies/NNS/found/obj/body ' +
        'near/PP/Velm/case Velm/NNP/bodies/nmod ./,/found/punct',
    ],
    [{ source: 'Reed', cue: 'found', content: 'two bodies near Velm', speaker: 'r' }],
    ['STATE Reed > - affirmed asserted : Reed found two bodies near Velm'],
  ],
  [
    'proposed an alliance',
    [
      'Norland/NNP/proposed/nsubj proposed/VBD/0/root/propose an/DT/alliance/det ' +
        'alliance/NN/proposed/obj to/PP/Ostia/case Ostia/NNP/proposed/obl ./,/proposed/punct',
    ],
    [{ source: 'Norland', cue: 'proposed', content: 'an alliance to Ostia', speaker: 'n' }],
    ['STATE Norland > - affirmed asserted : Norland proposed an alliance to Ostia'],
  ],
];
